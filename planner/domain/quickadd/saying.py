"""Days, times and repeats in the few words that a chip has room for."""

from datetime import date

from planner.domain.calendar_words import date_name, weekday_name
from planner.domain.said import Said

DAY = 24 * 60
COUNTS = {
    "minute": ("{count} minute", "{count} minutes"),
    "hour": ("{count} hour", "{count} hours"),
    "day": ("{count} day", "{count} days"),
    "week": ("{count} week", "{count} weeks"),
    "month": ("{count} month", "{count} months"),
    "year": ("{count} year", "{count} years"),
    "time": ("{count} time", "{count} times"),
}


def day_said(day: date, today: date) -> Said:
    """Thursday 26 November; with the year where it is not this one."""
    return Said("{weekday} {date}", weekday=weekday_name(day.weekday()), date=date_said(day, today))


def date_said(day: date, today: date) -> Said:
    return date_name(day.day, day.month, day.year if day.year != today.year else None)


def days_said(first: date, last: date, today: date) -> Said:
    """A stretch of days with both its ends in it."""
    end = day_said(last, today)
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        weekday = weekday_name(first.weekday())
        return Said("{weekday} {day} – {last}", weekday=weekday, day=first.day, last=end)
    return Said("{first} – {last}", first=day_said(first, today), last=end)


def clock_said(minute: int) -> str:
    """A minute of the day as 19:00; the end of a day is 24:00."""
    minute = minute if minute == DAY else minute % DAY
    return f"{minute // 60:02}:{minute % 60:02}"


def clocks_said(start: int, end: int) -> Said:
    """19:00–21:00, in minutes of the day on which it starts."""
    phrase = "{start}–{end} the next day" if end > DAY else "{start}–{end}"
    return Said(phrase, start=clock_said(start), end=clock_said(end))


def minutes_said(minutes: int) -> Said:
    """1 hour 30 minutes."""
    hours, rest = divmod(minutes, 60)
    if not (hours and rest):
        return count_said(hours, "hour") if hours else count_said(rest, "minute")
    return Said("{hours} {minutes}", hours=count_said(hours, "hour"), minutes=count_said(rest, "minute"))


def count_said(count: int, unit: str) -> Said:
    """1 day, 2 days."""
    one, several = COUNTS[unit]
    return Said(one if count == 1 else several, count=count)
