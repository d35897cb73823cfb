"""Opening a plan's file: what it is, whose it is, and the settings under which SQLite keeps it safe.

The settings were chosen by measuring them: a rollback journal that is deleted with the folder synced
(EXTRA) lost no acknowledged change in hundreds of simulated power cuts and leaves nothing beside the
file at rest; what was deleted is overwritten; a tampered schema can run nothing.
"""

import os
import sqlite3
import time
from pathlib import Path

from planner.domain.errors import Damaged, Empty, Foreign, Held, Missing, Newer, Unreadable
from planner.identity import SQLITE_APPLICATION_ID
from planner.store.trouble import told

WAIT_SECONDS = 3.0
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
        if not path.exists():
            raise Missing(path)
        if not path.is_file() or not os.access(path, os.R_OK):
            raise Unreadable(path)
        if path.stat().st_size == 0:
            raise Empty(path)
        # Immutable: a leftover journal of another program's database must not be played back by us.
        connection = sqlite3.connect(_uri(path, "mode=ro&immutable=1"), uri=True)
        try:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (schema,) = connection.execute("PRAGMA user_version").fetchone()
        finally:
            connection.close()
    if application != SQLITE_APPLICATION_ID:
        raise Foreign(path)
    if schema > known:
        raise Newer(path)
    if schema < 0:
        raise Damaged(path)
    return int(schema)


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


def unsound(connection: sqlite3.Connection) -> str | None:
    """What SQLite finds wrong with the file's structure, in its words; None where it is sound."""
    (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    return None if answer == "ok" else str(answer)


def copy(
    source: sqlite3.Connection, target: sqlite3.Connection, path: Path, wait: float = WAIT_SECONDS
) -> None:
    """All of one database into another, in one transaction. Raises Held where ``path`` stays locked.

    The driver by itself would wait for the lock for ever.
    """
    deadline = time.monotonic() + wait

    def give_up(status: int, _remaining: int, _total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > deadline:
            raise Held(path)

    source.backup(target, progress=give_up)


def sync_folder(folder: Path) -> None:
    """Make sure that a file renamed in ``folder`` is still there after a power cut."""
    if os.name != "posix":  # elsewhere a folder cannot be opened, and renaming is durable by itself
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
