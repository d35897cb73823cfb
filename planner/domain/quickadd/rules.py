"""What a repeat means: its RRULE, its words, and the first day on which it happens."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.calendar_words import ordinal, weekday_name
from planner.domain.quickadd import almanac
from planner.domain.quickadd.saying import count_said, date_said
from planner.domain.quickadd.words import ORDINAL_NAMES, WEEKDAY_CODES
from planner.domain.said import Said, joined


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
EVERY = {
    Frequency.DAILY: "every day",
    Frequency.WEEKLY: "every week",
    Frequency.MONTHLY: "every month",
    Frequency.YEARLY: "every year",
}
WORKDAYS = (0, 1, 2, 3, 4)
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

    def said(self, first: date | None) -> Said:
        """Such as "every 2 weeks on Tuesday", for a series that starts on that day, if that is known."""
        every = self._every()
        if self.nth is not None:
            nth, weekday = Said(ORDINAL_NAMES[self.nth]), weekday_name(self.weekdays[0])
            return Said("{every} on the {nth} {weekday}", every=every, nth=nth, weekday=weekday)
        if self.weekdays and self.interval == 1 and self.weekdays == WORKDAYS:
            return Said("every weekday")
        if self.weekdays:
            days = joined(map(weekday_name, self.weekdays))
            phrase = "every {days}" if self.interval == 1 else "{every} on {days}"
            return Said(phrase, every=every, days=days)
        if first and self.frequency is Frequency.MONTHLY:
            rare = first.day > 28
            phrase = "{every} on the {day}, where there is one" if rare else "{every} on the {day}"
            return Said(phrase, every=every, day=ordinal(first.day))
        if first and self.frequency is Frequency.YEARLY:
            return Said("{every} on {date}", every=every, date=date_said(first, first))
        return every

    def _every(self) -> Said:
        if self.interval == 1:
            return Said(EVERY[self.frequency])
        return Said("every {length}", length=count_said(self.interval, UNIT[self.frequency]))
