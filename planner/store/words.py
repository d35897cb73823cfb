"""Keeping the full-text indexes in step with what they are of: within the transaction that changes it."""

from typing import Any

from sqlalchemy import Connection, text

from planner.domain.agreements.agreement import Version
from planner.domain.block import Block
from planner.domain.changes import Record
from planner.store.tables import TABLES

_ADD = "INSERT INTO {name}(rowid, {columns}) SELECT {number}, {columns} FROM {table} WHERE id = :key"
_TAKE_OUT = (
    "INSERT INTO {name}({name}, rowid, {columns}) "
    "SELECT 'delete', {number}, {columns} FROM {table} WHERE id = :key"
)
_LAST = "SELECT coalesce(max({number}), 0) FROM {table}"
_ADD_AFTER = (
    "INSERT INTO {name}(rowid, {columns}) SELECT {number}, {columns} FROM {table} WHERE {number} > :before"
)
_FORGET = "INSERT INTO {name}({name}) VALUES ('optimize')"
_COMPARE = "INSERT INTO {name}({name}, rank) VALUES ('integrity-check', 1)"


class _Index:
    """The index ``name`` of some columns of the records of one kind, whose rows ``number`` counts."""

    def __init__(self, name: str, record_type: type[Any], number: str, columns: tuple[str, ...]) -> None:
        self.columns = columns
        names = {
            "name": name,
            "table": TABLES[record_type].name,
            "number": number,
            "columns": ", ".join(columns),
        }
        self.add = text(_ADD.format(**names))
        self.take_out = text(_TAKE_OUT.format(**names))
        self.last = text(_LAST.format(**names))
        self.add_after = text(_ADD_AFTER.format(**names))
        self.forget = text(_FORGET.format(**names))
        self.compare = text(_COMPARE.format(**names))


_BLOCKS = _Index("block_text", Block, "number", ("title", "note", "place"))
_AGREEMENTS = _Index(
    "agreement_text",
    Version,
    "line",
    ("title", "need", "offer", "will", "exceptions", "contact", "works", "ends_early"),
)
_INDEXES: dict[type[Any], _Index] = {Block: _BLOCKS, Version: _AGREEMENTS}


def of(record: Record | None) -> tuple[str, ...] | None:
    """What the index has of the record; None for those that are in none."""
    index = _INDEXES.get(type(record))
    return None if index is None else tuple(getattr(record, name) for name in index.columns)


def add(connection: Connection, record: Record) -> None:
    """Index the record as it is in its table now."""
    connection.execute(_INDEXES[type(record)].add, {"key": record.id})


def take_out(connection: Connection, record: Record) -> None:
    """Take the record out of its index; its table has to hold still what was indexed."""
    connection.execute(_INDEXES[type(record)].take_out, {"key": record.id})


def last(connection: Connection) -> int:
    """The number of the block that was added last."""
    return int(connection.execute(_BLOCKS.last).scalar_one())


def add_after(connection: Connection, number: int) -> None:
    """Index every block that was added since that number was the last."""
    connection.execute(_BLOCKS.add_after, {"before": number})


def forget(connection: Connection) -> None:
    """Remove the words of what was taken out from the file: by itself an index only marks them as gone."""
    for index in _INDEXES.values():
        connection.execute(index.forget)


def compare(connection: Connection) -> None:
    """Hold the indexes against the records. Raises sqlalchemy.exc.DatabaseError where they differ."""
    for index in _INDEXES.values():
        connection.execute(index.compare)
