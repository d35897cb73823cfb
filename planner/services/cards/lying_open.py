"""The card that was drawn last and still waits to be talked about."""

from dataclasses import dataclass

from sqlalchemy import Connection

from planner.domain.cards.card import Card
from planner.domain.cards.deck import Deck
from planner.domain.cards.happened import Draw
from planner.domain.cards.kinds import Sign
from planner.services.cards.shelf import program_stacks
from planner.store.reads.asking import one
from planner.store.reads.cards import draws, marks_of
from planner.store.store import Store


@dataclass(frozen=True, slots=True)
class LyingOpen:
    draw: Draw
    card: Card
    deck: Deck


def lying_open(store: Store) -> LyingOpen | None:
    """None where something was said of the last one, or it is no longer played with."""
    with store.read() as connection:
        made = draws(connection)
        latest = made[-1] if made else None
        if latest is None or latest.outcome is not None:
            return None
        if any(mark.sign is Sign.NEVER for mark in marks_of(connection, latest.card)):
            return None
        found = _own(connection, latest) or _of_program(latest)
    return LyingOpen(latest, *found) if found is not None else None


def _own(connection: Connection, made: Draw) -> tuple[Card, Deck] | None:
    card, deck = one(connection, Card, made.card), one(connection, Deck, made.deck)
    if card is None or deck is None or card.removed is not None or deck.removed is not None:
        return None
    return card, deck


def _of_program(made: Draw) -> tuple[Card, Deck] | None:
    stack = next((stack for stack in program_stacks() if stack.deck.id == made.deck), None)
    card = next((card for card in stack.cards if card.id == made.card), None) if stack else None
    return (card, stack.deck) if stack and card else None
