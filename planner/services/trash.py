"""The trash: what was deleted rests here for 30 days and comes back whole."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import timedelta

from planner.domain.block import Block, Override
from planner.domain.cards.happened import Draw, Mark
from planner.domain.changes import ChangeSet
from planner.domain.errors import Stale, UserError
from planner.domain.person import Person
from planner.services.agreements.leaving import leave_agreements
from planner.services.for_good import delete_block
from planner.services.people import require_own_name
from planner.services.sharing.leaving import leave_phones
from planner.store import words
from planner.store.change import Transaction
from planner.store.reads.asking import all_of
from planner.store.reads.plan import blocks_of, people, removed
from planner.store.reads.said import answers_by, remarks_by
from planner.store.store import Store

REST = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Trash:
    """What lies in it, what went there last first."""

    people: tuple[Person, ...]
    blocks: tuple[Block, ...]


def trash(store: Store) -> Trash:
    """What could come back now."""
    with store.read() as connection:
        gone, blocks = removed(connection)
    return Trash(tuple(gone), tuple(blocks))


def bring_back_block(store: Store, block_id: str) -> ChangeSet:
    """Take a block out of the trash, with its exceptions and changed occurrences. Raises UserError."""
    with store.change("Bring back block") as transaction:
        _bring_back_block(transaction, block_id)
    return transaction.changes


def bring_back_person(store: Store, person_id: str) -> ChangeSet:
    """Take a person out of the trash, with all that went there together with them. Raises UserError."""
    with store.change("Bring back person") as transaction:
        _bring_back_person(transaction, person_id)
    return transaction.changes


def bring_back(store: Store, records: Collection[Person | Block]) -> ChangeSet:
    """Take several out of the trash in one step, all of them or none. Raises UserError."""
    with store.change("Bring back") as transaction:
        for person in (one for one in records if isinstance(one, Person)):
            _bring_back_person(transaction, person.id)
        came_along = {change.id for change in transaction.changes.changes}
        for block in (one for one in records if isinstance(one, Block)):
            if block.id not in came_along:
                _bring_back_block(transaction, block.id)
    return transaction.changes


def _bring_back_block(transaction: Transaction, block_id: str) -> None:
    block = transaction.get(Block, block_id)
    if block is None or block.removed is None:
        raise Stale("This block is not in the trash.")
    if {person.id for person in people(transaction.connection)}.isdisjoint(block.who):
        raise UserError("Whoever this belonged to is in the trash too; please bring the person back first.")
    transaction.put(replace(block, removed=None))


def _bring_back_person(transaction: Transaction, person_id: str) -> None:
    person = transaction.get(Person, person_id)
    if person is None or person.removed is None:
        raise Stale("This person is not in the trash.")
    require_own_name(person.name, people(transaction.connection))
    transaction.put(replace(person, removed=None))
    for block in blocks_of(transaction.connection, person_id):
        if block.removed == person.removed:
            transaction.put(replace(block, removed=None))


def empty_trash(store: Store, rest: timedelta = REST) -> ChangeSet:
    """Let go for good of what has rested longer than ``rest``.

    With it go the words that the search index still has of what was purged or edited away.
    """
    with store.change("Empty trash") as transaction:
        gone, blocks = removed(transaction.connection)
        last_day = transaction.now - rest
        for block in blocks:
            if block.removed is not None and block.removed <= last_day:
                delete_block(transaction, block)
        for person in gone:
            if person.removed is not None and person.removed <= last_day:
                _delete_person(transaction, person)
        words.forget(transaction.connection)
    return transaction.changes


def _delete_person(transaction: Transaction, person: Person) -> None:
    for block in blocks_of(transaction.connection, person.id):
        others = _without(block.who, person.id)
        if others:
            transaction.put(replace(block, who=others))
        else:
            delete_block(transaction, block)
    for changed in all_of(transaction.connection, Override):
        if changed.who and person.id in changed.who:
            transaction.put(replace(changed, who=_without(changed.who, person.id) or None))
    for said in remarks_by(transaction.connection, person.id):
        transaction.delete(said)
    for written in answers_by(transaction.connection, person.id):
        transaction.delete(written)
    _take_off_cards(transaction, person)
    leave_agreements(transaction, person.id)
    leave_phones(transaction, person.id)
    transaction.delete(person)


def _take_off_cards(transaction: Transaction, person: Person) -> None:
    for mark in all_of(transaction.connection, Mark):
        if mark.person == person.id:
            transaction.delete(mark)
    for draw in all_of(transaction.connection, Draw):
        if draw.begins == person.id:
            transaction.put(replace(draw, begins=None))


def _without(who: tuple[str, ...], person_id: str) -> tuple[str, ...]:
    return tuple(one for one in who if one != person_id)
