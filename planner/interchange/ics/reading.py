"""What is at hand while one event of a file is being understood."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from planner.domain.editing.pattern import Pattern
from planner.domain.recur.expand import END
from planner.interchange.ics.component import ContentLine
from planner.interchange.ics.event import Event
from planner.interchange.ics.found import Guest
from planner.interchange.ics.limits import PATIENCE
from planner.interchange.ics.notes import Notes, brief
from planner.interchange.ics.values import Time, time, time_of
from planner.interchange.ics.when import Wall, When, Zone, Zones

NEAR = timedelta(days=366 * 10)


class Patience:
    """Looks for the first occurrence of each rule of a file, but not for ever (``limits.PATIENCE``)."""

    def __init__(self) -> None:
        self._left = PATIENCE

    def first_of(self, pattern: Pattern) -> datetime | None:
        """The first occurrence; None where there is none, or none that was found in good time."""
        end = END if self._left else min(pattern.first + NEAR, END)
        first = next(pattern.between(pattern.first, end), None)
        if first is None and self._left:
            self._left -= 1
        return first


@dataclass(frozen=True, slots=True)
class Reading:
    """``floating`` is the name of the zone in which the file means floating times, "" where it says none."""

    guest: Guest
    zones: Zones
    floating: str
    notes: Notes
    patience: Patience

    def when(self, line: ContentLine, value: str | None = None) -> When:
        """The time in a line, or in one value of it. Raises ValueError for what is no time of a plan."""
        if value is None:
            return self._in_zone(time_of(line), line)
        return self._in_zone(time(value, line.parameters.get("VALUE", "").upper()), line)

    def start(self, line: ContentLine) -> When:
        """The time at which an event starts, which alone is in the file's own zone where it names none."""
        when = self.when(line)
        if when.is_date or when.zone is not None or not self.floating:
            return when
        return When(when.wall, is_date=False, zone=self._zone(self.floating))

    def moment(self, event: Event, name: str) -> datetime | None:
        """A moment (UTC) that a program noted, such as LAST-MODIFIED; never later than now."""
        line = event.first(name)
        if line is None:
            return None
        try:
            when = self.when(line)
        except ValueError:
            return None
        moment = when.wall.replace(tzinfo=UTC) if when.zone is None else when.zone.moment(when.wall)
        return min(moment, self.guest.now)

    def wall(self, start: When) -> Wall:
        return Wall(None if start.is_date else start.zone, start.is_date, self.guest.home)

    def _in_zone(self, time: Time, line: ContentLine) -> When:
        if time.is_date:
            return When(time.wall, is_date=True, zone=None)
        if time.utc:
            return When(time.wall, is_date=False, zone=self.zones.find("UTC"))
        name = line.parameters.get("TZID")
        return When(time.wall, is_date=False, zone=self._zone(name) if name else None)

    def _zone(self, name: str) -> Zone | None:
        zone = self.zones.find(name)
        if zone is None:
            self.notes.tell(
                f"its time zone “{brief(name)}” is not known, so its times are taken as they stand."
            )
        return zone
