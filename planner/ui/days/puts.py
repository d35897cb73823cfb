"""Blocks moved by whole days, which keep their times on the wall, or made longer and shorter."""

from collections.abc import Iterable
from datetime import timedelta

from planner.ui.days.rows import DAY, Row
from planner.ui.week.board import key_of
from planner.ui.week.intents import Put
from planner.ui.week.settle import LEAST


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


def ended_on(row: Row, by: timedelta) -> Put | None:
    """With its end so much later, or earlier; None where nothing would be left of it."""
    if row.entry is None:
        return None
    block = row.entry.occurrence.block
    end = block.end + by
    if end - block.start < (DAY if block.all_day else LEAST):
        return None
    return Put(key_of(row.entry), block.start, end, block.who, block.all_day, block.zone, {"end": end})
