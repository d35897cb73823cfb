"""The trash as people look through it: whose it was, how long it rests, several brought back at once."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from planner.domain.errors import UserError
from planner.services.blocks import remove_block
from planner.services.people import remove_person
from planner.services.resting import resting
from planner.services.trash import bring_back
from planner.store.store import Store
from tests.helpers.plans import ANNA, BEN, block, content, plan, put, tick


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as store:
        put(store, block("Pottery", id="pottery"), block("Choir", id="choir", who=(BEN,)))
        put(store, block("Tea", id="tea", who=(ANNA, BEN)), block("Chess", id="chess", who=(BEN,)))
        yield store


def test_what_was_deleted_last_comes_first_with_whose_it_was(store: Store) -> None:
    remove_block(store, "pottery")
    tick(store, days=1)
    remove_block(store, "choir")
    tick(store, hours=11)  # which is tomorrow where the plan is at home
    remove_person(store, BEN)

    found = resting(store)

    said = {one.record.id: ([person.name for person in one.who], one.since, one.until) for one in found}
    assert said == {
        BEN: ([], date(2027, 3, 12), date(2027, 4, 11)),
        "chess": (["Ben"], date(2027, 3, 12), date(2027, 4, 11)),
        "choir": (["Ben"], date(2027, 3, 11), date(2027, 4, 10)),
        "pottery": (["Anna"], date(2027, 3, 10), date(2027, 4, 9)),
    }
    assert [one.record.id for one in found][-2:] == ["choir", "pottery"]


def test_several_come_back_in_one_step(store: Store) -> None:
    before = content(store)
    remove_block(store, "choir")
    tick(store, minutes=1)
    remove_person(store, BEN)

    changes = bring_back(store, [one.record for one in resting(store)])

    assert content(store) == before
    assert {change.id for change in changes.changes} == {BEN, "chess", "choir"}
    store.apply(changes.inverse())
    assert len(resting(store)) == 3


def test_where_one_cannot_come_back_none_does(store: Store) -> None:
    remove_block(store, "pottery")
    remove_person(store, BEN)
    before = content(store)

    with pytest.raises(UserError, match="person back first"):
        bring_back(store, [one.record for one in resting(store) if one.record.id != BEN])

    assert content(store) == before
