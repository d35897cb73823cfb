"""What people mark cards with: a favourite, or never again."""

from planner.domain.cards.happened import Mark
from planner.domain.cards.kinds import Sign
from planner.domain.changes import ChangeSet
from planner.domain.ids import derived_id
from planner.store.reads import all_of
from planner.store.store import Store

LABELS = {Sign.FAVOURITE: "Mark a favourite", Sign.NEVER: "Never again"}


def add_mark(store: Store, card_id: str, person_id: str, sign: Sign) -> ChangeSet:
    """Let a person mark a card. A second time changes nothing. Raises UserError."""
    with store.change(LABELS[sign]) as transaction:
        id = derived_id("mark", card_id, person_id, sign)
        if transaction.get(Mark, id) is None:
            transaction.put(Mark(id=id, card=card_id, person=person_id, sign=sign, created=transaction.now))
    return transaction.changes


def take_off_mark(store: Store, card_id: str, person_id: str, sign: Sign) -> ChangeSet:
    """Take that mark off again; the marks of others stay."""
    with store.change("Take a mark off") as transaction:
        mark = transaction.get(Mark, derived_id("mark", card_id, person_id, sign))
        if mark is not None:
            transaction.delete(mark)
    return transaction.changes


def marks(store: Store) -> tuple[Mark, ...]:
    """All the marks on any card."""
    with store.read() as connection:
        return tuple(all_of(connection, Mark))
