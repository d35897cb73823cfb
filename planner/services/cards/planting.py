"""Making a block of what a card says."""

from dataclasses import replace

from planner.domain.cards.card import Face
from planner.domain.changes import ChangeSet
from planner.services.cards.saving import first_words, whole_text
from planner.services.several import NewBlock, as_block
from planner.store.reads.plan import the_plan
from planner.store.store import Store


def plant(store: Store, face: Face, wanted: NewBlock) -> ChangeSet:
    """Put a block where ``wanted`` says, called by the card's first words, all of it in its note.

    Raises UserError.
    """
    with store.change("Make a block of a card") as transaction:
        named = replace(wanted, title=first_words(face.text))
        block = as_block(named, the_plan(transaction.connection).zone, transaction.now)
        transaction.put(replace(block, note=whole_text(face)))
    return transaction.changes
