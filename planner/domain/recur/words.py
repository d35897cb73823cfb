"""A rule said in plain English, as one would say it to each other."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from itertools import product

from planner.domain.recur.expand import times_of_day
from planner.domain.recur.periods import Parts, anchored
from planner.domain.recur.phrases import (
    GROUPS,
    MONTH_NAMES,
    UNITS,
    counted_days,
    every,
    in_months,
    joined,
    month_days,
    month_names,
    place,
    week_numbers,
    weekday_names,
    year_days,
)
from planner.domain.recur.rule import Freq, Rule

MOST_TIMES = 4


def words(rule: Rule, first: datetime) -> str:
    """The rule in words, without a capital and a full stop: "every second Tuesday until 3 May".

    ``first`` is the naive wall time of the first occurrence; it says what the rule leaves open, and a year is
    named only where it is not that one's. Every rule can be said; a rare one as a list of what it asks for.
    """
    freq, parts = _simpler(rule, anchored(rule, first))
    asked = frozenset(name for name in DAY_PARTS if getattr(parts, name))
    if rule.bysetpos:
        said = CHOSEN.get((freq, asked), _listed)(rule, freq, parts)
    else:
        said = SHAPES.get((freq, asked), _listed)(rule, freq, parts)
    return said + _times(rule, first) + _end(rule, first)


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

_Said = Callable[[Rule, Freq, Parts], str]


def _daily(_rule: Rule, _freq: Freq, parts: Parts) -> str:
    return every(parts.interval, "day") + in_months(parts)


def _weekly(_rule: Rule, _freq: Freq, parts: Parts) -> str:
    days = weekday_names(parts.byday)
    if parts.interval == 1 or len(parts.byday) == 1:
        return every(parts.interval, days) + in_months(parts)
    on = f"on every {days}" if days in GROUPS.values() else f"on {days}"
    return f"{every(parts.interval, 'week')} {on}{in_months(parts)}"


def _monthly(_rule: Rule, _freq: Freq, parts: Parts) -> str:
    days = month_days(parts) if parts.bymonthday else counted_days(parts.byday)
    return f"on {days} of {every(parts.interval, 'month')}" + in_months(parts) + _provided(parts)


def _provided(parts: Parts) -> str:
    """, if it is a Friday: where the day of a month has to be one of some weekdays, too."""
    if not (parts.bymonthday and parts.byday):
        return ""
    if any(day.nth for day in parts.byday):
        return f", if it is {counted_days(parts.byday, 'or')}"
    return f", if it is a {weekday_names(parts.byday, 'or')}"


def _dates(_rule: Rule, _freq: Freq, parts: Parts) -> str:
    pairs = list(product(parts.bymonth, parts.bymonthday))
    if len(pairs) <= 3 and parts.bymonthday[0] > 0 and parts.bymonthday[-1] > 0:
        on = joined(f"{day} {MONTH_NAMES[number - 1]}" for number, day in pairs)
    else:
        on = f"{month_days(parts)} of {month_names(parts)}"
    return f"{every(parts.interval, 'year')} on {on}{_provided(parts)}"


def _days_of_months(_rule: Rule, _freq: Freq, parts: Parts) -> str:
    return f"{every(parts.interval, 'year')} on {counted_days(parts.byday)} of {month_names(parts)}"


def _days_of_year(_rule: Rule, _freq: Freq, parts: Parts) -> str:
    days = year_days(parts) if parts.byyearday else counted_days(parts.byday)
    return f"on {days} of {every(parts.interval, 'year')}"


def _days_of_weeks(_rule: Rule, _freq: Freq, parts: Parts) -> str:
    on = f"{weekday_names(parts.byday)} of {week_numbers(parts)}"
    return f"{every(parts.interval, 'year')} on {on}"


def _chosen_day(rule: Rule, freq: Freq, parts: Parts) -> str:
    """On the last weekday of every month."""
    if any(day.nth for day in parts.byday) or len(parts.bymonth) > 1:
        return _listed(rule, freq, parts)
    day = f"the {joined(map(place, rule.bysetpos))} {weekday_names(parts.byday, 'or')}"
    period = every(parts.interval, UNITS[freq])
    if freq is Freq.YEARLY and parts.bymonth:
        return f"{period} on {day} of {month_names(parts)}"
    return f"on {day} of {period}{in_months(parts)}"


def _listed(rule: Rule, freq: Freq, parts: Parts) -> str:
    """What no one says in one breath: all that it asks for, one after the other."""
    asked = [
        f"on {counted_days(parts.byday)}" if parts.byday else "",
        f"on {month_days(parts)} of the month" if parts.bymonthday else "",
        f"on {year_days(parts)} of the year" if parts.byyearday else "",
        f"in {week_numbers(parts)}" if parts.byweekno else "",
        f"in {month_names(parts)}" if parts.bymonth else "",
        f"only the {joined(map(place, rule.bysetpos))} of these" if rule.bysetpos else "",
    ]
    return ", ".join(filter(None, [every(parts.interval, UNITS[freq]), *asked]))


def _shapes(ways: Mapping[str, _Said]) -> Mapping[tuple[Freq, frozenset[str]], _Said]:
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


# What comes after it


def _times(rule: Rule, first: datetime) -> str:
    if not (rule.byhour or rule.byminute or rule.bysecond):
        return ""
    moments = times_of_day(rule, first)
    if len(moments) > MOST_TIMES:
        return f" at {len(moments)} times of the day"
    seconds = ":%S" if any(at.second for at in moments) else ""
    return f" at {joined(f'{at.hour}:{at:%M{seconds}}' for at in moments)}"


def _end(rule: Rule, first: datetime) -> str:
    if rule.count is not None:
        return {1: ", once", 2: ", twice"}.get(rule.count, f", {rule.count} times")
    if rule.until is None:
        return ""
    until = rule.until
    if until.tzinfo is None and until.time() < first.time() and not rule.byhour:
        until -= timedelta(days=1)
    day = f"{until.day} {MONTH_NAMES[until.month - 1]}"
    return f" until {day}" if until.year == first.year else f" until {day} {until.year}"
