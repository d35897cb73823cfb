"""Blocks through the services: added, changed field by field, deleted."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from planner.domain.errors import Stale, UserError
from planner.domain.kinds import Firmness, Kind, State, Visibility
from planner.services.blocks import add_block, edit_block, remove_block
from planner.store.store import Store
from tests.helpers.files import unchanged
from tests.helpers.plans import ANNA, BEN, block, content, get, plan, put, tick


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as store:
        yield store


FIELDS: list[dict[str, Any]] = [
    {"title": "Clay"},
    {"note": "a\nb\n"},
    {"place": "Studio"},
    {"kind": Kind.RITUAL},
    {"who": (BEN, ANNA)},
    {"firmness": Firmness.WISH},
    {"visibility": Visibility.BUSY},
    {"start": datetime(2027, 3, 1), "end": datetime(2027, 3, 2), "all_day": True, "zone": None},
    {"zone": "Asia/Tokyo"},
    {"zone": None},
    {"rule": "FREQ=WEEKLY"},
    {"added": (datetime(2027, 4, 1, 19),)},
    {"state": State.CANCELLED},
    {"source": "Work"},
]


@pytest.mark.parametrize("fields", FIELDS, ids=str)
def test_every_field_can_be_changed_and_taken_back(fields: dict[str, Any], store: Store) -> None:
    add_block(store, pottery := block("Pottery"))
    changes = edit_block(store, pottery.id, **fields)
    stored = get(store, pottery)
    assert stored == replace(pottery, **fields)
    assert (stored.uid, stored.created) == (pottery.uid, pottery.created)
    store.apply(changes.inverse())
    assert get(store, pottery) == pottery


def test_only_what_was_named_is_changed_so_that_others_work_stays(store: Store) -> None:
    add_block(store, pottery := block("Pottery"))
    put(store, replace(pottery, note="added beside this"))
    edit_block(store, pottery.id, title="Clay")
    assert (get(store, pottery).title, get(store, pottery).note) == ("Clay", "added beside this")


def test_what_no_block_can_be_is_refused(store: Store) -> None:
    add_block(store, pottery := block("Pottery"))
    for wrong in ({"end": datetime(2027, 3, 1)}, {"who": ()}, {"who": ("kim",)}, {"zone": "Mars"}):
        with unchanged(store.path.parent), pytest.raises(UserError):
            edit_block(store, pottery.id, **wrong)


def test_a_block_is_deleted_by_moving_it_to_the_trash(store: Store) -> None:
    add_block(store, pottery := block("Pottery"))
    tick(store, minutes=5)
    changes = remove_block(store, pottery.id)
    assert get(store, pottery).removed == store.clock.now()
    before = content(store)
    store.apply(changes.inverse())
    assert get(store, pottery) == pottery
    store.apply(changes)
    assert content(store) == before


@pytest.mark.parametrize("block_id", ["", "nothing", "anna"])
def test_what_is_not_there_is_told(block_id: str, store: Store) -> None:
    with unchanged(store.path.parent):
        with pytest.raises(Stale):
            edit_block(store, block_id, title="x")
        with pytest.raises(Stale):
            remove_block(store, block_id)
