"""The occurrence of a series that comes next, or the last one where it is over."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta

from planner.domain.block import Block, Override
from planner.domain.occurrence import Occurrence
from planner.domain.recur.series import last_end, occurrences
from planner.domain.span import Span
from planner.domain.walltime import instant

# Most series come round within days; the leap day of a year without one is what takes longest.
STEPS = (timedelta(days=14), timedelta(days=370), timedelta(days=12 * 366))
DAY = timedelta(days=1)


def nearest(
    series: Block,
    overrides: Mapping[datetime, Override],
    now: datetime,
    home: str,
    suits: Callable[[Occurrence], bool],
) -> Occurrence | None:
    """The first one that is not over at ``now`` (UTC), else the last one; None where none ``suits``.

    ``overrides`` are the series' own by their ``occurrence``, ``home`` is the zone in which it floats. What
    lies more than a dozen years off is not looked for.
    """

    def within(window: Span) -> list[Occurrence]:
        return [one for one in occurrences(series, overrides, window, home) if suits(one)]

    for window in _ahead(series, now, home):
        for found in within(window):
            if found.span.end > now or found.span.start >= now:
                return found
    for window in _back(series, now, home):
        if over := within(window):
            return over[-1]
    return None


def _ahead(series: Block, now: datetime, home: str) -> Iterator[Span]:
    begin = max(now, instant(min((series.start, *series.added)), series.zone, home) - DAY)
    return _stretches(begin, 1)


def _back(series: Block, now: datetime, home: str) -> Iterator[Span]:
    last = last_end(series)
    end = now if last is None else min(now, instant(last, series.zone, home))
    for number, window in enumerate(_stretches(end, -1)):
        # One that was moved may lie behind the end of all the others.
        yield Span(window.start, now) if number == 0 else window


def _stretches(begin: datetime, way: int) -> Iterator[Span]:
    """Longer and longer ones, each where the one before it ended."""
    at = begin
    for step in STEPS:
        reach = begin + way * step
        yield Span(min(at, reach), max(at, reach))
        at = reach
