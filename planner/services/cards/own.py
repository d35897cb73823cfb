"""Decks and cards of people's own: written, changed, put away and taken out again."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from planner.domain.cards.card import Card, Face
from planner.domain.cards.deck import Deck
from planner.domain.changes import ChangeSet, R
from planner.domain.errors import Stale, UserError
from planner.domain.ids import new_id
from planner.domain.person import same_name
from planner.services.cards.shelf import program_stacks
from planner.store.change import Transaction
from planner.store.reads import all_of, cards_of
from planner.store.store import Store


def add_deck(store: Store, title: str, how_to_use: str = "") -> ChangeSet:
    """Begin a deck. Raises UserError, for a title that another deck has too."""
    with store.change("Add a deck") as transaction:
        _require_free(transaction, title)
        id = new_id()
        transaction.put(Deck(id=id, ref=id, title=title, how_to_use=how_to_use, created=transaction.now))
    return transaction.changes


def edit_deck(store: Store, deck_id: str, **fields: Any) -> ChangeSet:
    """Change some fields of a deck. Raises UserError."""
    with store.change("Edit a deck") as transaction:
        deck = _there(transaction, Deck, deck_id)
        if "title" in fields and not same_name(fields["title"], deck.title):
            _require_free(transaction, fields["title"])
        transaction.put(replace(deck, **fields))
    return transaction.changes


def add_card(store: Store, deck_id: str, face: Face) -> ChangeSet:
    """Write a card, behind the others of its deck. Raises UserError."""
    with store.change("Add a card") as transaction:
        others = cards_of(transaction.connection, deck_id)
        transaction.put(new_card(face, deck_id, next_place(others), transaction.now))
    return transaction.changes


def edit_card(store: Store, card_id: str, face: Face) -> ChangeSet:
    """Write something else on a card. Raises UserError."""
    with store.change("Edit a card") as transaction:
        transaction.put(replace(_there(transaction, Card, card_id), **vars(face)))
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


def titles(connection: Connection) -> list[str]:
    """The titles of all decks there are, the program's and those put away too."""
    own = [deck.title for deck in all_of(connection, Deck)]
    return own + [stack.deck.title for stack in program_stacks()]


def _require_free(transaction: Transaction, title: str) -> None:
    if any(same_name(title, other) for other in titles(transaction.connection)):
        raise UserError("There is a deck called {title} already; please find another name.", title=title)


def _there(transaction: Transaction, kind: type[R], id: str) -> R:
    found = transaction.get(kind, id)
    if found is None:
        raise Stale("This is no longer among your own cards.")
    return found
