"""A rule of repetition as a value: what RFC 5545 §3.3.10 can say about days, checked and in one spelling."""

from collections.abc import Callable
from datetime import UTC, datetime, time
from enum import StrEnum
from typing import NamedTuple

from planner.domain.errors import UserError
from planner.domain.values import dataclass
from planner.domain.walltime import LAST_YEAR

MOST_INTERVAL, MOST_COUNT, MOST_TIMES = 999, 5000, 24 * 60
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Freq(StrEnum):
    """How long one period of a rule is."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


class Day(NamedTuple):
    """A weekday (0 is Monday); with ``nth`` only that one of its month or year, from the end if negative."""

    weekday: int
    nth: int = 0

    def __str__(self) -> str:
        return f"{self.nth or ''}{WEEKDAYS[self.weekday]}"


class Numbers(NamedTuple):
    """What the numbers of a part may be; ``mirrored`` where they may be counted from the end, too."""

    low: int
    high: int
    mirrored: bool = False

    def allow(self, number: int) -> bool:
        return self.low <= (abs(number) if self.mirrored else number) <= self.high


# In the order in which they are written. BYSECOND's 60 is a leap second, which §3.3.10 has us read as 59.
NUMBERS = {
    "bymonth": Numbers(1, 12),
    "byweekno": Numbers(1, 53, mirrored=True),
    "byyearday": Numbers(1, 366, mirrored=True),
    "bymonthday": Numbers(1, 31, mirrored=True),
    "byhour": Numbers(0, 23),
    "byminute": Numbers(0, 59),
    "bysecond": Numbers(0, 60),
    "bysetpos": Numbers(1, 366, mirrored=True),
}
NTH = Numbers(1, 53, mirrored=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """When something happens again. The fields are the parts of RFC 5545 §3.3.10 under their names there.

    Whatever the order in which numbers and days are given, they are kept in one: two rules that are spelled
    differently and mean the same part by part are equal. ``str`` gives the canonical text, without "RRULE:".

    ``until`` (inclusive, in whole seconds) is wall time of the series where it is naive and a moment where it
    is UTC; a day is its midnight; beyond the years the planner knows it is no end and becomes None. ``wkst``
    and ``Day.weekday`` count from Monday as 0.

    Raises UserError with one plain sentence for what no rule can be.
    """

    freq: Freq
    interval: int = 1
    count: int | None = None
    until: datetime | None = None
    bymonth: tuple[int, ...] = ()
    byweekno: tuple[int, ...] = ()
    byyearday: tuple[int, ...] = ()
    bymonthday: tuple[int, ...] = ()
    byday: tuple[Day, ...] = ()
    byhour: tuple[int, ...] = ()
    byminute: tuple[int, ...] = ()
    bysecond: tuple[int, ...] = ()
    bysetpos: tuple[int, ...] = ()
    wkst: int = 0

    def __post_init__(self) -> None:
        for part, allowed in NUMBERS.items():
            numbers: tuple[int, ...] = getattr(self, part)
            if numbers:
                _check_numbers(part, numbers, allowed)
                _keep(self, part, tuple(sorted(set(numbers), key=_from_the_start)))
        if self.byday:
            _keep(self, "byday", tuple(sorted(set(self.byday), key=_first_in_a_week)))
        if 60 in self.bysecond:
            _keep(self, "bysecond", tuple(sorted({min(second, 59) for second in self.bysecond})))
        if self.until is not None:
            _keep(self, "until", _kept_until(self.until))
        for wrong, sentence in REFUSED:
            if wrong(self):
                raise UserError(sentence)

    def __str__(self) -> str:
        return ";".join(f"{name}={value}" for name, value in _written(self) if value)


def _keep(rule: Rule, field: str, value: object) -> None:
    object.__setattr__(rule, field, value)


def _from_the_start(number: int) -> tuple[bool, int]:
    """Orders 1, 15, -2, -1: what is counted from the end comes last."""
    return number < 0, number


def _first_in_a_week(day: Day) -> tuple[bool, int, int]:
    return day.nth < 0, day.nth, day.weekday


def _check_numbers(part: str, numbers: tuple[int, ...], allowed: Numbers) -> None:
    for number in numbers:
        if not allowed.allow(number):
            raise UserError(
                "{part} cannot be {number} in a repetition; it goes from {low} to {high}.",
                part=part.upper(),
                number=number,
                low=allowed.low,
                high=allowed.high,
            )


def _kept_until(until: datetime) -> datetime | None:
    if until.year > LAST_YEAR:
        return None
    until = until.replace(microsecond=0)
    return until if until.tzinfo is None else until.astimezone(UTC)


def _written(rule: Rule) -> list[tuple[str, str]]:
    """The parts of a rule with their text, empty where there is nothing to write."""
    return [
        ("FREQ", rule.freq.value),
        ("INTERVAL", str(rule.interval) if rule.interval != 1 else ""),
        ("COUNT", str(rule.count or "")),
        ("UNTIL", _until_text(rule.until)),
        ("BYDAY", ",".join(map(str, rule.byday))),
        *((part.upper(), ",".join(map(str, getattr(rule, part)))) for part in NUMBERS),
        ("WKST", WEEKDAYS[rule.wkst] if rule.wkst else ""),
    ]


def _until_text(until: datetime | None) -> str:
    if until is None:
        return ""
    day = f"{until.year:04}{until:%m%d}"
    if until.tzinfo is None and until.time() == time():
        return day
    return f"{day}T{until:%H%M%S}" + ("Z" if until.tzinfo else "")


def _times_a_day(rule: Rule) -> int:
    return max(len(rule.byhour), 1) * max(len(rule.byminute), 1) * max(len(rule.bysecond), 1)


def _never(rule: Rule) -> bool:
    """Whether none of its months has any of its days, as 30 February."""
    return bool(rule.bymonth and rule.bymonthday) and not any(
        abs(day) <= LONGEST[month - 1] for month in rule.bymonth for day in rule.bymonthday
    )


def _is_day(day: Day) -> bool:
    return 0 <= day.weekday <= 6 and (day.nth == 0 or NTH.allow(day.nth))


def _has_nth(rule: Rule) -> bool:
    return any(day.nth for day in rule.byday)


# What §3.3.10 forbids and what would go on for longer than a plan does.
REFUSED: tuple[tuple[Callable[[Rule], bool], str], ...] = (
    (
        lambda rule: not 1 <= rule.interval <= MOST_INTERVAL,
        "INTERVAL goes from 1 to 999; please repeat within that.",
    ),
    (
        lambda rule: rule.count is not None and not 1 <= rule.count <= MOST_COUNT,
        "COUNT goes from 1 to 5000; please repeat that often or until a day.",
    ),
    (
        lambda rule: rule.count is not None and rule.until is not None,
        "A repetition ends after a number of times or on a day, not both; please choose one.",
    ),
    (lambda rule: not 0 <= rule.wkst <= 6, "A week begins on one of seven days; please choose one."),
    (
        lambda rule: not all(map(_is_day, rule.byday)),
        "BYDAY knows seven weekdays and the 1st to the 53rd of each; please choose among them.",
    ),
    (
        lambda rule: bool(rule.byweekno) and rule.freq is not Freq.YEARLY,
        "BYWEEKNO counts the weeks of a year and needs FREQ=YEARLY.",
    ),
    (
        lambda rule: bool(rule.byyearday) and rule.freq is not Freq.YEARLY,
        "BYYEARDAY counts the days of a year and needs FREQ=YEARLY.",
    ),
    (
        lambda rule: bool(rule.bymonthday) and rule.freq is Freq.WEEKLY,
        "BYMONTHDAY counts the days of a month, which a weekly repetition does not have.",
    ),
    (
        lambda rule: _has_nth(rule) and rule.freq in (Freq.DAILY, Freq.WEEKLY),
        "The first or last of a weekday needs a month or a year; please repeat monthly or yearly.",
    ),
    (
        lambda rule: _has_nth(rule) and bool(rule.byweekno),
        "Within a numbered week there is one of each weekday; please leave out which of them.",
    ),
    (
        lambda rule: _times_a_day(rule) > MOST_TIMES,
        "That is more often than once a minute; please repeat less often.",
    ),
    (_never, "That day is in none of those months; please choose another."),
)
