"""Putting an agreement into words: drafts, proposals, and proposals made anew."""

from dataclasses import replace
from datetime import timedelta

from planner.domain.agreements.agreement import Agreement
from planner.domain.agreements.kinds import AgreementState
from planner.domain.agreements.steps import Step
from planner.domain.agreements.terms import Terms
from planner.domain.changes import ChangeSet
from planner.domain.errors import UserError
from planner.domain.ids import new_id
from planner.domain.values import dataclass
from planner.services.agreements.leaving import delete_words
from planner.services.agreements.stepping import (
    found,
    looked_again,
    may,
    move,
    note,
    put_words,
    require_present,
    today,
    words_of,
)
from planner.store import words
from planner.store.change import Transaction
from planner.store.store import Store

MOST_WEEKS = 52


@dataclass(frozen=True, slots=True)
class Proposal:
    """Other words for an agreement, ``by`` whom (a person's id), and ``why``, which goes into its history."""

    by: str
    terms: Terms
    why: str = ""


def draft(store: Store, person_id: str, terms: Terms) -> ChangeSet:
    """Begin an agreement that only its author sees, until they propose it. Raises UserError."""
    with store.change("Begin an agreement") as transaction:
        require_present(transaction, (person_id,))
        agreement = Agreement(id=new_id(), author=person_id, created=transaction.now)
        transaction.put(agreement)
        put_words(transaction, agreement, person_id, terms, agreement.version)
    return transaction.changes


def drafted(changes: ChangeSet) -> Agreement:
    """The agreement that ``draft`` began."""
    (made,) = (change.after for change in changes.changes if isinstance(change.after, Agreement))
    return made


def edit(store: Store, agreement_id: str, person_id: str, terms: Terms) -> ChangeSet:
    """Let a draft say something else; only its author can. Raises UserError."""
    with store.change("Write the draft anew") as transaction:
        agreement = found(transaction, agreement_id)
        may(transaction, agreement, Step.EDIT, person_id)
        put_words(transaction, agreement, person_id, terms, agreement.version)
    return transaction.changes


def propose(store: Store, agreement_id: str, person_id: str) -> ChangeSet:
    """Share a draft: from now on everybody sees it, and its times are drawn hollow. Raises UserError."""
    with store.change("Propose an agreement") as transaction:
        agreement = found(transaction, agreement_id)
        may(transaction, agreement, Step.PROPOSE, person_id)
        words_of(transaction, agreement).check_on(today(transaction))
        note(transaction, agreement, Step.PROPOSE, person_id)
        move(transaction, agreement, replace(agreement, state=AgreementState.PROPOSED))
    return transaction.changes


def counter(store: Store, agreement_id: str, proposal: Proposal) -> ChangeSet:
    """Answer a proposal with another: a new version, to which nobody has said yes yet. Raises UserError."""
    with store.change("Propose it anew") as transaction:
        _say_anew(transaction, agreement_id, Step.COUNTER, proposal)
    return transaction.changes


def adjust(store: Store, agreement_id: str, proposal: Proposal) -> ChangeSet:
    """Propose other words for what is tried, agreed, paused or over. Raises UserError.

    What holds goes on holding until everybody has said yes to the new words.
    """
    with store.change("Adjust an agreement") as transaction:
        _say_anew(transaction, agreement_id, Step.ADJUST, proposal)
    return transaction.changes


def try_another_way(store: Store, agreement_id: str, proposal: Proposal, weeks: int) -> ChangeSet:
    """As ``adjust``, with a trial of so many weeks from today on. Raises UserError."""
    if not 1 <= weeks <= MOST_WEEKS:
        raise UserError("A trial lasts between one week and {most}.", most=MOST_WEEKS)
    with store.change("Try it another way") as transaction:
        begin = today(transaction)
        until = begin + timedelta(weeks=weeks, days=-1)
        tried = replace(proposal.terms.terms, trial_from=begin, trial_until=until)
        _say_anew(transaction, agreement_id, Step.TRY_ANOTHER_WAY, replace(proposal, terms=tried))
    return transaction.changes


def erase(store: Store, agreement_id: str, person_id: str) -> ChangeSet:
    """Take a draft out of the plan for good, and its words out of the file. Raises UserError."""
    with store.change("Erase a draft") as transaction:
        agreement = found(transaction, agreement_id)
        may(transaction, agreement, Step.ERASE, person_id)
        delete_words(transaction, agreement)
        words.forget(transaction.connection)
    return transaction.changes


def _say_anew(transaction: Transaction, agreement_id: str, step: Step, proposal: Proposal) -> None:
    before = found(transaction, agreement_id)
    may(transaction, before, step, proposal.by)
    said = words_of(transaction, before)
    if proposal.terms.terms.checked() == said.terms:
        raise UserError("Nothing in it is different yet.")
    looks = looked_again(transaction, before)
    number = before.version + 1
    put_words(transaction, before, proposal.by, proposal.terms.since(said, today(transaction)), number)
    after = replace(before, state=AgreementState.PROPOSED, version=number, looks=looks, erasers=())
    if not before.holds:
        after = replace(after, in_force=None, until=None, review_on=None)
    note(transaction, after, step, proposal.by, proposal.why)
    move(transaction, before, after)
