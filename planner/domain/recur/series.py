"""A series as it happens: its rule, the dates added and dropped, and the occurrences that differ."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache

from planner.domain.block import Block, Override
from planner.domain.occurrence import Occurrence, nth, single
from planner.domain.recur.expand import BEGIN, END, TICK, Expansion
from planner.domain.recur.parse import parse
from planner.domain.recur.rule import Rule
from planner.domain.span import Span
from planner.domain.values import dataclass
from planner.domain.walltime import instant, span_of, wall_at

# No clock was ever put forward or back by more: Apia left out 30 December 2011.
MOST_SHIFT = timedelta(days=1)
# No clock was put forward or back by more than this and then set as it was before, all in a few days.
USUAL_SHIFT = timedelta(hours=3)
ALL_TIME = Span(BEGIN.replace(tzinfo=UTC) - MOST_SHIFT, END.replace(tzinfo=UTC) + MOST_SHIFT)


def occurrences(
    series: Block, overrides: Mapping[datetime, Override], window: Span, home: str
) -> list[Occurrence]:
    """What of a series overlaps a window (UTC), sorted by time; ``home`` is the zone in which it floats.

    ``overrides`` are the series' own by their ``occurrence``. One that moved into the window is found, one
    that moved out is not in it; one for a time that the series does not have, or that was dropped, is
    nothing. An occurrence keeps the wall length of the series and, where it passes through a gap of the
    clock, its recurrence_id on the wall while its span is the moment that ``walltime`` decides on.

    A block that does not repeat is its own only occurrence. Raises UserError for a rule or a zone that is
    none.
    """
    if not series.repeats:
        whole = single(series, home)
        return [whole] if whole.span.overlaps(window) else []
    wall = _wall_of(window, series.zone or home, series.end - series.start)
    here = [
        found
        for at in _starts(series, wall, home)
        if (found := _occurrence(series, at, overrides.get(at), window, home))
    ]
    moved = [
        found
        for at, override in overrides.items()
        if _moves(override)
        and not wall.start <= at < wall.end
        and (found := _occurrence(series, at, override, window, home))
        and has_date(series, at, home)
    ]
    return sorted(here + moved, key=_by_time)


def has_date(series: Block, at: datetime, home: str) -> bool:
    """Whether ``at`` is the recurrence id of an occurrence of a series that floats in ``home`` if it does."""
    return at in _starts(series, Span(at, at + TICK), home)


def last_end(series: Block) -> datetime | None:
    """A wall time of the series at which all of it is over, overrides aside; None where it never is.

    It is never too early, not even for a series whose end is put off by a gap of the clock, and up to three
    days late: for an index, not for people.
    """
    last = max((series.start, *series.added))
    if series.rule is not None:
        final = _plan(series.rule, series.start, series.all_day).expansion.last
        if final is None:
            return None
        last = max(last, final)
    return last + (series.end - series.start) + MOST_SHIFT


@dataclass(frozen=True, slots=True)
class _Plan:
    """A rule made ready, and the moment (UTC) after which nothing starts if it has one.

    Whatever the zone, what starts on its wall earlier than ``before_until`` starts before that moment.
    """

    expansion: Expansion
    until: datetime | None
    before_until: datetime


@lru_cache(maxsize=4096)
def _plan(rule: str, first: datetime, all_day: bool) -> _Plan:
    """All-day series have no times, whatever their rule says (RFC 5545 §3.3.10), and end by the date.

    A moment as the end lies on every wall within a day of what UTC shows, so the wall is given that day, and
    a gap's, and the moment decides.
    """
    read = parse(rule)
    if all_day:
        return _Plan(Expansion(_without_times(read), first), None, END)
    if read.until is None or read.until.tzinfo is None:
        return _Plan(Expansion(read, first), None, END)
    until = read.until.replace(tzinfo=None)
    early, late = until - 2 * MOST_SHIFT, until + 2 * MOST_SHIFT
    return _Plan(Expansion(replace(read, until=late), first), read.until, early)


def _without_times(rule: Rule) -> Rule:
    until = rule.until and datetime.combine(rule.until.date(), time())
    return replace(rule, until=until, byhour=(), byminute=(), bysecond=())


@lru_cache(maxsize=64)
def _wall_of(window: Span, zone: str, length: timedelta) -> Span:
    """The wall times at which an occurrence may have started that reaches into the window, and a few more."""
    start, end = (min(max(at, ALL_TIME.start), ALL_TIME.end) for at in (window.start, window.end))
    first, last = wall_at(start, zone) - length, wall_at(end, zone)
    around = instant(first - MOST_SHIFT, zone, zone), instant(last + MOST_SHIFT, zone, zone)
    shifted = wall_at(around[1], zone) - wall_at(around[0], zone) != around[1] - around[0]
    room = MOST_SHIFT if shifted else USUAL_SHIFT
    return Span(first - room, last + room)


def _starts(series: Block, wall: Span, home: str) -> Iterable[datetime]:
    """The wall times at which the series has an occurrence, each once, in no order."""
    own = _own(series, wall, home)
    if not (series.added or series.dropped):
        return own
    added = (at for at in series.added if wall.start <= at < wall.end)
    return {*own, *added}.difference(series.dropped)


def _own(series: Block, wall: Span, home: str) -> Iterable[datetime]:
    """What the series has without its added dates: by its rule, or its start alone."""
    if series.rule is None:
        return [series.start] if wall.start <= series.start < wall.end else []
    plan = _plan(series.rule, series.start, series.all_day)
    own, until = plan.expansion.within(wall), plan.until
    if until is None or wall.end <= plan.before_until:
        return own
    return (at for at in own if instant(at, series.zone, home) <= until)


def _occurrence(
    series: Block, at: datetime, override: Override | None, window: Span, home: str
) -> Occurrence | None:
    """The occurrence at that wall time as it is now, or None where that is outside the window."""
    if override is None:
        span = span_of(at, at + (series.end - series.start), series.zone, home)
        return Occurrence(nth(series, at), at, span) if span.overlaps(window) else None
    block = override.applied_to(nth(series, at))
    span = block.span(home)
    return Occurrence(block, at, span) if span.overlaps(window) else None


def _moves(override: Override) -> bool:
    """Whether it may be at another time than the series has it: whole days also leave its zone."""
    return override.start is not None or override.all_day is not None


def _by_time(occurrence: Occurrence) -> tuple[datetime, datetime, datetime | None]:
    return occurrence.span.start, occurrence.span.end, occurrence.recurrence_id
