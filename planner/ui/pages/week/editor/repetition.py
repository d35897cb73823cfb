"""How a block repeats, as far as people set it with a few controls, and the rule that says the same."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum, auto

from planner.domain.recur.parse import parse
from planner.domain.recur.rule import NUMBERS, Day, Freq, Rule
from planner.domain.walltime import wall_at

END_OF_DAY = time(23, 59, 59)
WEEK = 7
LAST = -1
NTHS = (1, 2, 3, 4, LAST)


class How(Enum):
    """``KEPT`` is richer than the controls can say, and stays as it is."""

    NEVER = auto()
    DAILY = auto()
    WEEKLY = auto()
    MONTHLY = auto()
    YEARLY = auto()
    KEPT = auto()


FREQUENCIES = {
    How.DAILY: Freq.DAILY,
    How.WEEKLY: Freq.WEEKLY,
    How.MONTHLY: Freq.MONTHLY,
    How.YEARLY: Freq.YEARLY,
}
HOWS = {frequency: how for how, frequency in FREQUENCIES.items()}


@dataclass(frozen=True, slots=True)
class Repetition:
    """``weekdays`` (0 is Monday) are those of a week; ``nth`` is which weekday of a month, 0 for its date.

    It ends after the day ``until``, after ``count`` times, or never.
    """

    how: How
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    nth: int = 0
    until: date | None = None
    count: int | None = None
    week_start: int = 0


def nths_of(day: date) -> list[int]:
    """Which of its weekday in its month a day is; the last one, too, where it is that."""
    nth = (day.day - 1) // WEEK + 1
    is_last = (day + timedelta(days=WEEK)).month != day.month
    return [one for one in (nth, LAST if is_last else 0) if one in NTHS]


def read(rule: str, first: datetime, zone: str, *, all_day: bool) -> Repetition:
    """What a rule says whose first occurrence is at ``first`` (wall time in ``zone``)."""
    known = parse(rule)
    shape = _shape(known, first)
    if shape is None:
        return Repetition(How.KEPT)
    until = None if known.until is None else _last_day(known.until, first, zone, all_day=all_day)
    return replace(shape, until=until, count=known.count, week_start=known.wkst)


def written(repetition: Repetition, start: datetime, *, all_day: bool) -> str | None:
    """The rule for what begins at ``start``; None where it does not repeat. Not to be asked for ``KEPT``."""
    if repetition.how not in FREQUENCIES:
        return None
    until = repetition.until
    byday: tuple[Day, ...] = ()
    if repetition.how is How.WEEKLY:
        byday = tuple(Day(weekday) for weekday in repetition.weekdays)
    elif repetition.how is How.MONTHLY and repetition.nth:
        byday = (Day(start.weekday(), repetition.nth),)
    rule = Rule(
        freq=FREQUENCIES[repetition.how],
        interval=repetition.interval,
        count=repetition.count,
        until=None if until is None else datetime.combine(until, time() if all_day else END_OF_DAY),
        byday=byday,
        wkst=repetition.week_start,
    )
    return str(rule)


def _shape(rule: Rule, first: datetime) -> Repetition | None:
    """The rule without its end; None where it is none that the controls can say."""
    parts = {name for name in (*NUMBERS, "byday") if getattr(rule, name)}
    how, nths = HOWS[rule.freq], {day.nth for day in rule.byday}
    plain = Repetition(how, rule.interval)
    if how is How.WEEKLY and parts <= {"byday"}:
        weekdays = tuple(day.weekday for day in rule.byday) or (first.weekday(),)
        return replace(plain, weekdays=weekdays)
    if how is How.MONTHLY and parts == {"byday"}:
        (day, *others), possible = rule.byday, nths_of(first.date())
        fits = not others and day.weekday == first.weekday() and nths <= set(possible)
        return replace(plain, nth=day.nth) if fits else None
    implied = {"bymonthday": (first.day,), "bymonth": (first.month,)} if how is How.YEARLY else {}
    implied = {"bymonthday": (first.day,)} if how is How.MONTHLY else implied
    # A year's day without its month would be every month's.
    is_monthly = how is How.YEARLY and parts == {"bymonthday"}
    fits = all(getattr(rule, name) == implied.get(name) for name in parts)
    return plain if fits and not is_monthly else None


def _last_day(until: datetime, first: datetime, zone: str, *, all_day: bool) -> date:
    """The last day on which it may still happen."""
    if until.tzinfo is not None:
        until = wall_at(until, zone).replace(tzinfo=None)
    before = not all_day and until.time() < first.time()
    return until.date() - timedelta(days=int(before))
