"""Where something that is being dragged would be drawn."""

from collections.abc import Iterable, Iterator, Sequence

from planner.domain.layout.days import Day
from planner.ui.week.board import Shape
from planner.ui.week.boxes import INNER, OUTER
from planner.ui.week.gesture import Place
from planner.ui.week.rect import Rect


def ghosts(place: Place, shape: Shape, days: Sequence[Day], owned: Sequence[int] | None = None) -> list[Rect]:
    """Where a place would be drawn: one rectangle for each day and each row of lanes that touch."""
    if place.above:
        lanes = shape.lanes
        first, end = max(place.day, 0), min(place.day + place.days, lanes.days)
        if first >= end:
            return []
        return [Rect.between(lanes.day_left(first) + OUTER, 1, lanes.day_left(end) - OUTER, shape.row - 1)]
    runs = list(_runs(owned if owned is not None else range(place.first, place.last + 1)))
    found = []
    for number, start, end in _by_days(place, days):
        for first, last in runs:
            box_left = shape.lanes.x(number, first) + (INNER if first else OUTER)
            at_edge = last == shape.lanes.lanes - 1
            box_right = shape.lanes.x(number, last + 1) - (OUTER if at_edge else INNER)
            top, bottom = shape.scale.drawn(start, end)
            found.append(Rect.between(box_left, top, box_right, bottom))
    return found


def _runs(owned: Iterable[int]) -> Iterator[tuple[int, int]]:
    lanes = sorted(set(owned))
    begins = [lane for lane in lanes if lane - 1 not in lanes]
    return zip(begins, [lane for lane in lanes if lane + 1 not in lanes], strict=True)


def _by_days(place: Place, days: Sequence[Day]) -> Iterator[tuple[int, int, int]]:
    """The minutes of each drawn day that the place takes."""
    if not 0 <= place.day < len(days):
        return
    begin = days[place.day].span.start
    for number, day in enumerate(days):
        by = day.minute_of(begin)
        start, end = max(place.start + by, 0), min(place.end + by, day.minutes)
        if start < end:
            yield number, start, end
