"""What an edit of a series starts from and what comes out of it."""

from datetime import datetime, timedelta
from enum import StrEnum

from planner.domain.block import Block, Override
from planner.domain.values import dataclass

SHORT = timedelta(hours=12)


class Scope(StrEnum):
    """How far an edit of one occurrence reaches."""

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Series:
    """A block with the overrides that belong to it; a single block is one without a rule and without any."""

    block: Block
    overrides: tuple[Override, ...] = ()

    def override_at(self, at: datetime) -> Override | None:
        """What differs about the occurrence with that recurrence id, if anything does."""
        return next((override for override in self.overrides if override.occurrence == at), None)


@dataclass(frozen=True, slots=True)
class Move:
    """The occurrence with the recurrence id ``at`` comes to last from ``start`` to ``end``, in wall time."""

    at: datetime
    start: datetime
    end: datetime

    @property
    def shift(self) -> timedelta:
        return self.start - self.at

    @property
    def days(self) -> timedelta:
        """From the one date to the other."""
        return self.start.date() - self.at.date()

    @property
    def length(self) -> timedelta:
        return self.end - self.start

    @property
    def is_short(self) -> bool:
        """Whether it is meant as a move on the clock, though it may go past midnight."""
        return not self.days or abs(self.shift) < SHORT

    @property
    def on_the_clock(self) -> timedelta:
        """How much later it is on its day."""
        return self.shift - self.days


@dataclass(frozen=True, slots=True)
class Edit:
    """The records to write and those to take out, in an order in which that can be done."""

    put: tuple[Block | Override, ...] = ()
    delete: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fresh:
    """What an edit needs for a record it may have to make: ids that nothing has, and the moment (UTC).

    ``home`` is the zone in which the series floats if it does.
    """

    id: str
    uid: str
    now: datetime
    home: str


def edit_to(old: Series, *new: Series) -> Edit:
    """What turns one series into others. An override that says nothing any more is taken out."""
    kept = [one for series in new for one in series.overrides if one.differs]
    ids = {one.id for one in kept}
    return Edit(
        put=(*(series.block for series in new), *(one for one in kept if one not in old.overrides)),
        delete=tuple(one for one in old.overrides if one.id not in ids),
    )
