"""What of the occurrences lies on each day, from which minute to which."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from planner.domain.layout.allday import identity, is_above
from planner.domain.layout.days import Day
from planner.domain.occurrence import Occurrence


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of an occurrence that lies on one day, in minutes of that day.

    ``before`` and ``after`` say that it goes on the day before and the day after.
    """

    occurrence: Occurrence
    top: int
    bottom: int
    before: bool
    after: bool


def pieces(occurrences: Iterable[Occurrence], day: Day, least: int) -> list[Piece]:
    """What lies on the day, earliest first, the longest first of those that start together.

    Each is drawn at least ``least`` minutes (1 or more) long, so that even a moment can be seen; at the end
    of the day there is only room for that above. Seconds are left out.
    """
    here = (one for one in occurrences if day.meets(one.span) and not is_above(one.block))
    return sorted((_piece(one, day, least) for one in here), key=_order)


def _piece(occurrence: Occurrence, day: Day, least: int) -> Piece:
    span = occurrence.span
    top = min(max(day.minute_of(span.start), 0), day.minutes - least)
    bottom = max(min(day.minute_of(span.end), day.minutes), top + least)
    return Piece(occurrence, top, bottom, before=span.start < day.span.start, after=span.end > day.span.end)


def _order(piece: Piece) -> tuple[int, int, datetime, str, str]:
    occurrence = piece.occurrence
    return piece.top, -piece.bottom, occurrence.span.start, *identity(occurrence)
