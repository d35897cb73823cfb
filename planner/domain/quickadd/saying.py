"""Days, times and repeats in the few words that a chip has room for."""

from collections.abc import Sequence
from datetime import date

from planner.domain.quickadd.words import MONTH_NAMES, WEEKDAY_NAMES

DAY = 24 * 60


def day_said(day: date, today: date) -> str:
    """Thursday 26 November; with the year where it is not this one."""
    return f"{WEEKDAY_NAMES[day.weekday()]} {date_said(day, today)}"


def date_said(day: date, today: date) -> str:
    year = f" {day.year}" if day.year != today.year else ""
    return f"{day.day} {MONTH_NAMES[day.month - 1]}{year}"


def days_said(first: date, last: date, today: date) -> str:
    """A stretch of days with both its ends in it."""
    if first == last:
        return day_said(first, today)
    if (first.year, first.month) == (last.year, last.month):
        return f"{WEEKDAY_NAMES[first.weekday()]} {first.day} – {day_said(last, today)}"
    return f"{day_said(first, today)} – {day_said(last, today)}"


def clock_said(minute: int) -> str:
    """A minute of the day as 19:00; the end of a day is 24:00."""
    minute = minute if minute == DAY else minute % DAY
    return f"{minute // 60:02}:{minute % 60:02}"


def clocks_said(start: int, end: int) -> str:
    """19:00–21:00, in minutes of the day on which it starts."""
    return f"{clock_said(start)}–{clock_said(end)}" + (" the next day" if end > DAY else "")


def minutes_said(minutes: int) -> str:
    """1 hour 30 minutes."""
    hours, rest = divmod(minutes, 60)
    return " ".join(count_said(count, unit) for count, unit in ((hours, "hour"), (rest, "minute")) if count)


def count_said(count: int, unit: str) -> str:
    """1 day, 2 days."""
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"


def ordinal_said(number: int) -> str:
    """1st, 2nd, 11th."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number % 100 not in (11, 12, 13) else "th"
    return f"{number}{ending}"


def list_said(words: Sequence[str], join: str = "and") -> str:
    """One, two and three."""
    return f" {join} ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
