"""What becomes of agreements, or of their words, that are gone from the plan for good."""

from dataclasses import replace

from planner.domain.agreements.agreement import Agreement, Entry, Version, Yes
from planner.domain.agreements.kinds import AgreementState
from planner.store.change import Transaction
from planner.store.reads.agreements import belonging_to
from planner.store.reads.asking import all_of


def leave_agreements(transaction: Transaction, person_id: str) -> None:
    """A person's drafts and each yes of theirs go with them; what they shared stays, without their name."""
    for agreement in all_of(transaction.connection, Agreement):
        if agreement.author == person_id and agreement.state is AgreementState.DRAFT:
            delete_words(transaction, agreement)
        else:
            transaction.put(
                replace(
                    agreement,
                    author=_unless(person_id, agreement.author),
                    erasers=_without(person_id, agreement.erasers),
                )
            )
    for version in all_of(transaction.connection, Version):
        times = (replace(held, who=_without(person_id, held.who)) for held in version.times)
        transaction.put(
            replace(
                version,
                author=_unless(person_id, version.author),
                whose=_without(person_id, version.whose),
                times=tuple(held for held in times if held.who),
            )
        )
    for yes in all_of(transaction.connection, Yes):
        if yes.person == person_id:
            transaction.delete(yes)
    for entry in all_of(transaction.connection, Entry):
        transaction.put(replace(entry, person=_unless(person_id, entry.person)))


def delete_words(transaction: Transaction, agreement: Agreement) -> None:
    """Take the agreement, its versions and its history out of the plan."""
    for version in belonging_to(transaction.connection, Version, agreement.id):
        transaction.delete(version)
    for entry in belonging_to(transaction.connection, Entry, agreement.id):
        transaction.delete(entry)
    transaction.delete(agreement)


def _unless(gone: str, person_id: str | None) -> str | None:
    return None if person_id == gone else person_id


def _without(gone: str, ids: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one for one in ids if one != gone)
