"""Times of a file with the zone they are in, and the wall on which a series of them is written."""

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Protocol

from planner.domain.walltime import instant, wall_at

MIDNIGHT = time()


class Zone(Protocol):
    """A zone of a file; ``name`` is None where none of the world's is like it."""

    @property
    def name(self) -> str | None: ...

    def moment(self, wall: datetime) -> datetime:
        """The moment, in UTC, at which its clocks show that."""


class Zones(Protocol):
    def find(self, name: str) -> Zone | None:
        """The zone the file, or the world, has under that name."""


@dataclass(frozen=True, slots=True)
class When:
    """A day (at midnight), or a time in a zone; without one it floats."""

    wall: datetime
    is_date: bool
    zone: Zone | None


@dataclass(frozen=True, slots=True)
class Wall:
    """The wall of an event: all its times are turned into what this one shows.

    ``zone`` is that of its start, None where it floats (at ``home``) or lasts whole days.
    """

    zone: Zone | None
    all_day: bool
    home: str

    def shows(self, when: When) -> datetime:
        """What it shows then, ``fold`` set the second time; a floating time is on it, whatever its zone."""
        if self.all_day:
            return datetime.combine(when.wall, MIDNIGHT)
        if when.is_date or when.zone is None or self._is_in(when.zone):
            return when.wall
        return self.shows_at(when.zone.moment(when.wall))

    def shows_at(self, moment: datetime) -> datetime:
        if self.zone is None:
            return wall_at(moment, self.home)
        if self.zone.name is None:
            return _shown(self.zone, moment)
        return wall_at(moment, self.zone.name)

    def moment(self, wall: datetime) -> datetime:
        """The moment, in UTC, at which it shows that."""
        return instant(wall, None, self.home) if self.zone is None else self.zone.moment(wall)

    def _is_in(self, zone: Zone) -> bool:
        own = self.zone
        return own is not None and (own is zone or (own.name is not None and own.name == zone.name))


def _shown(zone: Zone, moment: datetime) -> datetime:
    """What the clocks of a zone show of which only the way back is known."""
    bare = wall = moment.astimezone(UTC).replace(tzinfo=None)
    for _ in range(2):  # the first guess may be on the other side of a change
        wall = bare + (wall - zone.moment(wall).replace(tzinfo=None))
    return wall
