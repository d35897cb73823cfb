"""Blocks moved by whole days: they keep their times on the wall."""

from collections.abc import Iterable
from datetime import timedelta

from planner.ui.days.rows import Row
from planner.ui.week.board import key_of
from planner.ui.week.intents import Put


def put_on(rows: Iterable[Row], days: int) -> tuple[Put, ...]:
    """Where they are to lie so many days later, or earlier where that is below 0."""
    by = timedelta(days=days)
    puts = []
    for row in rows:
        if row.entry is not None:
            block = row.entry.occurrence.block
            start, end = block.start + by, block.end + by
            fields = {"start": start, "end": end} if days else {}
            put = Put(key_of(row.entry), start, end, block.who, block.all_day, block.zone, fields)
            puts.append(put)
    return tuple(puts)
