"""An agreement and what belongs to it: versions, the yes of each person, its history, and blocks it owns."""

from dataclasses import replace
from datetime import date, datetime
from typing import Self

from planner.domain.agreements.kinds import AgreementState, Part, Standing
from planner.domain.agreements.steps import Step
from planner.domain.agreements.terms import Terms
from planner.domain.errors import UserError
from planner.domain.ids import derived_id
from planner.domain.text import checked_text
from planner.domain.values import dataclass

WORDS_LIMIT = 5000


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """What two people talk about agreeing on; its words are in its versions.

    ``author`` (an id) began it, and alone sees it while it is a draft; None once they are gone for good.
    ``version`` is the number of the newest words. ``in_force`` is the number of those that everybody said
    yes to last and that hold the calendar, None before there were any; ``until`` is the last day of the trial
    they are in, None where they are agreed. ``review_on`` is the day to look again, ``looks`` how often that
    was done. ``erasers`` are those (ids) who said that all of it may be erased. ``created`` is UTC.
    """

    id: str
    author: str | None
    state: AgreementState = AgreementState.DRAFT
    version: int = 1
    in_force: int | None = None
    until: date | None = None
    review_on: date | None = None
    looks: int = 0
    erasers: tuple[str, ...] = ()
    created: datetime

    @property
    def holds(self) -> bool:
        """Whether words that everybody said yes to hold the calendar now."""
        return self.in_force is not None and self.state not in (AgreementState.PAUSED, AgreementState.ENDED)

    def checked(self) -> Self:
        """The same. Raises UserError for numbers that no agreement has."""
        if self.version < 1 or self.looks < 0 or (self.in_force is not None and self.in_force > self.version):
            raise UserError("This agreement does not hold together.")
        return self


def standing(agreement: Agreement, today: date) -> Standing:
    """How it reads on that day."""
    state, review = agreement.state, agreement.review_on
    if state in (AgreementState.TRIAL, AgreementState.AGREED) and review is not None and review <= today:
        return Standing.DUE
    if state is AgreementState.PROPOSED and agreement.version > 1 and agreement.in_force is None:
        return Standing.COUNTERED
    return Standing(state.value)


@dataclass(frozen=True, kw_only=True)
class Version(Terms):
    """The words of an agreement as ``author`` (an id, None once gone) put them. ``created`` is UTC."""

    id: str
    agreement: str
    number: int
    author: str | None
    created: datetime


def version_id(agreement: str, number: int) -> str:
    """What the version of that number is stored under."""
    return derived_id("version", agreement, number)


@dataclass(frozen=True, kw_only=True)
class Yes:
    """One person's yes to one version, and to no other. ``created`` is UTC."""

    id: str
    agreement: str
    version: int
    person: str
    created: datetime

    def checked(self) -> Self:
        """The same: nothing about it can be wrong."""
        return self


def yes_id(agreement: str, version: int, person: str) -> str:
    """What that person's yes to that version is stored under."""
    return derived_id("yes", agreement, version, person)


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One line of an agreement's history, which only ever grows.

    ``person`` (an id) did it, None where that is not known; of a step that was taken back, or done again, it
    is whose step that was. ``words`` are what was said. ``created`` is UTC.
    """

    id: str
    agreement: str
    version: int
    person: str | None
    step: Step
    words: str = ""
    created: datetime

    def checked(self) -> Self:
        """The same with its words tidied. Raises UserError for words that cannot be kept."""
        return replace(self, words=checked_text(self.words.strip(), "line", WORDS_LIMIT))


@dataclass(frozen=True, kw_only=True)
class Holding:
    """That an agreement owns a block: the one that ``version`` asked for, as that ``part`` of it."""

    id: str
    agreement: str
    version: int
    block: str
    part: Part

    def checked(self) -> Self:
        """The same: nothing about it can be wrong."""
        return self
