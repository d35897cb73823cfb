"""A zone as a VTIMEZONE that every reader tried understands (RFC 5545 §3.6.5).

Rules, not lists, wherever the zone has rules: Outlook knows nothing else, and of a list ical.js takes the
first date alone. A change that no rule covers gets a component of its own for the same reason.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from functools import lru_cache

from planner.domain.recur.rule import Rule
from planner.domain.walltime import zone as zone_named
from planner.interchange.ics.component import Component
from planner.interchange.ics.zones.changes import Change, change_at, changes
from planner.interchange.ics.zones.rules import yearly

# Casablanca and Gaza have their changes listed until 2087; what is still so 28 years later is a rule.
EPOCH, HORIZON = 1970, 2129


@lru_cache(maxsize=1024)
def definition(zone: str, since: int) -> Component:
    """The VTIMEZONE of an IANA zone, right from 1 January of the year ``since`` on while its law stays.

    Each onset is written as the time shown before clocks are changed, which is what TZOFFSETFROM is for.
    Raises UserError for a name no zone has.
    """
    listed = changes(zone_named(zone), min(since, EPOCH) - 1, HORIZON)
    rules_from, rules = yearly(listed, HORIZON)
    parts = [_observance(one.first, one.rule) for one in rules]
    if rules_from >= since:
        parts = [
            _observance(_beginning(zone, since)),
            *(_observance(change) for change in _within(listed, since, rules_from)),
            *parts,
        ]
    return Component("VTIMEZONE", (f"TZID:{zone}",), tuple(parts))


def _within(listed: Iterable[Change], first: int, end: int) -> Iterator[Change]:
    return (change for change in listed if first <= change.wall.year < end)


def _beginning(zone: str, since: int) -> Change:
    """What holds on 1 January of that year, as if it had never been otherwise.

    It is said to begin in 1970 or in that year, not when it did: some readers choke on 1893 and on seconds.
    """
    there = datetime(since, 1, 1, tzinfo=zone_named(zone))
    offset = there.utcoffset() or timedelta(0)
    begin = datetime(min(since, EPOCH), 1, 1, tzinfo=there.tzinfo)
    return change_at(begin, there, there)._replace(at=begin.replace(tzinfo=None) - offset)


def _observance(change: Change, rule: Rule | None = None) -> Component:
    lines = [
        f"DTSTART:{change.wall:%Y%m%dT%H%M%S}",
        f"TZOFFSETFROM:{_offset(change.before)}",
        f"TZOFFSETTO:{_offset(change.after)}",
        f"TZNAME:{change.name}",
    ]
    if rule:
        lines.append(f"RRULE:{rule}")
    return Component("DAYLIGHT" if change.daylight else "STANDARD", tuple(lines))


def _offset(offset: timedelta) -> str:
    """The offset as RFC 5545 §3.3.14 writes it, with seconds only where it has some."""
    minutes, seconds = divmod(abs(offset) // timedelta(seconds=1), 60)
    sign = "-" if offset < timedelta(0) else "+"
    return f"{sign}{minutes // 60:02}{minutes % 60:02}" + (f"{seconds:02}" if seconds else "")
