"""The grid: every box of some days, in the lanes of the people it belongs to."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from planner.domain.layout.columns import Shares, groups, share
from planner.domain.layout.days import Day
from planner.domain.layout.pieces import by_day, pieces
from planner.domain.layout.runs import Run, runs
from planner.domain.occurrence import Occurrence
from planner.domain.values import dataclass


class Box(NamedTuple):
    """What is drawn of an occurrence on the day of that number, in the lanes ``first`` to ``last``.

    ``left`` and ``right`` are in lanes from the left edge of the day: 1.5 is the middle of the second lane.
    ``top`` and ``bottom`` are in real minutes from its midnight. ``before`` and ``after`` say that it goes
    on the day before and the day after.
    """

    occurrence: Occurrence
    day: int
    first: int
    last: int
    left: float
    right: float
    top: int
    bottom: int
    before: bool
    after: bool


@dataclass(frozen=True, slots=True)
class More:
    """What found no room in a lane between two minutes of a day: the place for "+n"."""

    day: int
    lane: int
    top: int
    bottom: int
    hidden: tuple[Occurrence, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """Boxes and places for "+n", both in reading order: by day, time, and from left to right."""

    boxes: tuple[Box, ...]
    more: tuple[More, ...]


def lay_out(
    occurrences: Iterable[Occurrence],
    days: Sequence[Day],
    people: Sequence[str],
    *,
    least: int = 15,
    fit: int | None = None,
) -> Grid:
    """The grid of these days with a lane for each of the people (ids, from left to right).

    What lies above the grid (``allday.is_above``) or belongs to nobody with a lane is left out. A box is at
    least ``least`` minutes high; a lane has at most ``fit`` columns. The order of the occurrences does not
    matter.
    """
    lanes = {person: lane for lane, person in enumerate(people)}
    of_days = by_day(occurrences, days)
    boxes: list[Box] = []
    more: list[More] = []
    for number, day in enumerate(days):
        found = runs(pieces(of_days[number], day, least), lanes)
        shares = [_share(lane, found, fit) for lane in range(len(people))]
        boxes += sorted(_boxes(number, shares), key=_place)
        more += sorted(_more(number, shares), key=lambda one: (one.top, one.lane))
    return Grid(tuple(boxes), tuple(more))


def _share(lane: int, found: Iterable[Run], fit: int | None) -> Shares:
    return share(lane, (run for run in found if run.first <= lane <= run.last), fit)


def _boxes(day: int, shares: Sequence[Shares]) -> list[Box]:
    """From the left edge in the first of its lanes to the right edge in the last."""
    rights = {id(run): lane + right for lane, shared in enumerate(shares) for run, _, right in shared.shown}
    return [
        _box(day, run, lane + left, rights[id(run)])
        for lane, shared in enumerate(shares)
        for run, left, _ in shared.shown
        if run.first == lane
    ]


def _box(day: int, run: Run, left: float, right: float) -> Box:
    (occurrence, top, bottom, before, after), first, last = run
    return Box(occurrence, day, first, last, left, right, top, bottom, before, after)


def _more(day: int, shares: Sequence[Shares]) -> list[More]:
    return [
        More(
            day,
            lane,
            min(run.piece.top for run in group),
            max(run.piece.bottom for run in group),
            tuple(run.piece.occurrence for run in group),
        )
        for lane, shared in enumerate(shares)
        for group in groups(shared.hidden)
    ]


def _place(box: Box) -> tuple[int, float, int]:
    return box.top, box.left, box.bottom
