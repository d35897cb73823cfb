"""When the clocks of a zone are changed, found by asking ``zoneinfo`` itself.

It gives no list. To ask it, rather than to read its files a second time, is what keeps a definition written
from them and a plan reckoned with them from ever being two opinions.
"""

import operator
from datetime import UTC, datetime, timedelta
from itertools import accumulate, compress, pairwise, repeat
from typing import NamedTuple
from zoneinfo import ZoneInfo

# No zone has changed its clocks twice within less since 1900; the closest was Freetown, 4 days in 1939.
STEP = timedelta(days=3)
SECOND = timedelta(seconds=1)


class Change(NamedTuple):
    """From the moment ``at`` (UTC) on, clocks are ``after`` ahead of UTC, no longer ``before``.

    ``name`` is what the time is called from then on, and ``daylight`` whether it is daylight saving time.
    """

    at: datetime
    before: timedelta
    after: timedelta
    name: str
    daylight: bool

    @property
    def wall(self) -> datetime:
        """What clocks would have shown at that moment, had they not been changed: naive."""
        return self.at.replace(tzinfo=None) + self.before


def changes(zone: ZoneInfo, first: int, end: int) -> list[Change]:
    """All changes of the offset from UTC in the years from ``first`` up to, not including, ``end``."""
    start, stop = datetime(first, 1, 1, tzinfo=zone), datetime(end, 1, 1, tzinfo=zone)
    steps = repeat(STEP, (stop - start) // STEP + 1)
    clock = list(accumulate(steps, operator.add, initial=start))
    offsets = list(map(datetime.utcoffset, map(zone.fromutc, clock)))
    changed = map(operator.ne, offsets, offsets[1:])
    return [_between(here, ahead, zone) for here, ahead in compress(pairwise(clock), changed)]


def _between(low: datetime, high: datetime, zone: ZoneInfo) -> Change:
    """The change between two moments, by halving; both are in UTC but name the zone, as ``fromutc`` asks."""
    before = zone.fromutc(low).utcoffset()
    while high - low > SECOND:
        middle = low + (high - low) // SECOND // 2 * SECOND
        if zone.fromutc(middle).utcoffset() == before:
            low = middle
        else:
            high = middle
    return change_at(high.replace(tzinfo=UTC), zone.fromutc(low), zone.fromutc(high))


def change_at(at: datetime, before: datetime, after: datetime) -> Change:
    """The change at a moment (UTC), of which both are times of its zone."""
    return Change(at, _offset(before), _offset(after), after.tzname() or "", _is_daylight(before, after))


def _offset(at: datetime) -> timedelta:
    return at.utcoffset() or timedelta(0)


def _is_daylight(before: datetime, after: datetime) -> bool:
    """Whether it is daylight saving time from ``after`` on.

    Dublin and Casablanca call their summer the standard and have winters that save less than nothing;
    readers expect that DAYLIGHT is the one with more light.
    """
    nothing = timedelta(0)
    saved = after.dst() or nothing
    return saved > nothing or (saved == nothing and (before.dst() or nothing) < nothing)
