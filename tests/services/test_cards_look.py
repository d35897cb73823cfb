"""Looking at a file of decks before it is taken in: the look says what then happens, and writes nothing."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from planner.domain.cards.card import Face
from planner.domain.errors import FileTrouble, Stale, UserError
from planner.services.cards.giving import is_there
from planner.services.cards.own import NewDeck, add_card, add_deck, copy_deck, edit_card, put_away
from planner.services.cards.shelf import own_decks, program_stacks
from planner.services.cards.steps import Again, Taken
from planner.services.cards.taking_in import Look, look, take_found
from planner.store.check import problems
from planner.store.store import Store
from tests.helpers.plans import content, plan

HI, HO = {"id": "hi", "text": "Hi"}, {"id": "ho", "text": "Ho"}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    (tmp_path / "plan").mkdir()
    with plan(tmp_path / "plan") as store:
        yield store
        assert problems(store) == []


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "talks.json"


def looked(store: Store, path: Path, *cards: Any, **fields: Any) -> Look:
    document = {"id": "x", "title": "Talks", "how_to_use": "Slowly."} | fields | {"cards": cards}
    path.write_text(json.dumps(document), encoding="utf-8")
    return look(store, path)


def texts(store: Store) -> dict[str, list[str]]:
    return {stack.deck.title: [card.text for card in stack.cards] for stack in own_decks(store)}


@pytest.mark.parametrize("again", Again)
def test_what_was_looked_at_is_what_is_done(store: Store, path: Path, again: Again) -> None:
    take_found(store, looked(store, path, HI).found, Again.UPDATE)
    before = content(store)
    seen = looked(store, path, HI | {"text": "Hello"}, HO, {"text": ""})
    assert content(store) == before
    assert seen.is_known
    assert len(seen.refused) == 1
    taken = take_found(store, seen.found, again)
    assert taken.decks == tuple(step.taken for step in seen.steps[again])
    assert seen.writes(again) == bool(taken.changes.changes)


def test_nothing_is_asked_of_what_is_new(store: Store, path: Path) -> None:
    seen = looked(store, path, HI, HO)
    assert not seen.is_known
    assert [step.taken for step in seen.steps[Again.UPDATE]] == [Taken("Talks", 2, 0, 0)]


def test_a_file_that_changes_nothing_is_known_as_such(store: Store, path: Path) -> None:
    take_found(store, looked(store, path, HI).found, Again.UPDATE)
    seen = looked(store, path, HI)
    assert [again for again in Again if seen.writes(again)] == [Again.COPY]
    seen = looked(store, path, HI, how_to_use="  Fast. ")
    assert [again for again in Again if seen.writes(again)] == [Again.UPDATE, Again.COPY]


def test_a_deck_that_was_put_away_comes_out_again(store: Store, path: Path) -> None:
    take_found(store, looked(store, path, HI).found, Again.UPDATE)
    put_away(store, own_decks(store)[0].deck)
    seen = looked(store, path, HI)
    take_found(store, seen.found, Again.KEEP)
    assert own_decks(store)[0].deck.removed is not None
    take_found(store, seen.found, Again.UPDATE)
    assert own_decks(store)[0].deck.removed is None


def test_decks_of_the_program_are_known_and_copied_beside(store: Store, path: Path) -> None:
    stack = program_stacks()[0]
    cards = [{"id": card.ref, "text": "Other"} for card in stack.cards[:1]]
    seen = looked(store, path, *cards, id=stack.deck.ref, title=stack.deck.title)
    assert seen.is_known
    assert [step.taken.title for step in seen.steps[Again.UPDATE]] == [f"{stack.deck.title} (2)"]


def test_two_copies_in_one_file_get_names_of_their_own(store: Store, path: Path) -> None:
    decks = [{"id": "a", "title": "Same"}, {"id": "b", "title": "same "}]
    cards = {"deck": "a", "text": "1"}, {"deck": "b", "text": "2"}
    seen = looked(store, path, *cards, decks=decks)
    assert [step.taken.title for step in seen.steps[Again.COPY]] == ["Same", "same (2)"]
    take_found(store, seen.found, Again.UPDATE)
    assert texts(store) == {"Same": ["1"], "same (2)": ["2"]}


def test_no_file_and_no_deck_are_sentences(store: Store, path: Path) -> None:
    with pytest.raises(FileTrouble):
        look(store, path)
    path.write_text("no", encoding="utf-8")
    with pytest.raises(UserError, match="no JSON"):
        look(store, path)
    with pytest.raises(UserError, match="100 is the most"):
        looked(store, path, HI, title="t" * 101)


def test_a_card_comes_with_a_deck_of_its_own(store: Store) -> None:
    before = content(store)
    changes = add_card(store, NewDeck("Ours"), Face(text="Hi"))
    assert texts(store) == {"Ours": ["Hi"]}
    with pytest.raises(UserError, match="already"):
        add_card(store, NewDeck("ours "), Face(text="Ho"))
    assert texts(store) == {"Ours": ["Hi"]}
    store.apply(changes.inverse())
    assert content(store) == before


def test_a_card_moves_behind_the_others_of_another_deck(store: Store) -> None:
    add_card(store, NewDeck("One"), Face(text="Hi"))
    add_card(store, NewDeck("Two"), Face(text="Ho"))
    (one, two) = own_decks(store)
    edit_card(store, one.cards[0].id, Face(text="Hi!"), two.deck.id)
    assert texts(store) == {"One": [], "Two": ["Ho", "Hi!"]}
    edit_card(store, one.cards[0].id, Face(text="Hi?"), NewDeck("Three"))
    assert texts(store) == {"One": [], "Three": ["Hi?"], "Two": ["Ho"]}
    edit_card(store, one.cards[0].id, Face(text="Again"))
    assert texts(store)["Three"] == ["Again"]
    with pytest.raises(Stale):
        edit_card(store, "nowhere", Face(text="Hi"))


def test_a_deck_is_copied_without_what_was_put_away(store: Store) -> None:
    add_deck(store, "Ours", "Slowly.")
    (deck,) = (stack.deck for stack in own_decks(store))
    for text in ("Hi", "Ho"):
        add_card(store, deck.id, Face(text=text, depth=3))
    put_away(store, own_decks(store)[0].cards[0])
    copy_deck(store, own_decks(store)[0])
    copy = own_decks(store)[1]
    assert (copy.deck.title, copy.deck.how_to_use) == ("Ours (2)", "Slowly.")
    assert [(card.text, card.depth, card.position) for card in copy.cards] == [("Ho", 3, 0)]


def test_it_is_known_whether_an_older_deck_lies_there(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    assert not is_there(path)
    path.write_text('{\n  "format": "ebb-flow-deck"}', encoding="utf-8")
    assert is_there(path)
    path.write_text("Dear", encoding="utf-8")
    for other in (path, tmp_path / "a.doc"):
        with pytest.raises(FileTrouble):
            is_there(other)
