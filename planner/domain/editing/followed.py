"""What became of a rule that followed one of its occurrences, and how it ends where the old one did."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time

from planner.domain.editing.pattern import END_OF_DAY, Pattern, up_to
from planner.domain.recur.rule import Rule
from planner.domain.values import dataclass

CANNOT_FOLLOW = (
    "This repeats in a way that cannot follow to that day; "
    "please move only this one, or change how it repeats."
)


@dataclass(frozen=True, slots=True)
class Followed:
    """The rule and its first occurrence now, and where an occurrence of the old one is now, if anywhere.

    ``extra`` are the occurrences of the new rule that none of the old one became.
    """

    rule: Rule
    first: datetime
    place_of: Callable[[datetime], datetime | None]
    extra: tuple[datetime, ...] = ()


def ending(rule: Rule, first: datetime, last: datetime | None, *, all_day: bool) -> Rule:
    """The rule, which may have an end from before, so that ``last`` is its last start.

    The day that somebody gave as the end is kept where it still means the same. A COUNT is left as it is.
    """
    if rule.until is None or last is None:
        return rule
    whole_day = rule.until.time() in (time(), END_OF_DAY)
    if all_day:
        ends = [datetime.combine(day, time()) for day in (rule.until.date(), last.date())]
    else:
        ends = [rule.until, up_to(last)]
        if whole_day:
            ends[1:1] = [datetime.combine(day, END_OF_DAY) for day in (rule.until.date(), last.date())]
    candidates = [replace(rule, until=end) for end in ends]
    fitting = (one for one in candidates if Pattern(one, first).last() == last)
    return next(fitting, candidates[-1])
