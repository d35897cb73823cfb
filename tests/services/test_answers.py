"""Questions that each one answers in writing before reading what the others wrote."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.domain.answer import WORDS_LIMIT, draw_question, opened
from planner.domain.errors import Stale, UserError
from planner.services.answers import answer, answers, take_back_answer
from planner.services.people import add_person, remove_person
from planner.services.trash import empty_trash
from planner.store.check import problems
from planner.store.store import Store
from tests.helpers.plans import ANNA, BEN, plan, tick

ASKED = draw_question("some draw")
BOTH = {ANNA, BEN}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as store:
        yield store
        assert problems(store) == []


def words(store: Store) -> dict[str, str]:
    return {one.person: one.words for one in answers(store, ASKED)}


def test_they_open_when_the_last_has_written(store: Store) -> None:
    assert not opened(answers(store, ASKED), BOTH)
    answer(store, ASKED, ANNA, "  The early hour.  ")
    assert not opened(answers(store, ASKED), BOTH)
    tick(store, minutes=1)
    answer(store, ASKED, BEN, "The walk home.")
    assert opened(answers(store, ASKED), BOTH)
    assert words(store) == {ANNA: "The early hour.", BEN: "The walk home."}
    assert answers(store, draw_question("another draw")) == ()


def test_it_can_be_written_anew_until_they_open(store: Store) -> None:
    answer(store, ASKED, ANNA, "Tea.")
    answer(store, ASKED, ANNA, "Coffee.")
    answer(store, ASKED, BEN, "Cake.")
    assert words(store) == {ANNA: "Coffee.", BEN: "Cake."}
    with pytest.raises(UserError, match="stays as it is"):
        answer(store, ASKED, BEN, "Coffee too.")
    assert words(store) == {ANNA: "Coffee.", BEN: "Cake."}


def test_it_is_taken_back_and_that_is_undone(store: Store) -> None:
    answer(store, ASKED, ANNA, "Tea.")
    (written,) = answers(store, ASKED)
    changes = take_back_answer(store, written.id)
    assert answers(store, ASKED) == ()
    with pytest.raises(Stale, match="already"):
        take_back_answer(store, written.id)
    store.apply(changes.inverse())
    assert answers(store, ASKED) == (written,)


@pytest.mark.parametrize(
    ("said", "why"), [("  ", "some words"), ("x" * (WORDS_LIMIT + 1), "please shorten it")]
)
def test_what_cannot_be_an_answer_is_refused(store: Store, said: str, why: str) -> None:
    with pytest.raises(UserError, match=why):
        answer(store, ASKED, ANNA, said)
    with pytest.raises(Stale, match="no longer"):
        answer(store, ASKED, "nobody", "Tea.")
    assert answers(store, ASKED) == ()


def test_it_goes_for_good_with_who_wrote_it(store: Store) -> None:
    answer(store, ASKED, ANNA, "Tea.")
    answer(store, ASKED, BEN, "XYZZY")
    remove_person(store, BEN)
    assert words(store) == {ANNA: "Tea.", BEN: "XYZZY"}
    tick(store, days=31)
    empty_trash(store)
    assert words(store) == {ANNA: "Tea."}
    assert b"XYZZY" not in store.path.read_bytes()


def test_adding_somebody_cannot_be_undone_from_under_it(store: Store) -> None:
    changes = add_person(store, "Cara")
    (cara,) = (change.id for change in changes.changes)
    answer(store, ASKED, cara, "Tea.")
    with pytest.raises(Stale, match="said about this since"):
        store.apply(changes.inverse())
