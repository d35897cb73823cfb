"""By which numbers the file finds the blocks of a week without reading the others.

``first`` and ``last`` are seconds since 1970 as if every wall were in UTC where it floats, so a window is
asked for with a day's room on both sides and its answer looked at closely afterwards. ``last`` is None
for a series without an end. ``spread`` is 0 for a single block of at most a week: all of those that reach
into a window *begin* in it or in the week before, which one range of an index finds. Series and long
blocks are few and are asked for by both ends.
"""

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from planner.domain.block import Block
from planner.domain.recur.series import last_end
from planner.domain.span import Span
from planner.domain.walltime import instant

SHORT = timedelta(days=7)
ROOM = timedelta(days=1, hours=3)


class Bounds(NamedTuple):
    first: int
    last: int | None
    spread: int


def bounds(block: Block) -> Bounds:
    """The bounds of a block or series as they are stored beside it."""
    first = _seconds(block.start, block.zone)
    if block.repeats:
        end = last_end(block)
        earliest = min((_seconds(start, block.zone) for start in block.added), default=first)
        return Bounds(min(first, earliest), None if end is None else _seconds(end, block.zone), 1)
    return Bounds(first, _seconds(block.end, block.zone), int(block.end - block.start > SHORT))


def window_seconds(window: Span) -> tuple[int, int, int]:
    """Earliest start of a short block, earliest end, and latest start that can matter to a UTC window."""
    start, end = window.start - ROOM, window.end + ROOM
    return int((start - SHORT).timestamp()), int(start.timestamp()), int(end.timestamp())


def _seconds(wall: datetime, zone: str | None) -> int:
    return int(instant(wall, zone, "UTC").astimezone(UTC).timestamp())
