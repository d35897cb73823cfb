"""What people mark cards with: a favourite, or never again."""

from collections.abc import Collection

from planner.domain.cards.happened import Mark
from planner.domain.cards.kinds import Sign
from planner.domain.changes import ChangeSet
from planner.domain.ids import derived_id
from planner.store.reads.asking import all_of
from planner.store.store import Store

TAKEN_OFF = "Take a mark off"
LABELS = {Sign.FAVOURITE: "Mark a favourite", Sign.NEVER: "Never again"}


def add_mark(store: Store, card_id: str, person_id: str, sign: Sign) -> ChangeSet:
    """Let a person mark a card. A second time changes nothing. Raises UserError."""
    return set_marks(store, card_id, (person_id,), sign, marked=True)


def take_off_mark(store: Store, card_id: str, person_id: str, sign: Sign) -> ChangeSet:
    """Take that mark off again; the marks of others stay."""
    return set_marks(store, card_id, (person_id,), sign, marked=False)


def set_marks(store: Store, card_id: str, people: Collection[str], sign: Sign, *, marked: bool) -> ChangeSet:
    """Let each of those people (ids) have that mark on a card, or not have it. Raises UserError."""
    with store.change(LABELS[sign] if marked else TAKEN_OFF) as transaction:
        for person in people:
            id = derived_id("mark", card_id, person, sign)
            there = transaction.get(Mark, id)
            if marked and there is None:
                transaction.put(Mark(id=id, card=card_id, person=person, sign=sign, created=transaction.now))
            elif there is not None and not marked:
                transaction.delete(there)
    return transaction.changes


def marks(store: Store) -> tuple[Mark, ...]:
    """All the marks on any card."""
    with store.read() as connection:
        return tuple(all_of(connection, Mark))
