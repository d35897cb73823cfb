"""Days and blocks as rows: every day is there, and a block is on each of its days."""

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.block import Block
from planner.services.agenda import Agenda
from planner.ui.days.puts import put_on
from planner.ui.days.rows import Where, dates_of, rows_of
from planner.ui.month.steps import Way, walk
from planner.ui.week.board import key_of
from tests.helpers.plans import MONDAY, block
from tests.ui.days.month_parts import FIRST, agenda_of

DAY = timedelta(days=1)


def lasting(title: str, first: datetime, days: float) -> Block:
    return block(title, start=first, end=first + days * DAY, all_day=True, zone=None)


def said(agenda: Agenda) -> list[tuple[int, str]]:
    rows = rows_of(agenda)
    return [(row.day.day, row.entry.occurrence.block.title) for row in rows if row.entry is not None]


def test_a_day_comes_before_what_happens_on_it_and_whole_days_before_hours() -> None:
    one, trip = block("Pottery"), lasting("Trip", MONDAY, 2)
    agenda = agenda_of([one, trip])
    assert said(agenda) == [(8, "Trip"), (8, "Pottery"), (9, "Trip")]
    rows = rows_of(agenda)
    assert len([row for row in rows if row.entry is None]) == 35
    assert [row.count for row in rows if row.key is None and row.count] == [2, 1]


def test_a_day_and_more_comes_before_what_begins_earlier_that_day() -> None:
    long = block("Watch", start=MONDAY + timedelta(hours=20), end=MONDAY + timedelta(hours=50))
    early = block("Early", at="07:00-08:00")
    assert said(agenda_of([early, long]))[:2] == [(8, "Watch"), (8, "Early")]


def test_a_night_belongs_to_the_day_it_begins_on() -> None:
    night = block("Party", start=MONDAY + timedelta(hours=22), end=MONDAY + timedelta(hours=26))
    assert said(agenda_of([night])) == [(8, "Party")]


def test_what_ends_at_midnight_is_not_on_the_next_day() -> None:
    long = block("Shift", start=MONDAY, end=MONDAY + 2 * DAY)
    (entry,) = agenda_of([long]).entries
    assert dates_of(entry, "Europe/Berlin") == (date(2027, 3, 8), date(2027, 3, 9))


def test_what_began_before_is_on_the_first_day() -> None:
    before = datetime.combine(FIRST, datetime.min.time()) - 3 * DAY
    assert said(agenda_of([lasting("Trip", before, 4)])) == [(1, "Trip")]


@given(st.lists(st.tuples(st.integers(-3, 37), st.integers(1, 9)), max_size=12))
def test_no_day_is_missing_and_none_is_twice(stays: list[tuple[int, int]]) -> None:
    begin = datetime.combine(FIRST, datetime.min.time())
    blocks = [lasting(f"{at}", begin + at * DAY, days) for at, days in stays if at + days > 0 and at < 35]
    wheres = [row.where for row in rows_of(agenda_of(blocks))]
    assert len(wheres) == len(set(wheres))
    assert [where.day for where in wheres if where.key is None] == [FIRST + n * DAY for n in range(35)]


def test_moving_by_days_keeps_the_times_on_the_wall() -> None:
    rows = [row for row in rows_of(agenda_of([block("Pottery")])) if row.key is not None]
    (put,) = put_on(rows, 21)  # over the change of the clocks
    assert put.start == MONDAY + timedelta(days=21, hours=19)
    assert put.fields == {"start": put.start, "end": put.start + timedelta(hours=2)}


def test_arrows_go_over_blocks_and_on_to_other_days() -> None:
    one, two = block("One", at="09:00-10:00"), block("Two", at="11:00-12:00")
    agenda = agenda_of([one, two])
    blocks = {date(2027, 3, 8): [row for row in rows_of(agenda) if row.entry is not None]}
    first, second = (key_of(entry) for entry in agenda.entries)
    monday, tuesday, after = date(2027, 3, 8), date(2027, 3, 9), date(2027, 3, 15)
    day = Where(monday, None)
    assert walk(blocks, day, Way.DOWN) == Where(monday, first)
    assert walk(blocks, Where(monday, first), Way.DOWN) == Where(monday, second)
    assert walk(blocks, Where(monday, second), Way.DOWN) == Where(after, None)
    assert walk(blocks, Where(after, None), Way.UP) == Where(monday, second)
    assert walk(blocks, Where(monday, second), Way.UP) == Where(monday, first)
    assert walk(blocks, Where(monday, first), Way.UP) == day
    assert walk(blocks, Where(monday, second), Way.RIGHT) == Where(tuesday, None)
    assert walk(blocks, day, Way.LEFT) == Where(monday - DAY, None)
