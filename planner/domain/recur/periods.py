"""The arithmetic of a rule: in which of its periods a day lies, and which days of a period it names.

Days are proleptic Gregorian ordinals (``date.toordinal``: 1 is a Monday), periods are numbered without a gap,
so that any of them is found by division and none has to be walked to. A period's days are what the table in
RFC 5545 §3.3.10 leaves of it: every BY part names a set of days, and those in all the sets are meant.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from itertools import chain
from typing import NamedTuple, Protocol

from planner.domain.recur.rule import Day, Freq, Rule


class Parts(NamedTuple):
    """What a rule says about days, with what it leaves open taken from its first occurrence."""

    interval: int
    wkst: int
    bymonth: tuple[int, ...]
    byweekno: tuple[int, ...]
    byyearday: tuple[int, ...]
    bymonthday: tuple[int, ...]
    byday: tuple[Day, ...]


class Periods(Protocol):
    """The periods of a rule's frequency.

    Every ``step``-th counts, from that of the first occurrence. ``uniform`` promises that all of them have
    equally many days, so that COUNT is a division.
    """

    step: int
    uniform: bool

    def index(self, day: int) -> int:
        """The number of the period in which a day lies."""

    def days(self, index: int) -> Sequence[int]:
        """The days of that period which the rule names, ascending."""

    def all_days(self, numbers: range) -> Iterable[int]:
        """The days of all those periods."""
        return chain.from_iterable(map(self.days, numbers))


def periods(rule: Rule, first: datetime) -> Periods:
    """The periods of a rule of which no occurrence is before ``first``."""
    parts = anchored(rule, first)
    if rule.freq is Freq.DAILY and (parts.bymonth or parts.bymonthday or parts.byday):
        return SomeDays(parts, first.toordinal())
    return PERIODS[rule.freq](parts)


def anchored(rule: Rule, first: datetime) -> Parts:
    """What the rule says about days, and what RFC 5545 §3.3.10 has the first occurrence say for it.

    "Every week" is every week on the first one's weekday, "every year" is on its day of its month.
    """
    parts = Parts(*(getattr(rule, name) for name in Parts._fields))
    if parts.byday or parts.bymonthday or parts.byyearday or rule.freq is Freq.DAILY:
        return parts
    if rule.freq is Freq.WEEKLY or parts.byweekno:
        return parts._replace(byday=(Day(first.weekday()),))
    if rule.freq is Freq.MONTHLY:
        return parts._replace(bymonthday=(first.day,))
    return parts._replace(bymonthday=(first.day,), bymonth=parts.bymonth or (first.month,))


def nth(things: Sequence[int], numbers: Iterable[int]) -> list[int]:
    """The ascending things whose number, from 1 or from -1 at the end, is among the numbers; once each."""
    length = len(things)
    return sorted({things[n - 1] if n > 0 else things[n] for n in numbers if -length <= n <= length})


def weekdays(frame: range, named: Iterable[Day]) -> set[int]:
    """The days of a month or a year that fall on one of the weekdays named."""
    found: set[int] = set()
    for weekday, number in named:
        all_of_it = range(frame.start + (weekday + 1 - frame.start) % 7, frame.stop, 7)
        found.update(nth(all_of_it, (number,)) if number else all_of_it)
    return found


def month(index: int) -> range:
    """The days of a month, numbered year × 12 + month - 1."""
    return range(_first_of_month(index), _first_of_month(index + 1))


def _first_of_month(index: int) -> int:
    return date(index // 12, index % 12 + 1, 1).toordinal()


def year(number: int) -> range:
    return range(date(number, 1, 1).toordinal(), date(number + 1, 1, 1).toordinal())


def weeks(number: int, wkst: int) -> range:
    """The first days of the weeks of a year, which are those with four days or more in it (see BYWEEKNO)."""
    return range(_first_week(number, wkst), _first_week(number + 1, wkst), 7)


def _first_week(number: int, wkst: int) -> int:
    fourth = date(number, 1, 4).toordinal()
    return fourth - (fourth - 1 - wkst) % 7


def _common(sets: Sequence[Iterable[int]]) -> list[int]:
    """The days that are in all of the sets, ascending."""
    return sorted(set(sets[0]).intersection(*sets[1:]))


class Days(Periods):
    """DAILY, each day as good as the next."""

    uniform = True

    def __init__(self, parts: Parts) -> None:
        self.step = parts.interval

    def index(self, day: int) -> int:
        return day

    def days(self, index: int) -> Sequence[int]:
        return (index,)

    def all_days(self, numbers: range) -> Iterable[int]:
        return numbers


class Weeks(Periods):
    """WEEKLY: weeks from ``wkst`` on."""

    def __init__(self, parts: Parts) -> None:
        self.step = parts.interval
        self.uniform = not parts.bymonth
        self._months = parts.bymonth
        self._start = 1 + parts.wkst
        self._offsets = sorted((day.weekday - parts.wkst) % 7 for day in parts.byday)

    def index(self, day: int) -> int:
        return (day - self._start) // 7

    def days(self, index: int) -> Sequence[int]:
        start = self._start + index * 7
        days = [start + offset for offset in self._offsets]
        if self._months:
            return [day for day in days if date.fromordinal(day).month in self._months]
        return days


class Months(Periods):
    """MONTHLY: months numbered year × 12 + month - 1."""

    uniform = False

    def __init__(self, parts: Parts) -> None:
        self.step = parts.interval
        self._parts = parts

    def index(self, day: int) -> int:
        on = date.fromordinal(day)
        return on.year * 12 + on.month - 1

    def days(self, index: int) -> Sequence[int]:
        parts = self._parts
        if parts.bymonth and index % 12 + 1 not in parts.bymonth:
            return ()
        frame = month(index)
        if not parts.byday:
            return nth(frame, parts.bymonthday) if parts.bymonthday else frame
        named = weekdays(frame, parts.byday)
        return _common((named, nth(frame, parts.bymonthday))) if parts.bymonthday else sorted(named)


class SomeDays(Months):
    """DAILY, some days only: looked through by the month, so that a month without any is one step."""

    def __init__(self, parts: Parts, origin: int) -> None:
        super().__init__(parts)
        self.step = 1
        self._interval, self._origin = parts.interval, origin

    def days(self, index: int) -> Sequence[int]:
        return [day for day in super().days(index) if (day - self._origin) % self._interval == 0]


class Years(Periods):
    """YEARLY: a weekday's nth is that of the month where BYMONTH is given, else that of the year.

    A week belongs to the year of most of its days, but a day to the year that it is in: of a year, BYWEEKNO=1
    names what of its own week 1 it has, and those last days of December that are in the next one's.
    """

    uniform = False

    def __init__(self, parts: Parts) -> None:
        self.step = parts.interval
        self._parts = parts
        self._months = Months(parts)

    def index(self, day: int) -> int:
        return date.fromordinal(day).year

    def days(self, index: int) -> Sequence[int]:
        parts, frame = self._parts, year(index)
        sets: list[Iterable[int]] = []
        if parts.bymonth:
            sets.append(self._months.all_days(range(index * 12, index * 12 + 12)))
        else:
            if parts.bymonthday:
                sets.append(self._month_days(index))
            if parts.byday:
                sets.append(weekdays(frame, parts.byday))
        if parts.byyearday:
            sets.append(nth(frame, parts.byyearday))
        if parts.byweekno:
            sets.append(self._week_days(index, frame))
        return _common(sets)

    def _month_days(self, index: int) -> Iterable[int]:
        months = range(index * 12, index * 12 + 12)
        return [day for number in months for day in nth(month(number), self._parts.bymonthday)]

    def _week_days(self, index: int, frame: range) -> Iterable[int]:
        years = (index - 1, index, index + 1)
        starts = chain.from_iterable(nth(weeks(at, self._parts.wkst), self._parts.byweekno) for at in years)
        return [day for start in starts for day in range(start, start + 7) if day in frame]


PERIODS: Mapping[Freq, Callable[[Parts], Periods]] = {
    Freq.DAILY: Days,
    Freq.WEEKLY: Weeks,
    Freq.MONTHLY: Months,
    Freq.YEARLY: Years,
}
