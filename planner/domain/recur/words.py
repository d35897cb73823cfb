"""A rule said in plain English, as one would say it to each other."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import reduce
from itertools import product

from planner.domain.calendar_words import date_name
from planner.domain.recur.endings import ending, timed
from planner.domain.recur.periods import Parts, anchored
from planner.domain.recur.phrases import (
    counted_days,
    group_of,
    in_months,
    month_days,
    month_names,
    period,
    place,
    places,
    week_numbers,
    weekday_names,
    year_days,
)
from planner.domain.recur.rule import Freq, Rule
from planner.domain.said import OR, Piece, Said, Say, beside, joined


def words(rule: Rule, first: datetime, say: Say = str) -> str:
    """The rule in words, without a capital and a full stop: "every second Tuesday until 3 May".

    ``first`` is the naive wall time of the first occurrence; it says what the rule leaves open, and a year is
    named only where it is not that one's. Every rule can be said; a rare one as a list of what it asks for.
    ``say`` says each phrase of it in the language of who reads it.
    """
    freq, parts = _simpler(rule, anchored(rule, first))
    asked = frozenset(name for name in DAY_PARTS if getattr(parts, name))
    if rule.bysetpos:
        said = CHOSEN.get((freq, asked), _listed)(rule, freq, parts)
    else:
        said = SHAPES.get((freq, asked), _listed)(rule, freq, parts)
    return ending(timed(said, rule, first), rule, first).told(say)


DAY_PARTS = ("bymonth", "byweekno", "byyearday", "bymonthday", "byday")


def _simpler(rule: Rule, parts: Parts) -> tuple[Freq, Parts]:
    """The same days of a rule as we say them: "every year on all Thursdays" are those of every week."""
    if parts.interval != 1 or rule.bysetpos or parts.byweekno or parts.byyearday:
        return rule.freq, parts
    counted = any(day.nth for day in parts.byday)
    if parts.byday and not parts.bymonthday and not counted:
        return Freq.WEEKLY, parts
    if parts.bymonthday and not counted:
        return (Freq.YEARLY if parts.bymonth else Freq.MONTHLY), parts
    if rule.freq is Freq.MONTHLY and parts.bymonth:
        return Freq.YEARLY, parts
    return rule.freq, parts


# One way of saying it per shape of a rule

_Shape = Callable[[Rule, Freq, Parts], Said]


def _daily(_rule: Rule, _freq: Freq, parts: Parts) -> Said:
    return in_months(period(parts, Freq.DAILY), parts)


def _weekly(_rule: Rule, _freq: Freq, parts: Parts) -> Said:
    return in_months(_weeks(parts), parts)


def _weeks(parts: Parts) -> Said:
    days, group = weekday_names(parts.byday), group_of(parts.byday)
    if parts.interval == 1:
        return Said("every {days}", days=days)
    if len(parts.byday) == 1:
        return Said("every {place} {day}", place=place(parts.interval), day=days)
    weeks = period(parts, Freq.WEEKLY)
    if group:
        return Said("{period} on every {day}", period=weeks, day=group)
    return _on(weeks, days)


def _on(period: Piece, days: Piece) -> Said:
    return Said("{period} on {days}", period=period, days=days)


def _on_of(days: Piece, period: Piece) -> Said:
    return Said("on {days} of {period}", days=days, period=period)


def _of(days: Piece, period: Piece) -> Said:
    return Said("{days} of {period}", days=days, period=period)


def _monthly(_rule: Rule, _freq: Freq, parts: Parts) -> Said:
    days = month_days(parts) if parts.bymonthday else counted_days(parts.byday)
    return _provided(in_months(_on_of(days, period(parts, Freq.MONTHLY)), parts), parts)


def _provided(said: Said, parts: Parts) -> Said:
    """… if it is a Friday: where the day of a month has to be one of some weekdays, too."""
    if not (parts.bymonthday and parts.byday):
        return said
    if any(day.nth for day in parts.byday):
        return Said("{rule}, if it is {days}", rule=said, days=counted_days(parts.byday, OR))
    return Said("{rule}, if it is a {day}", rule=said, day=weekday_names(parts.byday, OR))


def _dates(_rule: Rule, _freq: Freq, parts: Parts) -> Said:
    pairs = list(product(parts.bymonth, parts.bymonthday))
    on: Piece
    if len(pairs) <= 3 and parts.bymonthday[0] > 0 and parts.bymonthday[-1] > 0:
        on = joined(date_name(day, month) for month, day in pairs)
    else:
        on = _of(month_days(parts), month_names(parts))
    return _provided(_on(period(parts, Freq.YEARLY), on), parts)


def _days_of_months(_rule: Rule, _freq: Freq, parts: Parts) -> Said:
    return _on(period(parts, Freq.YEARLY), _of(counted_days(parts.byday), month_names(parts)))


def _days_of_year(_rule: Rule, _freq: Freq, parts: Parts) -> Said:
    days = year_days(parts) if parts.byyearday else counted_days(parts.byday)
    return _on_of(days, period(parts, Freq.YEARLY))


def _days_of_weeks(_rule: Rule, _freq: Freq, parts: Parts) -> Said:
    return _on(period(parts, Freq.YEARLY), _of(weekday_names(parts.byday), week_numbers(parts)))


def _chosen_day(rule: Rule, freq: Freq, parts: Parts) -> Said:
    """On the last weekday of every month."""
    if any(day.nth for day in parts.byday) or len(parts.bymonth) > 1:
        return _listed(rule, freq, parts)
    day = Said("the {places} {day}", places=places(rule.bysetpos), day=weekday_names(parts.byday, OR))
    if freq is Freq.YEARLY and parts.bymonth:
        return _on(period(parts, freq), _of(day, month_names(parts)))
    return in_months(_on_of(day, period(parts, freq)), parts)


def _listed(rule: Rule, freq: Freq, parts: Parts) -> Said:
    """What no one says in one breath: all that it asks for, one after the other."""
    asked = [
        Said("on {days}", days=counted_days(parts.byday)) if parts.byday else None,
        Said("on {days} of the month", days=month_days(parts)) if parts.bymonthday else None,
        Said("on {days} of the year", days=year_days(parts)) if parts.byyearday else None,
        Said("in {weeks}", weeks=week_numbers(parts)) if parts.byweekno else None,
        Said("in {months}", months=month_names(parts)) if parts.bymonth else None,
        Said("only the {places} of these", places=places(rule.bysetpos)) if rule.bysetpos else None,
    ]
    return reduce(beside, filter(None, asked), period(parts, freq))


def _shapes(ways: Mapping[str, _Shape]) -> Mapping[tuple[Freq, frozenset[str]], _Shape]:
    return {(Freq(of.split()[0]), frozenset(of.split()[1:])): say for of, say in ways.items()}


SHAPES = _shapes(
    {
        "DAILY": _daily,
        "DAILY bymonth": _daily,
        "WEEKLY byday": _weekly,
        "WEEKLY byday bymonth": _weekly,
        "MONTHLY byday": _monthly,
        "MONTHLY byday bymonth": _monthly,
        "MONTHLY bymonthday": _monthly,
        "MONTHLY bymonthday bymonth": _monthly,
        "MONTHLY bymonthday byday": _monthly,
        "YEARLY bymonth bymonthday": _dates,
        "YEARLY bymonth bymonthday byday": _dates,
        "YEARLY bymonth byday": _days_of_months,
        "YEARLY byday": _days_of_year,
        "YEARLY byyearday": _days_of_year,
        "YEARLY byweekno byday": _days_of_weeks,
    }
)
CHOSEN = _shapes(
    {
        "WEEKLY byday": _chosen_day,
        "MONTHLY byday": _chosen_day,
        "MONTHLY byday bymonth": _chosen_day,
        "YEARLY byday": _chosen_day,
        "YEARLY byday bymonth": _chosen_day,
    }
)
