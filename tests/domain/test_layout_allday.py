"""The rows above the grid."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.layout.allday import Bar, bars, is_above, limited
from planner.domain.layout.days import days_from
from planner.domain.occurrence import Occurrence
from tests.domain.happening import BERLIN, happening, occasion

WEEK = days_from(date(2026, 3, 23), 7, BERLIN)


@pytest.mark.parametrize(
    ("start", "end", "above"),
    [
        ("2026-03-24", "2026-03-25", True),
        ("2026-03-24 09:00", "2026-03-25 08:59", False),
        ("2026-03-24 09:00", "2026-03-25 09:00", True),
        # 23 real hours, but a whole day on the wall.
        ("2026-03-29 00:00", "2026-03-30 00:00", True),
    ],
)
def test_what_lasts_a_day_lies_above(start: str, end: str, above: bool) -> None:
    assert is_above(happening(start, end).block) is above


def test_an_all_day_occurrence_lies_above_whatever_was_made_of_its_times() -> None:
    short = happening("2026-03-24 09:00", "2026-03-24 10:00").block
    assert is_above(replace(short, all_day=True))


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2026-03-24", "2026-03-25", (1, 2, False, False)),
        ("2026-03-28", "2026-03-30", (5, 7, False, False)),
        ("2026-03-28", "2026-03-31", (5, 7, False, True)),
        ("2026-03-20", "2026-03-25", (0, 2, True, False)),
        ("2026-03-01", "2026-04-25", (0, 7, True, True)),
        ("2026-03-24 22:00", "2026-03-26 00:00", (1, 3, False, False)),
        ("2026-03-24 22:00", "2026-03-26 00:01", (1, 4, False, False)),
    ],
)
def test_a_bar_covers_the_days_it_meets(start: str, end: str, expected: tuple[int, int, bool, bool]) -> None:
    (bar,) = bars([happening(start, end)], WEEK)
    assert (bar.first, bar.end, bar.before, bar.after) == expected


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2026-03-22", "2026-03-23"),
        ("2026-03-30", "2026-03-31"),
        ("2026-03-24 09:00", "2026-03-24 10:00"),
    ],
)
def test_what_is_elsewhere_has_no_bar(start: str, end: str) -> None:
    assert bars([happening(start, end)], WEEK) == ()


def test_the_highest_free_row_is_taken_earliest_first_and_longest_first() -> None:
    short, long, later, after = (
        happening("2026-03-23", "2026-03-24"),
        happening("2026-03-23", "2026-03-26"),
        happening("2026-03-25", "2026-03-28"),
        happening("2026-03-26", "2026-03-27"),
    )
    assert bars([after, later, short, long], WEEK) == (
        Bar(long, 0, 0, 3, before=False, after=False),
        Bar(short, 1, 0, 1, before=False, after=False),
        Bar(later, 1, 2, 5, before=False, after=False),
        Bar(after, 0, 3, 4, before=False, after=False),
    )


def test_the_lowest_row_makes_room_to_say_how_many_more() -> None:
    whole, first, last, second = (
        happening("2026-03-23", "2026-03-30"),
        happening("2026-03-23", "2026-03-25"),
        happening("2026-03-29", "2026-03-30"),
        happening("2026-03-23", "2026-03-24"),
    )
    rows = limited(bars([whole, first, last, second], WEEK), 2, len(WEEK))
    assert [bar.occurrence for bar in rows.bars] == [whole, last]
    assert rows.more == (2, 1, 0, 0, 0, 0, 0)


def test_nothing_is_hidden_while_there_is_room() -> None:
    placed = bars([happening("2026-03-23", "2026-03-30"), happening("2026-03-23", "2026-03-25")], WEEK)
    rows = limited(placed, 2, len(WEEK))
    assert rows.bars == placed
    assert not any(rows.more)


def test_those_that_are_alike_have_an_order_all_the_same() -> None:
    one, other = happening("2026-03-24", "2026-03-25"), happening("2026-03-24", "2026-03-25")
    assert bars([one, other], WEEK) == bars([other, one], WEEK)


@st.composite
def long_ones(draw: st.DrawFn) -> list[Occurrence]:
    found = []
    for _ in range(draw(st.integers(0, 8))):
        start = datetime(2026, 3, 20) + timedelta(hours=12 * draw(st.integers(0, 22) | st.just(9)))
        length = timedelta(hours=12 * draw(st.integers(1, 12) | st.just(3)))
        found.append(occasion(start, start + length, ("mara",), BERLIN))
    return found


@given(long_ones())
def test_each_has_its_days_to_itself_in_as_few_rows_as_can_be(what: list[Occurrence]) -> None:
    placed = bars(what, WEEK)
    taken = [(bar.row, day) for bar in placed for day in range(bar.first, bar.end)]
    assert len(taken) == len(set(taken))
    on_days = [sum(day == number for _, day in taken) for number in range(7)]
    assert len({bar.row for bar in placed}) == max(on_days)


@given(st.data())
def test_the_order_they_are_given_in_does_not_matter(data: st.DataObject) -> None:
    what = data.draw(long_ones())
    assert bars(data.draw(st.permutations(what)), WEEK) == bars(what, WEEK)


@given(long_ones(), st.integers(1, 5))
def test_every_bar_is_shown_or_counted_within_the_rows(what: list[Occurrence], room: int) -> None:
    placed = bars(what, WEEK)
    rows = limited(placed, room, len(WEEK))
    for day in range(7):
        meant = [bar for bar in placed if bar.first <= day < bar.end]
        shown = [bar for bar in rows.bars if bar in meant]
        assert len(shown) + rows.more[day] == len(meant)
        lowest = max((bar.row for bar in shown), default=-1)
        assert lowest < room - bool(rows.more[day])
        assert rows.more[day] != 0 or set(shown) == set(meant)
