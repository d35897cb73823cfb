"""Deciding on an agreement: each person's yes, and what becomes of it when they look at it again."""

from dataclasses import replace
from datetime import date, timedelta

from planner.domain.agreements.agreement import Agreement, Yes, yes_id
from planner.domain.agreements.kinds import AgreementState
from planner.domain.agreements.looking import look_question
from planner.domain.agreements.steps import Step
from planner.domain.changes import ChangeSet
from planner.domain.errors import UserError
from planner.domain.walltime import wall_at
from planner.services.agreements.calendar import release
from planner.services.agreements.leaving import delete_words
from planner.services.agreements.stepping import (
    found,
    have_all_said_yes,
    looked_again,
    may,
    move,
    note,
    present,
    today,
    words_of,
)
from planner.store import words
from planner.store.change import Transaction
from planner.store.reads.agreements import belonging_to
from planner.store.reads.plan import the_plan
from planner.store.reads.said import answers_to
from planner.store.store import Store

# Agreements grow old on purpose: when nobody says otherwise they are looked at after so long.
USUAL_REVIEW = timedelta(weeks=8)


def say_yes(store: Store, agreement_id: str, person_id: str) -> ChangeSet:
    """One person's yes to the newest words; the last one lets it begin. Raises UserError.

    It begins with its trial if it has one, else as agreed. A second yes changes nothing.
    """
    with store.change("Say yes") as transaction:
        agreement = found(transaction, agreement_id)
        may(transaction, agreement, Step.SAY_YES, person_id)
        id = yes_id(agreement_id, agreement.version, person_id)
        if transaction.get(Yes, id) is None:
            transaction.put(
                Yes(
                    id=id,
                    agreement=agreement_id,
                    version=agreement.version,
                    person=person_id,
                    created=transaction.now,
                )
            )
            note(transaction, agreement, Step.SAY_YES, person_id)
            if have_all_said_yes(transaction, agreement):
                _begin(transaction, agreement)
    return transaction.changes


def take_back_yes(store: Store, agreement_id: str, person_id: str) -> ChangeSet:
    """Take a yes back, at any time: what holds by it pauses, which is no failure. Raises UserError."""
    with store.change("Take a yes back") as transaction:
        agreement = found(transaction, agreement_id)
        may(transaction, agreement, Step.TAKE_BACK_YES, person_id)
        yes = _yes(transaction, agreement, agreement.version, person_id)
        pauses = agreement.state in (AgreementState.TRIAL, AgreementState.AGREED)
        if yes is None and agreement.holds:
            yes, pauses = _yes(transaction, agreement, agreement.in_force, person_id), True
        if yes is None:
            raise UserError("There is no yes here to take back.")
        transaction.delete(yes)
        note(transaction, agreement, Step.TAKE_BACK_YES, person_id)
        if pauses:
            move(transaction, agreement, replace(agreement, state=AgreementState.PAUSED))
    return transaction.changes


def pause(store: Store, agreement_id: str, person_id: str) -> ChangeSet:
    """Let it rest: its time is free until it is taken up again, and each yes stays. Raises UserError."""
    with store.change("Pause an agreement") as transaction:
        agreement = found(transaction, agreement_id)
        may(transaction, agreement, Step.PAUSE, person_id)
        note(transaction, agreement, Step.PAUSE, person_id)
        move(transaction, agreement, replace(agreement, state=AgreementState.PAUSED))
    return transaction.changes


def resume(store: Store, agreement_id: str, person_id: str) -> ChangeSet:
    """Take up again what was paused. Raises UserError where somebody has not said yes to it."""
    with store.change("Take an agreement up again") as transaction:
        agreement = found(transaction, agreement_id)
        may(transaction, agreement, Step.RESUME, person_id)
        if not have_all_said_yes(transaction, agreement):
            raise UserError("This waits for a yes; once everybody has said it, it goes on by itself.")
        note(transaction, agreement, Step.RESUME, person_id)
        _begin(transaction, agreement)
    return transaction.changes


def keep(store: Store, agreement_id: str, person_id: str, review_on: date | None = None) -> ChangeSet:
    """Keep it as it is: after a trial it is agreed from now on. Raises UserError.

    It is looked at again on ``review_on``, else, after a trial, on the day its words have for that, else
    after ``USUAL_REVIEW``.
    """
    with store.change("Keep an agreement") as transaction:
        agreement = found(transaction, agreement_id)
        may(transaction, agreement, Step.KEEP, person_id)
        review = review_on or _next_look(transaction, agreement)
        if review < today(transaction):
            raise UserError("The day to look again has gone by; please choose one that is still to come.")
        looks = looked_again(transaction, agreement)
        note(transaction, agreement, Step.KEEP, person_id)
        kept = replace(agreement, until=None, review_on=review, looks=looks, erasers=())
        move(transaction, agreement, replace(kept, state=AgreementState.AGREED))
    return transaction.changes


def let_go(store: Store, agreement_id: str, person_id: str) -> ChangeSet:
    """Let it end today, or decline a proposal; what lies behind stays on the calendar. Raises UserError."""
    with store.change("Let an agreement go") as transaction:
        agreement = found(transaction, agreement_id)
        may(transaction, agreement, Step.LET_GO, person_id)
        looks = looked_again(transaction, agreement)
        note(transaction, agreement, Step.LET_GO, person_id)
        ended = replace(agreement, state=AgreementState.ENDED, review_on=None, looks=looks)
        move(transaction, agreement, ended)
    return transaction.changes


def erase_whole(store: Store, agreement_id: str, person_id: str) -> ChangeSet:
    """Say that all of it may be erased; the last one to say so erases it for good. Raises UserError.

    Its blocks to come go with it, those that lie behind stay as blocks of their own.
    """
    with store.change("Erase an agreement") as transaction:
        agreement = found(transaction, agreement_id)
        may(transaction, agreement, Step.ERASE_WHOLE, person_id)
        erasers = tuple(dict.fromkeys((*agreement.erasers, person_id)))
        if {*erasers} >= {*present(transaction)}:
            _erase(transaction, agreement)
        elif erasers != agreement.erasers:
            transaction.put(replace(agreement, erasers=erasers))
            note(transaction, agreement, Step.ERASE_WHOLE, person_id)
    return transaction.changes


def keep_whole(store: Store, agreement_id: str, person_id: str) -> ChangeSet:
    """Take back that it may be erased. Raises UserError."""
    with store.change("Keep an agreement after all") as transaction:
        agreement = found(transaction, agreement_id)
        left = tuple(one for one in agreement.erasers if one != person_id)
        transaction.put(replace(agreement, erasers=left))
    return transaction.changes


def _next_look(transaction: Transaction, agreement: Agreement) -> date:
    now = today(transaction)
    said = None if agreement.until is None else words_of(transaction, agreement, agreement.in_force).review_on
    return now + USUAL_REVIEW if said is None or said <= now else said


def _yes(transaction: Transaction, agreement: Agreement, number: int | None, person_id: str) -> Yes | None:
    return None if number is None else transaction.get(Yes, yes_id(agreement.id, number, person_id))


def _begin(transaction: Transaction, agreement: Agreement) -> None:
    """Everybody has said yes: let it hold, with what is left of its trial, or with all of it."""
    if agreement.state is AgreementState.PAUSED and agreement.in_force == agreement.version:
        state = AgreementState.TRIAL if agreement.until is not None else AgreementState.AGREED
        begun = replace(agreement, state=state)
    else:
        begun = _begun(transaction, agreement)
    step = Step.TRIAL_BEGAN if begun.state is AgreementState.TRIAL else Step.AGREED
    note(transaction, begun, step, None)
    move(transaction, agreement, begun)


def _begun(transaction: Transaction, agreement: Agreement) -> Agreement:
    said, now = words_of(transaction, agreement), today(transaction)
    begun = replace(agreement, in_force=agreement.version, erasers=())
    until = said.trial_until
    if until is None:
        review = said.review_on
        if review is not None and review <= now:
            review = now + USUAL_REVIEW
        return replace(begun, state=AgreementState.AGREED, until=None, review_on=review)
    if until < now:  # the last yes came late, and the trial is as long as it was meant to be
        first = said.trial_from or wall_at(said.created, the_plan(transaction.connection).zone).date()
        until = now + (until - first)
    return replace(begun, state=AgreementState.TRIAL, until=until, review_on=until)


def _erase(transaction: Transaction, agreement: Agreement) -> None:
    connection = transaction.connection
    release(transaction, agreement)
    for looks in range(agreement.looks + 1):
        for answer in answers_to(connection, look_question(agreement.id, looks)):
            transaction.delete(answer)
    for yes in belonging_to(connection, Yes, agreement.id):
        transaction.delete(yes)
    delete_words(transaction, agreement)
    words.forget(connection)
