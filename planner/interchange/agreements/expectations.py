"""Reading expectations that people answer alone: a JSON document with “expectations”."""

from planner.domain.agreements.beginnings import NOT_FOR_US, Expectation
from planner.domain.agreements.kinds import AgreementKind
from planner.domain.agreements.terms import Terms
from planner.domain.cards.kinds import Stage
from planner.domain.errors import UserError
from planner.domain.text import checked_line
from planner.interchange.agreements.found import FoundExpectations
from planner.interchange.agreements.told import Told, each, listed

FORMAT = "ebb-flow-expectations"
TEXT_LIMIT, LEAST_ANSWERS, MOST_ANSWERS = 200, 2, 6


def read_expectations(data: bytes) -> FoundExpectations:
    """What can be read of the file, and what was left out. Raises UserError for what is no such file."""
    expectations, refused = each(listed(data, FORMAT, "expectations"), "Expectation", _expectation)
    return FoundExpectations(tuple(expectations), tuple(refused))


def _expectation(told: Told) -> tuple[str, Expectation]:
    expectation = Expectation(
        id=told.id(),
        stages=told.some_of("stages", Stage),
        text=checked_line(told.text("text"), "text", TEXT_LIMIT),
        answers=_answers(told),
        terms=Terms(
            title=told.text("title"), kind=told.one_of("kind", AgreementKind), need=told.text("need")
        ).checked(),
    )
    if not expectation.text:
        raise UserError("Its “text” is missing.")
    return expectation.id, expectation


def _answers(told: Told) -> tuple[str, ...]:
    answers = tuple(checked_line(one, "answer", TEXT_LIMIT) for one in told.texts("answers"))
    if not LEAST_ANSWERS <= len(answers) <= MOST_ANSWERS or len({*answers, NOT_FOR_US}) <= len(answers):
        raise UserError(
            "Its “answers” are to be {least} to {most}, each another.", least=LEAST_ANSWERS, most=MOST_ANSWERS
        )
    return answers
