"""The decks there are: people's own, which the plan holds, and the program's, which it never does."""

from collections import defaultdict
from functools import cache
from pathlib import Path

from sqlalchemy import Connection

from planner.domain.cards.card import Card
from planner.domain.cards.deck import Deck, Shelf, Stack
from planner.domain.walltime import EPOCH
from planner.interchange.decks.found import FoundDeck
from planner.interchange.decks.read_json import read_json
from planner.resource_files import resource
from planner.store.reads.asking import all_of
from planner.store.store import Store

DECKS = "decks"


def shelf(store: Store) -> Shelf:
    """All that can be drawn from; what was put away is left out."""
    with store.read() as connection:
        own = own_stacks(connection)
    in_use = (
        Stack(stack.deck, tuple(card for card in stack.cards if card.removed is None), own=True)
        for stack in own
        if stack.deck.removed is None
    )
    return Shelf((*in_use, *program_stacks()))


def own_decks(store: Store) -> tuple[Stack, ...]:
    """People's own decks by their titles, with what was put away."""
    with store.read() as connection:
        return tuple(own_stacks(connection))


def own_stacks(connection: Connection) -> list[Stack]:
    """The decks in the plan by their titles, with what was put away."""
    cards: defaultdict[str, list[Card]] = defaultdict(list)
    for card in sorted(all_of(connection, Card), key=lambda card: (card.position, card.id)):
        cards[card.deck].append(card)
    decks = sorted(all_of(connection, Deck), key=lambda deck: (deck.title.casefold(), deck.id))
    return [Stack(deck, tuple(cards[deck.id]), own=True) for deck in decks]


@cache
def program_stacks() -> tuple[Stack, ...]:
    """The program's own decks, by their titles. Their ids are what their files call them."""
    stacks = (_stack(found) for path in sorted(resource(DECKS).glob("*.json")) for found in _found(path))
    return tuple(sorted(stacks, key=lambda stack: stack.deck.title))


def _found(path: Path) -> tuple[FoundDeck, ...]:
    return read_json(path.read_bytes(), path.stem).decks


def _stack(found: FoundDeck) -> Stack:
    id = found.ref or found.title
    deck = Deck(id=id, ref=id, title=found.title, how_to_use=found.how_to_use or "", created=EPOCH)
    cards = (
        Card(**vars(one.face), id=one.ref or "", ref=one.ref or "", deck=id, position=place, created=EPOCH)
        for place, one in enumerate(found.cards)
    )
    return Stack(deck, tuple(cards), own=False)
