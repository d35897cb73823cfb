"""A series as it happens: its rule, the dates added and dropped, and the occurrences that differ."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache

from planner.domain.block import Block, Override
from planner.domain.occurrence import Occurrence, nth, single
from planner.domain.recur.expand import BEGIN, END, TICK, Expansion
from planner.domain.recur.parse import parse
from planner.domain.recur.rule import Rule
from planner.domain.span import Span
from planner.domain.walltime import instant, span_of, wall_at

# No clock was ever put forward or back by more: Apia left out 30 December 2011.
MOST_SHIFT = timedelta(days=1)
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
    wall = _wall_of(window, series, home)
    here = [
        found
        for at in _starts(series, wall, home)
        if (found := _occurrence(series, at, overrides.get(at), window, home))
    ]
    moved = [
        found
        for at, override in overrides.items()
        if not wall.start <= at < wall.end
        and (found := _occurrence(series, at, override, window, home))
        and at in _starts(series, Span(at, at + TICK), home)
    ]
    return sorted(here + moved, key=_by_time)


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
    """A rule made ready, and the moment (UTC) after which nothing starts if it has one."""

    expansion: Expansion
    until: datetime | None


@lru_cache(maxsize=4096)
def _plan(rule: str, first: datetime, all_day: bool) -> _Plan:
    """All-day series have no times, whatever their rule says (RFC 5545 §3.3.10), and end by the date.

    A moment as the end lies on every wall within a day of what UTC shows, so the wall is given that day, and
    a gap's, and the moment decides.
    """
    read = parse(rule)
    if all_day:
        return _Plan(Expansion(_without_times(read), first), None)
    if read.until is None or read.until.tzinfo is None:
        return _Plan(Expansion(read, first), None)
    late = read.until.replace(tzinfo=None) + 2 * MOST_SHIFT
    return _Plan(Expansion(replace(read, until=late), first), read.until)


def _without_times(rule: Rule) -> Rule:
    until = rule.until and datetime.combine(rule.until.date(), time())
    return replace(rule, until=until, byhour=(), byminute=(), bysecond=())


def _wall_of(window: Span, series: Block, home: str) -> Span:
    """The wall times at which an occurrence may have started that reaches into the window, and a few more."""
    zone = series.zone or home
    start, end = (min(max(at, ALL_TIME.start), ALL_TIME.end) for at in (window.start, window.end))
    length = series.end - series.start
    return Span(wall_at(start, zone) - length - MOST_SHIFT, wall_at(end, zone) + MOST_SHIFT)


def _starts(series: Block, wall: Span, home: str) -> Iterable[datetime]:
    """The wall times at which the series has an occurrence, each once, in no order."""
    found = {at for at in _own(series, wall, home) if wall.start <= at < wall.end}
    found.update(at for at in series.added if wall.start <= at < wall.end)
    return found.difference(series.dropped)


def _own(series: Block, wall: Span, home: str) -> Iterator[datetime]:
    """What the series has without its added dates: by its rule, or its start alone."""
    if series.rule is None:
        yield series.start
        return
    plan = _plan(series.rule, series.start, series.all_day)
    for at in plan.expansion.within(wall):
        if plan.until is None or instant(at, series.zone, home) <= plan.until:
            yield at


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


def _by_time(occurrence: Occurrence) -> tuple[datetime, datetime, datetime | None]:
    return occurrence.span.start, occurrence.span.end, occurrence.recurrence_id
