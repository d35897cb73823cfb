"""What reaches further than the record that is written: a series newer by its occurrences, many at once."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from planner.domain.block import Block, Override
from planner.domain.errors import UserError
from planner.services.search import find
from planner.store.check import problems
from planner.store.store import Store
from tests.helpers.files import unchanged
from tests.helpers.plans import add, block, get, override, plan, put, series, tick


@pytest.fixture
def store(tmp_path: Path) -> object:
    with plan(tmp_path) as store:
        yield store


def test_whatever_happens_to_an_override_makes_its_series_newer(store: Store) -> None:
    choir = series()
    add(store, choir)
    moved = override(choir, title="Concert")

    def marks() -> tuple[Any, ...]:
        now = get(store, choir)
        return now.sequence, now.changed

    def step(*records: Override, gone: tuple[Override, ...] = ()) -> None:
        before = marks()
        tick(store, minutes=1)
        with store.change("Step") as transaction:
            for record in records:
                transaction.put(record)
            for record in gone:
                transaction.delete(record)
        assert [change.id for change in transaction.changes.changes] == [moved.id], "the rest is as it was"
        assert all(now > then for now, then in zip(marks(), before, strict=True))

    step(moved)
    step(replace(moved, title="Rehearsal"))
    step(gone=(moved,))
    before = marks()
    put(store, choir)
    assert marks() == before


def test_many_at_once_are_as_if_put_one_by_one(tmp_path: Path) -> None:
    choir = series(note="Bring the scores")
    records: list[Block | Override] = [
        *(block(f"Block {number}") for number in range(50)),
        choir,
        override(choir, title="Concert"),
    ]
    (tmp_path / "one").mkdir()
    (tmp_path / "all").mkdir()
    with plan(tmp_path / "one") as single, plan(tmp_path / "all") as bulk:
        add(single, earlier := block("Earlier"))
        add(bulk, earlier)
        expected = put(single, *records)
        with bulk.change("Put") as transaction:
            transaction.add_all(records)
        assert transaction.changes == expected
        assert [get(bulk, one) for one in records] == [get(single, one) for one in records]
        assert [found.id for found in find(bulk, "scores")] == [choir.id]
        assert len(find(bulk, "block")) == 50
        assert problems(bulk) == []
        bulk.apply(transaction.changes.inverse())
        assert [found.title for found in find(bulk, "earlier")] == ["Earlier"]
        assert find(bulk, "block") == []
        assert problems(bulk) == []


def test_of_many_one_that_cannot_be_leaves_none(store: Store) -> None:
    upside_down = block()
    upside_down = replace(upside_down, end=upside_down.start - timedelta(hours=1))
    with (
        unchanged(store.path.parent),
        pytest.raises(UserError, match="before the start"),
        store.change("Put") as transaction,
    ):
        transaction.add_all([block(), upside_down])


def test_an_override_added_among_many_makes_a_series_newer_that_was_there(store: Store) -> None:
    choir = series()
    add(store, choir)
    tick(store, minutes=1)
    with store.change("Put") as transaction:
        transaction.add_all([override(choir, title="Concert")])
    assert get(store, choir).sequence == 1


def test_a_series_put_before_its_override_is_newer_too(store: Store) -> None:
    choir = series()
    add(store, choir)
    put(store, replace(choir, note="Bring the scores"), override(choir, title="Concert"))
    assert get(store, choir).sequence == 1
    put(
        store,
        replace(choir, note="And a pencil", start=choir.start + timedelta(minutes=5)),
        override(choir, title="x"),
    )
    assert get(store, choir).sequence == 2
