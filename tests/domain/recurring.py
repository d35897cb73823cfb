"""Random rules, and dateutil walked from the start as the oracle of what they mean."""

import datetime as dt
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice, takewhile
from typing import Any
from unittest.mock import patch

from dateutil import rrule
from hypothesis import strategies as st

from planner.domain.errors import UserError
from planner.domain.recur.rule import NUMBERS, Day, Freq, Rule

FORBIDDEN = {
    Freq.DAILY: {"byweekno", "byyearday"},
    Freq.WEEKLY: {"byweekno", "byyearday", "bymonthday"},
    Freq.MONTHLY: {"byweekno", "byyearday"},
    Freq.YEARLY: set[str](),
}
TIMES = ("byhour", "byminute", "bysecond")
# Of a year's week -52 or -53 that is the next year's first dateutil knows only the positive number.
WEEKS = st.integers(-51, 53).filter(bool)


def numbers(part: str) -> st.SearchStrategy[tuple[int, ...]]:
    low, high, mirrored = NUMBERS[part]
    one = WEEKS if part == "byweekno" else st.integers(low, high)
    if mirrored and part != "byweekno":
        one = one | one.map(lambda number: -number)
    if part == "bysetpos":
        one = st.integers(-6, 6).filter(bool) | one
    return st.lists(one, min_size=1, max_size=2 if part in TIMES else 5).map(tuple)


def weekdays(*, counted: bool) -> st.SearchStrategy[tuple[Day, ...]]:
    """Plain weekdays or counted ones, not both: of a mixture dateutil takes what is in both."""
    nth = st.integers(-5, 5).filter(bool) if counted else st.just(0)
    return st.lists(st.builds(Day, st.integers(0, 6), nth), min_size=1, max_size=5).map(tuple)


@st.composite
def rules(draw: st.DrawFn, *, ends: bool = True) -> Rule:
    """Any rule; simple ones more often, as people's are."""
    freq = draw(st.sampled_from(Freq))
    given: dict[str, Any] = {"interval": draw(st.sampled_from([1, 1, 1, 2, 3, 4, 7, 12, 53]))}
    parts = draw(st.sets(st.sampled_from([*sorted(NUMBERS), "byday"]), max_size=3)) - FORBIDDEN[freq]
    for part in sorted(parts):
        given[part] = draw(numbers(part) if part != "byday" else weekdays(counted=False))
    if freq in (Freq.MONTHLY, Freq.YEARLY) and "byday" in given and "byweekno" not in given:
        given["byday"] = draw(weekdays(counted=True) | weekdays(counted=False))
    given["wkst"] = draw(st.integers(0, 6))
    if ends:
        given |= draw(
            st.just({})
            | st.fixed_dictionaries({"count": st.integers(1, 60)})
            | st.fixed_dictionaries({"until": st.datetimes(datetime(1995, 1, 1), datetime(2040, 1, 1))})
        )
    try:
        return Rule(freq=freq, **given)
    except UserError:  # in none of its months
        return Rule(freq=freq, interval=given["interval"])


firsts = st.datetimes(datetime(1995, 1, 1), datetime(2008, 12, 31)).map(lambda at: at.replace(microsecond=0))


def walked(rule: Rule, first: datetime, end: datetime) -> Iterator[datetime]:
    """All starts before ``end`` according to dateutil, where the two of us read RFC 5545 the same way.

    Where we do not: BYWEEKNO alone is the first one's weekday, not all seven; and the positions of BYSETPOS
    are those of whole weeks, also in the first, which for dateutil begins with its first occurrence.
    """
    begin, byday = first, [rrule.weekday(day.weekday, day.nth or None) for day in rule.byday]
    if rule.byweekno and not (byday or rule.bymonthday or rule.byyearday):
        byday = [rrule.weekday(first.weekday())]
    if rule.freq is Freq.WEEKLY and rule.bysetpos:
        byday = byday or [rrule.weekday(first.weekday())]
        begin -= timedelta(days=(first.weekday() - rule.wkst) % 7)
    walk = rrule.rrule(
        getattr(rrule, rule.freq.value),
        dtstart=begin,
        interval=rule.interval,
        until=rule.until,
        wkst=rule.wkst,
        byweekday=byday or None,
        **{part: getattr(rule, part) or None for part in NUMBERS},
    )
    with patch.object(dt, "MAXYEAR", end.year):
        met = [at for at in takewhile(lambda at: at < end, walk) if at >= first]
    return islice(met, rule.count)
