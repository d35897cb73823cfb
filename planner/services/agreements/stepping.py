"""What every step of an agreement has in common, within the transaction that takes it."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from planner.domain.agreements.agreement import Agreement, Entry, Version, Yes, version_id
from planner.domain.agreements.looking import look_question
from planner.domain.agreements.steps import Allowed, Step, allowed
from planner.domain.agreements.terms import Terms
from planner.domain.answer import opened
from planner.domain.errors import Stale, UserError
from planner.domain.ids import new_id
from planner.domain.walltime import wall_at
from planner.services.agreements.calendar import hold
from planner.store.change import Transaction
from planner.store.reads.agreements import belonging_to
from planner.store.reads.plan import people, the_plan
from planner.store.reads.said import answers_to

# Lines of a history are told apart, and ordered, by when they were written.
TICK = timedelta(microseconds=1)


def found(transaction: Transaction, agreement_id: str) -> Agreement:
    """The agreement. Raises Stale where it is gone."""
    agreement = transaction.get(Agreement, agreement_id)
    if agreement is None:
        raise Stale("This agreement is no longer in the plan.")
    return agreement


def may(transaction: Transaction, agreement: Agreement, step: Step, person_id: str) -> Allowed:
    """What the step leads to. Raises UserError where it is not possible, or not for that person."""
    require_present(transaction, (person_id,))
    return allowed(agreement.state, step, by_author=agreement.author == person_id)


def words_of(transaction: Transaction, agreement: Agreement, number: int | None = None) -> Version:
    """The version of that number, the newest where it is None."""
    words = transaction.get(Version, version_id(agreement.id, number or agreement.version))
    if words is None:
        raise Stale("The words of this agreement are no longer in the plan.")
    return words


def put_words(
    transaction: Transaction, agreement: Agreement, person_id: str | None, terms: Terms, number: int
) -> Version:
    """Write the words as that version. Raises UserError for words nobody could say yes to."""
    terms.check_on(today(transaction))
    require_present(transaction, (*terms.whose, *(id for held in terms.times for id in held.who)))
    return transaction.put(
        Version(
            **terms.said(),
            id=version_id(agreement.id, number),
            agreement=agreement.id,
            number=number,
            author=person_id,
            created=transaction.now,
        )
    )


def move(transaction: Transaction, before: Agreement, after: Agreement) -> None:
    """Write the agreement as it is now, and let the calendar hold what it asks for."""
    transaction.put(after)
    hold(transaction, before, after)


def note(
    transaction: Transaction, agreement: Agreement, step: Step, person_id: str | None, words: str = ""
) -> None:
    """Add a line to its history."""
    earlier = [entry.created + TICK for entry in belonging_to(transaction.connection, Entry, agreement.id)]
    transaction.put(
        Entry(
            id=new_id(),
            agreement=agreement.id,
            version=agreement.version,
            person=person_id,
            step=step,
            words=words,
            created=max([transaction.now, *earlier]),
        )
    )


def looked_again(transaction: Transaction, agreement: Agreement) -> int:
    """How often they have looked at it now: what all have written this time goes into the history."""
    written = answers_to(transaction.connection, look_question(agreement.id, agreement.looks))
    if not opened(written, present(transaction)):
        return agreement.looks
    for answer in sorted(written, key=lambda one: (one.created, one.id)):
        note(transaction, agreement, Step.SAID, answer.person, answer.words)
    return agreement.looks + 1


def have_all_said_yes(transaction: Transaction, agreement: Agreement) -> bool:
    """Whether everybody in the plan said yes to the newest words."""
    yeses = belonging_to(transaction.connection, Yes, agreement.id)
    return {yes.person for yes in yeses if yes.version == agreement.version} >= {*present(transaction)}


def present(transaction: Transaction) -> Sequence[str]:
    """The people in the plan (ids), from left to right."""
    return [person.id for person in people(transaction.connection)]


def require_present(transaction: Transaction, ids: Iterable[str]) -> None:
    """Raises UserError where one of them is not in the plan."""
    if not {*ids} <= {*present(transaction)}:
        raise UserError("Somebody this names is no longer in the plan; please say anew whose it is.")


def today(transaction: Transaction) -> date:
    """The day it is where the plan is at home."""
    return wall_at(transaction.now, the_plan(transaction.connection).zone).date()
