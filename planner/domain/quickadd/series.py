"""A series: the day on which it first happens, and the rule with its end."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.quickadd import almanac
from planner.domain.quickadd.day import Day
from planner.domain.quickadd.reading import Role, Setting
from planner.domain.quickadd.rules import Repeat
from planner.domain.quickadd.saying import count_said, day_said
from planner.domain.quickadd.scan import Found, Line, Unreadable
from planner.domain.said import Said

# What a series ends with, told from its first day: its last day, or how many times it happens.
End = Callable[[date], date | int]

WHICH_DATE = Said("Which date would that be? “3 May” would do, or for a weekday “every first Sunday”.")
TWO_ENDS = Said("There are two ends to the series here; one is enough.")
ENDS_EARLY = Said("The series would end before it starts. A later day would do.")
NOT_THEN = "{day} is not “{repeat}”. With “from” before it, the series starts on the first such day after it."


@dataclass(frozen=True, slots=True)
class Pattern:
    """How something repeats: the day it names, if any, and what may end it.

    ``clocked`` says that it has hours, ``past`` that today's are over, so a series that names no day
    starts later.
    """

    repeat: Found[Repeat]
    day: Found[Day] | None
    ends: list[Found[End]]
    clocked: bool
    past: bool


@dataclass(frozen=True, slots=True)
class Series:
    """The first day and the RRULE, its end in it."""

    first: date
    rule: str


def decide_series(line: Line, setting: Setting, pattern: Pattern) -> Series | None:
    """The series of a pattern; None where the day it leans on is not given or does not fit."""
    what = _leaning(line, pattern)
    first = _first(line, setting, what, pattern) if what else None
    line.say(pattern.repeat, Role.REPEAT, (what or pattern.repeat.value).said(first))
    if what is None or first is None:
        return None
    if pattern.day is None or pattern.day.value.first != first:
        line.assume(Role.DAY, Said("first on {day}", day=day_said(first, setting.today)))
    end = _end(line, setting, first, pattern.ends)
    rule = what.rule(setting.week_start)
    if isinstance(end, date):
        rule += f";UNTIL={end:%Y%m%d}" + ("T235959" if pattern.clocked else "")
    elif end is not None:
        rule += f";COUNT={end}"
    return Series(first, rule)


def _leaning(line: Line, pattern: Pattern) -> Repeat | None:
    """The repeat with what it takes from the day; None where the day does not give it."""
    repeat, day = pattern.repeat.value, pattern.day
    if not repeat.leans:
        return repeat
    if day is None:
        return None
    if repeat.weekly:
        first, last = day.value.first, day.value.last
        days = (last - first).days if pattern.clocked and day.value.weekday else 0
        weekdays = {(first.weekday() + step) % 7 for step in range(days + 1)}
        return replace(repeat, weekdays=tuple(sorted(weekdays)))
    if day.value.weekday:
        line.doubt(day, Role.DAY, WHICH_DATE)
        return None
    return repeat


def _first(line: Line, setting: Setting, repeat: Repeat, pattern: Pattern) -> date | None:
    """The first day that is one of the rule's."""
    day = pattern.day
    try:
        first = repeat.first(day.value.first if day else almanac.shift(setting.today, int(pattern.past)))
    except Unreadable as doubt:
        line.miss(Role.DAY, doubt.said)
        return None
    if day and first != day.value.first and not day.value.starting:
        named = day_said(day.value.first, setting.today)
        line.doubt(day, Role.DAY, Said(NOT_THEN, day=named, repeat=repeat.said(first)))
        return None
    return first


def _end(line: Line, setting: Setting, first: date, ends: list[Found[End]]) -> date | int | None:
    """The last day, or how many times, or None for a series without an end."""
    for other in ends[1:]:
        line.doubt(other, Role.UNTIL, TWO_ENDS)
    if not ends:
        return None
    try:
        end = ends[0].value(first)
    except Unreadable as doubt:
        line.doubt(ends[0], Role.UNTIL, doubt.said)
        return None
    if isinstance(end, date) and end < first:
        line.doubt(ends[0], Role.UNTIL, ENDS_EARLY)
        return None
    if isinstance(end, date):
        said = Said("until {day}", day=day_said(end, setting.today))
    else:
        said = count_said(end, "time")
    line.say_besides(ends[0], Role.UNTIL, said)
    return end
