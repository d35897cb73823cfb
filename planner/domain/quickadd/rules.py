"""What a repeat means: its RRULE, its words, and the first day on which it happens."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.quickadd import almanac
from planner.domain.quickadd.saying import count_said, date_said, list_said, ordinal_said
from planner.domain.quickadd.words import ORDINAL_NAMES, WEEKDAY_CODES, WEEKDAY_NAMES


class Frequency(StrEnum):
    """The steps in which a series goes, by their RFC 5545 names."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


UNIT = {
    Frequency.DAILY: "day",
    Frequency.WEEKLY: "week",
    Frequency.MONTHLY: "month",
    Frequency.YEARLY: "year",
}
SHORTEST_DAYS = {Frequency.DAILY: 1, Frequency.WEEKLY: 7, Frequency.MONTHLY: 28, Frequency.YEARLY: 365}


@dataclass(frozen=True, slots=True)
class Repeat:
    """Every ``interval`` days, weeks, months or years.

    Weekly on ``weekdays`` (0 is Monday), where none are given on that of the first day. Monthly on the
    ``nth`` of a weekday (-1 is the last) or on the day with a ``number``, else like yearly on the date of
    the first day. ``part`` is the part of the day that came with it.
    """

    frequency: Frequency
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    nth: int | None = None
    number: int | None = None
    part: str | None = None

    @property
    def leans(self) -> bool:
        """Whether the line has to name the day on which it happens."""
        return self.frequency is not Frequency.DAILY and not self.weekdays and self.number is None

    @property
    def weekly(self) -> bool:
        """Whether it goes by weeks, on the weekday of its first day."""
        return self.leans and self.frequency is Frequency.WEEKLY

    @property
    def period(self) -> int:
        """The days that one occurrence has before the next, at least."""
        return SHORTEST_DAYS[self.frequency] * self.interval if len(self.weekdays) < 2 else 1

    def first(self, after: date) -> date:
        """The first day, ``after`` included, on which it happens."""
        if self.nth is not None:
            return almanac.nth_weekday(self.nth, self.weekdays[0], after)
        if self.number is not None:
            return almanac.next_numbered(self.number, after)
        return min((almanac.next_weekday(day, after) for day in self.weekdays), default=after)

    def rule(self, week_start: int) -> str:
        """The RRULE without its end; where weeks begin matters for several days of every other week."""
        codes = [WEEKDAY_CODES[day] for day in self.weekdays]
        parts = [f"FREQ={self.frequency}"]
        if self.interval > 1:
            parts.append(f"INTERVAL={self.interval}")
        if codes:
            parts.append(f"BYDAY={self.nth or ''}{','.join(codes)}")
        if self.interval > 1 and len(codes) > 1 and week_start:
            parts.append(f"WKST={WEEKDAY_CODES[week_start]}")
        return ";".join(parts)

    def said(self, first: date | None) -> str:
        """Such as "every 2 weeks on Tuesday", for a series that starts on that day, if that is known."""
        names = list_said([WEEKDAY_NAMES[day] for day in self.weekdays])
        unit = UNIT[self.frequency]
        every = f"every {unit}" if self.interval == 1 else f"every {count_said(self.interval, unit)}"
        if self.nth is not None:
            return f"{every} on the {ORDINAL_NAMES[self.nth]} {names}"
        if self.weekdays:
            return f"every {_days(self.weekdays, names)}" if self.interval == 1 else f"{every} on {names}"
        if first and self.frequency is Frequency.MONTHLY:
            rare = ", where there is one" if first.day > 28 else ""
            return f"{every} on the {ordinal_said(first.day)}{rare}"
        return (
            f"{every} on {date_said(first, first)}" if first and self.frequency is Frequency.YEARLY else every
        )


def _days(weekdays: tuple[int, ...], names: str) -> str:
    return "weekday" if weekdays == (0, 1, 2, 3, 4) else names
