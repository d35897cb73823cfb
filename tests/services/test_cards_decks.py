"""The program's own decks: enough of them, each card short, plain, for anybody, and unlike all the others."""

import re
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest

from planner.domain.cards.card import Card
from planner.domain.cards.deck import Stack
from planner.domain.cards.kinds import DEPTHS, CardKind, Stage
from planner.interchange.decks.read_json import read_json
from planner.interchange.decks.write_json import write_json
from planner.resource_files import resource
from planner.services.cards.shelf import program_stacks

STACKS = program_stacks()
CARDS = [card for stack in STACKS for card in stack.cards]
MOST_WORDS = 30
# Words that take a side: of men or women, or of a couple that is married, or of exactly two.
SIDED = frozenset(
    re.findall(
        r"\w+",
        "he she him her his hers himself herself husband husbands wife wives boyfriend boyfriends girlfriend "
        "girlfriends man men woman women male female lady guy guys mr mrs",
    )
)
OF_TWO = ("both of you", "the two of you", "you two", "better half")
ALIKE = 0.5


def words(text: str) -> list[str]:
    return re.findall(r"[\w’']+", text.lower())


def test_there_are_plenty() -> None:
    assert len(STACKS) >= 14
    assert len(CARDS) >= 360
    assert len({card.id for card in CARDS}) == len(CARDS)
    assert len({stack.deck.title for stack in STACKS}) == len(STACKS)


@pytest.mark.parametrize("path", sorted(resource("decks").glob("*.json")), ids=lambda path: path.stem)
def test_every_file_is_read_whole(path: Path) -> None:
    found = read_json(path.read_bytes(), "")
    assert found.refused == ()
    (deck,) = found.decks
    assert deck.title
    assert deck.how_to_use
    assert all((card.ref or "").startswith(f"{deck.ref}-") for card in deck.cards)


@pytest.mark.parametrize("stack", STACKS, ids=lambda stack: stack.deck.id)
def test_every_deck_can_be_a_plans_own_too(stack: Stack) -> None:
    assert stack.deck.checked() == stack.deck
    assert [card.checked() for card in stack.cards] == [*stack.cards]
    (again,) = read_json(write_json([stack]), "").decks
    assert [card.face for card in again.cards] == [card.face for card in stack.cards]


@pytest.mark.parametrize("stack", STACKS, ids=lambda stack: stack.deck.id)
def test_every_filter_finds_cards(stack: Stack) -> None:
    cards = stack.cards
    assert {card.kind for card in cards} == set(CardKind)
    assert {card.depth for card in cards} == set(DEPTHS)
    for stage in Stage:
        assert sum(card.suits(stage) for card in cards) >= 6


def test_every_stage_has_cards_of_its_own() -> None:
    own = Counter(stage for card in CARDS for stage in card.stages)
    assert all(own[stage] >= 6 for stage in Stage)


def test_each_card_is_one_short_thought() -> None:
    long = [card.id for card in CARDS if len(card.text.split()) > MOST_WORDS]
    assert long == []
    assert [card.id for card in CARDS if len(card.follow_up.split()) > MOST_WORDS] == []
    assert [card.id for card in CARDS if "\n" in card.text] == []


def test_the_words_are_for_anybody() -> None:
    texts = {card.id: f"{card.text} {card.follow_up}" for card in CARDS}
    texts |= {stack.deck.id: f"{stack.deck.title} {stack.deck.how_to_use}" for stack in STACKS}
    assert {id: SIDED & {*words(text)} for id, text in texts.items() if SIDED & {*words(text)}} == {}
    assert [id for id, text in texts.items() if any(phrase in text.lower() for phrase in OF_TWO)] == []


def test_children_are_asked_about_only_where_there_are_some() -> None:
    about = re.compile(r"\b(our|your|the) (child|children|kids?|baby)\b", re.IGNORECASE)
    asked = [card for card in CARDS if about.search(f"{card.text} {card.follow_up}")]
    assert asked
    assert [card.id for card in asked if card.stages != (Stage.PARENTING,)] == []


def test_no_two_are_alike() -> None:
    """By how many of their words they share: nearly the same sentence shares nearly all of them."""
    said = [(card, frozenset(words(card.text))) for card in CARDS]
    assert [pair for one, other in combinations(said, 2) if (pair := _alike(*one, *other))] == []


def _alike(one: Card, words: frozenset[str], other: Card, others: frozenset[str]) -> tuple[str, ...]:
    return (one.id, other.id) if len(words & others) > ALIKE * len(words | others) else ()
