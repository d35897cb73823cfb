"""What a time on the wall means in a zone: the one module that decides about gaps and folds.

A plan stores what people said: a time on the wall (naive) and the name of a zone. Twice a year that is
not enough to name a moment, and here is what the planner then means:

- *Gap.* The clock jumps ahead and the time never shows. The offset from before the jump holds, so
  02:30 in a gap from 02:00 to 03:00 is the moment at which the clock shows 03:30 (RFC 5545 §3.3.5).
- *Fold.* The clock goes back and the time shows twice. The first of the two is meant (RFC 5545 §3.3.5).

A time without a zone *floats*: it means the wall of whoever looks, here the plan's own zone.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from planner.domain.errors import UserError
from planner.domain.span import Span

# Years that fit people's plans. Inside them no zone's arithmetic can leave the calendar.
FIRST_YEAR, LAST_YEAR = 1900, 2200
FIRST_DAY, LAST_DAY = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
WALL_OF_EPOCH = datetime(1970, 1, 1)
EPOCH = WALL_OF_EPOCH.replace(tzinfo=UTC)
AT_ONCE = timedelta()


@cache
def zone(name: str) -> ZoneInfo:
    """The zone of that IANA name, or "UTC".

    Raises UserError for a name no zone has.
    """
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError):  # not found, a folder's name, not a name at all
        raise UserError("{name} is no time zone known here; Europe/Berlin would be one.", name=name) from None


def instant(wall: datetime, zone_name: str | None, home: str) -> datetime:
    """The moment, in UTC, at which the clocks of the zone show ``wall``; ``home`` is whose wall floats.

    In a gap and in a fold the offset from before the change holds, which is what ``fold=0`` asks for.
    """
    return _moment(wall, zone(zone_name or home).utcoffset)


def _moment(wall: datetime, offset: Callable[[datetime], timedelta | None]) -> datetime:
    first = wall.replace(fold=0) if wall.fold else wall
    # As ``astimezone`` would, in a third of the time: a week asks for hundreds.
    return EPOCH + (first - WALL_OF_EPOCH - (offset(first) or AT_ONCE))


def span_of(start: datetime, end: datetime, zone_name: str | None, home: str) -> Span:
    """The moments between two times on one wall.

    Where a gap would put the end before the start, the length on the wall is kept instead.
    """
    offset = zone(zone_name or home).utcoffset
    first, last = _moment(start, offset), _moment(end, offset)
    return Span(first, last if last >= first else first + (end - start))


def wall_at(moment: datetime, zone_name: str) -> datetime:
    """What the clocks of the zone show then: naive, with ``fold`` set where it is the second time."""
    local = moment.astimezone(zone(zone_name))
    # As ``replace`` would, in half the time: a week asks for hundreds.
    return datetime.combine(local, local.time())


def day_span(first: date, end: date, home: str) -> Span:
    """The days from ``first`` up to, not including, ``end`` as UTC; 23 and 25 hours long where clocks change.

    Days outside the years the planner knows are left out: no block can lie there.
    """
    first, end = (min(max(day, FIRST_DAY), LAST_DAY + timedelta(days=1)) for day in (first, end))
    return Span(
        instant(datetime.combine(first, time()), None, home),
        instant(datetime.combine(end, time()), None, home),
    )
