"""The rules by which a zone changes its clocks every year, made out from its changes."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from planner.domain.recur.expand import starts
from planner.domain.recur.rule import Day, Freq, Rule
from planner.domain.span import Span
from planner.interchange.ics.zones.changes import Change

# Within 28 years every date of the year falls on every weekday.
YEARS = 28
WEEK = timedelta(days=7)


class Yearly(NamedTuple):
    """A change that comes round by a rule, for the first time with ``first``."""

    first: Change
    rule: Rule


def yearly(changes: Sequence[Change], end: int) -> tuple[int, list[Yearly]]:
    """The rules that hold for ever, and the first year from which on they say all changes and no others.

    ``changes`` are all those before the year ``end``. Where the last 28 years cannot be said by rules (or
    have no changes), there is none, from ``end`` on.
    """
    kinds = defaultdict(list)
    for change in changes:
        if change.wall.year >= end - YEARS:
            kinds[_kind(change)].append(change.wall)
    rules = {kind: _rule(walls) for kind, walls in kinds.items()}
    actual = {(change.wall, _kind(change)) for change in changes}
    begin = min((change.wall.year for change in changes), default=end)
    ruled = {(wall, kind) for kind, rule in rules.items() for wall in _walls(rule, kind, begin, end)}
    since = 1 + max((wall.year for wall, _ in actual ^ ruled), default=begin - 1)
    if since > end - YEARS or not rules:
        return end, []
    first = {_kind(change): change for change in reversed(changes) if change.wall.year >= since}
    return since, [Yearly(first[kind], rule) for kind, rule in rules.items()]


# What two changes have in common if they come from one rule: when in the year, and from what to what.
Kind = tuple[int, time, timedelta, timedelta, str, bool]


def _kind(change: Change) -> Kind:
    return (change.wall.month, change.wall.time(), *change[1:])


def _rule(walls: Sequence[datetime]) -> Rule:
    """The rule of changes that are in one month, for as long as there is one (see ``yearly``)."""
    days, weekdays = {wall.day for wall in walls}, {wall.weekday() for wall in walls}
    month = (walls[0].month,)
    if len(weekdays) > 1:
        return Rule(freq=Freq.YEARLY, bymonth=month, bymonthday=tuple(days))
    weekday = weekdays.pop()
    if len(days) == 7:
        numbers = _numbers(walls)
        if len(numbers) == 1:
            return Rule(freq=Freq.YEARLY, bymonth=month, byday=(Day(weekday, numbers.pop()),))
    # The first Sunday from the 2nd on; or the day after the last Thursday, as far as it is in this month.
    return Rule(freq=Freq.YEARLY, bymonth=month, bymonthday=tuple(days), byday=(Day(weekday),))


def _numbers(walls: Iterable[datetime]) -> set[int]:
    """Which of its weekday in its month each is: -1 for the last ones, else counted from the first."""
    return {-1 if (wall + WEEK).month != wall.month else (wall.day + 6) // 7 for wall in walls}


def _walls(rule: Rule, kind: Kind, begin: int, end: int) -> Iterable[datetime]:
    first = datetime.combine(date(begin, 1, 1), kind[1])
    return starts(rule, first, Span(first, datetime(end, 1, 1)))
