"""What must hold between what a step changed and all the rest, so that nothing is lost from sight."""

from collections.abc import Iterator

from sqlalchemy import Connection

from planner.domain.answer import Answer
from planner.domain.block import Block, Override
from planner.domain.cards.card import Card
from planner.domain.cards.deck import Deck
from planner.domain.cards.happened import Draw, Mark
from planner.domain.changes import Change, ChangeSet
from planner.domain.errors import Stale
from planner.domain.occurrence import nth
from planner.domain.person import Person
from planner.domain.remark import Remark
from planner.store.agreed import require_agreements_whole
from planner.store.phoned import require_phones_whole
from planner.store.reads.asking import all_of, one
from planner.store.reads.cards import cards_of, draws_of, marks_of
from planner.store.reads.plan import blocks_of, overrides_of
from planner.store.reads.said import answers_by, remarks_by, remarks_of


def require_coherent(connection: Connection, changes: ChangeSet) -> None:
    """Hold what a step changed against the rest, before it is committed.

    Raises Stale where a block would belong to nobody who is in the plan, or a changed occurrence to a series
    that is gone: another program changed the plan since the step was thought of. Raises UserError for a
    changed occurrence that cannot be.
    """
    for change in changes.changes:
        _require_cards_whole(connection, change)
        require_agreements_whole(connection, change)
        require_phones_whole(connection, change)
        if isinstance(change.after, Override):
            _require_series(connection, change.after)
        elif isinstance(change.after, Remark):
            _require_block_and_author(connection, change.after)
        elif isinstance(change.after, Answer):
            _require_author(connection, change.after)
        elif isinstance(change.before, Block) and change.after is None:
            _require_no_overrides(connection, change.before)
            _require_nothing_said(bool(remarks_of(connection, change.id)))
        elif isinstance(change.before, Person) and change.after is None:
            said = remarks_by(connection, change.id) or answers_by(connection, change.id)
            _require_nothing_said(bool(said))
    concerned = list(_concerned(connection, changes))
    if concerned:
        _require_owners(connection, concerned)


def _require_series(connection: Connection, override: Override) -> None:
    series = one(connection, Block, override.block)
    if series is None:
        raise Stale("The series this belonged to is no longer in the plan.")
    override.applied_to(nth(series, override.occurrence)).checked()


def _require_no_overrides(connection: Connection, gone: Block) -> None:
    if overrides_of(connection, [gone.id]):
        raise Stale("Single occurrences of this series were changed since; please look at it again.")


def _require_block_and_author(connection: Connection, remark: Remark) -> None:
    if one(connection, Block, remark.block) is None or one(connection, Person, remark.author) is None:
        raise Stale("What this was said of, or who said it, is no longer in the plan.")


def _require_author(connection: Connection, answer: Answer) -> None:
    if one(connection, Person, answer.person) is None:
        raise Stale("Whoever wrote this is no longer in the plan.")


def _require_nothing_said(said: bool) -> None:
    if said:
        raise Stale("Something was said about this since; please look at it again.")


def _require_cards_whole(connection: Connection, change: Change) -> None:
    match change.before, change.after:
        case _, Card(deck=deck_id) if one(connection, Deck, deck_id) is None:
            raise Stale("The deck of this card is no longer in the plan.")
        case _, (Draw(begins=str(id)) | Mark(person=id)) if one(connection, Person, id) is None:
            raise Stale("Whoever this card is for is no longer in the plan.")
        case Deck(id=id), None if cards_of(connection, id):
            raise Stale("Cards of this deck were changed since; please look at it again.")
        case Card(id=id), None if draws_of(connection, id) or marks_of(connection, id):
            raise Stale("This card was drawn or marked since; please look at it again.")
        case Person(id=id), None if _has_cards(connection, id):
            raise Stale("Somebody drew or marked cards since; please look at it again.")


def _has_cards(connection: Connection, person_id: str) -> bool:
    drew = any(draw.begins == person_id for draw in all_of(connection, Draw))
    return drew or any(mark.person == person_id for mark in all_of(connection, Mark))


def _require_owners(connection: Connection, records: list[Block | Override]) -> None:
    people = {person.id: person for person in all_of(connection, Person)}
    present = {id for id, person in people.items() if person.removed is None}
    for record in records:
        who = set(record.who or ())
        live = isinstance(record, Block) and record.removed is None
        if not people.keys() >= who or (live and present.isdisjoint(who)):
            raise Stale("Somebody this belonged to is no longer in the plan; please say anew whose it is.")


def _concerned(connection: Connection, changes: ChangeSet) -> Iterator[Block | Override]:
    """What was changed, and what belongs to those who left."""
    for change in changes.changes:
        if isinstance(change.after, Block | Override):
            yield change.after
        elif _left(change):
            yield from blocks_of(connection, change.id)
            yield from (record for record in all_of(connection, Override) if change.id in (record.who or ()))


def _left(change: Change) -> bool:
    gone = change.after is None or (isinstance(change.after, Person) and change.after.removed is not None)
    return gone and isinstance(change.before, Person)
