"""From a drag, or a key, to what is to become of blocks: places become times."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Any

from planner.domain.block import Block
from planner.domain.layout.days import MINUTE, Day
from planner.domain.occurrence import Occurrence
from planner.domain.values import dataclass
from planner.domain.walltime import instant, wall_at
from planner.ui.week.board import Tile
from planner.ui.week.gesture import Action, Draft, Part, Place
from planner.ui.week.intents import Copied, Created, Moved, Put, Resized

Intent = Created | Moved | Copied | Resized
DAY = timedelta(days=1)
LEAST = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Week:
    """The days that are drawn, the people from left to right (ids), and the zone of their plan."""

    days: tuple[Day, ...]
    people: tuple[str, ...]
    home: str

    def wall(self, day: int, minute: int) -> datetime:
        return wall_at(self.days[day].span.start + minute * MINUTE, self.home).replace(fold=0)

    def midnight(self, day: int) -> datetime:
        return datetime.combine(self.days[0].date + timedelta(days=day), time())


@dataclass(frozen=True, slots=True)
class Shift:
    """How far blocks go: so much later on the wall, so many lanes to the right.

    What lasts whole days goes along by ``days`` alone.
    """

    wall: timedelta
    days: int
    lanes: int = 0


def settle(draft: Draft, tiles: Sequence[Tile], week: Week) -> Intent:
    """What the drag asks for; ``tiles`` are those that go along, the one taken hold of first."""
    place = draft.place
    if draft.action is Action.CREATE or draft.grip.place is None:
        return _created(place, week)
    if draft.action is Action.RESIZE:
        return Resized(_resized(draft.grip.part, draft.grip.place, place, tiles[0], week))
    items = _moved(draft, draft.grip.place, tiles, week)
    return Copied(items) if draft.action is Action.COPY else Moved(items)


def shifted(tiles: Sequence[Tile], shift: Shift, week: Week) -> Moved:
    """All of them moved by as much."""
    return Moved(tuple(_shifted(tile, shift, week) for tile in tiles))


def stretched(tile: Tile, part: Part, by: timedelta) -> Resized | None:
    """One edge moved by so much; None where nothing would be left of it."""
    block = tile.entry.occurrence.block
    start = block.start + by if part is Part.START else block.start
    end = block.end + by if part is Part.END else block.end
    if end - start < (DAY if block.all_day else LEAST):
        return None
    return Resized(_put(tile, start=start, end=end))


def room(tiles: Sequence[Tile], lanes: int, people: Sequence[str]) -> int:
    """How many of these lanes to the right they can go with none of them leaving the last."""
    owned = [lane for tile in tiles for lane in lanes_of(tile.entry.occurrence.block, people)]
    return min(max(lanes, -min(owned, default=0)), len(people) - 1 - max(owned, default=0))


def lanes_of(block: Block, people: Sequence[str]) -> list[int]:
    return [people.index(person) for person in block.who if person in people]


def _created(place: Place, week: Week) -> Created:
    who = week.people[place.first : place.last + 1]
    if place.above:
        return Created(who, week.midnight(place.day), week.midnight(place.day + place.days), all_day=True)
    start, end = week.wall(place.day, place.start), week.wall(place.day, place.end)
    # Where the clock goes back, what is later may be shown as earlier.
    return Created(who, start, max(end, start + LEAST), all_day=False)


def _moved(draft: Draft, before: Place, tiles: Sequence[Tile], week: Week) -> tuple[Put, ...]:
    place = draft.place
    if place.above != before.above:
        return (_crossed(place, tiles[0], week),)
    days = place.day - before.day
    wall = days * DAY
    if not place.above:
        wall += (place.start - before.start) * MINUTE
        if 0 <= place.day < len(week.days):
            wall = week.wall(place.day, place.start) - _wall(tiles[0].entry.occurrence, week.home)
    lanes = room(tiles, draft.lanes, week.people)
    return tuple(_shifted(tile, Shift(wall, days, lanes), week) for tile in tiles)


def _wall(occurrence: Occurrence, home: str) -> datetime:
    return wall_at(occurrence.span.start, home).replace(fold=0)


def _crossed(place: Place, tile: Tile, week: Week) -> Put:
    """From the grid to the all-day lane, or back."""
    block = tile.entry.occurrence.block
    if place.above:
        start = week.midnight(place.day)
        return _put(tile, start=start, end=start + place.days * DAY, all_day=True, zone=None)
    start, end = week.wall(place.day, place.start), week.wall(place.day, place.end)
    who = block.who
    if place.first == place.last:
        unseen = [person for person in who if person not in week.people]
        who = (week.people[place.first], *unseen)
    return _put(tile, start=start, end=max(end, start + LEAST), who=who, all_day=False, zone=week.home)


def _shifted(tile: Tile, shift: Shift, week: Week) -> Put:
    block = tile.entry.occurrence.block
    who = _who(block, shift.lanes, week.people)
    if block.all_day:
        days = shift.days * DAY
        return _put(tile, start=block.start + days, end=block.end + days, who=who)
    start = _in_zone(_wall(tile.entry.occurrence, week.home) + shift.wall, block.zone, week.home)
    return _put(tile, start=start, end=start + (block.end - block.start), who=who)


def _resized(part: Part, before: Place, place: Place, tile: Tile, week: Week) -> Put:
    block = tile.entry.occurrence.block
    start, end = block.start, block.end
    if place.above:
        start += (place.day - before.day) * DAY
        end += (place.day + place.days - before.day - before.days) * DAY
    elif part is Part.START:
        start = min(_in_zone(week.wall(place.day, place.start), block.zone, week.home), end - LEAST)
    else:
        end = max(_in_zone(week.wall(place.day, place.end), block.zone, week.home), start + LEAST)
    return _put(tile, start=start, end=end)


def _in_zone(wall: datetime, zone: str | None, home: str) -> datetime:
    """The same moment on the wall of a block's own zone."""
    if zone is None or zone == home:
        return wall
    return wall_at(instant(wall, None, home), zone).replace(fold=0)


def _who(block: Block, lanes: int, people: Sequence[str]) -> tuple[str, ...]:
    """The people so many lanes to the right; those without a lane stay with it."""
    if not lanes:
        return block.who
    return tuple(people[people.index(person) + lanes] if person in people else person for person in block.who)


def _put(tile: Tile, **wanted: Any) -> Put:
    """Where it is to lie; what is not ``wanted`` otherwise stays."""
    block = tile.entry.occurrence.block
    for name in ("start", "end", "who", "all_day", "zone"):
        wanted.setdefault(name, getattr(block, name))
    fields = {name: value for name, value in wanted.items() if value != getattr(block, name)}
    return Put(key=tile.key, **wanted, fields=fields)
