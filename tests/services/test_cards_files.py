"""Decks coming in and going out: known again, all of it or nothing, and never what was said of them."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from planner.domain.cards.deck import Stack
from planner.domain.cards.drawing import Wish
from planner.domain.cards.kinds import Sign
from planner.domain.errors import FileTrouble, UserError
from planner.services.cards.drawing import draw, drawn, keep_a_line
from planner.services.cards.giving import give
from planner.services.cards.marks import add_mark
from planner.services.cards.own import add_deck
from planner.services.cards.shelf import program_stacks, shelf
from planner.services.cards.steps import Again
from planner.services.cards.taking_in import TakenIn, take_in
from planner.store.check import problems
from planner.store.store import Store
from tests.helpers.files import unchanged
from tests.helpers.plans import ANNA, content, plan

HI, HO = {"id": "hi", "text": "Hi"}, {"id": "ho", "text": "Ho", "kind": "together", "depth": 2}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    (tmp_path / "plan").mkdir()
    with plan(tmp_path / "plan") as store:
        yield store
        assert problems(store) == []


def take(store: Store, *cards: Any, again: Again = Again.UPDATE, **told: Any) -> TakenIn:
    document = {"id": "x", "title": "Talks", "how_to_use": "Slowly."} | told | {"cards": cards}
    return take_in(store, json.dumps(document).encode(), "talks.json", again)


def counts(taken: TakenIn) -> list[tuple[str, int, int, int]]:
    return [(one.title, one.new, one.changed, one.same) for one in taken.decks]


def talks(store: Store, title: str = "Talks") -> Stack:
    return shelf(store).called(title)


def test_a_deck_is_taken_in_and_that_is_undone(store: Store) -> None:
    before = content(store)
    taken = take(store, HI, HO)
    assert counts(taken) == [("Talks", 2, 0, 0)]
    assert [card.text for card in talks(store).cards] == ["Hi", "Ho"]
    store.apply(taken.changes.inverse())
    assert content(store) == before


def test_taken_in_again_it_is_brought_up_to_date_and_nothing_is_lost(store: Store) -> None:
    take(store, HI, HO)
    again = take(store, HI | {"text": "Hello"}, {"text": "New"}, how_to_use="Fast.")
    assert counts(again) == [("Talks", 1, 1, 0)]
    assert [card.text for card in talks(store).cards] == ["Hello", "Ho", "New"]
    assert talks(store).deck.how_to_use == "Fast."
    assert counts(take(store, HO, {"text": "New"})) == [("Talks", 0, 0, 2)]


def test_to_keep_leaves_what_is_there(store: Store) -> None:
    take(store, HI)
    assert counts(take(store, HI | {"text": "Hello"}, HO, again=Again.KEEP)) == [("Talks", 1, 0, 1)]
    assert [card.text for card in talks(store).cards] == ["Hi", "Ho"]


def test_a_copy_is_a_deck_of_its_own(store: Store) -> None:
    take(store, HI)
    assert counts(take(store, HI | {"text": "Hello"}, again=Again.COPY)) == [("Talks (2)", 1, 0, 0)]
    take(store, HI | {"text": "Howdy"})
    assert [card.text for title in ("Talks", "Talks (2)") for card in talks(store, title).cards] == [
        "Howdy",
        "Hello",
    ]


def test_a_deck_of_the_programs_that_was_changed_becomes_one_of_their_own(store: Store) -> None:
    roots: dict[str, Any] = {"id": "roots", "title": "Roots"}
    same = [{"id": card.ref, **vars(card.face)} for card in shelf(store).called("Roots").cards]
    assert counts(take(store, *same, **roots)) == [("Roots", 0, 0, 24)]
    same[0]["text"] = "What did Mondays sound like?"
    assert counts(take(store, *same, **roots)) == [("Roots (2)", 24, 0, 0)]
    same[1]["text"] = "And Tuesdays?"
    assert counts(take(store, *same, **roots)) == [("Roots (2)", 0, 1, 23)]
    assert len(talks(store, "Roots").cards) == 24


def test_text_is_known_again_by_its_title_and_words(store: Store) -> None:
    assert counts(take_in(store, b"Hi\nHo\n", "sundays.txt")) == [("sundays", 2, 0, 0)]
    assert counts(take_in(store, b"Hi\tThere\nNew\n", "Sundays.txt")) == [("sundays", 1, 1, 0)]


def test_what_is_refused_is_named_and_the_rest_is_taken(store: Store) -> None:
    taken = take(store, HI, {"text": "word " * 10_000})
    assert counts(taken) == [("Talks", 1, 0, 0)]
    assert taken.refused == (
        "Card 2: The card has 49,999 characters, and 1,000 is the most; please shorten it.",
    )


WRONG = {
    "nothing that can be taken": ({"cards": [{"text": ""}]}, "No card .* Card 1: A card needs"),
    "one id twice": ({"cards": [HI, HI]}, "same id"),
    "an endless title": ({"cards": [HI], "title": "x" * 101}, "please shorten it"),
    "an endless line": ({"cards": [HI], "how_to_use": "x" * 1001}, "please shorten it"),
    "an unwritable title": ({"cards": [HI], "title": "a\0"}, "cannot be stored"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_cannot_be_taken_leaves_the_plan_as_it_was(name: str, store: Store) -> None:
    document, why = WRONG[name]
    before = content(store)
    with pytest.raises(UserError, match=why):
        take_in(store, json.dumps(document).encode(), "talks.json")
    assert content(store) == before


@pytest.mark.parametrize("name", ["all.json", "all.txt", "all.tsv", "all.TXT"])
def test_all_that_goes_out_comes_in_again_as_it_was(name: str, store: Store, tmp_path: Path) -> None:
    take(store, HI, HO | {"text": '<b>Ho</b>\n\t“quoted” "too"', "stages": ["long"]})
    given = give(shelf(store), tmp_path / name)
    assert (given.decks, given.cards) == (17, 2 + sum(len(one.cards) for one in program_stacks()))
    taken = take_in(store, (tmp_path / name).read_bytes(), name)
    assert not taken.changes.changes
    (tmp_path / "other").mkdir()
    with plan(tmp_path / "other") as other:
        take_in(other, (tmp_path / name).read_bytes(), name)
        assert [card.face for card in talks(other).cards] == [card.face for card in talks(store).cards]


def test_what_happened_with_cards_never_goes_out(store: Store, tmp_path: Path) -> None:
    take(store, HI)
    made = drawn(draw(store, talks(store).cards, Wish(), 1))
    keep_a_line(store, made.id, "XYZZY")
    add_mark(store, made.card, ANNA, Sign.NEVER)
    give(shelf(store), tmp_path / "out.json", "Talks")
    written = (tmp_path / "out.json").read_text()
    assert not any(secret in written for secret in ("XYZZY", ANNA, "never", made.id))


def test_an_older_deck_is_replaced_and_nothing_else_is(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    path.write_text("")
    give(shelf(store), path, "Roots")
    give(shelf(store), path, "Own wishes")
    assert json.loads(path.read_text())["title"] == "Own wishes"
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "diary.txt").write_text("Dear diary")
    for name in ("diary.txt", "folder.json", "ours.ics", "no/folder.json"):
        with unchanged(tmp_path), pytest.raises(FileTrouble):
            give(shelf(store), tmp_path / name)


def test_an_empty_deck_is_not_written(store: Store, tmp_path: Path) -> None:
    add_deck(store, "Talks")
    with unchanged(tmp_path), pytest.raises(UserError, match="There is no card"):
        give(shelf(store), tmp_path / "out.json", "Talks")
