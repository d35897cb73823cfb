"""Which days are shown together, and which come before and after."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.walltime import FIRST_DAY, LAST_DAY
from planner.ui.pages.week.spans import Span, days_of, on, span_named

KNOWN = st.dates(FIRST_DAY, LAST_DAY)


@given(KNOWN, st.integers(0, 6))
def test_a_month_is_whole_weeks_with_the_day_in_them(day: date, start: int) -> None:
    first, end = days_of(Span.MONTH, day, start)
    assert first.weekday() == start
    assert (end - first).days in (28, 35, 42)
    assert first <= day.replace(day=1) <= day < end
    assert first + timedelta(days=7) > day.replace(day=1)


@pytest.mark.parametrize(
    ("span", "day", "steps", "there"),
    [
        (Span.DAY, date(2027, 3, 31), 1, date(2027, 4, 1)),
        (Span.WEEK, date(2027, 3, 10), -2, date(2027, 2, 24)),
        (Span.LIST, date(2027, 3, 10), 1, date(2027, 3, 17)),
        (Span.MONTH, date(2027, 1, 31), 1, date(2027, 2, 28)),
        (Span.MONTH, date(2027, 1, 5), -1, date(2026, 12, 5)),
    ],
)
def test_steps_are_as_long_as_what_is_shown(span: Span, day: date, steps: int, there: date) -> None:
    assert on(span, day, steps) == there


@given(KNOWN, st.sampled_from(list(Span)), st.integers(-3, 3))
def test_nobody_is_led_where_no_plan_reaches(day: date, span: Span, steps: int) -> None:
    assert FIRST_DAY <= on(span, day, steps) <= LAST_DAY


@pytest.mark.parametrize("span", list(Span))
def test_the_last_day_is_the_end_of_it(span: Span) -> None:
    assert on(span, LAST_DAY, 1) == LAST_DAY
    assert on(span, FIRST_DAY, -1) == FIRST_DAY


def test_a_name_nobody_knows_is_the_week() -> None:
    assert (span_named("month"), span_named(""), span_named("decade")) == (Span.MONTH, Span.WEEK, Span.WEEK)
