"""The household: who is in a plan, and what the plan says of itself."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from planner.domain.errors import UserError
from planner.services.household import edit_plan, household
from planner.services.people import arrange_people, own_name, remove_person, theirs_alone
from planner.store.check import problems
from planner.store.store import Store
from tests.helpers.files import unchanged
from tests.helpers.plans import (
    ANNA,
    BEN,
    HOME,
    MONDAY,
    block,
    content,
    get,
    names,
    override,
    plan,
    put,
    series,
    settings,
    two,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as store:
        yield store
        assert problems(store) == []


def test_it_is_the_plan_and_those_in_it(store: Store) -> None:
    remove_person(store, ANNA)
    found = household(store)
    assert found.plan == settings(store)
    assert [person.id for person in found.people] == [BEN]


def test_another_place_leaves_blocks_as_they_are(store: Store) -> None:
    days = block("Trip", all_day=True, zone=None, start=MONDAY, end=MONDAY + timedelta(days=2))
    put(store, one := block(), days)
    before = content(store)
    changes = edit_plan(store, zone="Asia/Tokyo", week_start=6)
    assert (settings(store).zone, settings(store).week_start) == ("Asia/Tokyo", 6)
    assert get(store, one).zone == HOME
    assert [get(store, each) for each in (one, days)] == [before[one.id], before[days.id]]
    store.apply(changes.inverse())
    assert content(store) == before


def test_a_plan_is_at_home_somewhere(store: Store) -> None:
    with unchanged(store.path.parent), pytest.raises(UserError):
        edit_plan(store, zone="Middle/Earth")


def test_people_stand_in_another_order_and_back(store: Store) -> None:
    changes = arrange_people(store, [BEN, ANNA])
    assert names(store) == ["Ben", "Anna"]
    store.apply(changes.inverse())
    assert names(store) == ["Anna", "Ben"]


def test_who_is_not_there_cannot_be_placed(store: Store) -> None:
    with unchanged(store.path.parent), pytest.raises(UserError):
        arrange_people(store, [BEN, "nobody"])


def test_what_is_theirs_alone_is_what_would_go_to_an_heir(store: Store) -> None:
    his = series("His", who=(BEN,))
    put(store, block("Alone"), block("Shared", who=(ANNA, BEN)), his, override(his, who=(ANNA,)))
    assert theirs_alone(store, ANNA) == 2
    assert theirs_alone(store, BEN) == 1
    remove_person(store, ANNA, heir=BEN)
    assert theirs_alone(store, BEN) == 4


def test_a_name_is_tidied_and_its_own() -> None:
    assert own_name("  Cara \n", two()) == "Cara"
    for name in ("", " ", "anna", "x" * 201):
        with pytest.raises(UserError):
            own_name(name, two())
