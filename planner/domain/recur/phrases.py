"""The small words a rule is told with: numbers, lists, days, months and weeks in plain English."""

from collections.abc import Iterable

from planner.domain.calendar_words import month_name, ordinal, weekday_name
from planner.domain.recur.periods import Parts
from planner.domain.recur.rule import Day, Freq
from planner.domain.said import AND, Piece, Said, joined

EVERY = {
    Freq.DAILY: ("every day", "every {place} day"),
    Freq.WEEKLY: ("every week", "every {place} week"),
    Freq.MONTHLY: ("every month", "every {place} month"),
    Freq.YEARLY: ("every year", "every {place} year"),
}
PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
GROUPS = {(0, 1, 2, 3, 4): "weekday", (5, 6): "weekend day", (0, 1, 2, 3, 4, 5, 6): "day"}


def place(number: int) -> Said:
    if number < 0:
        return Said("last") if number == -1 else Said("{place} to last", place=place(-number))
    return Said(PLACES[number - 1]) if number <= len(PLACES) else ordinal(number)


def places(numbers: Iterable[int]) -> Piece:
    return joined(map(place, numbers))


def period(parts: Parts, freq: Freq) -> Said:
    """Every month, every second month."""
    each, every_few = EVERY[freq]
    return Said(each) if parts.interval == 1 else Said(every_few, place=place(parts.interval))


def day_of_month(number: int) -> Said:
    return ordinal(number) if number > 0 else Said("{place} day", place=place(number))


def month_days(parts: Parts) -> Said:
    return Said("the {days}", days=joined(map(day_of_month, parts.bymonthday)))


def year_days(parts: Parts) -> Said:
    return Said("the {places} day", places=places(parts.byyearday))


def month_names(parts: Parts) -> Piece:
    return joined(map(month_name, parts.bymonth))


def in_months(said: Said, parts: Parts) -> Said:
    return Said("{rule} in {months}", rule=said, months=month_names(parts)) if parts.bymonth else said


def group_of(days: Iterable[Day]) -> Said | None:
    """Weekday, day: the one name of some days together."""
    name = GROUPS.get(tuple(sorted(day.weekday for day in days)))
    return Said(name) if name else None


def weekday_names(days: Iterable[Day], last: str = AND) -> Piece:
    """Monday and Friday; or weekday, day, where they have one name."""
    days = tuple(days)
    return group_of(days) or joined(map(weekday_name, sorted(day.weekday for day in days)), last)


def counted_days(days: Iterable[Day], last: str = AND) -> Piece:
    """The first and third Monday and the last Friday."""
    counts: dict[int, list[int]] = {}
    for day in days:
        counts.setdefault(day.weekday, []).append(day.nth)
    return joined((_counted_day(weekday, numbers) for weekday, numbers in sorted(counts.items())), last)


def _counted_day(weekday: int, numbers: list[int]) -> Said:
    if 0 in numbers:
        return Said("every {weekday}", weekday=weekday_name(weekday))
    return Said("the {places} {weekday}", places=places(numbers), weekday=weekday_name(weekday))


def week_numbers(parts: Parts) -> Said:
    if parts.byweekno[0] < 0:
        return Said("the {places} week", places=places(parts.byweekno))
    return Said("week {numbers}", numbers=joined(map(_week_number, parts.byweekno)))


def _week_number(number: int) -> Piece:
    return number if number > 0 else Said("the {place}", place=place(number))
