"""What the hours of a page leave out, counted so that the page can say it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.domain.layout.days import Day
from planner.ui.week.board import Tile
from planner.ui.week.gesture import Place

Hours = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Outside:
    """How many are not to be seen because of the hours, and how many only in part."""

    before: int = 0
    after: int = 0
    begin_before: int = 0
    end_after: int = 0


def outside_of(tiles: Sequence[Tile], days: Sequence[Day], hours: Hours) -> Outside:
    """``hours`` are, for each of the days, the minutes from which and up to which it is shown."""
    before = after = begin_before = end_after = 0
    for tile in tiles:
        if tile.above:
            continue
        pieces = list(_minutes(tile, days))
        shown = [(day, start, end) for day, start, end in pieces if _is_shown(start, end, hours[day])]
        if not shown:
            early = any(end <= hours[day][0] for day, _, end in pieces)
            before, after = before + early, after + (not early)
        else:
            begin_before += any(start < hours[day][0] for day, start, _ in shown)
            end_after += any(end > hours[day][1] for day, _, end in shown)
    return Outside(before, after, begin_before, end_after)


def _minutes(tile: Tile, days: Sequence[Day]) -> Iterator[tuple[int, int, int]]:
    """On which days it is, from which minute to which."""
    places: list[Place] = [piece.place for piece in tile.pieces] or [tile.place]
    for place in places:
        yield place.day, max(place.start, 0), min(place.end, days[place.day].minutes)


def _is_shown(start: int, end: int, hours: tuple[int, int]) -> bool:
    first, last = hours
    return (start < last and end > first) or first <= start < last
