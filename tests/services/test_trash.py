"""The trash: what was deleted rests for 30 days and comes back whole, and after that is gone for good."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from planner.domain.errors import Stale, UserError
from planner.domain.kinds import Colour
from planner.domain.person import Person
from planner.services.agenda import week
from planner.services.blocks import edit_block, remove_block
from planner.services.people import add_person, remove_person
from planner.services.trash import bring_back_block, bring_back_person, empty_trash, trash
from planner.store.check import problems
from planner.store.store import Store
from tests.helpers.files import unchanged
from tests.helpers.plans import ANNA, BEN, NOW, block, content, get, override, plan, put, series, tick

CARA = Person(id="cara", name="Cara", colour=Colour.MOSS, position=2)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as store:
        yield store
        assert problems(store) == []


def titles(store: Store) -> list[str]:
    return [entry.occurrence.block.title for entry in week(store).entries]


def test_a_block_comes_back_as_it_was(store: Store) -> None:
    put(store, pottery := block("Pottery", note="clay"))
    before = content(store)
    remove_block(store, pottery.id)
    assert titles(store) == []
    assert [one.title for one in trash(store).blocks] == ["Pottery"]
    tick(store, days=29)
    bring_back_block(store, pottery.id)
    assert content(store) == before
    assert trash(store).blocks == ()


def test_a_series_comes_back_with_what_was_dropped_added_and_changed(store: Store) -> None:
    choir = series(
        "Choir",
        rule="FREQ=DAILY;COUNT=5",
        dropped=(block(day=2).start,),
        added=(block(day=6).start,),
    )
    put(store, choir, override(choir, choir.start + timedelta(days=1), title="Concert"))
    before, listed = content(store), titles(store)
    assert listed == ["Choir", "Concert", "Choir", "Choir", "Choir"]
    remove_block(store, choir.id)
    assert titles(store) == []
    bring_back_block(store, choir.id)
    assert (content(store), titles(store)) == (before, listed)


def test_what_went_there_last_comes_first(store: Store) -> None:
    put(store, *(blocks := [block(str(number)) for number in range(3)]))
    for number in (1, 0, 2):
        tick(store, minutes=1)
        remove_block(store, blocks[number].id)
    assert [one.title for one in trash(store).blocks] == ["2", "0", "1"]


@pytest.mark.parametrize(("days", "left"), [(29.99, 1), (30, 0), (400, 0)])
def test_it_rests_for_30_days_and_is_gone_then(days: float, left: int, store: Store) -> None:
    put(store, choir := series(), override(choir, title="Concert"))
    remove_block(store, choir.id)
    tick(store, days=days)
    changes = empty_trash(store)
    assert len(changes.changes) == 2 - 2 * left
    assert len(trash(store).blocks) == left
    assert (get(store, choir) is not None) == bool(left)
    assert len(content(store)) == 3 + 2 * left


def test_what_is_not_in_the_trash_is_never_let_go(store: Store) -> None:
    put(store, CARA, block(), series(), block(who=(BEN,)))
    before = content(store)
    tick(store, days=10_000)
    assert empty_trash(store).changes == ()
    assert content(store) == before


def test_emptying_can_be_taken_back_while_it_is_remembered(store: Store) -> None:
    put(store, CARA, choir := series(who=(CARA.id,)), override(choir, who=(CARA.id,)))
    put(store, block(who=(ANNA, CARA.id)))
    remove_person(store, CARA.id)
    tick(store, days=31)
    before = content(store)
    changes = empty_trash(store)
    assert len(content(store)) == 4
    store.apply(changes.inverse())
    assert content(store) == before


@pytest.mark.parametrize("again", ["in the plan", "gone"])
def test_what_is_not_there_cannot_come_back(again: str, store: Store) -> None:
    put(store, CARA, pottery := block())
    block_id, person_id = (pottery.id, CARA.id) if again == "in the plan" else ("gone", "gone")
    with unchanged(store.path.parent):
        with pytest.raises(Stale):
            bring_back_block(store, block_id)
        with pytest.raises(Stale):
            bring_back_person(store, person_id)


@pytest.mark.parametrize("change", [remove_block, edit_block])
def test_what_lies_there_is_neither_edited_nor_deleted_again(change: object, store: Store) -> None:
    put(store, pottery := block())
    remove_block(store, pottery.id)
    assert callable(change)
    with unchanged(store.path.parent), pytest.raises(Stale):
        change(store, pottery.id)


def test_a_person_leaves_with_what_is_theirs_alone_and_comes_back_with_it(store: Store) -> None:
    shared, alone = block("Shared", who=(CARA.id, BEN)), series("Alone", who=(CARA.id,))
    put(store, CARA, shared, alone, override(alone, title="Changed"), block("Other"))
    put(store, gone_before := block("Before", who=(CARA.id,)))
    remove_block(store, gone_before.id)
    tick(store, minutes=1)
    before, listed = content(store), titles(store)
    remove_person(store, CARA.id)
    assert sorted(titles(store)) == ["Other", "Shared"]
    assert [one.name for one in trash(store).people] == ["Cara"]
    assert sorted(one.title for one in trash(store).blocks) == ["Alone", "Before"]
    (entry,) = (entry for entry in week(store).entries if entry.occurrence.block.title == "Shared")
    assert [person.name for person in entry.who] == ["Ben"]
    with unchanged(store.path.parent), pytest.raises(UserError, match="bring the person back"):
        bring_back_block(store, alone.id)
    bring_back_person(store, CARA.id)
    assert (content(store), titles(store)) == (before, listed)


def test_a_person_is_let_go_with_every_mention(store: Store) -> None:
    shared, alone = series("Shared", who=(CARA.id, BEN)), block("Alone", who=(CARA.id,))
    only_cara, with_cara = (
        override(shared, shared.start + timedelta(weeks=number), who=who)
        for number, who in ((1, (CARA.id,)), (2, (ANNA, CARA.id)))
    )
    put(store, CARA, shared, alone, only_cara, with_cara)
    remove_person(store, CARA.id)
    tick(store, days=30)
    empty_trash(store)
    assert get(store, CARA) is None
    assert get(store, alone) is None
    assert get(store, shared).who == (BEN,)
    assert get(store, only_cara).who is None
    assert get(store, with_cara).who == (ANNA,)
    assert not any(CARA.id in repr(record) for record in content(store).values())


def test_two_who_left_one_after_the_other_come_back_one_by_one(store: Store) -> None:
    both = block("Both", who=(CARA.id, BEN))
    put(store, CARA, both)
    before = content(store)
    remove_person(store, CARA.id)
    tick(store, days=1)
    remove_person(store, BEN)
    assert get(store, both).removed == NOW + timedelta(days=1)
    bring_back_person(store, CARA.id)
    bring_back_block(store, both.id)
    assert titles(store) == ["Both"]
    bring_back_person(store, BEN)
    assert content(store) == before


def test_nobody_comes_back_under_a_name_that_is_taken_by_now(store: Store) -> None:
    put(store, CARA)
    remove_person(store, CARA.id)
    add_person(store, "cara ")
    with unchanged(store.path.parent), pytest.raises(UserError, match="Cara"):
        bring_back_person(store, CARA.id)


def test_coming_back_is_taken_back_like_any_change(store: Store) -> None:
    put(store, pottery := block(), CARA)
    remove_block(store, pottery.id)
    remove_person(store, CARA.id)
    before = content(store)
    changes = [bring_back_block(store, pottery.id), bring_back_person(store, CARA.id)]
    for change in reversed(changes):
        store.apply(change.inverse())
    assert content(store) == before


def test_a_clock_that_goes_back_lets_nothing_go_early(store: Store) -> None:
    put(store, pottery := block())
    remove_block(store, pottery.id)
    tick(store, days=-300)
    assert empty_trash(store).changes == ()
    put(store, replace(get(store, pottery), note="still here"))
    assert get(store, pottery).note == "still here"
