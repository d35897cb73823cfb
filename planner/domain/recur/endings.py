"""What is said of a rule after its days: its times, and when it ends."""

from datetime import datetime, timedelta

from planner.domain.calendar_words import date_name
from planner.domain.recur.expand import times_of_day
from planner.domain.recur.rule import Rule
from planner.domain.said import Said, joined

MOST_TIMES = 4


def timed(said: Said, rule: Rule, first: datetime) -> Said:
    """… at 8:00 and 20:00, where a rule names times itself."""
    if not (rule.byhour or rule.byminute or rule.bysecond):
        return said
    moments = times_of_day(rule, first)
    if len(moments) > MOST_TIMES:
        return Said("{rule} at {count} times of the day", rule=said, count=len(moments))
    seconds = ":%S" if any(at.second for at in moments) else ""
    return Said("{rule} at {times}", rule=said, times=joined(f"{at.hour}:{at:%M{seconds}}" for at in moments))


def ending(said: Said, rule: Rule, first: datetime) -> Said:
    """… until 3 May; … 6 times."""
    if rule.count is not None:
        phrase = {1: "{rule}, once", 2: "{rule}, twice"}.get(rule.count, "{rule}, {count} times")
        return Said(phrase, rule=said, count=rule.count)
    if rule.until is None:
        return said
    until = rule.until
    if until.tzinfo is None and until.time() < first.time() and not rule.byhour:
        until -= timedelta(days=1)
    year = None if until.year == first.year else until.year
    return Said("{rule} until {day}", rule=said, day=date_name(until.day, until.month, year))
