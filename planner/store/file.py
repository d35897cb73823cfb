"""Opening a plan's file: what it is, whose it is, and the settings under which SQLite keeps it safe.

The settings were chosen by measuring them: a rollback journal that is deleted with the folder synced
(EXTRA) lost no acknowledged change in hundreds of simulated power cuts and leaves nothing beside the
file at rest; what was deleted is overwritten; a schema that was tampered with runs nothing.
"""

import os
import sqlite3
import stat
import time
from contextlib import closing, suppress
from pathlib import Path

from planner.domain.errors import (
    Damaged,
    Empty,
    FileTrouble,
    Foreign,
    Held,
    Missing,
    Newer,
    NoDatabase,
    NoRoom,
    ReadOnly,
    Unreadable,
)
from planner.identity import SQLITE_APPLICATION_ID
from planner.store.trouble import meaning_of, told

WAIT_SECONDS = 3.0
SMALLEST_DATABASE = 512
SETTINGS = (
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA synchronous=EXTRA",
    "PRAGMA journal_mode=DELETE",
)


def _uri(path: Path, query: str) -> str:
    return f"{path.absolute().as_uri()}?{query}"


def schema_of(path: Path, known: int) -> int:
    """The number of the schema of the plan at ``path``, read without locking or touching the file.

    Raises Missing, Empty, Foreign, Unreadable, or Newer where the number is greater than ``known``.
    """
    with told(path):
        _require_file(path)
        application, schema = _marks(path)
        if (
            application == SQLITE_APPLICATION_ID
            and schema <= known
            and any(one.exists() for one in companions(path.resolve()))
        ):
            connect(path).close()  # which takes back what a crash cut short: the schema may be among it
            application, schema = _marks(path)
    if application != SQLITE_APPLICATION_ID:
        raise Foreign(path)
    if schema > known:
        raise Newer(path)
    if schema < 0:
        raise Damaged(path)
    return schema


def _marks(path: Path) -> tuple[int, int]:
    # Immutable: a leftover journal of another program's database must not be played back by us.
    with closing(sqlite3.connect(_uri(path, "mode=ro&immutable=1"), uri=True)) as connection:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (schema,) = connection.execute("PRAGMA user_version").fetchone()
    return application, schema


def _require_file(path: Path) -> None:
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise Missing(path) from None
    except PermissionError:
        raise Unreadable(path) from None
    if not stat.S_ISREG(found.st_mode) or not os.access(path, os.R_OK):
        raise Unreadable(path)
    if found.st_size == 0:
        raise Empty(path)
    if found.st_size < SMALLEST_DATABASE:  # SQLite would take it for a new one
        raise NoDatabase(path)


def companions(path: Path) -> tuple[Path, ...]:
    """What SQLite would take for unfinished business of the database at ``path``, and finish."""
    return tuple(path.with_name(path.name + ending) for ending in ("-journal", "-wal"))


def connect(path: Path, wait: float = WAIT_SECONDS) -> sqlite3.Connection:
    """A connection to an existing file, under the plan's settings. Raises FileTrouble.

    It waits up to ``wait`` seconds wherever another program is writing. Transactions are begun by
    whoever uses it: the driver's own habits would commit half of a failed migration on Python 3.11.
    """
    with told(path):
        connection = sqlite3.connect(_uri(path, "mode=rw"), uri=True, timeout=wait, isolation_level=None)
        try:
            for setting in SETTINGS:
                connection.execute(setting)
        except BaseException:
            connection.close()
            raise
    return connection


def clear_away(path: Path, connection: sqlite3.Connection) -> None:
    """Remove the journal of a writer that was killed before it had changed anything.

    SQLite takes no notice of such a one, but lets it lie beside the file until the next change.
    """
    journal = companions(path.resolve())[0]
    if not journal.exists():
        return
    (wait,) = connection.execute("PRAGMA busy_timeout").fetchone()
    connection.execute("PRAGMA busy_timeout=0")  # who is writing now needs it, and is not waited for
    with suppress(sqlite3.OperationalError, OSError):  # who may only read keeps it
        connection.execute("BEGIN IMMEDIATE")
        try:
            journal.unlink(missing_ok=True)
        finally:
            connection.execute("ROLLBACK")
    connection.execute(f"PRAGMA busy_timeout={wait}")


def unsound(connection: sqlite3.Connection) -> str | None:
    """What is wrong with the file's structure, mostly in SQLite's words; None where it is sound."""
    (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if answer != "ok":
        return str(answer)
    # No plan has any, and whatever they say would be done with the next change.
    strange = connection.execute(
        "SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')"
    ).fetchone()
    return None if strange is None else f"{strange[0]} does not belong into a plan"


def is_sound(path: Path) -> bool:
    """Whether SQLite can open the file and finds nothing wrong with it. Raises FileTrouble."""
    try:
        with told(path), closing(connect(path)) as connection:
            return unsound(connection) is None
    except (Damaged, NoDatabase):
        return False


def copy(
    source: sqlite3.Connection, target: sqlite3.Connection, plan: Path, goal: Path, wait: float = WAIT_SECONDS
) -> None:
    """All of one database into another, in one transaction.

    Raises Held where ``plan`` stays locked, and FileTrouble: with ``goal`` where that cannot be written.
    """
    deadline = time.monotonic() + wait

    # The driver would wait for a lock for ever, and does not say at which of the two something went wrong.
    def watch(status: int, _remaining: int, _total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            if time.monotonic() > deadline:
                raise Held(plan)
        elif status not in (sqlite3.SQLITE_OK, sqlite3.SQLITE_DONE):
            meaning = meaning_of(status) or FileTrouble
            raise meaning(goal if meaning in (NoRoom, ReadOnly) else plan)

    source.backup(target, progress=watch)
