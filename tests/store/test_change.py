"""The one door: what a step leaves in its ChangeSet, and that it is committed whole or not at all."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from planner.domain.block import Block
from planner.domain.changes import Change, RecordKind
from planner.domain.clock import FixedClock
from planner.domain.errors import Stale, UserError
from planner.domain.kinds import State
from planner.domain.person import Person
from planner.store.store import Store
from tests.helpers.files import unchanged
from tests.helpers.plans import ANNA, BEN, NOW, block, content, get, override, plan, put, series, tick, two


@pytest.fixture
def store(tmp_path: Path) -> object:
    with plan(tmp_path) as store:
        yield store


def test_a_step_tells_what_it_changed_before_and_after(store: Store) -> None:
    first, second = block("First"), block("Second")
    put(store, first, second)
    moved = replace(first, start=first.start + timedelta(hours=1), end=first.end + timedelta(hours=1))
    with store.change("Move First") as transaction:
        transaction.put(moved)
        transaction.delete(second)
    changes = transaction.changes
    assert (changes.label, changes.at) == ("Move First", NOW)
    assert changes.changes == (
        Change(RecordKind.BLOCK, first.id, first, moved),
        Change(RecordKind.BLOCK, second.id, second, None),
    )
    assert changes.ids(RecordKind.BLOCK) == {first.id, second.id}
    assert changes.touches(RecordKind.BLOCK)
    assert not changes.touches(RecordKind.PERSON)


def test_two_writes_of_one_record_are_one_change(store: Store) -> None:
    one = block("One")
    with store.change("Twice") as transaction:
        transaction.put(one)
        transaction.put(replace(one, title="Two"))
        transaction.put(replace(one, title="Three"))
    (change,) = transaction.changes.changes
    assert (change.before, change.after) == (None, replace(one, title="Three"))


@pytest.mark.parametrize("back", ["deleted again", "as it was"])
def test_what_is_again_as_it_was_is_no_change(back: str, store: Store) -> None:
    one = block("One")
    if back == "as it was":
        put(store, one)
    with store.change("Nothing") as transaction:
        transaction.put(replace(one, title="Two"))
        if back == "as it was":
            transaction.put(one)
        else:
            transaction.delete(one)
    assert transaction.changes.changes == ()


def test_putting_the_same_again_writes_nothing(store: Store) -> None:
    put(store, one := block("One", note="clay"))
    store.changed = False
    with unchanged(store.path.parent):
        tick(store, days=1)
        assert put(store, one).changes == ()
    assert not store.changed


def test_an_exception_takes_everything_back(store: Store) -> None:
    before = content(store)
    with unchanged(store.path.parent), pytest.raises(ZeroDivisionError):
        put_and_fail(store, block())
    assert content(store) == before
    assert not store.changed


def put_and_fail(store: Store, *records: Block) -> None:
    with store.change("Fail") as transaction:
        for record in records:
            transaction.put(record)
        raise ZeroDivisionError


IMPOSSIBLE = [
    block(who=()),
    block(who=(ANNA, ANNA)),
    block(at="21:00-19:00"),
    block(all_day=True),
    block(all_day=True, zone=None),
    block(at="00:00-00:00", all_day=True, zone=None),
    block(zone="Mars/Olympus"),
    block(zone="../../etc/passwd"),
    block(rule="FREQ=OFTEN"),
    block(title="\ud800"),
    block(note="a\0b"),
    block(title="x" * 10_001),
    block(note="x" * 1_000_001),
    block(start=datetime(1, 1, 1)),
    block(end=datetime(9999, 12, 31)),
    block(added=(datetime(9999, 12, 31),)),
    replace(two()[0], name=" "),
    replace(two()[0], name="x" * 201),
    replace(two()[0], wish_me=-1),
    replace(two()[0], wish_us=7 * 24 * 60 + 1),
]


@pytest.mark.parametrize("wrong", IMPOSSIBLE, ids=lambda wrong: str(hash(wrong)))
def test_one_impossible_record_takes_its_whole_step_back(wrong: Block | Person, store: Store) -> None:
    with unchanged(store.path.parent), pytest.raises(UserError) as caught:
        put(store, block("Fine"), wrong)
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


IMPOSSIBLE_CHANGES = [
    {"start": datetime(2027, 3, 8, 9)},
    {"start": datetime(2027, 3, 8, 9), "end": datetime(2027, 3, 8, 8)},
    {"start": datetime(1, 1, 1), "end": datetime(2027, 3, 8)},
    {"all_day": True, "start": datetime(2027, 3, 8, 9), "end": datetime(2027, 3, 10, 9)},
    {"all_day": True},
    {"who": ()},
    {"who": (ANNA, ANNA)},
    {"title": "\ud800"},
]


@pytest.mark.parametrize("wrong", IMPOSSIBLE_CHANGES, ids=str)
def test_an_occurrence_cannot_be_what_no_block_can_be(wrong: dict[str, Any], store: Store) -> None:
    put(store, choir := series())
    with unchanged(store.path.parent), pytest.raises(UserError):
        put(store, override(choir, **wrong))


def test_text_is_tidied_on_its_way_in(store: Store) -> None:
    put(store, one := block("  Pottery \n with\tBen ", place=" Studio\u2028 "))
    stored = get(store, one)
    assert (stored.title, stored.place) == ("Pottery with Ben", "Studio")


def test_a_record_is_deleted_as_it_is_not_as_it_was_remembered(store: Store) -> None:
    put(store, one := block("Old"))
    put(store, new := replace(one, title="New"))
    with store.change("Delete") as transaction:
        transaction.delete(one)
        transaction.delete(block("Never there"))
    (change,) = transaction.changes.changes
    assert change.before == new


def test_stamps_grow_with_every_change_even_when_the_clock_goes_back(store: Store) -> None:
    assert isinstance(store.clock, FixedClock)
    put(store, one := block())
    stored = [get(store, one)]
    changes: list[dict[str, Any]] = [
        {"title": "Other"},
        {"state": State.MISSED},
        {"note": "clay"},
        {"removed": NOW},
    ]
    for change in changes:
        tick(store, days=-1)
        put(store, replace(stored[-1], **change))
        stored.append(get(store, one))
    changed = [record.changed for record in stored]
    assert changed == sorted(set(changed))
    assert [record.sequence for record in stored] == [0, 0, 1, 1, 2]


def test_stamps_grow_when_a_change_is_taken_back_and_repeated(store: Store) -> None:
    put(store, one := block())
    changes = put(store, replace(one, start=one.start - timedelta(hours=1)))
    stamps = [(get(store, one).sequence, get(store, one).changed)]
    for step in (changes.inverse(), changes, changes.inverse()):
        store.apply(step)
        stamps.append((get(store, one).sequence, get(store, one).changed))
    assert [sequence for sequence, _ in stamps] == [1, 2, 3, 4]
    assert [changed for _, changed in stamps] == sorted({changed for _, changed in stamps})


def test_a_block_is_of_people_who_are_in_the_plan(store: Store) -> None:
    put(store, replace(two()[1], removed=NOW))
    for who in (("nobody",), (ANNA, "nobody"), (BEN,)):
        with unchanged(store.path.parent), pytest.raises(Stale):
            put(store, block(who=who))
    put(store, block(who=(BEN,), removed=NOW), block(who=(BEN, ANNA)))


def test_nobody_leaves_blocks_behind_that_nobody_sees(store: Store) -> None:
    put(store, block(who=(BEN,)))
    with unchanged(store.path.parent), pytest.raises(Stale):
        put(store, replace(two()[1], removed=NOW))
    with unchanged(store.path.parent), pytest.raises(Stale):
        delete(store, two()[1])


def test_a_changed_occurrence_belongs_to_a_series_that_is_there(store: Store) -> None:
    choir = series()
    with unchanged(store.path.parent), pytest.raises(Stale):
        put(store, override(choir))
    put(store, choir, override(choir))
    with unchanged(store.path.parent), pytest.raises(Stale):
        delete(store, choir)


def delete(store: Store, record: Block | Person) -> None:
    with store.change("Delete") as transaction:
        transaction.delete(record)
