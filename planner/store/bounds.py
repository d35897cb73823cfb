"""By which numbers the file finds the blocks of a week without reading the others.

``first`` and ``last`` are seconds since 1970 as if every wall were in UTC where it floats, so a window is
asked for with a day's room on both sides and its answer looked at closely afterwards. ``last`` is None
for a series without an end. ``spread`` is 0 for a single block of at most a week: all of those that reach
into a window *begin* in it or in the week before, which one range of an index finds; of those with a zone
the bounds tell without reading more. Series and long blocks are few and are asked for by both ends.
"""

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from planner.domain.block import Block
from planner.domain.recur.series import last_end
from planner.domain.span import Span
from planner.domain.walltime import instant

SHORT = timedelta(days=7)
ROOM = timedelta(days=1, hours=3)
# Where a zone is named, its rules can have changed by some hours since its block was written.
ZONED_ROOM = timedelta(hours=3)


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


def window_bounds(window: Span) -> dict[str, int]:
    """Earliest start of a short block, earliest end, and latest start that can matter to a UTC window.

    The latter two also with less room, for a block with a zone.
    """
    moments = {
        "short_start": window.start - ROOM - SHORT,
        "window_end": window.start - ROOM,
        "window_start": window.end + ROOM,
        "zoned_end": window.start - ZONED_ROOM,
        "zoned_start": window.end + ZONED_ROOM,
    }
    return {name: int(moment.timestamp()) for name, moment in moments.items()}


def _seconds(wall: datetime, zone: str | None) -> int:
    return int(instant(wall, zone, "UTC").astimezone(UTC).timestamp())
