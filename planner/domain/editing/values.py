"""What an edit of a series starts from and what comes out of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from planner.domain.block import Block, Override


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
class Edit:
    """The records to write and those to take out, in an order in which that can be done."""

    put: tuple[Block | Override, ...] = ()
    delete: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fresh:
    """What an edit needs for a record it may have to make: ids that nothing has, and the moment (UTC)."""

    id: str
    uid: str
    now: datetime
