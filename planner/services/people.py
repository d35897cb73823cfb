"""Who plans together: adding people, changing what they wish for, and letting someone go."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from planner.domain.block import Block, Override
from planner.domain.changes import ChangeSet
from planner.domain.errors import Stale, UserError
from planner.domain.ids import new_id
from planner.domain.kinds import Colour
from planner.domain.person import Person, same_name
from planner.store.change import Transaction
from planner.store.reads.asking import all_of
from planner.store.reads.plan import blocks_of, people
from planner.store.store import Store


def add_person(store: Store, name: str, colour: Colour | None = None) -> ChangeSet:
    """Someone new, to the right of the others, in a colour nobody has yet. Raises UserError."""
    with store.change(f"Add {name}") as transaction:
        others = people(transaction.connection)
        require_own_name(name, others)
        taken = {other.colour for other in others}
        free = [candidate for candidate in Colour if candidate not in taken]
        position = max((other.position for other in others), default=-1) + 1
        chosen = colour or (free or list(Colour))[0]
        transaction.put(Person(id=new_id(), name=name, colour=chosen, position=position))
    return transaction.changes


def edit_person(store: Store, person_id: str, **fields: Any) -> ChangeSet:
    """Change some fields of a person. Raises UserError."""
    with store.change("Edit person") as transaction:
        person = _present(transaction, person_id)
        if "name" in fields:
            others = people(transaction.connection)
            require_own_name(fields["name"], [other for other in others if other.id != person_id])
        transaction.put(replace(person, **fields))
    return transaction.changes


def remove_person(store: Store, person_id: str, heir: str | None = None) -> ChangeSet:
    """Move a person to the trash. What was theirs alone goes to ``heir``, or with them to the trash.

    What they share stays with the others and names them again should they come back. Raises UserError.
    """
    with store.change("Remove person") as transaction:
        leaving = _present(transaction, person_id)
        staying = {other.id for other in people(transaction.connection)} - {person_id}
        if not staying:
            raise UserError("A plan needs somebody; {name} is the last one in it.", name=leaving.name)
        if heir is not None and heir not in staying:
            raise UserError("What {name} leaves can only go to somebody in the plan.", name=leaving.name)
        blocks, changed = _left_behind(transaction.connection, person_id, staying)
        for block in blocks:
            transaction.put(_handed_on(block, person_id, heir, transaction))
        if heir is not None:
            for one in changed:
                transaction.put(replace(one, who=_instead(one.who or (), person_id, heir)))
        transaction.put(replace(leaving, removed=transaction.now))
    return transaction.changes


def theirs_alone(store: Store, person_id: str) -> int:
    """How many blocks and changed occurrences would be nobody's without them; a series counts once."""
    with store.read() as connection:
        staying = {other.id for other in people(connection)} - {person_id}
        return sum(len(found) for found in _left_behind(connection, person_id, staying))


def arrange_people(store: Store, order: Sequence[str]) -> ChangeSet:
    """Let them stand in that order, from left to right; ``order`` are ids. Raises UserError."""
    with store.change("Arrange people") as transaction:
        for position, person_id in enumerate(order):
            transaction.put(replace(_present(transaction, person_id), position=position))
    return transaction.changes


def _left_behind(
    connection: Connection, person_id: str, staying: set[str]
) -> tuple[list[Block], list[Override]]:
    """What is that person's and of nobody who stays."""
    blocks = [
        block
        for block in blocks_of(connection, person_id)
        if block.removed is None and staying.isdisjoint(block.who)
    ]
    changed = [
        one
        for one in all_of(connection, Override)
        if one.who and person_id in one.who and staying.isdisjoint(one.who)
    ]
    return blocks, changed


def _handed_on(block: Block, person_id: str, heir: str | None, transaction: Transaction) -> Block:
    if heir is None:
        return replace(block, removed=transaction.now)
    return replace(block, who=_instead(block.who, person_id, heir))


def _instead(who: tuple[str, ...], person_id: str, heir: str) -> tuple[str, ...]:
    return tuple(heir if one == person_id else one for one in who)


def _present(transaction: Transaction, person_id: str) -> Person:
    person = transaction.get(Person, person_id)
    if person is None or person.removed is not None:
        raise Stale("This person is no longer in the plan.")
    return person


def own_name(name: str, others: Iterable[Person]) -> str:
    """The name as it would be written. Raises UserError for none, and for one that somebody else has."""
    tidied = Person(id="", name=name, colour=Colour.TEAL).checked().name
    require_own_name(tidied, list(others))
    return tidied


def require_own_name(name: str, others: list[Person]) -> None:
    if any(same_name(name, other.name) for other in others):
        raise UserError("There is somebody called {name} already; please tell their names apart.", name=name)
