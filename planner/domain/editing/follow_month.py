"""How a rule with one day a month or a year follows that day to another."""

from calendar import monthrange
from dataclasses import replace
from datetime import datetime

from planner.domain.editing.followed import CANNOT_FOLLOW, Followed, ending
from planner.domain.editing.pattern import Pattern
from planner.domain.editing.values import Move
from planner.domain.errors import UserError
from planner.domain.recur.expand import BEGIN, END
from planner.domain.recur.rule import Day, Freq, Rule

NEAR_THE_END = 7


def in_its_period(pattern: Pattern, move: Move, all_day: bool) -> Followed:
    """Each occurrence goes to the day in its month or year that ``to`` is in its own.

    Where a month has no such day, it has none of them any more. Raises UserError where the rule names more
    days than one.
    """
    rule, to = pattern.rule, move.start
    _require_one_day(rule)
    months = 1 if rule.freq is Freq.MONTHLY else 12
    offset = _period(to, months) - _period(move.at, months)

    def begin(occurrence: datetime, later: int = 0) -> datetime:
        number = (_period(occurrence, months) + offset + later) * months
        wall = datetime.combine(datetime(number // 12, number % 12 + 1, 1).date(), to.time())
        return min(max(wall, BEGIN), END)

    explicit = _on_that_day(rule, move)
    unended = Pattern(replace(explicit, count=None, until=None), begin(pattern.first))
    first = unended.next_from(unended.first)
    if first is None:
        raise UserError(CANNOT_FOLLOW)
    last = pattern.last()
    end = None if last is None else max(unended.between(first, begin(last, 1)), default=None)
    kept = replace(explicit, bymonth=explicit.bymonth if rule.bymonth else ())
    if not rule.byday and not rule.bymonthday and first.day in kept.bymonthday:  # as before, it goes unsaid
        kept = replace(kept, bymonthday=())
    return Followed(
        ending(kept, first, end, all_day=all_day),
        first,
        lambda occurrence: next(unended.between(begin(occurrence), begin(occurrence, 1)), None),
    )


def _period(day: datetime, months: int) -> int:
    return (day.year * 12 + day.month - 1) // months


def _require_one_day(rule: Rule) -> None:
    named = len(rule.byday) + len(rule.bymonthday)
    monthly = rule.freq is Freq.MONTHLY
    if (
        named > 1
        or any(not day.nth for day in rule.byday)
        or len(rule.bymonth) > (0 if monthly else 1)
        or (named and not monthly and not rule.bymonth)
    ):
        raise UserError(CANNOT_FOLLOW)


def _on_that_day(rule: Rule, move: Move) -> Rule:
    to = move.start
    bymonth = () if rule.freq is Freq.MONTHLY else (to.month,)
    if rule.byday:
        return replace(rule, bymonth=bymonth, byday=(Day(to.weekday(), _nth(to, rule.byday[0].nth)),))
    from_end = to.day - monthrange(to.year, to.month)[1] - 1
    counted_so = bool(rule.bymonthday) and rule.bymonthday[0] < 0 and from_end >= -NEAR_THE_END
    back_over_midnight = move.is_short and (move.at.day, from_end) == (1, -1)
    return replace(
        rule, bymonth=bymonth, bymonthday=(from_end if counted_so or back_over_midnight else to.day,)
    )


def _nth(day: datetime, before: int) -> int:
    """Which of its weekdays in the month it is; from the end where that was meant, or where it is a fifth."""
    nth = (day.day - 1) // 7 + 1
    from_end = -((monthrange(day.year, day.month)[1] - day.day) // 7 + 1)
    if from_end == before or (from_end == -1 and (before < 0 or nth == 5)):
        return from_end
    return nth
