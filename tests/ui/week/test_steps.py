"""Where the arrow keys lead."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.ui.week.sheet import Sheet
from planner.ui.week.steps import Cursor, Way, cursor_at, cursor_of, walk
from tests.ui.week.weeks import BEN, BOTH, block, key, sheet, whole_day

PILATES = block("Pilates", day=1, at="09:15-10:45")
WORK = block("Work", day=1, at="12:00-17:00")
LUNCH = block("Lunch", day=1, at="12:30-13:00", who=BOTH)
HIS = block("His", day=2, who=(BEN,), at="09:00-10:00")
LEAVE = whole_day("Leave", 1, 2)
ON = sheet(PILATES, WORK, LUNCH, HIS, LEAVE)
NAMES = {key(one): one.title for one in (PILATES, WORK, LUNCH, HIS, LEAVE)}


def said(cursor: Cursor | None) -> str:
    """A block by its name, a slot by its hours."""
    if cursor is None:
        return "outside"
    if cursor.key:
        return NAMES[cursor.key]
    return f"{cursor.start / 60:g}-{cursor.end / 60:g}" if not cursor.above else "above"


def path(on: Sheet, start: Cursor, way: Way, steps: int) -> list[str]:
    found, at = [], start
    for _ in range(steps):
        there = walk(on.board, on.drawn, at, way)
        found.append(said(there))
        if there is None:
            break
        at = there
    return found


def test_down_goes_over_blocks_and_the_slots_between() -> None:
    start = cursor_at(ON.board, ON.drawn, 1, 0, 8 * 60)
    assert said(start) == "8-9"
    assert path(ON, start, Way.DOWN, 8) == [
        "9-9.25", "Pilates", "10.75-11", "11-12", "Work", "Lunch", "17-18", "18-19",
    ]  # fmt: skip


def test_up_comes_back_the_same_way_and_ends_above() -> None:
    start = cursor_at(ON.board, ON.drawn, 1, 0, 17 * 60)
    assert path(ON, start, Way.UP, 6) == ["Lunch", "Work", "11-12", "10.75-11", "Pilates", "9-9.25"]
    morning = cursor_at(ON.board, ON.drawn, 1, 0, 0)
    assert path(ON, morning, Way.UP, 2) == ["Leave", "Leave"]
    assert path(ON, cursor_at(ON.board, ON.drawn, 4, 0, 0), Way.UP, 1) == ["above"]


def test_right_goes_to_the_next_lane_and_the_next_day() -> None:
    start = cursor_at(ON.board, ON.drawn, 1, 0, 9 * 60 + 30)
    assert path(ON, start, Way.RIGHT, 3) == ["9-10", "9-10", "His"]


def test_right_of_what_is_shared_lies_the_next_day() -> None:
    start = cursor_of(ON.board, key(LUNCH))
    assert start is not None
    there = walk(ON.board, ON.drawn, start, Way.RIGHT)
    assert there is not None
    assert (there.day, there.lane) == (2, 0)


def test_beyond_the_last_day_lies_what_is_not_drawn() -> None:
    assert path(ON, Cursor(6, 1, 540, 600), Way.RIGHT, 1) == ["outside"]
    assert path(ON, Cursor(0, 0, 540, 600), Way.LEFT, 1) == ["outside"]
    assert path(ON, Cursor(0, 0, 0, 0, above=True), Way.LEFT, 1) == ["outside"]


def test_in_the_all_day_lane() -> None:
    above = Cursor(0, 0, 0, 0, above=True)
    assert path(ON, above, Way.RIGHT, 3) == ["Leave", "Leave", "above"]
    assert path(ON, Cursor(1, 0, 0, 0, key(LEAVE), above=True), Way.DOWN, 1) == ["0-1"]


def test_the_end_of_the_day_is_the_end() -> None:
    start = cursor_at(ON.board, ON.drawn, 4, 0, 23 * 60 + 30)
    assert path(ON, start, Way.DOWN, 2) == ["23-24", "23-24"]


def test_what_found_no_room_is_come_to_as_well() -> None:
    crowd = [block(f"Block {number}", at="12:00-13:00") for number in range(6)]
    on = sheet(*crowd, width=980)
    at, met = cursor_at(on.board, on.drawn, 0, 0, 11 * 60), set()
    for _ in range(6):
        there = walk(on.board, on.drawn, at, Way.DOWN)
        assert there is not None
        met.add(there.key)
        at = there
    assert met == {key(one) for one in crowd}


@given(st.lists(st.sampled_from(Way), max_size=40))
def test_wherever_they_lead_there_is_something(ways: list[Way]) -> None:
    at = cursor_at(ON.board, ON.drawn, 3, 0, 600)
    for way in ways:
        there = walk(ON.board, ON.drawn, at, way)
        if there is None:
            assert way in (Way.LEFT, Way.RIGHT)
            continue
        assert 0 <= there.day < 7
        assert there.lane in (0, 1)
        assert there.above or there.start < there.end
        at = there


@pytest.mark.parametrize("way", [Way.DOWN, Way.UP])
def test_every_block_of_a_lane_is_met(way: Way) -> None:
    at = cursor_at(ON.board, ON.drawn, 1, 0, 0 if way is Way.DOWN else 23 * 60)
    met = path(ON, at, way, 40)
    assert {"Pilates", "Work", "Lunch"} <= set(met)
