"""The occurrence of a series that is nearest to a moment."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from planner.domain.block import Block, Override
from planner.domain.kinds import State
from planner.domain.occurrence import Occurrence
from planner.domain.recur.nearest import nearest
from tests.helpers.plans import HOME, MONDAY, NOW, override, series

WEEK, HOURS = timedelta(weeks=1), timedelta(hours=1)


def start(one: Block, *overrides: Override, now: datetime = NOW, **_: Any) -> datetime | None:
    def suits(found: Occurrence) -> bool:
        return found.block.state is not State.CANCELLED

    found = nearest(one, {each.occurrence: each for each in overrides}, now, HOME, suits)
    return found and found.block.start


EVENING = MONDAY + 19 * HOURS
CASES = {
    "next week's, as this week's is over": (series(), EVENING + WEEK),
    "the first one of what is still to begin": (
        series(day=700, rule="FREQ=DAILY"),
        EVENING + timedelta(days=700),
    ),
    "the last one of what is over": (
        series(day=-70, rule="FREQ=WEEKLY;COUNT=3"),
        EVENING - timedelta(days=56),
    ),
    "once a year": (series(day=-30, rule="FREQ=YEARLY"), datetime(2028, 2, 6, 19)),
    "the next leap day": (
        series(start=datetime(2024, 2, 29, 9), end=datetime(2024, 2, 29, 10), rule="FREQ=YEARLY"),
        datetime(2028, 2, 29, 9),
    ),
    "over for decades": (
        series(start=datetime(1960, 5, 1, 9), end=datetime(1960, 5, 1, 10), rule="FREQ=DAILY;COUNT=2"),
        datetime(1960, 5, 2, 9),
    ),
    "none at all": (series(rule="FREQ=WEEKLY;COUNT=1", dropped=(EVENING,)), None),
}


@pytest.mark.parametrize("case", CASES)
def test_the_nearest_is_the_next_or_else_the_last(case: str) -> None:
    one, expected = CASES[case]
    assert start(one) == expected


def test_what_is_under_way_is_the_nearest() -> None:
    assert start(series(), now=NOW - timedelta(days=2) + 7 * HOURS) == EVENING


def test_the_first_that_suits_is_taken() -> None:
    one = series()
    cancelled = override(one, EVENING + WEEK, state=State.CANCELLED)
    assert start(one, cancelled) == EVENING + 2 * WEEK


def test_a_moved_one_behind_the_end_counts() -> None:
    one = series(day=-70, rule="FREQ=WEEKLY;COUNT=2")
    late = EVENING - 5 * timedelta(days=1)
    moved = override(one, one.start, start=late, end=late + HOURS)
    assert start(one, moved) == late
