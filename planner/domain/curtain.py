"""What the screen shows while one person sits alone before it: a curtain, not a lock.

Their own blocks are whole. Of others' blocks it shows what would leave the plan for them: all of it, the
kind and the time, or the time alone. How firm a block is and how things stand with it stay to be seen,
because they say whether its time is free.
"""

from typing import Any

from planner.domain.block import Block
from planner.domain.frozen import like
from planner.domain.kinds import Kind, Visibility
from planner.domain.leaving import STRICTNESS, level_for

# For the name of another program's calendar, which is a detail as well.
COVERED = "…"


def level_here(block: Block, here: str | None) -> Visibility:
    """How much of the block is shown to ``here``: a person's id, or None while everyone is here."""
    return Visibility.ALL if here is None else level_for(block, here)


def stricter(one: Visibility, other: Visibility) -> Visibility:
    return max(one, other, key=STRICTNESS.index)


def veiled(block: Block, level: Visibility) -> Block:
    """The block with what is hidden at that level left blank."""
    if level is Visibility.ALL:
        return block
    blank: dict[str, Any] = dict.fromkeys(("title", "note", "place", "extra"), "")
    if block.source is not None:
        blank["source"] = COVERED
    if level is Visibility.BUSY:
        blank["kind"] = Kind.DUTY
    return like(block, **blank, visibility=level)
