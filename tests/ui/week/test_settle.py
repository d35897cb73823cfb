"""From places to times: what a drag or a key asks of the plan."""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from planner.domain.block import Block
from planner.domain.editing.values import Scope
from planner.services.agenda import week
from planner.services.series import edit_occurrence
from planner.ui.week.gesture import Action, Draft, Grip, Part, Place
from planner.ui.week.intents import Copied, Created, Moved, Put, Resized
from planner.ui.week.settle import Shift, room, settle, shifted, stretched
from planner.ui.week.sheet import Sheet
from tests.helpers.plans import plan, series
from tests.ui.week.weeks import ANNA, BEN, BOTH, HOME, MONDAY, block, key, sheet, three, tile, whole_day

SPRING = date(2027, 3, 22)
AUTUMN = date(2026, 10, 19)


def at(day: int, hour: float = 0) -> datetime:
    return MONDAY + timedelta(days=day, hours=hour)


def dragged(of: Block, on: Sheet, place: Place, **fields: Any) -> Put:
    held = tile(of, on)
    grip = Grip(fields.get("part", Part.BODY), held.key, held.place)
    action = fields.get("action", Action.MOVE)
    intent = settle(Draft(action, grip, place, place.first - held.place.first), [held], on.week)
    if isinstance(intent, Resized):
        return intent.item
    assert isinstance(intent, Moved | Copied)
    return intent.items[0]


def test_a_new_block_is_where_it_was_drawn() -> None:
    week = sheet().week
    intent = settle(Draft(Action.CREATE, Grip(), Place(2, 600, 690, 0, 1)), [], week)
    assert intent == Created(BOTH, at(2, 10), at(2, 11.5), all_day=False)
    intent = settle(Draft(Action.CREATE, Grip(), Place(2, 0, 0, 1, 1, above=True, days=3)), [], week)
    assert intent == Created((BEN,), at(2), at(5), all_day=True)


def test_moving_says_only_what_differs() -> None:
    pottery = block("Pottery", day=3)
    on = sheet(pottery)
    put = dragged(pottery, on, Place(4, 1140, 1260, 0, 0))
    assert put.fields == {"start": at(4, 19), "end": at(4, 21)}
    put = dragged(pottery, on, Place(3, 1140, 1260, 1, 1))
    assert put.fields == {"who": (BEN,)}
    assert (put.start, put.end, put.zone) == (at(3, 19), at(3, 21), HOME)


def test_people_without_a_lane_stay_with_it() -> None:
    pottery = block("Pottery", day=3, who=(ANNA, "gone"))
    assert dragged(pottery, sheet(pottery), Place(3, 1140, 1260, 1, 1)).who == (BEN, "gone")


def test_a_block_keeps_its_own_zone() -> None:
    call = block("Call", day=3, at="13:00-14:00", zone="America/New_York")
    on = sheet(call)
    held = tile(call, on)
    assert held.place.start == 19 * 60
    put = dragged(call, on, Place(4, 20 * 60, 21 * 60, 0, 0))
    assert put.fields == {"start": at(4, 14), "end": at(4, 15)}


def test_to_the_all_day_lane_and_back() -> None:
    pottery, leave = block("Pottery", day=3), whole_day("Leave", 1, 2, who=BOTH)
    on = sheet(pottery, leave)
    up = dragged(pottery, on, Place(5, 0, 0, 0, 0, above=True))
    assert up.fields == {"start": at(5), "end": at(6), "all_day": True, "zone": None}
    down = dragged(leave, on, Place(5, 540, 600, 0, 1))
    assert down.fields == {"start": at(5, 9), "end": at(5, 10), "all_day": False, "zone": HOME}


def test_several_go_along() -> None:
    pottery, run = block("Pottery", day=3), block("Run", day=5, at="07:00-08:00")
    on = sheet(pottery, run)
    held = tile(pottery, on)
    draft = Draft(Action.MOVE, Grip(Part.BODY, held.key, held.place), Place(4, 1170, 1290, 0, 0))
    moved = settle(draft, [held, tile(run, on)], on.week)
    assert isinstance(moved, Moved)
    assert [put.start for put in moved.items] == [at(4, 19.5), at(6, 7.5)]
    assert [put.key for put in moved.items] == [key(pottery), key(run)]


def test_resizing_keeps_the_other_edge() -> None:
    pottery = block("Pottery", day=3)
    on = sheet(pottery)
    end = dragged(pottery, on, Place(3, 1140, 1290, 0, 0), action=Action.RESIZE, part=Part.END)
    assert end.fields == {"end": at(3, 21.5)}
    start = dragged(pottery, on, Place(3, 1080, 1260, 0, 0), action=Action.RESIZE, part=Part.START)
    assert start.fields == {"start": at(3, 18)}


def test_resizing_whole_days() -> None:
    leave = whole_day("Leave", 1, 2)
    on = sheet(leave)
    place = Place(1, 0, 0, 0, 0, above=True, days=4)
    put = dragged(leave, on, place, action=Action.RESIZE, part=Part.END)
    assert put.fields == {"end": at(5)}


@pytest.mark.parametrize(
    ("first", "day", "minute", "wall"),
    [
        pytest.param(SPRING, 6, 120, datetime(2027, 3, 28, 3), id="after the hour that is missing"),
        pytest.param(SPRING, 6, 60, datetime(2027, 3, 28, 1), id="before it"),
        pytest.param(AUTUMN, 6, 240, datetime(2026, 10, 25, 3), id="after the hour that comes twice"),
        pytest.param(AUTUMN, 6, 120, datetime(2026, 10, 25, 2), id="its first turn"),
        pytest.param(AUTUMN, 6, 180, datetime(2026, 10, 25, 2), id="its second, which cannot be written"),
    ],
)
def test_minutes_are_real_and_times_those_on_the_wall(
    first: date, day: int, minute: int, wall: datetime
) -> None:
    on = sheet(first=first)
    intent = settle(Draft(Action.CREATE, Grip(), Place(day, minute, minute + 60, 0, 0)), [], on.week)
    assert isinstance(intent, Created)
    assert intent.start == wall
    assert intent.start.fold == 0
    assert intent.end > intent.start


def test_keys_move_on_the_wall() -> None:
    walk = block("Walk", day=19, at="10:00-11:00")  # the day before the clocks change
    on = sheet(walk, first=SPRING)
    moved = shifted([tile(walk, on)], Shift(timedelta(days=1), 1), on.week)
    assert moved.items[0].start == datetime(2027, 3, 28, 10)


@pytest.mark.parametrize(
    ("part", "by", "fields"),
    [
        (Part.END, 15, {"end": at(3, 19.5)}),
        (Part.START, 5, {"start": at(3, 19 + 5 / 60)}),
        (Part.END, -15, None),
    ],
)
def test_keys_resize(part: Part, by: int, fields: dict[str, Any] | None) -> None:
    note = block("Note", day=3, at="19:00-19:15")
    resized = stretched(tile(note, sheet(note)), part, timedelta(minutes=by))
    assert (resized.item.fields if resized else None) == fields


@pytest.mark.parametrize(
    ("who", "by", "lanes"),
    [((ANNA,), 1, 1), ((ANNA,), -1, 0), ((ANNA, BEN), 5, 1), ((ANNA, "carla"), 1, 0), (("carla",), -1, -1)],
)
def test_nobody_leaves_the_last_lane(who: tuple[str, ...], by: int, lanes: int) -> None:
    shared = block(who=who)
    on = sheet(shared, people=three())
    assert room([tile(shared, on)], by, on.week.people) == lanes


def test_what_is_put_can_be_written(tmp_path: Path) -> None:
    choir, leave = series("Choir", day=1), whole_day("Leave", 3)
    with plan(tmp_path, choir, leave) as store:
        on = Sheet()
        on.set_agenda(week(store))
        on.lay()
        for one in on.board.tiles:
            above = not one.above
            place = Place(5, 0, 0, 1, 1, above=True) if above else Place(5, 540, 600, 1, 1)
            draft = Draft(Action.MOVE, Grip(Part.BODY, one.key, one.place), place)
            intent = settle(draft, [one], on.week)
            assert isinstance(intent, Moved)
            put = intent.items[0]
            edit_occurrence(store, *put.key, Scope.THIS, **put.fields)
        shown = {entry.occurrence.block.title: entry.occurrence.block for entry in week(store).entries}
    assert shown["Choir"].all_day
    assert shown["Choir"].start == at(5)
    assert (shown["Leave"].start, shown["Leave"].zone) == (at(5, 9), HOME)
    assert shown["Leave"].who == (BEN,)
