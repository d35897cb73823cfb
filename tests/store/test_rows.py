"""Records to rows and back: nothing is lost, nothing else is there, and nothing unreadable is written."""

from dataclasses import fields, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, create_engine, insert, select

from planner.domain.changes import KIND_OF
from planner.store.rows import Malformed, from_row, shape_of, to_row
from planner.store.tables import TABLES, metadata
from tests.helpers import records
from tests.helpers.plans import block

DERIVED = {"block": {"number", "first", "last", "spread"}, "agreement_version": {"line"}}
SPARE = {"first": 0, "last": 0, "spread": 0}
ANY_RECORD = st.one_of(
    records.plans,
    records.people,
    records.blocks(),
    records.overrides(),
    records.remarks,
    records.on_cards,
    records.answers,
    records.agreements,
    records.for_phones,
)


@pytest.fixture(scope="module")
def connection() -> Any:
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        metadata.create_all(connection)
        yield connection
    engine.dispose()


def all_fields(record: Any) -> dict[str, Any]:
    """Those that do not count in a comparison too."""
    return {field.name: getattr(record, field.name) for field in fields(record)}


@given(record=ANY_RECORD)
def test_what_is_written_is_read_again(record: Any, connection: Connection) -> None:
    table = TABLES[type(record)]
    spare = {name: value for name, value in SPARE.items() if name in table.c}
    with connection.begin_nested() as savepoint:
        connection.execute(insert(table).values(to_row(record) | spare))
        row = connection.execute(select(*shape_of(type(record)).columns)).one()
        savepoint.rollback()
    again = from_row(type(record), row)
    assert all_fields(again) == all_fields(record)
    assert {type(value) for value in all_fields(again).values()} == {
        type(value) for value in all_fields(record).values()
    }


@pytest.mark.parametrize("record_type", TABLES)
def test_a_table_has_a_column_for_every_field_and_the_derived_ones(record_type: type[Any]) -> None:
    table = TABLES[record_type]
    names = {field.name for field in fields(record_type)}
    assert {column.name for column in table.c} - names == DERIVED.get(table.name, set())
    assert names <= {column.name for column in table.c}


def test_every_kind_of_record_has_a_table_of_that_name() -> None:
    assert {record_type: table.name for record_type, table in TABLES.items()} == KIND_OF


WRONG: list[dict[str, Any]] = [
    {"kind": "meeting"},
    {"who": "anna"},
    {"who": "[1, 2]"},
    {"who": "[[]]"},
    {"who": "7"},
    {"who": "null"},
    {"added": '["yesterday"]'},
    {"start": "2027-03-08T19:00:00+01:00"},
    {"start": "0001-01-01T00:00:00"},
    {"start": "9999-12-31T00:00:00"},
    {"start": "half past seven"},
    {"changed": "2027-03-08T19:00:00"},
    {"all_day": 2},
    {"state": ""},
]


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_a_row_that_no_record_can_be_is_told_as_malformed(wrong: dict[str, Any]) -> None:
    record = block()
    row = to_row(record) | wrong
    with pytest.raises(Malformed):
        from_row(type(record), list(row.values()))


AWARE, NAIVE = datetime(2027, 3, 8, 19, tzinfo=UTC), datetime(2027, 3, 8, 19)


@pytest.mark.parametrize(
    "wrong", [{"start": AWARE}, {"added": (AWARE,)}, {"created": NAIVE}, {"removed": NAIVE}], ids=str
)
def test_what_could_not_be_read_again_is_not_written(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="zone"):
        to_row(replace(block(), **wrong))
