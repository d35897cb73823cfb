"""Decks and cards of people's own: written, changed, put away and taken out again."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from planner.domain.cards.card import Card, Face
from planner.domain.cards.deck import Deck, Stack
from planner.domain.changes import ChangeSet, R
from planner.domain.errors import Stale, UserError
from planner.domain.ids import new_id
from planner.domain.person import same_name
from planner.services.cards.titles import Titles
from planner.store.change import Transaction
from planner.store.reads.cards import cards_of
from planner.store.store import Store


@dataclass(frozen=True, slots=True)
class NewDeck:
    """A deck that is to be begun with a card."""

    title: str


def add_deck(store: Store, title: str, how_to_use: str = "") -> ChangeSet:
    """Begin a deck. Raises UserError, for a title that another deck has too."""
    with store.change("Add a deck") as transaction:
        _begin(transaction, title, how_to_use)
    return transaction.changes


def copy_deck(store: Store, stack: Stack) -> ChangeSet:
    """Make a deck of one's own with the same cards in it, those put away left out."""
    with store.change("Copy a deck") as transaction:
        deck = _begin(
            transaction, Titles(transaction.connection).free(stack.deck.title), stack.deck.how_to_use
        )
        in_use = [card for card in stack.cards if card.removed is None]
        for place, card in enumerate(in_use):
            transaction.put(new_card(card.face, deck.id, place, transaction.now))
    return transaction.changes


def edit_deck(store: Store, deck_id: str, **fields: Any) -> ChangeSet:
    """Change some fields of a deck. Raises UserError."""
    with store.change("Edit a deck") as transaction:
        deck = _there(transaction, Deck, deck_id)
        if "title" in fields and not same_name(fields["title"], deck.title):
            _require_free(transaction, fields["title"])
        transaction.put(replace(deck, **fields))
    return transaction.changes


def add_card(store: Store, into: str | NewDeck, face: Face) -> ChangeSet:
    """Write a card, behind the others of the deck with that id, or in a new one. Raises UserError."""
    with store.change("Add a card") as transaction:
        deck_id = _deck_for(transaction, into)
        place = next_place(cards_of(transaction.connection, deck_id))
        transaction.put(new_card(face, deck_id, place, transaction.now))
    return transaction.changes


def edit_card(store: Store, card_id: str, face: Face, into: str | NewDeck | None = None) -> ChangeSet:
    """Write something else on a card, and lay it into another deck if one is named. Raises UserError."""
    with store.change("Edit a card") as transaction:
        card = replace(_there(transaction, Card, card_id), **vars(face))
        if into is not None and into != card.deck:
            deck_id = _deck_for(transaction, into)
            place = next_place(cards_of(transaction.connection, deck_id))
            card = replace(card, deck=deck_id, position=place)
        transaction.put(card)
    return transaction.changes


def put_away(store: Store, record: Deck | Card) -> ChangeSet:
    """Draw from that deck, or that card, no more; what was said of it stays. Raises UserError."""
    with store.change("Put away") as transaction:
        current: Deck | Card = _there(transaction, type(record), record.id)
        transaction.put(replace(current, removed=current.removed or transaction.now))
    return transaction.changes


def take_out(store: Store, record: Deck | Card) -> ChangeSet:
    """Draw from it again. Raises UserError."""
    with store.change("Take out again") as transaction:
        current: Deck | Card = _there(transaction, type(record), record.id)
        transaction.put(replace(current, removed=None))
    return transaction.changes


def new_card(face: Face, deck_id: str, position: int, now: datetime, ref: str | None = None) -> Card:
    """A card that is nowhere yet; without ``ref`` deck files will call it by its id."""
    id = new_id()
    return Card(**vars(face), id=id, ref=ref or id, deck=deck_id, position=position, created=now)


def next_place(cards: Iterable[Card]) -> int:
    """The position behind those cards."""
    return max((card.position for card in cards), default=-1) + 1


def _begin(transaction: Transaction, title: str, how_to_use: str = "") -> Deck:
    _require_free(transaction, title)
    id = new_id()
    return transaction.put(Deck(id=id, ref=id, title=title, how_to_use=how_to_use, created=transaction.now))


def _deck_for(transaction: Transaction, into: str | NewDeck) -> str:
    return _begin(transaction, into.title).id if isinstance(into, NewDeck) else into


def _require_free(transaction: Transaction, title: str) -> None:
    if title in Titles(transaction.connection):
        raise UserError("There is a deck called {title} already; please find another name.", title=title)


def _there(transaction: Transaction, kind: type[R], id: str) -> R:
    found = transaction.get(kind, id)
    if found is None:
        raise Stale("This is no longer among your own cards.")
    return found
