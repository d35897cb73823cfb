"""What SQLite says when something fails, as troubles a person can act on."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from planner.domain.errors import (
    Damaged,
    FileTrouble,
    Held,
    Missing,
    NoDatabase,
    NoRoom,
    ReadOnly,
    Unreadable,
)
from planner.files.trouble import system_told
from planner.store.rows import Malformed

# By primary result code, which is the low byte of the extended one.
BY_CODE: dict[int, type[FileTrouble]] = {
    sqlite3.SQLITE_BUSY: Held,
    sqlite3.SQLITE_LOCKED: Held,
    sqlite3.SQLITE_PROTOCOL: Held,
    sqlite3.SQLITE_READONLY: ReadOnly,
    sqlite3.SQLITE_PERM: Unreadable,
    sqlite3.SQLITE_CANTOPEN: Unreadable,
    sqlite3.SQLITE_IOERR: Unreadable,
    sqlite3.SQLITE_FULL: NoRoom,
    sqlite3.SQLITE_TOOBIG: NoRoom,
    sqlite3.SQLITE_CORRUPT: Damaged,
    sqlite3.SQLITE_FORMAT: Damaged,
    sqlite3.SQLITE_NOTADB: NoDatabase,
}
BY_EXTENDED_CODE: dict[int, type[FileTrouble]] = {
    sqlite3.SQLITE_IOERR_READ: Unreadable,
    sqlite3.SQLITE_IOERR_SHORT_READ: Damaged,
    sqlite3.SQLITE_IOERR_WRITE: NoRoom,
    sqlite3.SQLITE_IOERR_FSYNC: NoRoom,
    sqlite3.SQLITE_IOERR_TRUNCATE: NoRoom,
    # Taken away, or another file put in its place, since it was opened.
    sqlite3.SQLITE_READONLY_DBMOVED: Missing,
}
# What the general code says of a plan that lacks a table or a column, or whose header is wrong.
OF_DAMAGE = ("no such", "unsupported file format", "vtable constructor failed")


def trouble_of(error: BaseException | None, path: Path) -> FileTrouble | None:
    """What an error of SQLite means for the plan at ``path``; None where it is the program's own fault."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    if code == sqlite3.SQLITE_ERROR and str(error).startswith(OF_DAMAGE):
        return Damaged(path)
    meaning = meaning_of(code)
    return meaning(path) if meaning else None


def meaning_of(code: int) -> type[FileTrouble] | None:
    """What a result code of SQLite means."""
    return BY_EXTENDED_CODE.get(code) or BY_CODE.get(code & 0xFF)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Within it, what goes wrong with the file at ``path`` is raised as a FileTrouble.

    An error that says nothing of the file, such as a violated constraint, is raised as it is.
    """
    try:
        with system_told(path):
            yield
    except (sqlite3.Error, DBAPIError) as error:
        trouble = trouble_of(error.orig if isinstance(error, DBAPIError) else error, path)
        if trouble is None:
            raise
        raise trouble from error
    except Malformed as error:
        raise Damaged(path) from error
