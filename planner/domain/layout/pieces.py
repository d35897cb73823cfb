"""What of the occurrences lies on each day, from which minute to which."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from planner.domain.layout.allday import identity, is_above
from planner.domain.layout.days import MINUTE, Day
from planner.domain.occurrence import Occurrence


class Piece(NamedTuple):
    """The part of an occurrence that lies on one day, in minutes of that day.

    ``before`` and ``after`` say that it goes on the day before and the day after.
    """

    occurrence: Occurrence
    top: int
    bottom: int
    before: bool
    after: bool


def by_day(occurrences: Iterable[Occurrence], days: Sequence[Day]) -> list[list[Occurrence]]:
    """For each of these days in a row those that may lie on it; ``pieces`` tells which of them do."""
    begins = [day.span.start for day in days]
    found: list[list[Occurrence]] = [[] for _ in days]
    for one in occurrences:
        first = max(bisect_right(begins, one.span.start) - 1, 0)
        end = max(bisect_left(begins, one.span.end), first + 1)
        for here in found[first:end]:
            here.append(one)
    return found


def pieces(occurrences: Iterable[Occurrence], day: Day, least: int) -> list[Piece]:
    """What lies on the day, earliest first, the longest first of those that start together.

    Each is drawn at least ``least`` minutes (1 or more) long, so that even a moment can be seen; at the end
    of the day there is only room for that above. Seconds are left out.
    """
    meets = day.meets
    here = [_piece(one, day, least) for one in occurrences if meets(one.span) and not is_above(one.block)]
    here.sort(key=_order)
    return here


def _piece(occurrence: Occurrence, day: Day, least: int) -> Piece:
    start, end, begin, minutes = occurrence.span.start, occurrence.span.end, day.span.start, day.minutes
    top = min(max((start - begin) // MINUTE, 0), minutes - least)
    bottom = max(min((end - begin) // MINUTE, minutes), top + least)
    return Piece(occurrence, top, bottom, start < begin, end > day.span.end)


def _order(piece: Piece) -> tuple[int, int, datetime, str, datetime]:
    occurrence, top, bottom, *_ = piece
    return top, -bottom, occurrence.span.start, *identity(occurrence)
