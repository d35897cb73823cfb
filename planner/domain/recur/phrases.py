"""The small words a rule is told with: numbers, lists, days, months and weeks in plain English."""

from collections.abc import Iterable

from planner.domain.recur.periods import Parts
from planner.domain.recur.rule import Day, Freq

UNITS = {Freq.DAILY: "day", Freq.WEEKLY: "week", Freq.MONTHLY: "month", Freq.YEARLY: "year"}
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
GROUPS = {(0, 1, 2, 3, 4): "weekday", (5, 6): "weekend day", (0, 1, 2, 3, 4, 5, 6): "day"}


def joined(things: Iterable[str], last: str = "and") -> str:
    """One; one and another; one, another and a third."""
    *others, final = things
    return f"{', '.join(others)} {last} {final}" if others else final


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 11th, 21st."""
    teens = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def place(number: int) -> str:
    if number < 0:
        return "last" if number == -1 else f"{place(-number)} to last"
    return PLACES[number - 1] if number <= len(PLACES) else ordinal(number)


def every(number: int, unit: str) -> str:
    return f"every {unit}" if number == 1 else f"every {place(number)} {unit}"


def day_of_month(number: int) -> str:
    return ordinal(number) if number > 0 else f"{place(number)} day"


def month_days(parts: Parts) -> str:
    return f"the {joined(map(day_of_month, parts.bymonthday))}"


def year_days(parts: Parts) -> str:
    return f"the {joined(map(place, parts.byyearday))} day"


def month_names(parts: Parts) -> str:
    return joined(MONTH_NAMES[number - 1] for number in parts.bymonth)


def in_months(parts: Parts) -> str:
    return f" in {month_names(parts)}" if parts.bymonth else ""


def weekday_names(days: Iterable[Day], last: str = "and") -> str:
    """Monday and Friday; or weekday, day, where they have one name."""
    numbers = tuple(sorted(day.weekday for day in days))
    return GROUPS.get(numbers) or joined((WEEKDAY_NAMES[number] for number in numbers), last)


def counted_days(days: Iterable[Day], last: str = "and") -> str:
    """The first and third Monday and the last Friday."""
    places: dict[int, list[int]] = {}
    for day in days:
        places.setdefault(day.weekday, []).append(day.nth)
    return joined(
        (
            f"every {WEEKDAY_NAMES[weekday]}"
            if 0 in numbers
            else f"the {joined(map(place, numbers))} {WEEKDAY_NAMES[weekday]}"
            for weekday, numbers in sorted(places.items())
        ),
        last,
    )


def week_numbers(parts: Parts) -> str:
    if parts.byweekno[0] < 0:
        return f"the {joined(map(place, parts.byweekno))} week"
    after = [str(number) if number > 0 else f"the {place(number)}" for number in parts.byweekno]
    return f"week {joined(after)}"
