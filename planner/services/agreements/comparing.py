"""Comparing expectations: each answers a topic alone, and what differs is shown once all have."""

from collections.abc import Mapping
from functools import cache

from sqlalchemy import Connection

from planner.domain.agreements.beginnings import Expectation, differ, expectation_question
from planner.domain.agreements.kinds import AgreementKind
from planner.domain.answer import Answer
from planner.domain.changes import ChangeSet
from planner.domain.errors import UserError
from planner.domain.ids import derived_id
from planner.domain.person import Person
from planner.domain.values import dataclass
from planner.interchange.agreements.expectations import read_expectations
from planner.resource_files import resource
from planner.store.reads.plan import people
from planner.store.reads.said import answers_by
from planner.store.store import Store

EXPECTATIONS = "agreements/expectations.json"
Given = Mapping[str, Mapping[str, Answer]]


@dataclass(frozen=True, slots=True)
class Expectations:
    """All there are, and a sentence for each that could not be read."""

    expectations: tuple[Expectation, ...]
    troubles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """The expectations of a kind, and how far people are: ``done`` lists those who answered all of them.

    It ``is_open`` once everybody has; what they said is told by ``compared`` and not before.
    """

    kind: AgreementKind
    expectations: tuple[Expectation, ...]
    people: tuple[Person, ...]
    done: tuple[str, ...]

    @property
    def is_open(self) -> bool:
        return len(self.done) == len(self.people)

    @property
    def waiting(self) -> tuple[Person, ...]:
        """Those who have not answered all of it, from left to right."""
        return tuple(person for person in self.people if person.id not in self.done)


@dataclass(frozen=True, slots=True)
class Difference:
    """An expectation to which people said different things: their words by their ids."""

    expectation: Expectation
    words: Mapping[str, str]


@cache
def expectations() -> Expectations:
    """The program's own."""
    path = resource(EXPECTATIONS)
    try:
        found = read_expectations(path.read_bytes())
    except UserError as problem:
        return Expectations((), (f"{path.name}: {problem}",))
    return Expectations(found.expectations, tuple(f"{path.name}: {one}" for one in found.refused))


def topics(store: Store) -> tuple[Topic, ...]:
    """What can be compared, in the order of the kinds."""
    with store.read() as connection:
        present = tuple(people(connection))
        given = _given(connection, present)
    return tuple(_topic(kind, asked, present, given) for kind, asked in _asked().items())


def topic(store: Store, kind: AgreementKind) -> Topic:
    """One of them."""
    with store.read() as connection:
        present = tuple(people(connection))
        return _topic(kind, _asked()[kind], present, _given(connection, present))


def own_answers(store: Store, kind: AgreementKind, person_id: str) -> dict[str, str]:
    """What that person answered so far, by the ids of the expectations."""
    with store.read() as connection:
        given = _by_question(connection, person_id)
    return {one.id: given[question].words for one, question in _questions(kind) if question in given}


def compared(store: Store, kind: AgreementKind) -> tuple[Difference, ...]:
    """What they see differently; nothing as long as somebody has not answered."""
    with store.read() as connection:
        present = tuple(people(connection))
        given = _given(connection, present)
    if not _topic(kind, _asked()[kind], present, given).is_open:
        return ()
    found = []
    for one, question in _questions(kind):
        words = {person.id: given[person.id][question].words for person in present}
        if differ(words):
            found.append(Difference(one, words))
    return tuple(found)


def keep_answers(store: Store, kind: AgreementKind, person_id: str, words: Mapping[str, str]) -> ChangeSet:
    """Keep what a person answered, by the ids of the expectations, in one step. Raises UserError.

    Until all have answered all of the topic, each answer can be another.
    """
    with store.change("Answer alone") as transaction:
        present = tuple(people(transaction.connection))
        given = _given(transaction.connection, present)
        if _topic(kind, _asked()[kind], present, given).is_open:
            raise UserError("Everybody has answered, and it was seen; you can begin this topic anew.")
        if person_id not in given:
            raise UserError("Whoever answered is no longer in the plan.")
        for one, question in _questions(kind):
            said = words.get(one.id)
            if said is None:
                continue
            if said not in one.choices:
                raise UserError("{told} is none of the answers.", told=said)
            transaction.put(
                Answer(
                    id=derived_id("answer", question, person_id),
                    question=question,
                    person=person_id,
                    words=said,
                    created=transaction.now,
                )
            )
    return transaction.changes


def begin_anew(store: Store, kind: AgreementKind) -> ChangeSet:
    """Let go of what everybody answered to a topic, so that it can be asked again."""
    with store.change("Begin a topic anew") as transaction:
        given = _given(transaction.connection, tuple(people(transaction.connection)))
        for answers in given.values():
            for _, question in _questions(kind):
                if question in answers:
                    transaction.delete(answers[question])
    return transaction.changes


@cache
def _asked() -> dict[AgreementKind, tuple[Expectation, ...]]:
    known = expectations().expectations
    by_kind = {kind: tuple(one for one in known if one.kind is kind) for kind in AgreementKind}
    return {kind: asked for kind, asked in by_kind.items() if asked}


def _questions(kind: AgreementKind) -> list[tuple[Expectation, str]]:
    return [(one, expectation_question(one.id)) for one in _asked()[kind]]


def _given(connection: Connection, present: tuple[Person, ...]) -> Given:
    """By people's ids, and by the questions, what they answered."""
    return {person.id: _by_question(connection, person.id) for person in present}


def _by_question(connection: Connection, person_id: str) -> dict[str, Answer]:
    return {one.question: one for one in answers_by(connection, person_id)}


def _topic(
    kind: AgreementKind, asked: tuple[Expectation, ...], present: tuple[Person, ...], given: Given
) -> Topic:
    questions = {expectation_question(one.id) for one in asked}
    done = tuple(person.id for person in present if given[person.id].keys() >= questions)
    return Topic(kind, asked, present, done)
