"""A calendar's file held against a plan, before any of it is taken in."""

from dataclasses import dataclass, replace
from datetime import datetime
from operator import itemgetter
from typing import NamedTuple, Self

from planner.domain.block import Block
from planner.domain.walltime import wall_at
from planner.interchange.ics.read import CalendarFile
from planner.services.imports.asked import Asked, Result
from planner.services.imports.events import Understood
from planner.services.imports.step import Step


class Newcomer(NamedTuple):
    """A block that would be new, and its ``start`` on the clocks at home."""

    start: datetime
    block: Block


@dataclass(frozen=True, slots=True)
class Look:
    """What taking a file in as it was ``asked`` would have done ``at`` (UTC) that moment.

    ``understood`` is what had to be found out for that, so that it need not be again; ``home`` is the
    plan's zone.
    """

    file: CalendarFile
    asked: Asked
    at: datetime
    home: str
    understood: Understood
    step: Step

    @property
    def result(self) -> Result:
        return self.step.result

    @property
    def live(self) -> int:
        """How many events its calendar has in the plan."""
        return self.step.live

    @property
    def writes(self) -> bool:
        """Whether anything of the plan would be another."""
        return self.step.writes

    @property
    def many_gone(self) -> bool:
        """Whether so much of the calendar would go that somebody has to mean it."""
        return self.step.many_gone

    def meant(self) -> Self:
        """The same, by somebody who knows what would go."""
        return replace(self, asked=replace(self.asked, calendar=self.result.calendar))

    def first(self, count: int) -> tuple[Newcomer, ...]:
        """A few of what would be new: what begins next first, then what began last."""
        blocks = [one for one in self.step.add if isinstance(one, Block)]
        found = sorted((Newcomer(_start(one, self.home), one) for one in blocks), key=_order)
        now = wall_at(self.at, self.home)
        ahead = [one for one in found if one.start >= now]
        behind = sorted((one for one in found if one.start < now), key=itemgetter(0), reverse=True)
        return tuple((ahead + behind)[:count])


def _start(block: Block, home: str) -> datetime:
    return block.start if block.all_day else wall_at(block.span(home).start, home)


def _order(one: Newcomer) -> tuple[datetime, str]:
    return one.start, one.block.title
