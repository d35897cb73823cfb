"""Drawing a card, and saying what came of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from sqlalchemy import Connection

from planner.domain.cards.card import Card
from planner.domain.cards.drawing import Past, Wish, next_card, who_is_first
from planner.domain.cards.happened import Draw, Mark
from planner.domain.cards.kinds import Outcome, Sign
from planner.domain.changes import ChangeSet
from planner.domain.errors import Stale, UserError
from planner.domain.ids import new_id
from planner.store.change import Transaction
from planner.store.reads.asking import all_of
from planner.store.reads.cards import draws
from planner.store.reads.plan import people, the_plan
from planner.store.store import Store

# Draws are told apart, and ordered, by when they were made, whatever the computer's clock says.
TICK = timedelta(microseconds=1)


class NoneLeft(UserError):
    """No card is left for a wish just now."""


def draw(store: Store, cards: Sequence[Card], wish: Wish, seed: int) -> ChangeSet:
    """Draw one of ``cards`` (see ``Shelf.cards``) and remember it.

    ``seed`` is all the chance there is in it: the same one draws the same card again. Raises NoneLeft.
    """
    with store.change("Draw a card") as transaction:
        past = _past(transaction.connection, transaction.now)
        chance = Random(seed)  # noqa: S311 - a game, no secret
        card = next_card(cards, past, wish, chance)
        if card is None:
            raise NoneLeft(
                "No card is left for this just now. What was drawn comes back once its deck is through."
            )
        _put(transaction, card, past, chance, seed)
    return transaction.changes


def draw_this(store: Store, card: Card, seed: int) -> ChangeSet:
    """Take that very card and remember it as drawn; chance only says who begins where both could."""
    with store.change("Take a card") as transaction:
        past = _past(transaction.connection, transaction.now)
        _put(transaction, card, past, Random(seed), seed)  # noqa: S311 - a game, no secret
    return transaction.changes


def drawn(changes: ChangeSet) -> Draw:
    """The draw that ``draw`` made."""
    (made,) = (change.after for change in changes.changes if isinstance(change.after, Draw))
    return made


def talked_about(store: Store, draw_id: str) -> ChangeSet:
    """Remember that the card was talked about. Raises UserError."""
    return _edit(store, "Talk about a card", draw_id, outcome=Outcome.TALKED, again=None)


def not_today(store: Store, draw_id: str) -> ChangeSet:
    """Put the card off for some days. Raises UserError."""
    return _edit(store, "Not today", draw_id, outcome=Outcome.NOT_TODAY, again=None)


def ask_again(store: Store, draw_id: str, day: date) -> ChangeSet:
    """Let the card rest until that day. Raises UserError."""
    again = datetime.combine(day, time())
    return _edit(store, "Ask again later", draw_id, outcome=Outcome.ASK_AGAIN, again=again)


def keep_a_line(store: Store, draw_id: str, note: str) -> ChangeSet:
    """Keep a line worth remembering with the card and its day; an empty one lets it go. Raises UserError."""
    return _edit(store, "Keep a line", draw_id, note=note)


def looking_back(store: Store) -> tuple[Draw, ...]:
    """What was talked about, or has a line worth keeping, the latest first."""
    with store.read() as connection:
        made = draws(connection)
    return tuple(one for one in reversed(made) if one.outcome is Outcome.TALKED or one.note)


def _past(connection: Connection, now: datetime) -> Past:
    never = {mark.card for mark in all_of(connection, Mark) if mark.sign is Sign.NEVER}
    return Past(draws(connection), never, now, the_plan(connection).zone)


def _put(transaction: Transaction, card: Card, past: Past, chance: Random, seed: int) -> None:
    present = [person.id for person in people(transaction.connection)]
    transaction.put(
        Draw(
            id=new_id(),
            card=card.id,
            deck=card.deck,
            begins=who_is_first(present, past.draws, chance),
            seed=seed,
            created=max([transaction.now, *(one.created + TICK for one in past.draws[-1:])]),
        )
    )


def _edit(store: Store, label: str, draw_id: str, **fields: Any) -> ChangeSet:
    with store.change(label) as transaction:
        made = transaction.get(Draw, draw_id)
        if made is None:
            raise Stale("This draw was taken back.")
        transaction.put(replace(made, **fields))
    return transaction.changes
