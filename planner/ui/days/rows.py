"""An agenda as rows: each day, and below it what happens then."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby
from typing import NamedTuple

from planner.domain.layout.allday import is_above
from planner.domain.walltime import wall_at
from planner.services.agenda import Agenda, Entry
from planner.ui.week.board import key_of
from planner.ui.week.intents import Key

DAY = timedelta(days=1)


class Where(NamedTuple):
    """What tells a row from every other: the day, and the block on it, or None for the day itself."""

    day: date
    key: Key | None


@dataclass(frozen=True, slots=True)
class Row:
    """A day, or a block on it; one that lasts several days has a row on each.

    ``count`` is how many blocks the day has.
    """

    where: Where
    entry: Entry | None = None
    count: int = 0

    @property
    def day(self) -> date:
        return self.where.day

    @property
    def key(self) -> Key | None:
        return self.where.key

    @property
    def is_above(self) -> bool:
        """Whether it lasts whole days."""
        return self.entry is not None and is_above(self.entry.occurrence.block)


def rows_of(agenda: Agenda) -> tuple[Row, ...]:
    """All days in order, each before its blocks, of which those that last whole days come first."""
    by_day: dict[date, list[Row]] = {}
    for entry in agenda.entries:
        first, last = dates_of(entry, agenda.plan.zone)
        first, last = max(first, agenda.first), min(last, agenda.end - DAY)
        key = key_of(entry)
        for number in range(max((last - first).days, 0) + 1):
            day = first + number * DAY
            by_day.setdefault(day, []).append(Row(Where(day, key), entry))
    found = []
    for number in range((agenda.end - agenda.first).days):
        day = agenda.first + number * DAY
        blocks = sorted(by_day.get(day, ()), key=lambda row: not row.is_above)
        found += [Row(Where(day, None), count=len(blocks)), *blocks]
    return tuple(found)


def dates_of(entry: Entry, home: str) -> tuple[date, date]:
    """The first and the last of its days; what ends after midnight belongs to the day it begins on."""
    span = entry.occurrence.span
    start, end = wall_at(span.start, home), wall_at(span.end, home)
    if not is_above(entry.occurrence.block):
        return start.date(), start.date()
    last = end.date() - DAY if end.time() == time() else end.date()
    return start.date(), max(last, start.date())


def by_days(rows: tuple[Row, ...]) -> dict[date, tuple[Row, ...]]:
    """The blocks of each day."""
    return {
        day: tuple(row for row in group if row.entry is not None)
        for day, group in groupby(rows, key=lambda row: row.day)
    }


def midnight(day: date) -> datetime:
    return datetime.combine(day, time())
