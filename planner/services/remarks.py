"""What people say of blocks afterwards: kept with the block, taken back when they want."""

from dataclasses import dataclass
from datetime import datetime

from planner.domain.block import Block
from planner.domain.changes import ChangeSet
from planner.domain.errors import Stale
from planner.domain.ids import new_id
from planner.domain.kinds import Feeling
from planner.domain.remark import Remark
from planner.store.reads.said import remarks_of
from planner.store.store import Store


@dataclass(frozen=True, slots=True)
class Said:
    """Who (a person's id) says what."""

    author: str
    feeling: Feeling
    words: str = ""


def add_remark(store: Store, block_id: str, occurrence: datetime | None, said: Said) -> ChangeSet:
    """Keep what somebody says of a block, or of one occurrence of a series. Raises UserError."""
    with store.change("Say something about a block") as transaction:
        block = transaction.get(Block, block_id)
        if block is None or block.removed is not None:
            raise Stale("What this was said of is no longer in the plan.")
        transaction.put(
            Remark(
                id=new_id(),
                block=block_id,
                occurrence=occurrence,
                author=said.author,
                feeling=said.feeling,
                words=said.words,
                created=transaction.now,
            )
        )
    return transaction.changes


def take_back_remark(store: Store, remark_id: str) -> ChangeSet:
    """Let go of what was said. Raises UserError."""
    with store.change("Take back what was said") as transaction:
        remark = transaction.get(Remark, remark_id)
        if remark is None:
            raise Stale("This was taken back already.")
        transaction.delete(remark)
    return transaction.changes


def said_of(store: Store, block_id: str) -> tuple[Remark, ...]:
    """What was said of a block or series, the latest first."""
    with store.read() as connection:
        return tuple(sorted(remarks_of(connection, block_id), key=lambda said: said.created, reverse=True))
