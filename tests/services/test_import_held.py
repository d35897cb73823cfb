"""The calendars of a plan: listed, called something else, taken over, removed; each one step to undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.domain.block import Block
from planner.domain.errors import Stale, UserError
from planner.services.imports.held import (
    calendars,
    remove_calendar,
    rename_calendar,
    take_over_calendar,
)
from planner.store.store import Store
from tests.helpers.plans import ANNA, BEN, NOW, block, content, plan, put
from tests.services.importing import blocks, counts, event, file, imported

A, B, C = (event(uid) for uid in "abc")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as opened:
        yield opened


def listed(store: Store) -> list[tuple[str, str, int]]:
    return [(one.person.id, one.name, one.events) for one in calendars(store).held]


def test_they_are_listed_person_by_person(store: Store) -> None:
    put(store, block("Own"))
    imported(store, file(A, B))
    imported(store, file(C, name="choir"))
    imported(store, file(A), who=BEN)
    assert listed(store) == [(ANNA, "choir", 1), (ANNA, "Work", 2), (BEN, "Work", 1)]
    overview = calendars(store)
    assert overview.names_of(ANNA) == ("choir", "Work")
    assert [person.name for person in overview.people] == ["Anna", "Ben"]
    assert {one.changed for one in overview.held} == {NOW}


def test_one_is_called_something_else(store: Store) -> None:
    imported(store, file(A, B))
    imported(store, file(A), who=BEN)
    imported(store, file(A), calendar="Work")  # and "b" lies in the trash
    rename_calendar(store, ANNA, "Work", "  The  office ")
    assert listed(store) == [(ANNA, "The office", 1), (BEN, "Work", 1)]
    hers = [one for one in content(store).values() if isinstance(one, Block) and one.who == (ANNA,)]
    assert [one.source for one in hers] == ["The office", "The office"]
    assert counts(imported(store, file(A, B))) == (1, 0, 1, 0)
    assert listed(store)[0] == (ANNA, "The office", 2)


def test_a_name_has_to_be_one_and_not_taken(store: Store) -> None:
    imported(store, file(A))
    imported(store, file(C, name="Choir"))
    for name, sentence in ((" ", "needs a name"), ("choir", "already")):
        with pytest.raises(UserError, match=sentence):
            rename_calendar(store, ANNA, "Work", name)
    assert rename_calendar(store, ANNA, "Work", "WORK").changes


def test_the_name_of_one_that_can_come_back_is_kept_for_it(store: Store) -> None:
    imported(store, file(A))
    imported(store, file(C, name="Choir"))
    remove_calendar(store, ANNA, "Choir")
    with pytest.raises(UserError, match="among the deleted things"):
        rename_calendar(store, ANNA, "Work", "choir")


def test_taken_over_it_can_be_changed_and_stays_known(store: Store) -> None:
    imported(store, file(A, B))
    before = content(store)
    changes = take_over_calendar(store, ANNA, "Work")
    assert listed(store) == []
    assert {one.source for one in blocks(store).values()} == {None}
    assert counts(imported(store, file(A, B), take_over=True)) == (0, 0, 2, 0)
    store.apply(changes.inverse())
    assert content(store) == before


def test_removed_it_lies_in_the_trash(store: Store) -> None:
    put(store, block("Own", uid="own"))
    imported(store, file(A, B))
    imported(store, file(C, name="Choir"))
    before = content(store)
    changes = remove_calendar(store, ANNA, "Work")
    assert set(blocks(store)) == {"own", "c"}
    store.apply(changes.inverse())
    assert content(store) == before


def test_what_is_gone_cannot_be_changed(store: Store) -> None:
    imported(store, file(A))
    remove_calendar(store, ANNA, "Work")
    with pytest.raises(Stale):
        remove_calendar(store, ANNA, "Work")
    with pytest.raises(Stale):
        rename_calendar(store, ANNA, "Work", "Other")
    with pytest.raises(Stale):
        take_over_calendar(store, BEN, "Work")
