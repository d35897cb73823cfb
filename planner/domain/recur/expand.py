"""When a rule comes round: the starts in a window, as wall time, found without walking to it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import chain, dropwhile, islice, repeat, takewhile

from planner.domain.recur.periods import nth, periods
from planner.domain.recur.rule import Freq, Rule
from planner.domain.span import Span
from planner.domain.walltime import FIRST_DAY, LAST_DAY

MOST = 5000
TICK = timedelta.resolution
BEGIN = datetime.combine(FIRST_DAY, time())
END = datetime.combine(LAST_DAY, time()) + timedelta(days=1)


def starts(rule: Rule, first: datetime, window: Span) -> Iterator[datetime]:
    """The starts of a series within a window, ascending: naive wall time all three.

    ``first`` (DTSTART) lends the rule what it leaves open, and nothing is before it. It is a start itself
    only if the rule names it; readers of files disagree about such series, so our own begin on their rule.
    Starts are from 1900 to 2200, and at most 5,000 of them. An ``until`` in UTC is read off the wall as if
    that showed UTC; ``series.occurrences`` knows the zone and compares the moments.
    """
    return Expansion(rule, first).within(window)


class Expansion:
    """A rule with its first occurrence, ready for any number of windows.

    To be ready costs nothing to speak of, except for a COUNT whose periods have unequally many occurrences:
    those are counted once, here. ``last`` is the last start, as exactly as UNTIL or COUNT give it (there need
    be no start at UNTIL); None where the rule goes on for as long as plans do.
    """

    def __init__(self, rule: Rule, first: datetime) -> None:
        self._first = first
        self._periods = periods(rule, first)
        self._origin = self._periods.index(first.toordinal())
        self._times = times_of_day(rule, first)
        self._positions = rule.bysetpos
        if rule.freq is Freq.DAILY and self._positions:  # a day's positions are the same every day
            self._times, self._positions = _chosen(self._times, self._positions), ()
        self.last = rule.until and rule.until.replace(tzinfo=None)
        if rule.count is not None:
            self.last = self._counted(rule.count)

    def within(self, window: Span) -> Iterator[datetime]:
        """The starts in a window of wall time, ascending, 5,000 at most."""
        return islice(self._between(window.start, window.end), MOST)

    def _between(self, start: datetime, end: datetime) -> Iterator[datetime]:
        start = max(start, self._first, BEGIN)
        end = min(end, END if self.last is None else self.last + TICK)
        if start >= end:
            return iter(())
        return takewhile(end.__gt__, dropwhile(start.__gt__, self._around(start, end)))

    def _around(self, start: datetime, end: datetime) -> Iterator[datetime]:
        """The starts of all the periods that touch the time between the two, lazily."""
        index, step = self._periods.index, self._periods.step
        here = index(start.toordinal())
        numbers = range(here + (self._origin - here) % step, index(end.toordinal()) + 1, step)
        if self._positions:
            return chain.from_iterable(map(self._of_period, numbers))
        return self._on(self._periods.all_days(numbers))

    def _on(self, days: Iterable[int]) -> Iterator[datetime]:
        """The starts on those days, at all their times."""
        dates = map(date.fromordinal, days)
        if len(self._times) == 1:
            return map(datetime.combine, dates, repeat(self._times[0]))
        return (datetime.combine(day, moment) for day in dates for moment in self._times)

    def _of_period(self, number: int) -> Iterable[datetime]:
        """The starts of one period, ascending, those before the first one and after the last included."""
        days, times = self._periods.days(number), self._times
        if not self._positions:
            return self._on(days)
        slots = nth(range(len(days) * len(times)), self._positions)
        return [_at(days[slot // len(times)], times[slot % len(times)]) for slot in slots]

    def _counted(self, count: int) -> datetime | None:
        """The start with that number, from 1; None where the years end before it."""
        if not self._periods.uniform:
            return next(islice(self._between(BEGIN, END), count - 1, None), None)
        whole = list(self._of_period(self._origin))
        if not whole:
            return None
        before = sum(at < self._first for at in whole)
        turns, place = divmod(before + count - 1, len(whole))
        number = self._origin + turns * self._periods.step
        if number > self._periods.index(LAST_DAY.toordinal()):
            return None
        return list(self._of_period(number))[place]


def times_of_day(rule: Rule, first: datetime) -> Sequence[time]:
    """The times of day at which a rule happens, ascending."""
    return [
        time(hour, minute, second, first.microsecond)
        for hour in rule.byhour or (first.hour,)
        for minute in rule.byminute or (first.minute,)
        for second in rule.bysecond or (first.second,)
    ]


def _chosen(times: Sequence[time], positions: Iterable[int]) -> Sequence[time]:
    return [times[slot] for slot in nth(range(len(times)), positions)]


def _at(day: int, moment: time) -> datetime:
    return datetime.combine(date.fromordinal(day), moment)
