"""Other words for an agreement, written aside until they are proposed."""

from planner.domain.agreements.steps import Step
from planner.domain.agreements.terms import Terms
from planner.domain.values import dataclass

USUAL_WEEKS = 2


@dataclass(frozen=True, slots=True)
class Aside:
    """``by`` whom (a person's id), as which ``step``; ``before`` is what it said when it was begun.

    ``weeks`` is how long another way is tried.
    """

    by: str
    step: Step
    before: Terms
    terms: Terms
    why: str = ""
    weeks: int = USUAL_WEEKS
