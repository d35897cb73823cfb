"""What an agreement can begin with: words somebody else found, and expectations people answer alone."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from planner.domain.agreements.held_time import HeldTime
from planner.domain.agreements.kinds import AgreementKind, Shape
from planner.domain.agreements.terms import Terms
from planner.domain.cards.kinds import Stage
from planner.domain.kinds import Kind
from planner.domain.recur.rule import WEEKDAYS
from planner.domain.values import dataclass

# An answer to every expectation, for what does not concern two people just now.
NOT_FOR_US = "not for us now"


@dataclass(frozen=True, slots=True)
class Weekly:
    """A time of every week, on that ``day`` (0 is Monday), from ``start`` (wall time) for so many minutes."""

    kind: Kind
    day: int
    start: time
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """Words to begin with: ``terms`` name neither people nor days. Without ``stages`` it is for every stage.

    The trial lasts ``trial_weeks``, None where it has none, and it is looked at again ``review_weeks`` after
    it was begun. ``hold`` is the time it asks the calendar for.
    """

    id: str
    stages: tuple[Stage, ...]
    terms: Terms
    trial_weeks: int | None
    review_weeks: int | None
    hold: Weekly | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """A sentence, or a question, to which each gives one of the ``answers``.

    ``terms`` are the beginning of a proposal where the answers differ.
    """

    id: str
    stages: tuple[Stage, ...]
    text: str
    answers: tuple[str, ...]
    terms: Terms

    @property
    def kind(self) -> AgreementKind:
        return self.terms.kind

    @property
    def choices(self) -> tuple[str, ...]:
        """All that can be answered."""
        return (*self.answers, NOT_FOR_US)


def suits(stages: Sequence[Stage], stage: Stage | None) -> bool:
    """Whether what is for those stages is for that one too; None stands for any."""
    return stage is None or not stages or stage in stages


def begun(template: Template, author: str, people: Sequence[str], today: date) -> Terms:
    """The words of a template as that person (an id) would say them on that day."""
    terms, weeks = template.terms, template.trial_weeks
    return replace(
        terms,
        whose=() if terms.shape is Shape.JOINT else (author,),
        trial_from=None if weeks is None else today,
        trial_until=None if weeks is None else today + timedelta(weeks=weeks, days=-1),
        review_on=None if template.review_weeks is None else today + timedelta(weeks=template.review_weeks),
        times=() if template.hold is None else (_held(template.hold, terms.shape, author, people, today),),
    )


def _held(hold: Weekly, shape: Shape, author: str, people: Sequence[str], today: date) -> HeldTime:
    day = today + timedelta(days=(hold.day - today.weekday()) % 7)
    start = datetime.combine(day, hold.start)
    return HeldTime(
        kind=hold.kind,
        who=tuple(people) if _is_shared(hold.kind, shape) else (author,),
        start=start,
        end=start + timedelta(minutes=hold.minutes),
        rule=f"FREQ=WEEKLY;BYDAY={WEEKDAYS[hold.day]}",
    )


def _is_shared(kind: Kind, shape: Shape) -> bool:
    return kind in (Kind.US, Kind.RITUAL) or (kind is Kind.DUTY and shape is Shape.JOINT)


def expectation_question(expectation: str) -> str:
    """What is asked by the expectation of that id (see ``domain.answer``)."""
    return f"expectation/{expectation}"


def differ(answers: Mapping[str, str]) -> bool:
    """Whether people (ids) gave more than one answer."""
    return len(set(answers.values())) > 1
