"""Where the arrow keys lead: over blocks and the empty slots between them, lane by lane."""

from collections.abc import Sequence
from enum import Enum, auto

from planner.domain.values import dataclass
from planner.ui.week.board import Board
from planner.ui.week.gesture import Drawn, Place
from planner.ui.week.intents import Key

HOUR = 60


class Way(Enum):
    UP = auto()
    DOWN = auto()
    LEFT = auto()
    RIGHT = auto()


@dataclass(frozen=True, slots=True)
class Cursor:
    """A block, or an empty slot where there is no ``key``: its day, its lane and its minutes."""

    day: int
    lane: int
    start: int
    end: int
    key: Key | None = None
    above: bool = False

    @property
    def place(self) -> Place:
        return Place(self.day, self.start, self.end, self.lane, self.lane, self.above)


@dataclass(frozen=True, slots=True)
class Stop:
    """A block as one comes to it in a lane."""

    key: Key
    start: int
    end: int
    first: int
    last: int


def walk(board: Board, drawn: Drawn, at: Cursor, way: Way) -> Cursor | None:
    """The next place that way; None where that would lead out of the days that are drawn."""
    if way is Way.LEFT or way is Way.RIGHT:
        return _across(board, drawn, at, 1 if way is Way.RIGHT else -1)
    if at.above:
        return _in_row(board, drawn, at, way)
    stops = stops_in(board, at.day, at.lane)
    return (_down if way is Way.DOWN else _up)(board, drawn, at, stops)


def cursor_at(board: Board, drawn: Drawn, day: int, lane: int, minute: int) -> Cursor:
    """What is in that lane at that minute."""
    minute = min(max(minute, 0), drawn.minutes[day] - 1)
    stops = stops_in(board, day, lane)
    under = [stop for stop in stops if stop.start <= minute < stop.end]
    if under:
        return _on(day, lane, under[-1])
    begin = max([stop.end for stop in stops if stop.end <= minute], default=0)
    return _slot(drawn, day, lane, max(begin, _hour_of(drawn, minute)[0]), stops)


def cursor_of(board: Board, key: Key, lane: int | None = None) -> Cursor | None:
    """The block of that key, in that lane if it has it."""
    for tile in board.tiles:
        if tile.key == key:
            place = tile.place
            inside = lane is not None and place.first <= lane <= place.last
            lane = lane if inside and lane is not None else place.first
            return Cursor(place.day, lane, place.start, place.end, key, tile.above)
    return None


def stops_in(board: Board, day: int, lane: int) -> list[Stop]:
    """The blocks of a lane in the order of time, those that found no room among them."""
    found = []
    for tile in board.tiles:
        places = [piece.place for piece in tile.pieces] or [tile.place]
        found += [
            Stop(tile.key, max(place.start, 0), place.end, place.first, place.last)
            for place in places
            if not place.above and place.day == day and place.first <= lane <= place.last
        ]
    return sorted(found, key=lambda stop: (stop.start, -stop.end, stop.key.block_id))


def _above(board: Board, day: int) -> list[Key]:
    return [tile.key for tile in board.tiles if tile.above and _is_on(tile.place, day)]


def _is_on(place: Place, day: int) -> bool:
    return place.day <= day < place.day + place.days


def _on(day: int, lane: int, stop: Stop) -> Cursor:
    return Cursor(day, lane, stop.start, stop.end, stop.key)


def _slot(drawn: Drawn, day: int, lane: int, start: int, stops: Sequence[Stop]) -> Cursor:
    """The empty slot from there to the next full hour, or to the next block."""
    ends = [stop.start for stop in stops if stop.start > start]
    end = min(_hour_of(drawn, start)[1], drawn.minutes[day], *ends)
    return Cursor(day, lane, start, end)


def _hour_of(drawn: Drawn, minute: int) -> tuple[int, int]:
    """The hour that the minute lies in, or all of a folded night."""
    for night in drawn.nights:
        if night.holds(minute):
            return night.start, night.end
    begin = minute // HOUR * HOUR
    return begin, begin + HOUR


def _index(stops: Sequence[Stop], key: Key) -> int:
    return next((number for number, stop in enumerate(stops) if stop.key == key), 0)


def _down(board: Board, drawn: Drawn, at: Cursor, stops: list[Stop]) -> Cursor | None:
    del board
    if at.key is not None:
        number = _index(stops, at.key)
        reach = max((stop.end for stop in stops[: number + 1]), default=at.end)
        following = stops[number + 1 : number + 2]
    else:
        reach = at.end
        following = [stop for stop in stops if stop.start >= at.end][:1]
    if following and following[0].start <= reach:
        return _on(at.day, at.lane, following[0])
    return _slot(drawn, at.day, at.lane, reach, stops) if reach < drawn.minutes[at.day] else at


def _up(board: Board, drawn: Drawn, at: Cursor, stops: list[Stop]) -> Cursor | None:
    start = max(at.start, 0)
    before = [stop for stop in stops if stop.end <= start]
    if at.key is not None:
        before = stops[: _index(stops, at.key)]
    reach = max((stop.end for stop in before), default=0)
    if before and reach >= start:
        return _on(at.day, at.lane, before[-1])
    if start > 0:
        return _slot(drawn, at.day, at.lane, max(reach, _hour_of(drawn, start - 1)[0]), stops)
    keys = _above(board, at.day)
    return Cursor(at.day, at.lane, 0, 0, keys[-1] if keys else None, above=True)


def _in_row(board: Board, drawn: Drawn, at: Cursor, way: Way) -> Cursor:
    keys: list[Key | None] = [*_above(board, at.day)] or [None]
    number = (keys.index(at.key) if at.key in keys else 0) + (1 if way is Way.DOWN else -1)
    if number >= len(keys):
        return cursor_at(board, drawn, at.day, at.lane, 0)
    return Cursor(at.day, at.lane, 0, 0, keys[max(number, 0)], above=True)


def _across(board: Board, drawn: Drawn, at: Cursor, by: int) -> Cursor | None:
    if at.above:
        day = at.day + by
        if not 0 <= day < len(drawn.minutes):
            return None
        keys = _above(board, day)
        return Cursor(day, at.lane, 0, 0, keys[0] if keys else None, above=True)
    lane = at.lane + by
    here = [stop for stop in stops_in(board, at.day, at.lane) if stop.key == at.key]
    if here:
        lane = here[0].last + 1 if by > 0 else here[0].first - 1
    day = at.day
    if not 0 <= lane < drawn.lanes:
        day, lane = day + by, 0 if by > 0 else drawn.lanes - 1
    if not 0 <= day < len(drawn.minutes):
        return None
    return cursor_at(board, drawn, day, lane, max(at.start, 0))
