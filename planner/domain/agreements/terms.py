"""What an agreement says: the words of one version."""

from dataclasses import fields, replace
from datetime import date
from typing import Any, Self

from planner.domain.agreements.held_time import HeldTime
from planner.domain.agreements.kinds import AgreementKind, Shape
from planner.domain.errors import UserError
from planner.domain.kinds import Firmness
from planner.domain.text import checked_line, checked_text
from planner.domain.values import dataclass
from planner.domain.walltime import FIRST_DAY, LAST_DAY

TITLE_LIMIT, TEXT_LIMIT = 200, 5000

# What people write at length, and what it is called where it is too long.
TEXTS = {
    "need": "need",
    "offer": "offer",
    "will": "promise",
    "exceptions": "list of exceptions",
    "contact": "line about contact",
    "works": "line about how you will know",
    "ends_early": "line about ending early",
}


@dataclass(frozen=True, kw_only=True)
class Terms:
    """What is agreed on, or is to be.

    ``whose`` lists the people (ids) it is mostly about. ``need`` is said by whoever wrote it, ``offer`` is
    given in return and ``will`` is what they do themselves. ``contact`` is what happens while apart,
    ``works`` by what both will know that it works. It is tried on the days from ``trial_from`` to, and
    including, ``trial_until``, where it has them, unless ``ends_early`` happens. ``review_on`` is the day to
    look at it again, ``times`` what the calendar holds for it.
    """

    title: str
    kind: AgreementKind
    shape: Shape = Shape.JOINT
    whose: tuple[str, ...] = ()
    need: str
    offer: str = ""
    will: str = ""
    exceptions: str = ""
    contact: str = ""
    works: str = ""
    firmness: Firmness = Firmness.FLEXIBLE
    trial_from: date | None = None
    trial_until: date | None = None
    ends_early: str = ""
    review_on: date | None = None
    times: tuple[HeldTime, ...] = ()

    @property
    def is_tried(self) -> bool:
        """Whether it begins with a trial."""
        return self.trial_until is not None

    @property
    def terms(self) -> "Terms":
        """Nothing but the words."""
        return Terms(**self.said())

    def said(self) -> dict[str, Any]:
        """The words by their names."""
        return {field.name: getattr(self, field.name) for field in fields(Terms)}

    def checked(self) -> Self:
        """The same, tidied. Raises UserError for what nobody could say yes to."""
        tidied: dict[str, Any] = {
            name: checked_text(getattr(self, name).strip(), what, TEXT_LIMIT) for name, what in TEXTS.items()
        }
        tidied["title"] = checked_line(self.title, "title", TITLE_LIMIT)
        if not tidied["title"]:
            raise UserError("An agreement needs a title; a few words you will both know it by are enough.")
        if not tidied["need"]:
            raise UserError("An agreement begins with a need; a sentence in your own words is enough.")
        if len(set(self.whose)) != len(self.whose):
            raise UserError("The same person was named twice; once is enough.")
        self._check_days()
        for held in self.times:
            held.check()
        return replace(self, **tidied)

    def _check_days(self) -> None:
        if any(day and not FIRST_DAY <= day <= LAST_DAY for day in self._days()):
            raise UserError("That day is too far away; please choose another.")
        if self.trial_from and self.trial_until is None:
            raise UserError("A trial needs a last day too, so that both know how long it is.")
        if self.trial_from and self.trial_until and self.trial_until < self.trial_from:
            raise UserError("The trial would end before it begins; please choose a later last day.")

    def check_on(self, today: date) -> None:
        """Raises UserError for days that have gone by already when it is said."""
        if self.trial_until and self.trial_until < today:
            raise UserError("The trial would be over already; please choose a later last day.")
        if self.review_on and self.review_on < today:
            raise UserError("The day to look again has gone by; please choose one that is still to come.")

    def since(self, before: "Terms", today: date) -> Self:
        """The same without days that it only has from the words before it, and that have gone by since."""
        gone: dict[str, Any] = {
            name: None
            for name in ("trial_from", "trial_until", "review_on")
            if (day := getattr(self, name)) is not None and day < today and day == getattr(before, name)
        }
        if "trial_until" in gone:
            gone["trial_from"] = None
        return replace(self, **gone)

    def _days(self) -> tuple[date | None, ...]:
        return self.trial_from, self.trial_until, self.review_on
