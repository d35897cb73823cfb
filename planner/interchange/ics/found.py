"""What was found in a calendar's file, ready to be taken into a plan."""

from dataclasses import dataclass
from datetime import datetime

from planner.domain.editing.values import Series
from planner.domain.kinds import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """As what events are taken in: whose (a person's id), of which kind, from which calendar if any.

    ``now`` is UTC; ``home`` is the plan's zone.
    """

    who: str
    kind: Kind
    source: str | None
    now: datetime
    home: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Something a file holds that was not taken, and ``why`` in one plain sentence for a person."""

    uid: str | None
    why: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What one UID of a file became.

    The first of ``series`` has the file's UID. There are more where the file says with one UID what a plan
    keeps as several; their UIDs are made of it and are the same each time it is read.
    """

    series: tuple[Series, ...]
    refused: tuple[Refused, ...] = ()
