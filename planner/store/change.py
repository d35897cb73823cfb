"""The one door: within a transaction, every write goes through here and leaves its trace in a ChangeSet."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Delete, Insert, Update, bindparam, delete, insert, update

from planner.domain.block import Block, Override
from planner.domain.changes import KIND_OF, RECORD_TYPES, Change, ChangeSet, R, Record
from planner.domain.errors import Stale
from planner.domain.stamps import stamped, touched
from planner.store import words
from planner.store.bounds import bounds
from planner.store.history import Told
from planner.store.reads.asking import one
from planner.store.rows import to_row
from planner.store.tables import TABLES


class Transaction:
    """A step in the making: it becomes one ChangeSet when the transaction it lives in is committed."""

    def __init__(self, connection: Connection, label: str, now: datetime) -> None:
        self._connection = connection
        self._label = label
        self._now = now
        self._changes: dict[str, Change] = {}

    @property
    def changes(self) -> ChangeSet:
        """What was changed so far. A record that is again as it was is not among it."""
        return ChangeSet(
            self._label,
            self._now,
            tuple(change for change in self._changes.values() if change.before != change.after),
        )

    @property
    def now(self) -> datetime:
        """The moment of this step (UTC)."""
        return self._now

    @property
    def connection(self) -> Connection:
        """For reading what else there is, inside the same transaction."""
        return self._connection

    def get(self, record_type: type[R], id: str) -> R | None:
        """The record as it is now, None where there is none."""
        return one(self._connection, record_type, id)

    def put(self, record: R) -> R:
        """Add the record or replace the one of its id; returns it as it was stored.

        Raises UserError for a record that cannot be.
        """
        before = self.get(type(record), record.id)
        after = stamped(before, record.checked(), self._now)
        if before == after:
            return after
        self._write(before, after)
        self._touch(after)
        return after

    def add_all(self, records: Iterable[Block | Override]) -> None:
        """Add many records that are not there yet, much faster than one by one.

        Raises UserError for one that cannot be.
        """
        added: dict[type[Block | Override], list[Block | Override]] = {Block: [], Override: []}
        for record in records:
            added[type(record)].append(stamped(None, record.checked(), self._now))
        before = words.last(self._connection)
        for record_type, ones in added.items():
            if ones:
                rows = [to_row(new) | _derived(new) for new in ones]
                self._connection.execute(STATEMENTS[record_type].insert, rows)
            for new in ones:
                self._changes[new.id] = Change(KIND_OF[record_type], new.id, None, new)
        words.add_after(self._connection, before)
        for new in added[Override]:
            self._touch(new)

    def delete(self, record: Record) -> None:
        """Take the record out of the file for good (see ``removed`` for the trash)."""
        self._write(self.get(type(record), record.id), None)
        self._touch(record)

    def apply(self, changes: ChangeSet) -> None:
        """Do again what ``changes`` did, to records that are still what they were before it.

        A history only grows: what was done stays in it, and that it was taken back, or done again, comes to
        it. Raises Stale, and the caller's transaction is to be given up, where a record is not what it was.
        """
        told = Told(self._connection, changes)
        for line in told.gone:
            self.delete(line)
        for change in told.others:
            current = self.get(RECORD_TYPES[change.kind], change.id)
            if current != change.before:
                raise Stale(
                    "“{label}” cannot be taken back or repeated: it was changed since.", label=changes.label
                )
            if change.after is not None:
                self.put(change.after)
            elif current is not None:
                self.delete(current)
        for line in told.lines(self._now):
            self.put(line)

    def _touch(self, record: Record) -> None:
        """Make the series of an override newer, if this step has not done so already."""
        if not isinstance(record, Override) or self._is_newer(record.block):
            return
        series = self.get(Block, record.block)
        if series is not None:
            self._write(series, touched(series, self._now))

    def _is_newer(self, block_id: str) -> bool:
        change = self._changes.get(block_id)
        if change is None:
            return False
        before, after = change.before, change.after
        return (
            not (isinstance(before, Block) and isinstance(after, Block)) or after.sequence > before.sequence
        )

    def _write(self, before: Record | None, after: Record | None) -> None:
        record = after or before
        if record is None:
            return
        record_type, id = type(record), record.id
        says = STATEMENTS[record_type]
        reindexed = words.of(before) != words.of(after)
        if reindexed and before is not None:
            words.take_out(self._connection, before)
        if after is None:
            self._connection.execute(says.delete, {"key": id})
        elif before is None:
            self._connection.execute(says.insert, to_row(after) | _derived(after))
        else:
            self._connection.execute(says.update, to_row(after) | _derived(after) | {"key": id})
        if reindexed and after is not None:
            words.add(self._connection, after)
        earlier = self._changes.get(id)
        kind = KIND_OF[record_type]
        self._changes[id] = Change(kind, id, earlier.before if earlier else before, after)


def _derived(record: Record) -> dict[str, Any]:
    return bounds(record)._asdict() if isinstance(record, Block) else {}


class Statements(NamedTuple):
    """What is said to the table of one kind of record, made once because making it takes its time."""

    insert: Insert
    update: Update
    delete: Delete


def _statements(record_type: type[Record]) -> Statements:
    table = TABLES[record_type]
    this = table.c.id == bindparam("key")
    return Statements(
        insert(table).inline(),
        update(table).where(this),
        delete(table).where(this),
    )


STATEMENTS = {record_type: _statements(record_type) for record_type in TABLES}
