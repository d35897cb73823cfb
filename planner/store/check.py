"""Whether a plan's file is sound and everything in it is coherent."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, suppress
from typing import Any

from sqlalchemy import Connection, create_engine, inspect, select
from sqlalchemy.exc import DatabaseError, NoResultFound
from sqlalchemy.pool import StaticPool

from planner.domain.answer import Answer
from planner.domain.block import Block, Override
from planner.domain.cards.card import Card
from planner.domain.cards.deck import Deck
from planner.domain.cards.happened import Draw, Mark
from planner.domain.changes import Record
from planner.domain.errors import UserError, shown
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.domain.remark import Remark
from planner.store import schema, words
from planner.store.agreed import incoherent
from planner.store.bounds import ZONED_ROOM, Bounds, bounds
from planner.store.phoned import astray
from planner.store.rows import Malformed, from_row, shape_of
from planner.store.store import Store
from planner.store.tables import TABLES, block, metadata

MOST_PROBLEMS = 100


def problems(store: Store) -> list[str]:
    """Every problem found, each in a sentence; at most ``MOST_PROBLEMS``. Raises FileTrouble.

    It looks at a copy in memory: the full-text index can only be examined by a program allowed to write.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
        store.copy_to(copy, store.path)
        structure = [*_structure(copy)][:MOST_PROBLEMS]
        if structure:
            return structure
        engine = create_engine("sqlite://", creator=lambda: copy, poolclass=StaticPool)
        with engine.connect() as connection:
            found = [*_tables(connection)] or [*_marks(connection), *_content(connection)]
            return found[:MOST_PROBLEMS]


def _structure(copy: sqlite3.Connection) -> Iterator[str]:
    try:
        answers = copy.execute(f"PRAGMA integrity_check({MOST_PROBLEMS})").fetchall()
    except sqlite3.DatabaseError as error:  # too much so to be looked at
        answers = [(error,)]
    for (answer,) in answers:
        if answer != "ok":
            yield f"The file is damaged: {answer}."


def _tables(connection: Connection) -> Iterator[str]:
    there = inspect(connection)
    names = set(there.get_table_names())
    for table in metadata.sorted_tables:
        if table.name not in names:
            yield f"The table {table.name} is missing."
        elif {column["name"] for column in there.get_columns(table.name)} != {
            column.name for column in table.columns
        }:
            yield f"The table {table.name} does not have the columns it should."


def _marks(connection: Connection) -> Iterator[str]:
    """What stands beside the records and says something about them."""
    try:
        words.compare(connection)
        (revision,) = connection.exec_driver_sql("SELECT version_num FROM alembic_version").one()
    except (DatabaseError, NoResultFound):
        yield "The search index or the version mark is damaged."
    else:
        if revision != schema.revision_id(schema.SCHEMA):
            yield f"The version mark says {revision} where {schema.revision_id(schema.SCHEMA)} belongs."


def _content(connection: Connection) -> Iterator[str]:
    found: dict[type[Record], dict[str, Any]] = {}
    for record_type in TABLES:
        found[record_type] = {}
        for row in connection.execute(select(*shape_of(record_type).columns)):
            try:
                record = from_row(record_type, row)
            except Malformed as problem:
                yield f"A record cannot be read: {problem}."
            else:
                found[record_type][record.id] = record
                yield from _record(record)
    yield from _between(found)
    yield from _remarks(found)
    yield from _cards(found)
    yield from incoherent(found, _name)
    yield from astray(found, _name)
    yield from _calendar_ids(found[Block])
    yield from _twice_changed(found[Override])
    yield from _bounds(connection, found[Block])


def _record(record: Record) -> Iterator[str]:
    try:
        if record.checked() != record:
            yield f"{_name(record)} holds text that should have been tidied."
    except UserError as problem:
        yield f"{_name(record)} cannot be: {problem}"


def _between(found: dict[type[Record], dict[str, Any]]) -> Iterator[str]:
    people, blocks = found[Person], found[Block]
    if len(found[Plan]) != 1:
        yield "The plan's own settings are missing or there twice."
    if not any(person.removed is None for person in people.values()):
        yield "There is nobody in the plan."
    for record in (*blocks.values(), *found[Override].values()):
        if not people.keys() >= set(record.who or ()):
            yield f"{_name(record)} belongs to somebody who is not in the plan."
    yield from _out_of_sight(people, blocks)
    for changed in found[Override].values():
        if changed.block not in blocks:
            yield f"{_name(changed)} belongs to a series that is gone."


def _remarks(found: dict[type[Record], dict[str, Any]]) -> Iterator[str]:
    for said in found[Remark].values():
        if said.block not in found[Block] or said.author not in found[Person]:
            yield f"{_name(said)} belongs to a block or to somebody not in the plan."


def _cards(found: dict[type[Record], dict[str, Any]]) -> Iterator[str]:
    people = found[Person]
    for card in found[Card].values():
        if card.deck not in found[Deck]:
            yield f"{_name(card)} belongs to a deck that is not in the plan."
    for draw in found[Draw].values():
        if draw.begins is not None and draw.begins not in people:
            yield f"{_name(draw)} names somebody who is not in the plan."
    for one in (*found[Mark].values(), *found[Answer].values()):
        if one.person not in people:
            yield f"{_name(one)} belongs to somebody who is not in the plan."


def _out_of_sight(people: dict[str, Person], blocks: dict[str, Block]) -> Iterator[str]:
    present = {person.id for person in people.values() if person.removed is None}
    for one in blocks.values():
        if one.removed is None and people.keys() >= set(one.who) and present.isdisjoint(one.who):
            yield f"{_name(one)} is not in the trash, but everybody it belongs to is."


def _twice_changed(overrides: dict[str, Override]) -> Iterator[str]:
    for (_, occurrence), times in Counter((one.block, one.occurrence) for one in overrides.values()).items():
        if times > 1:
            yield f"The occurrence of {occurrence:%d %B %Y, %H:%M} was changed in {times} ways at once."


def _calendar_ids(blocks: dict[str, Block]) -> Iterator[str]:
    uids = Counter(one.uid for one in blocks.values() if one.removed is None and one.source is None)
    for uid, times in uids.items():
        if times > 1:
            yield f"The calendar id {uid} is used by {times} blocks."


def _bounds(connection: Connection, blocks: dict[str, Block]) -> Iterator[str]:
    columns = block.c
    for id, *stored in connection.execute(select(columns.id, columns.first, columns.last, columns.spread)):
        with suppress(UserError):  # a rule or a zone that is none, which was told already
            if id in blocks and not _agree(Bounds(*stored), bounds(blocks[id])):
                yield f"{_name(blocks[id])} would not be found in the week it is in."


def _agree(stored: Bounds, now: Bounds) -> bool:
    """Whether a block is found by the bounds it has, though rules of its zone may have changed since."""
    if stored.spread != now.spread or (stored.last is None) != (now.last is None):
        return False
    room = int(ZONED_ROOM.total_seconds())
    return abs(stored.first - now.first) <= room and abs((stored.last or 0) - (now.last or 0)) <= room


def _name(record: Record) -> str:
    match record:
        case Block(title=title):
            return f"The block “{shown(title)}”"
        case Override(occurrence=occurrence):
            return f"The change of {occurrence:%d %B %Y, %H:%M}"
        case _:
            return f"The record {record.id}"
