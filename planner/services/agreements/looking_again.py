"""Looking at an agreement again: each writes a line, and reads the other's when both are written."""

from planner.domain.agreements.agreement import Agreement
from planner.domain.agreements.looking import look_question
from planner.domain.answer import Answer, opened
from planner.domain.changes import ChangeSet
from planner.domain.errors import Stale
from planner.domain.person import Person
from planner.domain.values import dataclass
from planner.services.answers import answer
from planner.store.reads.asking import one
from planner.store.reads.plan import people
from planner.store.reads.said import answers_to
from planner.store.store import Store


@dataclass(frozen=True, slots=True)
class Lines:
    """What was written this time: ``wrote`` lists who (ids) has, ``lines`` are there once all have.

    ``people`` are those who are asked.
    """

    people: tuple[Person, ...]
    wrote: tuple[str, ...]
    lines: tuple[Answer, ...]


def write_line(store: Store, agreement_id: str, person_id: str, words: str) -> ChangeSet:
    """Keep what a person writes; until all have written it can be written anew. Raises UserError."""
    return answer(store, _question(store, agreement_id), person_id, words)


def lines(store: Store, agreement_id: str) -> Lines:
    """How far they are. Nobody is told another's words before all have written. Raises Stale."""
    question = _question(store, agreement_id)
    with store.read() as connection:
        present = tuple(people(connection))
        written = sorted(answers_to(connection, question), key=lambda one: (one.created, one.id))
    is_open = opened(written, (person.id for person in present))
    return Lines(present, tuple(one.person for one in written), tuple(written) if is_open else ())


def own_line(store: Store, agreement_id: str, person_id: str) -> str:
    """What that person wrote so far, to go on writing; empty where it is nothing yet. Raises Stale."""
    question = _question(store, agreement_id)
    with store.read() as connection:
        written = answers_to(connection, question)
    return next((one.words for one in written if one.person == person_id), "")


def _question(store: Store, agreement_id: str) -> str:
    with store.read() as connection:
        agreement = one(connection, Agreement, agreement_id)
    if agreement is None:
        raise Stale("This agreement is no longer in the plan.")
    return look_question(agreement_id, agreement.looks)
