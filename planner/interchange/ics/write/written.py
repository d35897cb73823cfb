"""An event of a calendar file as values, before it is spelled."""

from dataclasses import dataclass
from datetime import datetime

from planner.domain.block import Block
from planner.domain.recur.rule import Rule
from planner.domain.walltime import FIRST_YEAR, LAST_YEAR, wall_at, zone

UTC_ZONE = "UTC"
# The same, but never taken for X-WR-TIMEZONE, as UTC is by readers that follow what Google once did.
GREENWICH = "Etc/GMT"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One VEVENT.

    ``start``, ``end``, ``exdates`` and ``recurrence_id`` are wall time in ``zone``: an IANA name, "UTC", or
    None for whole days. An UNTIL of ``rule`` is UTC, of whole days midnight. ``block`` is the one whose texts
    and stamps it has; its times and its uid do not count here.
    """

    uid: str
    start: datetime
    end: datetime
    zone: str | None
    block: Block
    recurrence_id: datetime | None = None
    rule: Rule | None = None
    exdates: tuple[datetime, ...] = ()

    @property
    def all_day(self) -> bool:
        return self.zone is None

    @property
    def local_zone(self) -> str | None:
        """The zone that the file has to define for it."""
        return None if self.zone == UTC_ZONE else self.zone


def alone(block: Block, uid: str, home: str) -> Written:
    """A block that is neither a series nor of one.

    With times it is in UTC, which no reader gets wrong but in the hour that the clocks at home show a second
    time: recurring-ical-events 3.8 has UTC shown by them, and takes the first of the two. On the first and
    the last day of all, UTC may lie outside the years of a plan, so there it is in its own zone.
    """
    if block.all_day:
        return Written(uid=uid, start=block.start, end=block.end, zone=None, block=block)
    span = block.span(home)
    start, end = (at.replace(tzinfo=None) for at in (span.start, span.end))
    if start.year < FIRST_YEAR or end.year > LAST_YEAR:
        zone_name = zone_of_series(block, home)
        return Written(uid=uid, start=block.start, end=block.end, zone=zone_name, block=block)
    again = wall_at(span.start, home).fold or wall_at(span.end, home).fold
    return Written(uid=uid, start=start, end=end, zone=GREENWICH if again else UTC_ZONE, block=block)


def zone_of_series(series: Block, home: str) -> str | None:
    """The zone in which a series leaves, None for whole days."""
    if series.all_day:
        return None
    name = series.zone or home
    return GREENWICH if zone(name).tzname(series.start) == UTC_ZONE else name
