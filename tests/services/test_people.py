"""People: added, changed, and let go with what is theirs handed over or kept for them."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from planner.domain.block import Block
from planner.domain.errors import Stale, UserError
from planner.domain.kinds import Colour
from planner.domain.person import Person
from planner.services.blocks import remove_block
from planner.services.people import add_person, edit_person, remove_person
from planner.services.plans import new_plan
from planner.store.check import problems
from planner.store.reads.plan import people
from planner.store.store import Store
from tests.helpers.files import snapshot, unchanged
from tests.helpers.plans import ANNA, BEN, block, clock, content, get, names, override, plan, put, series, two


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as store:
        yield store
        assert problems(store) == []


def present(store: Store) -> list[Person]:
    with store.read() as connection:
        return people(connection)


def test_somebody_new_stands_to_the_right_in_a_colour_of_their_own(store: Store) -> None:
    for number in range(6):
        add_person(store, f"Guest {number}")
    there = present(store)
    assert [one.name for one in there] == ["Anna", "Ben", *(f"Guest {number}" for number in range(6))]
    assert len({one.colour for one in there[:6]}) == 6
    assert set(there[6:]) == set(there) - set(there[:6])


def test_a_colour_can_be_chosen(store: Store) -> None:
    add_person(store, "Cara", Colour.TEAL)
    assert present(store)[-1].colour is Colour.TEAL


EDITS: list[dict[str, Any]] = [
    {"name": "Änne"},
    {"colour": Colour.ROSE},
    {"wish_me": 0, "wish_friends": 10_080, "wish_us": None},
    {"position": 5},
    {"name": "anna"},
]


@pytest.mark.parametrize("fields", EDITS, ids=str)
def test_everything_about_a_person_can_be_changed_and_taken_back(
    fields: dict[str, Any], store: Store
) -> None:
    before = content(store)
    changes = edit_person(store, ANNA, **fields)
    stored = get(store, two()[0])
    assert {name: getattr(stored, name) for name in fields} == fields
    store.apply(changes.inverse())
    assert content(store) == before


@pytest.mark.parametrize("name", ["Ben", "ben", " BEN\n", "", "  "])
def test_names_stay_apart(name: str, store: Store) -> None:
    with unchanged(store.path.parent):
        with pytest.raises(UserError):
            edit_person(store, ANNA, name=name)
        with pytest.raises(UserError):
            add_person(store, name)


@pytest.mark.parametrize(
    "called",
    [
        [],
        ["Anna", "ANNA"],
        ["Zoë", "Zoe\u0308"],
        ["Anna", "Anna "],
        ["ﬁn", "Fin"],
        [""],
        ["\ud800"],
        ["x" * 201],
    ],
    ids=ascii,
)
def test_a_plan_is_not_begun_with_names_that_cannot_be(called: list[str], tmp_path: Path) -> None:
    with pytest.raises(UserError):
        new_plan(tmp_path / "ours.ebbflow", clock(), called, "UTC")
    assert snapshot(tmp_path) == {}


def test_a_plan_that_fails_while_it_is_filled_leaves_nothing(tmp_path: Path) -> None:
    def fill(*_: object) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        new_plan(tmp_path / "ours.ebbflow", clock(), ["Anna"], "UTC", fill)
    assert snapshot(tmp_path) == {}


def test_many_people_can_begin_a_plan(tmp_path: Path) -> None:
    new_plan(tmp_path / "ours.ebbflow", clock(), [f"Guest {number}" for number in range(20)], "UTC")
    with Store.open(tmp_path / "ours.ebbflow", clock()) as store:
        assert names(store) == [f"Guest {number}" for number in range(20)]
        assert problems(store) == []


def test_what_was_theirs_alone_can_be_handed_over(store: Store) -> None:
    alone, shared, his = block("Alone"), block("Shared", who=(BEN, ANNA)), series("His", who=(BEN,))
    hers_that_day = override(his, his.start + timedelta(weeks=1), who=(ANNA,))
    put(store, alone, shared, his, hers_that_day, gone := block("Gone"))
    remove_block(store, gone.id)
    before = content(store)
    changes = remove_person(store, ANNA, heir=BEN)
    assert get(store, alone).who == (BEN,)
    assert get(store, alone).removed is None
    assert get(store, shared).who == (BEN, ANNA)
    assert get(store, hers_that_day).who == (BEN,)
    assert get(store, gone).who == (ANNA,)
    assert names(store) == ["Ben"]
    store.apply(changes.inverse())
    assert content(store) == before


def test_without_an_heir_what_was_theirs_alone_goes_along(store: Store) -> None:
    put(store, alone := block("Alone"), shared := block("Shared", who=(ANNA, BEN)))
    before = content(store)
    changes = remove_person(store, ANNA)
    assert get(store, alone).removed == get(store, two()[0]).removed
    assert get(store, shared).removed is None
    store.apply(changes.inverse())
    assert content(store) == before


def test_the_last_one_stays(store: Store) -> None:
    remove_person(store, ANNA)
    with unchanged(store.path.parent), pytest.raises(UserError, match="Ben is the last"):
        remove_person(store, BEN)


@pytest.mark.parametrize("heir", [ANNA, "nobody"])
def test_an_heir_is_somebody_else_in_the_plan(heir: str, store: Store) -> None:
    with unchanged(store.path.parent), pytest.raises(UserError, match="can only go to"):
        remove_person(store, ANNA, heir=heir)


def test_who_has_left_is_neither_changed_nor_removed_again(store: Store) -> None:
    remove_person(store, ANNA)
    with unchanged(store.path.parent):
        for person_id in (ANNA, "nobody"):
            with pytest.raises(Stale):
                edit_person(store, person_id, name="Änne")
            with pytest.raises(Stale):
                remove_person(store, person_id)


def test_an_id_that_is_part_of_another_is_not_taken_for_it(store: Store) -> None:
    longer = Person(id=f"{ANNA}-2", name="Anna 2", colour=Colour.MOSS, position=2)
    put(store, longer, theirs := block(who=(longer.id,)))
    remove_person(store, ANNA)
    assert isinstance(get(store, theirs), Block)
    assert get(store, theirs).removed is None
