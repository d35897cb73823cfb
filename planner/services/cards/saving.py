"""Saving a card for a day: it becomes a ritual in the week, and is asked again then."""

from dataclasses import replace

from planner.domain.cards.card import Face
from planner.domain.cards.happened import Draw
from planner.domain.cards.kinds import Outcome
from planner.domain.changes import ChangeSet
from planner.domain.errors import Stale
from planner.domain.kinds import Kind
from planner.services.several import NewBlock, as_block
from planner.store.reads.plan import the_plan
from planner.store.store import Store

TITLE_WORDS = 7


def save_for_a_day(store: Store, draw_id: str, face: Face, wanted: NewBlock) -> ChangeSet:
    """Put the card into the week where ``wanted`` says, as a ritual, and let it rest until that day.

    Raises UserError.
    """
    with store.change("Save a card for a day") as transaction:
        made = transaction.get(Draw, draw_id)
        if made is None:
            raise Stale("This draw was taken back.")
        ritual = replace(wanted, title=first_words(face.text), kind=Kind.RITUAL)
        block = as_block(ritual, the_plan(transaction.connection).zone, transaction.now)
        transaction.put(replace(block, note=whole_text(face)))
        transaction.put(replace(made, outcome=Outcome.ASK_AGAIN, again=wanted.start))
    return transaction.changes


def first_words(text: str, most: int = TITLE_WORDS) -> str:
    """So much of a card as a block can be called, or so many of its words."""
    words = text.split()
    return " ".join(words) if len(words) <= most else " ".join(words[:most]) + " …"


def whole_text(face: Face) -> str:
    return "\n\n".join(part for part in (face.text, face.follow_up) if part)
