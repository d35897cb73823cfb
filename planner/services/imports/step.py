"""An import in the making: what it would write, and what each event of the file came to."""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

from planner.domain.block import Block, Override
from planner.interchange.ics.found import Refused
from planner.services.imports.asked import Result
from planner.services.imports.known import events_in
from planner.store.traces import Trace

# Of a calendar, more than a third may only go when somebody says so.
MOST_GONE = 3


class Verdict(StrEnum):
    """What an event of a file is to the plan."""

    SAME = "same"
    REFUSED = "refused"
    CHANGED = "changed"
    NEW = "new"


# What counts of an event that became several blocks.
WEIGHT = (Verdict.SAME, Verdict.REFUSED, Verdict.CHANGED, Verdict.NEW)


@dataclass(slots=True)
class Step:
    """An import in the making: ``add`` is new, ``put`` and ``delete`` concern what is there already.

    ``gone`` is what the file has no longer, of the ``live`` events its calendar has; ``left_over`` what an
    event was besides that is still in it.
    """

    calendar: str
    refused: list[Refused]
    live: int
    verdicts: Counter[Verdict] = field(default_factory=Counter)
    add: list[Block | Override] = field(default_factory=list)
    put: list[Block | Override] = field(default_factory=list)
    delete: list[Override] = field(default_factory=list)
    left_over: list[Trace] = field(default_factory=list)
    gone: list[Trace] = field(default_factory=list)

    @property
    def writes(self) -> bool:
        return bool(self.add or self.put or self.delete or self.left_over or self.gone)

    @property
    def many_gone(self) -> bool:
        return events_in(self.gone) * MOST_GONE > self.live

    @property
    def result(self) -> Result:
        return Result(
            calendar=self.calendar,
            new=self.verdicts[Verdict.NEW],
            changed=self.verdicts[Verdict.CHANGED],
            same=self.verdicts[Verdict.SAME],
            gone=events_in(self.gone),
            refused=tuple(self.refused),
        )
