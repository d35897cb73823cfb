"""The rows above the grid: what lasts whole days, as bars that share rows where they do not meet."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from planner.domain.block import Block
from planner.domain.layout.days import Day
from planner.domain.occurrence import Occurrence
from planner.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """An occurrence in ``row`` (0 at the top) over the days from ``first`` up to, not including, ``end``.

    The days are counted from the first one drawn; ``before`` and ``after`` say that it goes on outside.
    """

    occurrence: Occurrence
    row: int
    first: int
    end: int
    before: bool
    after: bool


@dataclass(frozen=True, slots=True)
class Rows:
    """The bars there is room for, and for each day how many there is none for: the n of "+n more"."""

    bars: tuple[Bar, ...]
    more: tuple[int, ...]


def is_above(block: Block) -> bool:
    """Whether it lies above the grid: all-day, or 24 hours and longer on the wall."""
    return block.all_day or block.end - block.start >= timedelta(days=1)


def bars(occurrences: Iterable[Occurrence], days: Sequence[Day]) -> tuple[Bar, ...]:
    """What lies above the grid of these days: each in the highest row that is free, earliest first.

    Of those that start together the longest comes first; whatever order they were given in.
    """
    row_ends: list[int] = []
    placed = []
    for occurrence in sorted((one for one in occurrences if is_above(one.block)), key=_order):
        met = [number for number, day in enumerate(days) if day.meets(occurrence.span)]
        if met:
            row = _row(row_ends, met[0])
            row_ends[row] = met[-1] + 1
            placed.append(_bar(occurrence, row, met, days))
    return tuple(placed)


def limited(placed: Sequence[Bar], rows: int, days: int) -> Rows:
    """What of the bars is shown in at most so many rows (1 or more) over so many days.

    Where a day has more bars than rows, its lowest row says how many are not shown.
    """
    crowded = {day for bar in placed if bar.row >= rows for day in range(bar.first, bar.end)}
    hidden = [
        bar for bar in placed if bar.row >= rows - 1 and not crowded.isdisjoint(range(bar.first, bar.end))
    ]
    more = tuple(sum(bar.first <= day < bar.end for bar in hidden) for day in range(days))
    return Rows(tuple(bar for bar in placed if bar not in hidden), more)


def _row(row_ends: list[int], first: int) -> int:
    """The highest row that is free from that day on, a new one if need be."""
    for row, end in enumerate(row_ends):
        if end <= first:
            return row
    row_ends.append(0)
    return len(row_ends) - 1


def _bar(occurrence: Occurrence, row: int, met: Sequence[int], days: Sequence[Day]) -> Bar:
    first, last = met[0], met[-1]
    span = occurrence.span
    return Bar(
        occurrence,
        row,
        first,
        last + 1,
        before=span.start < days[first].span.start,
        after=span.end > days[last].span.end,
    )


def _order(occurrence: Occurrence) -> tuple[float, float, str, datetime]:
    span = occurrence.span
    return span.start.timestamp(), -span.end.timestamp(), *identity(occurrence)


def identity(occurrence: Occurrence) -> tuple[str, datetime]:
    """What tells it from every other: an order for those that are alike."""
    return occurrence.block.id, occurrence.recurrence_id or datetime.max
