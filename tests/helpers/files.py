"""What lies in a folder, byte for byte, and other programs' work on a plan's file."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path


def snapshot(folder: Path) -> dict[str, bytes | None]:
    """Every file below ``folder`` with its bytes, folders with None."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


@contextmanager
def unchanged(folder: Path) -> Iterator[None]:
    """Asserts that what is done within changes nothing below ``folder``."""
    before = snapshot(folder)
    yield
    assert snapshot(folder) == before


@contextmanager
def raw(path: Path) -> Iterator[sqlite3.Connection]:
    """Another program's connection, which commits statement by statement and knows no rules."""
    with closing(sqlite3.connect(path, isolation_level=None, timeout=0)) as connection:
        yield connection


def tamper(path: Path, *statements: str) -> None:
    """What the planner would never write."""
    with raw(path) as connection:
        for statement in statements:
            connection.execute(statement)


def application(path: Path, *, journal: bool = False) -> Path:
    """Another program's database; with ``journal``, one that was left in the middle of writing."""
    tamper(path, "CREATE TABLE song (title TEXT)", "INSERT INTO song VALUES ('Blue')")
    if journal:
        with raw(path) as connection:
            connection.execute("PRAGMA cache_spill=1")
            connection.execute("PRAGMA cache_size=1")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("UPDATE song SET title = 'Green'")
            connection.execute("INSERT INTO song VALUES (hex(zeroblob(100000)))")
            database, left = path.read_bytes(), path.with_name(path.name + "-journal").read_bytes()
            connection.execute("ROLLBACK")
        path.write_bytes(database)
        path.with_name(path.name + "-journal").write_bytes(left)
        assert b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" in left
    return path
