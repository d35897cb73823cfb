"""Which calendar a file is: the one named, the one with half of it, the one it names itself after, or new."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.domain.editing.values import Scope
from planner.domain.errors import UserError
from planner.services.blocks import edit_block, remove_block
from planner.services.imports.asked import ManyGone
from planner.services.series import delete_occurrence, edit_occurrence
from planner.store.store import Store
from tests.helpers.plans import BEN, content, plan, tick
from tests.services.importing import blocks, counts, event, file, imported, seen

A, B, C, D = (event(uid) for uid in "abcd")
WEEKLY = event("w", "Choir", "20270308T180000Z", "RRULE:FREQ=WEEKLY;COUNT=4")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as opened:
        yield opened


def sources(store: Store) -> dict[str, str | None]:
    return {uid: block.source for uid, block in blocks(store).items()}


def calendar(store: Store, data: bytes, **fields: str) -> str:
    return imported(store, data, **fields).result.calendar


def test_it_is_the_one_that_is_named(store: Store) -> None:
    assert calendar(store, file(A, B), calendar="Office") == "Office"
    assert calendar(store, file(A, B, C), calendar=" office ") == "Office"
    assert sources(store) == dict.fromkeys("abc", "Office")


def test_it_is_the_one_that_has_half_of_it_whatever_it_calls_itself(store: Store) -> None:
    calendar(store, file(A, B), calendar="Office")
    assert calendar(store, file(A, B, C, D, name="Something else")) == "Office"
    assert sources(store) == dict.fromkeys("abcd", "Office")


def test_less_than_half_is_another(store: Store) -> None:
    calendar(store, file(A), calendar="Office")
    assert calendar(store, file(A, B, C, name="Home")) == "Home"
    assert len([one for one in seen(store) if one.endswith(" a")]) == 2, "one in each of two calendars"


def test_it_is_the_one_that_it_names_itself_after(store: Store) -> None:
    calendar(store, file(A, B, C, name="Work"))
    assert calendar(store, file(A, B, event("x"), event("y"), event("z"), name="WORK ")) == "Work"


def test_another_of_the_same_name_asks_before_it_takes_its_place(store: Store) -> None:
    calendar(store, file(A, B, name="Calendar"))
    with pytest.raises(ManyGone):
        imported(store, file(C, D, name="calendar"))
    assert sorted(blocks(store)) == ["a", "b"]
    assert counts(imported(store, file(C, D), calendar="Calendar 2")) == (2, 0, 0, 0)


def test_one_without_a_name_is_new_and_called_like_its_file(store: Store) -> None:
    assert calendar(store, file(A, name=None)) == "download"
    assert calendar(store, file(B, name=None)) == "download 2"
    assert calendar(store, file(C, name="")) == "download 3"
    assert calendar(store, file(A, name=None)) == "download"
    assert calendar(store, file(D, name=None), unnamed="") == "Calendar"


@pytest.mark.parametrize(
    "name", ["Büro & Heim", "'; DROP TABLE block; --", "📅", "a/b\\c", "{title}", "%s", "x" * 300]
)
def test_any_name_is_a_name(store: Store, name: str) -> None:
    assert calendar(store, file(A), calendar=name) == name[:200]
    assert calendar(store, file(A, B), calendar=name) == name[:200]
    assert sources(store) == {"a": name[:200], "b": name[:200]}
    assert counts(imported(store, file(A, B))) == (0, 0, 2, 0)


@pytest.mark.parametrize("name", ["", "  ", "\0"])
def test_no_name_is_none(store: Store, name: str) -> None:
    with pytest.raises(UserError, match="needs a name"):
        imported(store, file(A), calendar=name)
    assert blocks(store) == {}


def test_what_could_not_be_taken_is_in_no_calendar_and_does_not_count(store: Store) -> None:
    broken = [event(uid, uid, "soon") for uid in "xyz"]
    assert counts(imported(store, file(A, *broken, name=None))) == (1, 0, 0, 0)
    assert counts(imported(store, file(A, *broken, name=None), unnamed="again")) == (0, 0, 1, 0)
    assert sources(store) == {"a": "download"}


def test_two_people_have_the_same_calendar_each_for_themselves(store: Store) -> None:
    imported(store, file(A, B))
    hers = content(store)
    assert counts(imported(store, file(A, B, C), who=BEN)) == (3, 0, 0, 0)
    assert counts(imported(store, file(A, B, C), who=BEN)) == (0, 0, 3, 0)
    assert counts(imported(store, file(A, B))) == (0, 0, 2, 0)
    assert counts(imported(store, file(A), who=BEN, calendar="Work")) == (0, 0, 1, 2)
    assert content(store).items() >= hers.items()


def test_what_one_took_over_is_still_to_come_in_for_the_other(store: Store) -> None:
    imported(store, file(A, B), who=BEN, take_over=True)
    assert counts(imported(store, file(A, B))) == (2, 0, 0, 0)
    assert counts(imported(store, file(A, B), who=BEN, take_over=True)) == (0, 0, 2, 0)


def test_what_lies_in_the_trash_does_not_stand_for_a_calendar(store: Store) -> None:
    imported(store, file(A, B), calendar="Office")
    imported(store, file(), calendar="Office")
    assert calendar(store, file(A, B, name="Home")) == "Home"
    assert sources(store) == {"a": "Home", "b": "Home"}


def test_it_is_read_only(store: Store) -> None:
    imported(store, file(A, WEEKLY))
    before, tried = content(store), blocks(store)
    tick(store, hours=1)
    says = "“Choir” comes from the calendar “Work”"
    series = tried["w"]
    with pytest.raises(UserError, match="“a” comes from the calendar “Work”"):
        edit_block(store, tried["a"].id, title="Mine")
    with pytest.raises(UserError, match="“a” comes from"):
        remove_block(store, tried["a"].id)
    for scope in Scope:
        with pytest.raises(UserError, match=says):
            edit_occurrence(store, series.id, series.start, scope, title="Mine")
        with pytest.raises(UserError, match=says):
            delete_occurrence(store, series.id, series.start, scope)
    assert content(store) == before


def test_somebody_who_is_not_in_the_plan_gets_nothing(store: Store) -> None:
    with pytest.raises(UserError, match="no longer in the plan"):
        imported(store, file(A), who="nobody")
    assert blocks(store) == {}
