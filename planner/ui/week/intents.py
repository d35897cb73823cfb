"""What people ask of the week by hand, as values: a page turns them into changes of the plan.

Wall times are naive. Nothing here has happened yet.
"""

from datetime import datetime
from typing import Any, NamedTuple

from planner.domain.values import dataclass


class Key(NamedTuple):
    """What tells a block in the week from every other: as ``services.series`` wants to be told."""

    block_id: str
    recurrence_id: datetime | None


@dataclass(frozen=True, slots=True)
class Created:
    """A new block, its times in the zone of the plan; ``details`` asks to see all of it afterwards."""

    who: tuple[str, ...]
    start: datetime
    end: datetime
    all_day: bool
    title: str = ""
    details: bool = False


@dataclass(frozen=True, slots=True)
class Put:
    """Where a block is to lie: ``start`` and ``end`` in its own ``zone``, which it keeps.

    One that comes down from the all-day lane is in the plan's zone. ``fields`` are those that differ from
    what it was, by their names in a ``Block``: what ``edit_occurrence`` takes.
    """

    key: Key
    start: datetime
    end: datetime
    who: tuple[str, ...]
    all_day: bool
    zone: str | None
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Moved:
    """Moved together, in one step; those that were selected, or one."""

    items: tuple[Put, ...]


@dataclass(frozen=True, slots=True)
class Copied:
    """Copies of blocks, put where they say."""

    items: tuple[Put, ...]


@dataclass(frozen=True, slots=True)
class Resized:
    item: Put


@dataclass(frozen=True, slots=True)
class Opened:
    """``whole`` asks for the full editor, otherwise for the small card."""

    key: Key
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Deleted:
    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Renamed:
    """``details`` asks to see all of it afterwards."""

    key: Key
    title: str
    details: bool = False


@dataclass(frozen=True, slots=True)
class Stays:
    """Somebody tried to change blocks that only their own calendar changes."""

    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class WeekAsked:
    """So many weeks on, or back where it is below 0; today's where it is 0."""

    step: int
