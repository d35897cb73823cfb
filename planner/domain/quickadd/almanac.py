"""Counting days the way people do, within the years a plan knows."""

from calendar import isleap, monthrange
from datetime import date

from planner.domain.calendar_words import month_name
from planner.domain.quickadd.scan import Unreadable
from planner.domain.said import Said
from planner.domain.walltime import FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR

TOO_FAR = Said(
    "That is too far away; a plan reaches from {first} to {last}.", first=FIRST_YEAR, last=LAST_YEAR
)
NO_SUCH_DAY = "No month has a day {day}. Perhaps another day is meant?"


def shift(day: date, days: int) -> date:
    """So many days later. Raises Unreadable where no plan reaches."""
    number = day.toordinal() + days
    if not FIRST_DAY.toordinal() <= number <= LAST_DAY.toordinal():
        raise Unreadable(TOO_FAR)
    return date.fromordinal(number)


def shift_months(day: date, months: int) -> date:
    """So many months later, on the last day where that month is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return written(year, month + 1, min(day.day, _length(year, month + 1)))


def written(year: int, month: int, day: int) -> date:
    """The date as it was written. Raises Unreadable where the calendar or the plan has no such day."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Unreadable(TOO_FAR)
    if not 1 <= month <= 12:
        raise Unreadable(
            Said("There is no month {month}. “3 May” or “2027-05-03” would be clear.", month=month)
        )
    if not 1 <= day <= _length(year, month):
        raise Unreadable(
            Said(
                "{month} {year} has no day {day}. Perhaps another day is meant?",
                month=month_name(month),
                year=year,
                day=day,
            )
        )
    return date(year, month, day)


def next_written(month: int, day: int, after: date) -> date:
    """The next such day, ``after`` included; 29 February waits for its year."""
    if 1 <= month <= 12 and not 1 <= day <= _length(2000, month):
        raise Unreadable(
            Said("{month} has no day {day}. Perhaps another day is meant?", month=month_name(month), day=day)
        )
    year = after.year + ((month, day) < (after.month, after.day))
    while (month, day) == (2, 29) and not isleap(year):
        year += 1
    return written(year, month, day)


def last_written(month: int, day: int, before: date) -> date:
    """The latest such day, ``before`` included, for a day that exists in some year."""
    year = before.year - ((month, day) > (before.month, before.day))
    while (month, day) == (2, 29) and not isleap(year):
        year -= 1
    return written(year, month, day)


def next_numbered(day: int, after: date) -> date:
    """The next day with that number in its month, ``after`` included; shorter months are passed over."""
    if not 1 <= day <= 31:
        raise Unreadable(Said(NO_SUCH_DAY, day=day))
    month = after.replace(day=1)
    while day > _length(month.year, month.month) or month.replace(day=day) < after:
        month = shift(month, _length(month.year, month.month))
    return month.replace(day=day)


def next_weekday(weekday: int, after: date) -> date:
    """The next such day of the week, ``after`` included."""
    return shift(after, (weekday - after.weekday()) % 7)


def week_of(day: date, week_start: int) -> date:
    """The first day of that day's week."""
    return shift(day, -((day.weekday() - week_start) % 7))


def nth_weekday(nth: int, weekday: int, after: date) -> date:
    """The next day, ``after`` included, that is the nth such weekday of its month; -1 is the last."""
    day = next_weekday(weekday, after)
    while not is_nth(day, nth):
        day = shift(day, 7)
    return day


def is_nth(day: date, nth: int) -> bool:
    """Whether a day is the nth of its weekday in its month."""
    if nth < 0:
        return day.day + 7 > _length(day.year, day.month)
    return (day.day - 1) // 7 + 1 == nth


def _length(year: int, month: int) -> int:
    """How many days a month has."""
    return monthrange(year, month)[1] if 1 <= year <= 9999 else 31
