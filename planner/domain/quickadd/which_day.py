"""Which of the days a line names is the one it is about, and where two of them contradict each other."""

from dataclasses import replace

from planner.domain.quickadd.day import Day
from planner.domain.quickadd.days import mismatch
from planner.domain.quickadd.reading import Role, Setting
from planner.domain.quickadd.repeats import Until
from planner.domain.quickadd.saying import day_said, days_said
from planner.domain.quickadd.scan import Found, Line, Unreadable
from planner.domain.said import Said

TWO_DAYS = Said("There are two days here; one is enough. In quotes, the other belongs to the title.")
FROM_WHEN = Said("From which day? Both days, as in “Fri to Sun”, would be clear.")
BACKWARDS = Said("That lies before the first day. A later day would do.")


def decide_day(line: Line, setting: Setting, days: list[Found[Day]]) -> Found[Day] | None:
    """The day; the name of a weekday may stand beside its date."""
    chosen = next((day for day in days if not day.value.weekday), days[0] if days else None)
    for day in days:
        said = days_said(day.value.first, day.value.last, setting.today)
        doubt = _doubt(day.value, chosen.value) if chosen else None
        if doubt:
            line.doubt(day, Role.DAY, doubt)
        elif chosen and day.value.weekday and not chosen.value.weekday:
            line.say(day, Role.DAY, day_said(chosen.value.first, setting.today))
        else:
            line.say(day, Role.DAY, Said("from {day}", day=said) if day.value.starting else said)
    return chosen


def up_to(
    line: Line, setting: Setting, day: Found[Day] | None, untils: list[Found[Until]]
) -> Found[Day] | None:
    """The days up to the one an "until" names, where nothing repeats."""
    for other in untils[1:]:
        line.doubt(other, Role.UNTIL, TWO_DAYS)
    until = untils[0]
    if day is None:
        line.doubt(until, Role.UNTIL, FROM_WHEN)
        return None
    try:
        last = until.value(day.value.first).last
    except Unreadable as doubt:
        line.doubt(until, Role.UNTIL, doubt.said)
        return day
    if day.value.first < day.value.last:
        line.doubt(until, Role.UNTIL, TWO_DAYS)
    elif last < day.value.first:
        line.doubt(until, Role.UNTIL, BACKWARDS)
    else:
        line.say(until, Role.UNTIL, Said("until {day}", day=day_said(last, setting.today)))
        return replace(day, value=replace(day.value, last=last))
    return day


def _doubt(day: Day, chosen: Day) -> Said | None:
    """What is wrong with a day beside the one that was chosen."""
    if (day.first, day.last) == (chosen.first, chosen.last):
        return None
    if not day.weekday or chosen.weekday or day.first != day.last:
        return TWO_DAYS
    fits = day.first.weekday() == chosen.first.weekday()
    return None if fits else mismatch(chosen.first, day.first.weekday())
