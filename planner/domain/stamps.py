"""The marks every change of a block leaves on it, by which other calendars see that it is newer."""

from dataclasses import replace
from datetime import datetime, timedelta

from planner.domain.block import Block, Override
from planner.domain.changes import R, Record

# What makes other calendars treat an event as rescheduled (RFC 5545 §3.8.7.4).
RESCHEDULING = ("all_day", "start", "end", "zone", "rule", "added", "dropped", "state", "removed")


def stamped(before: Record | None, after: R, now: datetime) -> R:
    """``after`` as it is to be stored at ``now`` (UTC).

    ``changed`` grows by a whole second or more with every change, even where the computer's clock was set
    back or a change is undone; ``sequence`` grows when the block is to be found at another time.
    """
    if not isinstance(after, Block | Override):
        return after
    changed = max(now.replace(microsecond=0), after.changed)
    if isinstance(before, Block | Override):
        changed = max(changed, before.changed + timedelta(seconds=1))
    if isinstance(before, Block) and isinstance(after, Block):
        moved = any(getattr(before, name) != getattr(after, name) for name in RESCHEDULING)
        return replace(after, changed=changed, sequence=max(before.sequence + moved, after.sequence))
    return replace(after, changed=changed)


def touched(series: Block, now: datetime) -> Block:
    """The series after one of its overrides was added, changed or taken away at ``now`` (UTC).

    Some calendars look at nothing but the marks of the whole to see whether any of it is newer.
    """
    changed = max(now.replace(microsecond=0), series.changed + timedelta(seconds=1))
    return replace(series, changed=changed, sequence=series.sequence + 1)
