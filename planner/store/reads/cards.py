"""Cards of people's own, and what happened with any card."""

from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam

from planner.domain.cards.card import Card
from planner.domain.cards.happened import Draw, Mark
from planner.store.reads.asking import records, select_of
from planner.store.tables import card, draw, mark


def cards_of(connection: Connection, deck_id: str) -> list[Card]:
    """The cards of a deck in their order, those that were put away too."""
    return records(connection, Card, _cards_of(), {"deck": deck_id})


def draws(connection: Connection) -> list[Draw]:
    """Every card drawn so far, the oldest first."""
    # Not by SQLite: of two moments within a second, the one that is written longer need not be the later.
    return sorted(records(connection, Draw, select_of(Draw)), key=lambda draw: (draw.created, draw.id))


def draws_of(connection: Connection, card_id: str) -> list[Draw]:
    """When that card was drawn."""
    return records(connection, Draw, _draws_of(), {"card": card_id})


def marks_of(connection: Connection, card_id: str) -> list[Mark]:
    """What people marked that card with."""
    return records(connection, Mark, _marks_of(), {"card": card_id})


@cache
def _cards_of() -> Select[Any]:
    return select_of(Card).where(card.c.deck == bindparam("deck")).order_by(card.c.position, card.c.id)


@cache
def _draws_of() -> Select[Any]:
    return select_of(Draw).where(draw.c.card == bindparam("card"))


@cache
def _marks_of() -> Select[Any]:
    return select_of(Mark).where(mark.c.card == bindparam("card"))
