"""Questions that each one answers in writing: nobody reads an answer before all are there."""

from planner.domain.answer import Answer, opened
from planner.domain.changes import ChangeSet
from planner.domain.errors import Stale, UserError
from planner.domain.ids import derived_id
from planner.store.reads.plan import people
from planner.store.reads.said import answers_to
from planner.store.store import Store


def answer(store: Store, question: str, person_id: str, words: str) -> ChangeSet:
    """Keep what a person writes; until all have written it can be written anew. Raises UserError."""
    with store.change("Write an answer") as transaction:
        asked = [person.id for person in people(transaction.connection)]
        if opened(answers_to(transaction.connection, question), asked):
            raise UserError("Everybody has written, and it was read; what was said then stays as it is.")
        id = derived_id("answer", question, person_id)
        transaction.put(
            Answer(id=id, question=question, person=person_id, words=words, created=transaction.now)
        )
    return transaction.changes


def take_back_answer(store: Store, answer_id: str) -> ChangeSet:
    """Let go of what was written. Raises UserError."""
    with store.change("Take an answer back") as transaction:
        written = transaction.get(Answer, answer_id)
        if written is None:
            raise Stale("This was taken back already.")
        transaction.delete(written)
    return transaction.changes


def answers(store: Store, question: str) -> tuple[Answer, ...]:
    """What was written to a question, whoever may read it yet (see ``opened``); the earliest first."""
    with store.read() as connection:
        written = answers_to(connection, question)
    return tuple(sorted(written, key=lambda answer: (answer.created, answer.id)))
