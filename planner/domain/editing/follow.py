"""How a rule follows one of its occurrences to another time or another day."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta

from planner.domain.editing.rules import END_OF_DAY
from planner.domain.errors import UserError
from planner.domain.recur.expand import END, TICK, Expansion
from planner.domain.recur.rule import Day, Freq, Rule
from planner.domain.span import Span

NEAR = timedelta(days=15)


class Follower:
    """A rule whose occurrence at ``at`` comes to lie at ``to``, both wall times, and all others with it.

    Of a rule with several weekdays only the one that was moved is exchanged. ``first`` is where the old
    rule began. Raises UserError where the rule cannot follow to another day.
    """

    def __init__(self, rule: Rule, first: datetime, at: datetime, to: datetime) -> None:
        self._at, self._to = at, to
        self._one_of_several = rule.freq is Freq.WEEKLY and len(rule.byday) > 1
        self.rule = replace(_on_other_days(rule, at, to), until=self._end(rule, first))
        self._expansion = Expansion(self.rule, self._anchor(first))
        self.first = self._first(first)

    def place_of(self, occurrence: datetime) -> datetime | None:
        """Where the occurrence that was at that wall time is now; None where the series has none near."""
        wanted = occurrence + self._shift(occurrence)
        near = self._expansion.within(Span(wanted - NEAR, wanted + NEAR))
        return min(near, key=lambda start: abs(start - wanted), default=None)

    def _shift(self, occurrence: datetime) -> timedelta:
        if self._one_of_several and occurrence.weekday() != self._at.weekday():
            return self._to - datetime.combine(self._to.date(), self._at.time())
        return self._to - self._at

    def _end(self, rule: Rule, first: datetime) -> datetime | None:
        """The end goes along; where it means a whole day, not for a mere change of the time of day."""
        if rule.until is None:
            return None
        moved = rule.until + (self._to - self._at)
        if self._one_of_several:
            until = rule.until.replace(tzinfo=None)
            starts = Expansion(rule, first).within(Span(until - timedelta(weeks=rule.interval), until + TICK))
            latest = max((start + self._shift(start) for start in starts), default=until)
            moved = latest.replace(tzinfo=rule.until.tzinfo)
        if rule.until.tzinfo is None and rule.until.time() in (time(), END_OF_DAY):
            day = (
                moved.date()
                if self._one_of_several
                else rule.until.date() + (self._to.date() - self._at.date())
            )
            return datetime.combine(day, rule.until.time())
        return moved

    def _anchor(self, first: datetime) -> datetime:
        anchor = first + self._shift(first)
        if any(day.nth for day in self.rule.byday):  # the second Wednesday may lie before the second Tuesday
            return anchor.replace(day=1)
        return anchor

    def _first(self, first: datetime) -> datetime:
        anchor = self._anchor(first)
        return next(self._expansion.within(Span(anchor, END)), anchor)


def _on_other_days(rule: Rule, at: datetime, to: datetime) -> Rule:
    if at.time() != to.time() and (rule.byhour or rule.byminute or rule.bysecond):
        raise UserError(CANNOT_FOLLOW)
    if at.date() == to.date():
        return rule
    if rule.bysetpos or rule.byweekno or rule.byyearday:
        raise UserError(CANNOT_FOLLOW)
    return FOLLOW[rule.freq](rule, at, to)


def _daily(rule: Rule, at: datetime, to: datetime) -> Rule:
    if rule.bymonth or rule.bymonthday:
        raise UserError(CANNOT_FOLLOW)
    return _weekly(rule, at, to)


def _weekly(rule: Rule, at: datetime, to: datetime) -> Rule:
    if rule.bymonth:
        raise UserError(CANNOT_FOLLOW)
    exchanged = (Day(to.weekday()) if day.weekday == at.weekday() else day for day in rule.byday)
    return replace(rule, byday=tuple(exchanged))


def _monthly(rule: Rule, _at: datetime, to: datetime) -> Rule:
    if rule.bymonth or len(rule.byday) + len(rule.bymonthday) > 1 or any(not day.nth for day in rule.byday):
        raise UserError(CANNOT_FOLLOW)
    return _on_day_of_month(rule, to)


def _yearly(rule: Rule, _at: datetime, to: datetime) -> Rule:
    if (
        len(rule.bymonth) > 1
        or len(rule.byday) + len(rule.bymonthday) > 1
        or (rule.byday and not rule.bymonth)
    ):
        raise UserError(CANNOT_FOLLOW)
    if any(not day.nth for day in rule.byday):
        raise UserError(CANNOT_FOLLOW)
    return _on_day_of_month(replace(rule, bymonth=(to.month,) if rule.bymonth else ()), to)


def _on_day_of_month(rule: Rule, to: datetime) -> Rule:
    if rule.byday:
        return replace(rule, byday=(Day(to.weekday(), _nth(to, from_end=rule.byday[0].nth < 0)),))
    return replace(rule, bymonthday=(to.day,) if rule.bymonthday else ())


def _nth(day: datetime, from_end: bool) -> int:
    """Which of its weekdays in the month it is; the last one where that was meant, or where it is a fifth."""
    nth = (day.day - 1) // 7 + 1
    is_last = (day + timedelta(days=7)).month != day.month
    return -1 if is_last and (from_end or nth == 5) else nth


CANNOT_FOLLOW = (
    "This repeats in a way that cannot follow to that day; "
    "please move only this one, or change how it repeats."
)
FOLLOW: dict[Freq, Callable[[Rule, datetime, datetime], Rule]] = {
    Freq.DAILY: _daily,
    Freq.WEEKLY: _weekly,
    Freq.MONTHLY: _monthly,
    Freq.YEARLY: _yearly,
}
