"""Rules in the few shapes that all readers expand the same way.

Measured against libical, ical.js, node-ical, KCalendarCore, sabre/vobject and recurring-ical-events: DAILY;
WEEKLY with weekdays; MONTHLY on one day from 1 to 28 or the last, or on one nth weekday; YEARLY on one date
but 29 February, or on one nth weekday of a month.
"""

from collections.abc import Callable, Mapping
from datetime import datetime

from planner.domain.recur.expand import times_of_day
from planner.domain.recur.periods import Parts, anchored
from planner.domain.recur.rule import LONGEST, Day, Freq, Rule

NTH = (1, 2, 3, 4, -1)
FEBRUARY = 2


def portable_rule(rule: Rule, first: datetime) -> Rule | None:
    """A rule with the same starts in one of these shapes, without an end; None where there is none.

    ``first`` is the first start that the rule has, in its wall time.
    """
    if list(times_of_day(rule, first)) != [first.time()]:
        return None
    parts = anchored(rule, first)
    if parts.byweekno or parts.byyearday:
        return None
    if rule.bysetpos:
        chosen = _chosen(rule, parts)
        return chosen and _monthly_or_yearly(rule.freq, chosen)
    freq = _simpler(rule.freq, parts)
    found = SHAPES[freq](freq, parts)
    if found and rule.freq is Freq.WEEKLY and not rule.byday:
        return Rule(freq=freq, interval=rule.interval)
    return found


def _simpler(freq: Freq, parts: Parts) -> Freq:
    """What an interval of one says of the same days: "every day that is a Friday" is every week's."""
    counted = any(day.nth for day in parts.byday)
    if parts.interval != 1 or (parts.byday and parts.bymonthday):
        return freq
    if parts.byday and not counted and not parts.bymonth:
        return Freq.WEEKLY
    if parts.bymonthday or (counted and freq is Freq.MONTHLY):
        return Freq.YEARLY if parts.bymonth else Freq.MONTHLY
    return freq


def _chosen(rule: Rule, parts: Parts) -> Parts | None:
    """BYDAY=FR;BYSETPOS=-1 of a month is BYDAY=-1FR, as which it is better known."""
    of_a_month = rule.freq is Freq.MONTHLY or (rule.freq is Freq.YEARLY and len(parts.bymonth) == 1)
    if not of_a_month or parts.bymonthday or len(parts.byday) != 1 or len(rule.bysetpos) != 1:
        return None
    if parts.byday[0].nth:
        return None
    return parts._replace(byday=(Day(parts.byday[0].weekday, rule.bysetpos[0]),))


def _daily(freq: Freq, parts: Parts) -> Rule | None:
    some_days = parts.bymonth or parts.bymonthday or parts.byday
    return None if some_days else Rule(freq=freq, interval=parts.interval)


def _weekly(freq: Freq, parts: Parts) -> Rule | None:
    if parts.bymonth:
        return None
    # The first day of the week decides only which days belong to one week, where some weeks are left out.
    apart = len({day.weekday < parts.wkst for day in parts.byday}) > 1 and parts.interval > 1
    return Rule(freq=freq, interval=parts.interval, byday=parts.byday, wkst=parts.wkst if apart else 0)


def _monthly_or_yearly(freq: Freq, parts: Parts) -> Rule | None:
    if len(parts.bymonth) != (freq is Freq.YEARLY):
        return None
    if parts.byday:
        return _nth_weekday(freq, parts)
    if len(parts.bymonthday) != 1:
        return None
    day = parts.bymonthday[0]
    if freq is Freq.YEARLY:
        return _date(parts, parts.bymonth[0], day)
    if day > LONGEST[FEBRUARY - 1] - 1 or day < -1:
        return None
    return Rule(freq=freq, interval=parts.interval, bymonthday=(day,))


def _nth_weekday(freq: Freq, parts: Parts) -> Rule | None:
    if parts.bymonthday or len(parts.byday) != 1 or parts.byday[0].nth not in NTH:
        return None
    return Rule(freq=freq, interval=parts.interval, bymonth=parts.bymonth, byday=parts.byday)


def _date(parts: Parts, month: int, day: int) -> Rule | None:
    if month == FEBRUARY and not 0 < day < LONGEST[month - 1]:
        return None
    if day < 0:
        day += LONGEST[month - 1] + 1
    return Rule(freq=Freq.YEARLY, interval=parts.interval, bymonth=(month,), bymonthday=(day,))


SHAPES: Mapping[Freq, Callable[[Freq, Parts], Rule | None]] = {
    Freq.DAILY: _daily,
    Freq.WEEKLY: _weekly,
    Freq.MONTHLY: _monthly_or_yearly,
    Freq.YEARLY: _monthly_or_yearly,
}
