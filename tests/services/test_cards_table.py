"""The table of cards: what lies on it, what is drawn again, and what leaves it for a day of the week."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from planner.domain.block import Block
from planner.domain.cards.card import Card
from planner.domain.cards.drawing import Wish
from planner.domain.cards.happened import Draw, Mark
from planner.domain.cards.kinds import CardKind, Outcome, Sign
from planner.domain.errors import Stale
from planner.domain.kinds import Kind
from planner.services.cards.drawing import (
    NoneLeft,
    draw,
    draw_this,
    drawn,
    not_today,
    talked_about,
)
from planner.services.cards.lying_open import lying_open
from planner.services.cards.marks import set_marks
from planner.services.cards.saving import first_words, save_for_a_day
from planner.services.cards.shelf import program_stacks
from planner.services.cards.table import table
from planner.services.people import remove_person
from planner.services.several import NewBlock
from planner.store.check import problems
from planner.store.store import Store
from tests.helpers.cards import card, deck, draw_of
from tests.helpers.plans import ANNA, BEN, MONDAY, NOW, content, get, plan, put

ANY, AGAIN = Wish(), Wish(again=True)
TWO = (card("a"), card("b", position=1, follow_up="And then?"))
EVENING = NewBlock(
    who=(ANNA, BEN), start=MONDAY + timedelta(hours=20), end=MONDAY + timedelta(hours=21), all_day=False
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path, deck(), *TWO) as store:
        yield store
        assert problems(store) == []


def take(store: Store, one: Card) -> Draw:
    return drawn(draw_this(store, one, 1))


def test_it_says_who_is_there_and_what_happened(store: Store) -> None:
    first = take(store, TWO[0])
    talked_about(store, first.id)
    set_marks(store, "b", (ANNA, BEN), Sign.FAVOURITE, marked=True)
    set_marks(store, "b", (ANNA,), Sign.NEVER, marked=True)
    latest = take(store, TWO[1])

    there = table(store)

    assert [person.id for person in there.people] == [ANNA, BEN]
    assert (there.talked, there.latest) == (frozenset({"a"}), latest)
    assert there.favourites == {"b": {ANNA, BEN}}
    assert there.never == {"b": {ANNA}}
    assert table(store, there.shelf).shelf is there.shelf


def test_a_favourite_rests_with_its_person_but_never_again_does_not(store: Store) -> None:
    for sign in Sign:
        set_marks(store, "a", (BEN,), sign, marked=True)
    remove_person(store, BEN)

    there = table(store)

    assert there.favourites == {}
    assert there.never == {"a": {BEN}}


def test_marks_of_several_are_one_step(store: Store) -> None:
    put(store, Mark(id="x", card="z", person=ANNA, sign=Sign.NEVER, created=NOW))
    before = content(store)
    changes = set_marks(store, "a", (ANNA, BEN), Sign.FAVOURITE, marked=True)
    assert len(changes.changes) == 2
    assert set_marks(store, "a", (ANNA, BEN), Sign.FAVOURITE, marked=True).changes == ()
    assert len(set_marks(store, "a", (ANNA, BEN), Sign.FAVOURITE, marked=False).changes) == 2
    assert content(store) == before


def test_that_very_card_is_drawn_even_before_its_turn(store: Store) -> None:
    for _ in range(3):
        made = take(store, TWO[1])
        assert (made.card, made.deck, made.outcome) == ("b", "Ours", None)
    assert [one.begins for one in (take(store, TWO[0]), take(store, TWO[0]))] in ([ANNA, BEN], [BEN, ANNA])


def test_nothing_is_left_for_a_wish_until_one_begins_again(store: Store) -> None:
    question = card("q", kind=CardKind.THANKS, position=2)
    put(store, question)
    cards = (*TWO, question)
    thanks = replace(ANY, kinds=frozenset({CardKind.THANKS}))
    assert drawn(draw(store, cards, thanks, 1)).card == "q"
    with pytest.raises(NoneLeft, match="No card is left"):
        draw(store, cards, thanks, 1)
    assert drawn(draw(store, cards, replace(thanks, again=True), 1)).card == "q"


def test_who_begins_again_meets_no_card_that_rests_and_not_the_same_at_once(store: Store) -> None:
    for seed in range(6):
        take(store, TWO[0])
        assert drawn(draw(store, TWO, AGAIN, seed)).card == "b"
    not_today(store, take(store, TWO[1]).id)
    for seed in range(5):
        assert drawn(draw(store, TWO, AGAIN, seed)).card == "a"
    set_marks(store, "a", (BEN,), Sign.NEVER, marked=True)
    with pytest.raises(NoneLeft):
        draw(store, TWO, AGAIN, 1)


def test_a_card_is_saved_for_a_day_as_a_ritual(store: Store) -> None:
    made = take(store, TWO[1])
    before = content(store)

    changes = save_for_a_day(store, made.id, TWO[1], EVENING)

    (block,) = (change.after for change in changes.changes if isinstance(change.after, Block))
    assert (block.title, block.note, block.kind, block.who) == (
        "Card b",
        "Card b\n\nAnd then?",
        Kind.RITUAL,
        (ANNA, BEN),
    )
    saved = get(store, made)
    assert isinstance(saved, Draw)
    assert (saved.outcome, saved.again) == (Outcome.ASK_AGAIN, MONDAY)
    store.apply(changes.inverse())
    assert content(store) == before


def test_what_was_taken_back_cannot_be_saved(store: Store) -> None:
    before = content(store)
    with pytest.raises(Stale):
        save_for_a_day(store, "gone", TWO[0], EVENING)
    assert content(store) == before


@pytest.mark.parametrize(
    ("text", "words"),
    [("Why?", "Why?"), ("a b c d e f g", "a b c d e f g"), ("a b\nc d e f g h", "a b c d e f g …")],
)
def test_a_block_is_called_by_the_first_words(text: str, words: str) -> None:
    assert first_words(text) == words


def test_what_lies_open_is_the_latest_without_a_word(store: Store) -> None:
    assert lying_open(store) is None
    take(store, TWO[0])
    made = take(store, TWO[1])
    there = lying_open(store)
    assert there is not None
    assert (there.draw, there.card, there.deck.title) == (made, TWO[1], "Ours")
    set_marks(store, "b", (ANNA,), Sign.NEVER, marked=True)
    assert lying_open(store) is None
    set_marks(store, "b", (ANNA,), Sign.NEVER, marked=False)
    talked_about(store, made.id)
    assert lying_open(store) is None


def test_a_card_of_the_program_lies_open_too(store: Store) -> None:
    stack = program_stacks()[0]
    take(store, stack.cards[3])
    there = lying_open(store)
    assert there is not None
    assert (there.card, there.deck) == (stack.cards[3], stack.deck)


@pytest.mark.parametrize("record", [TWO[0], deck()], ids=["card", "deck"])
def test_what_was_put_away_lies_open_no_more(store: Store, record: Card) -> None:
    take(store, TWO[0])
    put(store, replace(record, removed=NOW))
    assert lying_open(store) is None


def test_a_card_nobody_knows_any_more_does_not_lie_open(store: Store) -> None:
    put(store, draw_of(card("gone", deck="nowhere")))
    assert lying_open(store) is None
