"""An open plan: snapshots to read from, and one way to change it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool

from planner.domain.changes import ChangeSet
from planner.domain.clock import Clock
from planner.domain.errors import Damaged, Missing
from planner.store import schema
from planner.store.ahead import LookAhead
from planner.store.change import Transaction
from planner.store.coherence import require_coherent
from planner.store.file import WAIT_SECONDS, clear_away, connect, copy, schema_of, unsound
from planner.store.known import KNOWN, Known
from planner.store.trouble import told

WRITING = "planner_writing"


class Store:
    """One connection to one plan. It belongs to the thread that opened it; close it when done."""

    def __init__(self, path: Path, connection: sqlite3.Connection, clock: Clock) -> None:
        self.path = path
        self.clock = clock
        self.changed = False
        """Whether something was changed through this store since it was opened."""
        self._raw = connection
        self._engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
        event.listen(self._engine, "begin", _begin)
        self._file = _file_at(path)
        self._seen = self._data_version()
        self._known = Known()
        self._writes = 0

    @classmethod
    def open(
        cls, path: Path, clock: Clock, wait: float = WAIT_SECONDS, looked: LookAhead | None = None
    ) -> Self:
        """The plan at ``path``, which has to be of this version: see ``openable`` and ``upgrade``.

        Raises FileTrouble; a damaged file is found out here rather than later, if nobody ``looked`` before.
        """
        connection = connect(path, wait)
        try:
            with told(path):
                if not (looked and looked.found_sound(path)) and unsound(connection):
                    raise Damaged(path)
                clear_away(path, connection)
                return cls(path, connection, clock)
        except BaseException:
            connection.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._engine.dispose()
        self._raw.close()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One moment of the plan: all that is read within it belongs together."""
        with told(self.path), self._engine.connect() as connection, connection.begin():
            # To be asked for its version is the first that SQLite reads here, which makes this the moment.
            self._known.as_of((self._data_version(), self._writes))
            yield connection.execution_options(**{KNOWN: self._known})

    @contextmanager
    def change(self, label: str) -> Iterator[Transaction]:
        """The only way to write. What is put into the transaction is committed together, or not at all.

        Afterwards ``changes`` of the transaction is the ChangeSet. Raises UserError for what cannot be
        stored and FileTrouble where the file cannot be written; the plan is then as it was.
        """
        self._writes += 1
        with told(self.path), self._engine.connect() as connection:
            with connection.execution_options(**{WRITING: True}).begin():
                # What belongs together may be written in any order; in the end all of it has to be there.
                connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
                transaction = Transaction(connection, label, self.clock.now())
                yield transaction
                require_coherent(connection, transaction.changes)
            self.changed = self.changed or bool(transaction.changes.changes)

    def apply(self, changes: ChangeSet) -> ChangeSet:
        """Do those changes again (or take them back: apply their inverse); returns what was done.

        Raises Stale where a record is no longer what it was; the plan is then as it was.
        """
        with self.change(changes.label) as transaction:
            transaction.apply(changes)
        return transaction.changes

    def changed_beside(self) -> bool:
        """Whether another program changed the plan since this was last asked.

        Raises Missing where the file was taken away, or another one put in its place.
        """
        if _file_at(self.path) != self._file:
            raise Missing(self.path)
        with told(self.path):
            before, self._seen = self._seen, self._data_version()
        return before != self._seen

    def copy_to(self, target: sqlite3.Connection, goal: Path) -> None:
        """Write all of the plan, as it is at one moment, into the open database at ``goal``."""
        with told(goal):
            copy(self._raw, target, self.path, goal)

    def _data_version(self) -> int:
        (version,) = self._raw.execute("PRAGMA data_version").fetchone()
        return int(version)


def _file_at(path: Path) -> tuple[int, int] | None:
    """Which file it is, whatever is in it; None where there is none or nobody says."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def look_ahead(path: Path) -> LookAhead:
    """See beforehand whether the plan at ``path``, which is soon to be opened, is sound."""
    return LookAhead(path, schema.SCHEMA)


def openable(path: Path) -> bool:
    """Whether the plan is up to date; if not, ``upgrade`` brings it there. Raises FileTrouble."""
    return schema_of(path, schema.SCHEMA) == schema.SCHEMA


def upgrade(path: Path) -> None:
    """Bring the tables of an older plan up to date: all of it or nothing. Raises FileTrouble."""
    with _whole(path, connect(path)) as connection:
        schema.upgrade(connection)


def make_tables(path: Path) -> None:
    """Turn the empty file at ``path`` into a plan without content."""
    with _whole(path, connect(path)) as connection:
        schema.create(connection)


@contextmanager
def _whole(path: Path, raw: sqlite3.Connection) -> Iterator[Connection]:
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    event.listen(engine, "begin", _begin)
    try:
        with (
            told(path),
            engine.connect() as connection,
            connection.execution_options(**{WRITING: True}).begin(),
        ):
            yield connection
    finally:
        engine.dispose()
        raw.close()


def _begin(connection: Connection) -> None:
    """Begin what SQLAlchemy believes to have begun: at once for writing, when first needed for reading."""
    writing = connection.get_execution_options().get(WRITING, False)
    connection.connection.cursor().execute("BEGIN IMMEDIATE" if writing else "BEGIN DEFERRED")
