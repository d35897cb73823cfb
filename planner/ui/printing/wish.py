"""How people want their week on paper."""

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.kinds import Visibility
from planner.domain.layout.allday import is_above
from planner.domain.leaving import Choice
from planner.domain.walltime import wall_at
from planner.services.agenda import Agenda

# What is on the page in any case, and what is early enough to be the night before.
MORNING, EVENING, NIGHT = 8, 20, 5
LAST = 24


class Paper(StrEnum):
    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintWish:
    """The hours from ``first`` up to ``last`` (0 to 24), and of whom: of everybody where ``who`` is None.

    ``reader`` (a person's id) gets their own blocks whole, whoever else no more than ``show``.
    """

    first: int = MORNING
    last: int = EVENING
    who: str | None = None
    reader: str | None = None
    show: Visibility = Visibility.ALL
    grey: bool = False
    paper: Paper = Paper.A4

    @property
    def choice(self) -> Choice:
        who = frozenset({self.who}) if self.who is not None else frozenset[str]()
        return Choice(who=who, reader=self.reader, show=self.show)


def usual_hours(agenda: Agenda) -> tuple[int, int]:
    """From the earliest to the latest hour at which anything is, and the whole of the working day."""
    first, last = MORNING, EVENING
    for entry in agenda.entries:
        span = entry.occurrence.span
        start, end = wall_at(span.start, agenda.plan.zone), wall_at(span.end, agenda.plan.zone)
        if is_above(entry.occurrence.block):
            continue
        if start.hour >= NIGHT:
            first = min(first, start.hour)
        last = max(last, LAST if end.date() > start.date() else end.hour + (end.minute > 0))
    return first, last
