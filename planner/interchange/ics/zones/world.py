"""Which zone of the world has clocks like those of a definition."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import groupby, takewhile
from zoneinfo import ZoneInfo

from planner.domain.walltime import zone as zone_named
from planner.interchange.ics.zones.clock import Clock
from planner.interchange.ics.zones.names import main_zones, zones

# From the year in which North America got the rules it had until 2007, to the last that most lists cover.
YEARS = range(1987, 2038)
# A definition is like a zone if they agree in so many years in a row, or in all for which it is one.
ENOUGH = 8
NOTHING, SECOND = timedelta(0), timedelta(seconds=1)
# Windows writes 23:59:59 for midnight, and some programs the time after a change instead of that before it.
SLACK = timedelta(hours=2)

# Of those that have had the same clocks for long, the alphabet would choose Grand Turk and Hobart.
FAMOUS = ("America/New_York", "Australia/Sydney")
CONTINENTS = re.compile("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/")
FIXED = re.compile(r"UTC|Etc/GMT[+-][1-9][0-9]?")

Seasons = tuple[timedelta | None, timedelta | None]
Probe = tuple[datetime, timedelta]


def like(clock: Clock, text: str, named: str | None = None) -> str | None:
    """The IANA name of a zone whose clocks are changed like these; None where there is none.

    A zone agrees with a definition for as long as both say the same law. So one is looked for that always
    does; then one that does until the definition's own end; then one that once did; of those, that which
    agrees for most years. ``named`` and cities that ``text`` mentions come first; among equals that needs no
    law, or is the best known.
    """
    years = years_of(clock)
    candidates = _candidates(clock, years)
    likely = [name for name in candidates if name == named or _is_mentioned(name, text)]
    for slack in (NOTHING, SLACK):
        probes = [_probes(clock, year, slack) for year in range(years.start, YEARS.stop)]
        found = _best(likely, probes, len(years)) or _best(candidates, probes, len(years))
        if found:
            return found
    return None


def years_of(clock: Clock) -> range:
    """The years for which a definition is one: some have no rule, but the changes of a year or two only."""
    if not clock.onsets:
        return YEARS
    first, last = clock.onsets[0].at.year, clock.onsets[-1].at.year
    if len(clock.onsets) == 1 or last < YEARS.start:
        last = YEARS.stop
    return range(max(min(first, YEARS.stop - 1), YEARS.start), min(last + 1, YEARS.stop))


def ever_agrees(clock: Clock, name: str) -> bool:
    """Whether a zone has the same offset as the definition in any January or July."""
    zone = zone_named(name)
    return any(_agrees(zone, [(at, clock.offset(at))]) for year in years_of(clock) for at in _seasons(year))


def abbreviated(text: str) -> str | None:
    """The best known zone whose time is called so, such as CEST; None if other clocks are called so, too."""
    return _abbreviations().get(text.upper())


@cache
def _abbreviations() -> Mapping[str, str]:
    bearers: dict[str, dict[Seasons, str]] = defaultdict(dict)
    for offsets, names in _by_seasons(YEARS.stop - 1).items():
        for name in names:
            for at in _seasons(YEARS.stop - 1):
                bearers[at.astimezone(zone_named(name)).tzname() or ""].setdefault(offsets, name)
    return {text: next(iter(names.values())) for text, names in bearers.items() if len(names) == 1}


@cache
def _by_fame() -> Mapping[str, int]:
    """All zones with their places in the order of preference."""
    main = main_zones()

    def last(name: str) -> tuple[bool | str, ...]:
        return not FIXED.fullmatch(name), name not in FAMOUS, name not in main, name

    return {name: place for place, name in enumerate(sorted(zones(), key=last))}


@cache
def _by_seasons(year: int) -> Mapping[Seasons, Sequence[str]]:
    """All zones by what they are ahead of UTC in January and in July."""
    found: dict[Seasons, list[str]] = defaultdict(list)
    winter, summer = _seasons(year)
    for name in _by_fame():
        zone = zone_named(name)
        found[winter.astimezone(zone).utcoffset(), summer.astimezone(zone).utcoffset()].append(name)
    return found


@cache
def _seasons(year: int) -> tuple[datetime, datetime]:
    return datetime(year, 1, 15, tzinfo=UTC), datetime(year, 7, 15, tzinfo=UTC)


def _candidates(clock: Clock, years: range) -> Sequence[str]:
    """The zones that agree in January and July of one of the years tried, the best known first."""
    found: set[str] = set()
    for year in {*years[::4], years[-1]}:
        winter, summer = _seasons(year)
        found.update(_by_seasons(year).get((clock.offset(winter), clock.offset(summer)), ()))
    return sorted(found, key=_by_fame().__getitem__)


def _is_mentioned(name: str, text: str) -> bool:
    city = name.rpartition("/")[2].replace("_", " ")
    mention = re.search(rf"\b{re.escape(city)}\b", text.replace("_", " "), re.IGNORECASE)
    return mention is not None and CONTINENTS.match(name) is not None


def _probes(clock: Clock, year: int, slack: timedelta) -> Sequence[Probe]:
    """Moments of a year with their offsets: before and after each change, and every two months."""
    moments = list(_seasons(year))
    for onset in clock.onsets:
        if onset.at.year == year:
            moments += [onset.at - slack - SECOND, onset.at + slack]
    moments += (datetime(year, month, 15, tzinfo=UTC) for month in (3, 5, 9, 11))
    return [(at, clock.offset(at)) for at in moments]


def _best(names: Sequence[str], years: Sequence[Sequence[Probe]], own: int) -> str | None:
    """The first that agrees always; else the one that does longest in the ``own`` first of the years."""
    always = (name for name in names if all(_agreed(name, years[::-1])))
    return next(always, None) or _until_the_end(names, years[:own]) or _once(names, years[:own])


def _until_the_end(names: Sequence[str], years: Sequence[Sequence[Probe]]) -> str | None:
    found, most = None, min(ENOUGH, len(years)) - 1
    for name in names:
        # Only who agrees in that year, too, can agree for longer.
        if most < len(years) and _agrees(zone_named(name), years[-most - 1]):
            agreed = sum(1 for _ in takewhile(bool, _agreed(name, years[::-1])))
            if agreed > most:
                found, most = name, agreed
    return found


def _once(names: Sequence[str], years: Sequence[Sequence[Probe]]) -> str | None:
    longest = {name: max(sum(run) for _, run in groupby(_agreed(name, years))) for name in names}
    name = max(longest, key=longest.__getitem__, default=None)
    return name if name and longest[name] >= min(ENOUGH, len(years)) else None


def _agreed(name: str, years: Sequence[Sequence[Probe]]) -> Iterator[bool]:
    zone = zone_named(name)
    return (_agrees(zone, probes) for probes in years)


def _agrees(zone: ZoneInfo, probes: Sequence[Probe]) -> bool:
    return all(at.astimezone(zone).utcoffset() == offset for at, offset in probes)
