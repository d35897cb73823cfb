"""How a plan is asked: statements of SQLAlchemy, put to SQLite, and records out of what it answers."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import CompoundSelect, Connection, Select, bindparam, select
from sqlalchemy.dialects.sqlite import dialect

from planner.domain.changes import R
from planner.store.known import KNOWN, Known
from planner.store.rows import from_row, shape_of
from planner.store.tables import TABLES

Statement = Select[Any] | CompoundSelect[Any]


def one(connection: Connection, record_type: type[R], id: str) -> R | None:
    """The record with that id, in the trash or not; None where there is none."""
    found = records(connection, record_type, _one(record_type), {"key": id})
    return found[0] if found else None


def all_of(connection: Connection, record_type: type[R]) -> list[R]:
    """Every record of a kind, those in the trash too."""
    return records(connection, record_type, select_of(record_type))


def beginnings(words: Iterable[str]) -> str:
    """What to ask a search index for: each of the words, as the beginning of one."""
    return " ".join('"{}"*'.format(word.replace('"', '""')) for word in words)


# What a week does not ask is put into a statement when it is first asked, for which no window waits.
@cache
def select_of(record_type: Any) -> Select[Any]:
    """Every record of a kind, to be narrowed down."""
    return select(*shape_of(record_type).columns)


@cache
def _one(record_type: Any) -> Select[Any]:
    return select_of(record_type).where(TABLES[record_type].c.id == bindparam("key"))


def records(
    connection: Connection, record_type: type[R], statement: Select[Any], values: dict[str, Any] | None = None
) -> list[R]:
    """What such a statement of ``select_of`` finds."""
    return [from_row(record_type, row) for row in rows(connection, statement, values or {})]


def rows(connection: Connection, statement: Statement, values: dict[str, Any]) -> Sequence[Any]:
    """What any statement finds, as SQLite has it."""
    words, constants = _said(statement)
    # Past SQLAlchemy, which would take longer to ask and to listen than SQLite to answer.
    cursor = connection.connection.cursor()
    cursor.execute(words, constants | values)
    return cursor.fetchall()


def known_of(connection: Connection) -> Known:
    """What was read before of the snapshot that the connection reads from; nothing while it writes."""
    known = connection.get_execution_options().get(KNOWN)
    return known if isinstance(known, Known) else Known()


@cache
def _said(statement: Statement) -> tuple[str, dict[str, Any]]:
    """A statement in SQLite's words, and the values it brings along."""
    compiled = statement.compile(dialect=dialect(paramstyle="named"))
    return compiled.string, compiled.params
