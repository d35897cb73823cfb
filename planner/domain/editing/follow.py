"""How a rule follows one of its occurrences to another time or another day."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from planner.domain.editing.follow_month import in_its_period
from planner.domain.editing.followed import CANNOT_FOLLOW, Followed, ending
from planner.domain.editing.pattern import DAY, Pattern
from planner.domain.editing.values import Move
from planner.domain.errors import UserError
from planner.domain.recur.expand import BEGIN, TICK
from planner.domain.recur.rule import MOST_COUNT, Day, Freq, Rule
from planner.domain.values import dataclass

WEEK = timedelta(days=7)
AROUND = 2 * WEEK + DAY


def follow(pattern: Pattern, move: Move, *, all_day: bool) -> Followed:
    """The rule of which one occurrence was moved, and all others with it.

    To another time of the day, and to another day less than twelve hours away, every occurrence goes by the
    same length of time. Further away, of a rule with several weekdays only the one that was moved is
    exchanged, and a day of a month or a year becomes the day of that month or year. ``all_day`` is what the
    series is afterwards. Raises UserError where the rule cannot follow.
    """
    rule = pattern.rule
    if move.on_the_clock and (rule.byhour or rule.byminute or rule.bysecond):
        raise UserError(CANNOT_FOLLOW)
    followed = _way(rule, move)(pattern, move, all_day)
    if not Pattern(followed.rule, followed.first).has(move.start):
        raise UserError(CANNOT_FOLLOW)
    return followed


def _way(rule: Rule, move: Move) -> Callable[[Pattern, Move, bool], Followed]:
    if not move.days:
        return _shifted
    if rule.bysetpos or rule.byweekno or rule.byyearday:
        raise UserError(CANNOT_FOLLOW)
    if rule.freq in (Freq.MONTHLY, Freq.YEARLY):
        return in_its_period
    if rule.bymonth or rule.bymonthday:
        raise UserError(CANNOT_FOLLOW)
    if len(rule.byday) < 2 or move.is_short or not move.days % WEEK:
        return _shifted
    return _exchanged


def _shifted(pattern: Pattern, move: Move, all_day: bool) -> Followed:
    """All by the same length of time; the weekdays, and the day a week begins on, go round with them."""
    rule, shift, days = pattern.rule, move.shift, move.days.days
    if days:
        byday = tuple(Day((day.weekday + days) % 7) for day in rule.byday)
        wkst = (rule.wkst + days) % 7 if len(byday) > 1 else rule.wkst
        rule = replace(rule, byday=byday, wkst=wkst)
    last = pattern.last()
    first = pattern.first + shift
    rule = ending(rule, first, None if last is None else last + shift, all_day=all_day)
    return Followed(rule, first, lambda occurrence: occurrence + shift)


@dataclass(frozen=True, slots=True)
class _Exchange:
    """One weekday for another; the others keep their day and go along on the clock."""

    move: Move

    def place_of(self, occurrence: datetime) -> datetime:
        return occurrence + self._shift(occurrence.weekday() == self.move.at.weekday())

    def came_from(self, start: datetime) -> datetime:
        return start - self._shift(start.weekday() == self.move.start.weekday())

    def _shift(self, is_the_one: bool) -> timedelta:
        return self.move.shift if is_the_one else self.move.on_the_clock


def _exchanged(pattern: Pattern, move: Move, all_day: bool) -> Followed:
    """Of several weekdays one for another.

    What the new rule has in its first and last week and the old one had not, is to be dropped.
    """
    rule = _weekly(pattern.rule, move)
    exchange, last = _Exchange(move), pattern.last()
    first = min(map(exchange.place_of, pattern.between(pattern.first, pattern.first + AROUND)))
    unended = Pattern(replace(rule, count=None, until=None), first)
    near = [*unended.between(first, first + AROUND)]
    end = None
    if last is not None:
        end = max(map(exchange.place_of, pattern.between(max(last - AROUND, BEGIN), last + TICK)))
        near = [one for one in near if one <= end] + [*unended.between(max(end - AROUND, first), end + TICK)]
    extra = {
        one
        for one in near
        if exchange.came_from(one) < pattern.first or (last and exchange.came_from(one) > last)
    }
    if rule.count is not None:
        rule = replace(rule, count=min(rule.count + len(extra), MOST_COUNT))
    return Followed(ending(rule, first, end, all_day=all_day), first, exchange.place_of, tuple(sorted(extra)))


def _weekly(rule: Rule, move: Move) -> Rule:
    """The rule with the weekday exchanged, every week if it said so day by day. Raises UserError."""
    before, after = move.at.weekday(), move.start.weekday()
    if abs(move.days) >= WEEK or any(day.weekday == after for day in rule.byday):
        raise UserError(CANNOT_FOLLOW)
    if rule.interval > 1 and (rule.freq is Freq.DAILY or _week(rule, move.at) != _week(rule, move.start)):
        raise UserError(CANNOT_FOLLOW)
    exchanged = (Day(after) if day.weekday == before else day for day in rule.byday)
    return replace(rule, freq=Freq.WEEKLY, byday=tuple(exchanged))


def _week(rule: Rule, day: datetime) -> date:
    return day.date() - timedelta(days=(day.weekday() - rule.wkst) % 7)
