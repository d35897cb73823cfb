"""What a copy that was made for somebody has, and what would be otherwise in the next one."""

from collections.abc import Iterable
from hashlib import sha256

from planner.domain.changes import ChangeSet
from planner.domain.feed import Copy
from planner.domain.ids import derived_id
from planner.domain.leaving import Leaving
from planner.domain.values import dataclass
from planner.store.reads.asking import one
from planner.store.store import Store

# Letters of a digest: enough to tell two states of one block apart.
DIGEST = 12


@dataclass(frozen=True, slots=True)
class Since:
    """What is otherwise than in the last copy: blocks (ids), and how many are in it no more."""

    new: frozenset[str]
    moved: frozenset[str]
    changed: frozenset[str]
    gone: int


def lines_of(leaving: Iterable[Leaving]) -> tuple[str, ...]:
    """What leaves, a line for each block: its uid, when it is, and all the rest of it, as digests."""
    return tuple(sorted(f"{one.block.uid} {_when(one)} {_rest(one)}" for one in leaving))


def since_last(store: Store, reader: str | None, leaving: Iterable[Leaving]) -> Since | None:
    """What is otherwise than in the last copy for ``reader``; None where there was none."""
    with store.read() as connection:
        copy = one(connection, Copy, _id(reader))
    if copy is None:
        return None
    before = {uid: (when, rest) for uid, when, rest in (line.rsplit(" ", 2) for line in copy.what)}
    new, moved, changed, there = set(), set(), set(), set()
    for left in leaving:
        id, uid = left.block.id, left.block.uid
        there.add(uid)
        if uid not in before:
            new.add(id)
        elif before[uid][0] != _when(left):
            moved.add(id)
        elif before[uid][1] != _rest(left):
            changed.add(id)
    return Since(frozenset(new), frozenset(moved), frozenset(changed), len(before.keys() - there))


def note_copy(store: Store, reader: str | None, lines: tuple[str, ...]) -> ChangeSet:
    """Keep that these left for ``reader``; of the copy before nothing is kept. Raises UserError."""
    with store.change("Note a copy") as transaction:
        transaction.put(Copy(id=_id(reader), reader=reader, what=lines))
    return transaction.changes


def _id(reader: str | None) -> str:
    return derived_id("copy", reader or "")


def _when(left: Leaving) -> str:
    block = left.block
    times = [(one.occurrence, one.start, one.end, one.all_day) for one in left.overrides]
    return _digest(
        *(block.start, block.end, block.zone, block.all_day, block.rule, block.added, block.dropped, times)
    )


def _rest(left: Leaving) -> str:
    block = left.block
    said = [(one.occurrence, one.title, one.note, one.place, one.state) for one in left.overrides]
    return _digest(block.title, block.note, block.place, block.kind, block.state, said)


def _digest(*parts: object) -> str:
    return sha256(repr(parts).encode()).hexdigest()[:DIGEST]
