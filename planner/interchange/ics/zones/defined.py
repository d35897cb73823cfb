"""A VTIMEZONE of a file, read as RFC 5545 §3.6.5 has it, and with patience where it is written otherwise."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import chain, islice

from planner.domain.errors import UserError
from planner.domain.recur.expand import starts
from planner.domain.recur.parse import parse
from planner.domain.recur.rule import Freq, Rule
from planner.domain.span import Span
from planner.interchange.ics.component import Component
from planner.interchange.ics.zones.clock import Clock, Onset

# For which years rules are followed.
YEARS = Span(datetime(1970, 1, 1), datetime(2100, 1, 1))
# More than the longest history of a zone needs; what is beyond was written to do harm.
MOST_LINES, MOST_RULES, MOST_ONSETS = 2000, 40, 1000

# Only names and values matter here, and odd lines would cost ``content_line`` 0.25 ms each.
LINE = re.compile(
    r"""(DTSTART|TZOFFSETFROM|TZOFFSETTO|RRULE|RDATE)(?:;(?:[^":]|"[^"]*")*)?:(.*)""", re.IGNORECASE
)
TIME = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?)?Z?(?:/.*)?", re.ASCII)
OFFSET = re.compile(r"([+-]?)(\d{1,2}):?(\d\d)?:?(\d\d)?", re.ASCII)

Lines = defaultdict[str, list[str]]


def clock_of(definition: Component) -> Clock | None:
    """The clocks that a definition describes; None where nothing of it can be understood."""
    onsets = onsets_of(definition)
    return Clock(onsets) if onsets else None


def onsets_of(definition: Component) -> list[Onset]:
    """All onsets that a definition names.

    Observances that cannot be understood are left out, and so are rules that are not yearly or use more than
    months, weekdays and days of months: no zone has such.
    """
    rules = MOST_RULES
    onsets: list[Onset] = []
    for lines in _observances(definition):
        rules -= len(lines["RRULE"])
        if rules >= 0:
            onsets += _onsets(lines, MOST_ONSETS - len(onsets))
    return onsets


def _observances(definition: Component) -> Iterator[Lines]:
    """What is said of each observance, by the names of properties."""
    left = MOST_LINES
    for part in definition.parts:
        if part.name in ("STANDARD", "DAYLIGHT") and left > 0:
            yield _by_name(part.lines[:left])
            left -= len(part.lines)


def _by_name(lines: Iterable[str]) -> Lines:
    found: Lines = defaultdict(list)
    for line in filter(None, map(LINE.fullmatch, lines)):
        found[line[1].upper()].append(line[2].strip())
    return found


def _onsets(lines: Lines, most: int) -> Sequence[Onset]:
    """The onsets of one observance; none where it cannot be understood."""
    try:
        after = _offset(lines["TZOFFSETTO"][0])
        # Without it, the time it begins by is as good as any.
        before = _offset(lines["TZOFFSETFROM"][0]) if lines["TZOFFSETFROM"] else after
        first = _time(lines["DTSTART"][0])
        walls = chain([first], _listed(lines["RDATE"], first), _ruled(lines["RRULE"], first, before))
        return [Onset((wall - before).replace(tzinfo=UTC), before, after) for wall in islice(walls, most)]
    except (IndexError, ValueError, OverflowError, UserError):
        return ()


def _time(text: str) -> datetime:
    found = TIME.fullmatch(text)
    if not found:
        raise ValueError(text)
    year, month, day, hour, minute, second = (int(number or 0) for number in found.groups())
    return datetime(year, month, day, hour, minute, second)


def _offset(text: str) -> timedelta:
    found = OFFSET.fullmatch(text)
    if not found:
        raise ValueError(text)
    hours, minutes, seconds = (int(number or 0) for number in found.groups()[1:])
    offset = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    if offset >= timedelta(days=1):
        raise ValueError(text)
    return -offset if found[1] == "-" else offset


def _listed(values: Iterable[str], first: datetime) -> Iterator[datetime]:
    """The onsets in RDATE; where only a day is given, it is at the time of the first."""
    for text in chain.from_iterable(value.split(",", MOST_ONSETS) for value in values):
        at = _time(text.strip())
        yield at if "T" in text else datetime.combine(at, first.time())


def _ruled(texts: Iterable[str], first: datetime, before: timedelta) -> Iterator[datetime]:
    for text in texts:
        rule = parse(text)
        if rule.freq is not Freq.YEARLY or rule.byweekno or rule.byyearday or rule.bysetpos:
            raise ValueError(text)
        yield from starts(_on_the_wall(rule, before), first, YEARS)


def _on_the_wall(rule: Rule, before: timedelta) -> Rule:
    """The rule with its end, which RFC 5545 §3.3.10 has in UTC, as clocks show it that are to be changed."""
    if rule.until is None or rule.until.tzinfo is None:
        return rule
    return replace(rule, until=rule.until.replace(tzinfo=None) + before)
