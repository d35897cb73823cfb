"""The values that go into and come out of quick add; they decide nothing."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from planner.domain.kinds import Firmness, Kind
from planner.domain.person import Person


class Role(StrEnum):
    """What a piece of the line says something about."""

    KIND = "kind"
    WHO = "who"
    DAY = "day"
    TIME = "time"
    LENGTH = "length"
    REPEAT = "repeat"
    UNTIL = "until"
    PLACE = "place"
    FIRMNESS = "firmness"
    TITLE = "title"
    LINE = "line"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What the words of a line lean on.

    ``people`` are those of the plan who are not in the trash, in their order. ``today`` and ``now`` are
    wall time in the plan's zone; of a ``now`` with a date, the time of day counts. ``week_start`` is 0 for
    Monday to 6 for Sunday. ``speaker`` is the id of the person meant where the line names nobody.
    """

    people: tuple[Person, ...]
    today: date
    now: time | datetime
    week_start: int = 0
    speaker: str | None = None

    @property
    def moment(self) -> datetime:
        """Now, as naive wall time."""
        clock = self.now.time() if isinstance(self.now, datetime) else self.now
        return datetime.combine(self.today, clock.replace(tzinfo=None))


@dataclass(frozen=True, slots=True)
class Token:
    """A piece ``text[start:end]`` that was understood, and its ``meaning`` in a few words for a chip.

    What was ``assumed`` because the line does not say it has an empty slice at the end of the line.
    """

    start: int
    end: int
    role: Role
    meaning: str
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class Unclear:
    """A piece ``text[start:end]`` that could mean several things, or nothing that can be planned.

    ``sentence`` says what is not clear and what would be. What is missing altogether has an empty slice
    at the end of the line.
    """

    start: int
    end: int
    role: Role
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A block as the line describes it, its zone and its visibility left to whoever places it.

    ``start`` and ``end`` are naive wall time, the end left out; whole days run from midnight to midnight.
    ``rule`` is an RFC 5545 RRULE without its name, and ``start`` is its first occurrence. Its UNTIL is
    wall time as the plan keeps it, never UTC: ``UNTIL=20270503`` for whole days, else the last second of
    that day, ``UNTIL=20270503T235959``.
    """

    title: str
    kind: Kind
    who: tuple[str, ...]
    firmness: Firmness | None
    place: str
    all_day: bool
    start: datetime
    end: datetime
    rule: str | None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a line says: pieces in their order, what is unclear, and a draft where nothing is."""

    tokens: tuple[Token, ...]
    unclear: tuple[Unclear, ...]
    draft: Draft | None

    @property
    def complete(self) -> bool:
        return self.draft is not None
