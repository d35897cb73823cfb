"""One block as it happens: a single block, or one occurrence of a series."""

from datetime import datetime
from typing import NamedTuple

from planner.domain.block import Block
from planner.domain.frozen import like
from planner.domain.kinds import State
from planner.domain.span import Span


class Occurrence(NamedTuple):
    """``block`` has this occurrence's own start and end and, of a series, no rule any more.

    ``recurrence_id`` is the wall time at which the series has it, however it was moved since (RFC 5545
    RECURRENCE-ID); None for a single block. ``span`` is when it is, in UTC.
    """

    block: Block
    recurrence_id: datetime | None
    span: Span

    def state_at(self, now: datetime) -> State:
        """How it reads at a moment: what was planned or tried, is past and was left alone, was kept."""
        state = self.block.state
        return State.KEPT if state in LEFT_ALONE and self.span.end <= now else state


LEFT_ALONE = frozenset({State.PLANNED, State.TRIAL})


def single(block: Block, home: str) -> Occurrence:
    """A block that does not repeat, as its only occurrence."""
    return Occurrence(block, None, block.span(home))


def nth(series: Block, start: datetime) -> Block:
    """The series as it would be if it had only the occurrence that begins at ``start``, in its wall time."""
    return like(series, start=start, end=start + (series.end - series.start), rule=None, added=(), dropped=())
