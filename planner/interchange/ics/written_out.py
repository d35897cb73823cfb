"""What is in a zone like none of the world's, turned into UTC date by date."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice

from planner.domain.block import Block, Override
from planner.domain.editing.pattern import pattern_of
from planner.domain.editing.values import Series
from planner.domain.recur.expand import BEGIN, END
from planner.interchange.ics.limits import MOST_DATES, YEARS_AHEAD
from planner.interchange.ics.overrides import single
from planner.interchange.ics.reading import Reading
from planner.interchange.ics.when import Wall

AHEAD = timedelta(days=366 * YEARS_AHEAD)
WRITTEN_OUT = (
    "its time zone is like none in the world, so its dates were written out one by one,"
    f" those without an end for {YEARS_AHEAD} years."
)


def in_utc(series: Series, wall: Wall, reading: Reading) -> Series:
    """The series without a rule, each of its dates at the moment at which it is in its own zone."""
    block = series.block
    if block.repeats:
        reading.notes.tell(WRITTEN_OUT)
    first, *others = _starts(block, reading) or [block.start]
    own = (_moved(one, wall) for one in series.overrides if one.occurrence in {first, *others})
    end = first + (block.end - block.start)
    block = replace(
        block,
        start=_utc(first, wall),
        end=max(_utc(end, wall), _utc(first, wall)),
        zone="UTC",
        rule=None,
        added=tuple(sorted(_utc(one, wall) for one in others)),
        dropped=(),
    )
    moved = Series(block, tuple(own))
    return moved if block.repeats else single(moved)


def _starts(block: Block, reading: Reading) -> list[datetime]:
    pattern = pattern_of(block, reading.guest.home)
    by_rule = iter((block.start,))
    if pattern is not None:
        now = reading.guest.now.replace(tzinfo=None)
        end = END if pattern.expansion.last else min(max(now, block.start) + AHEAD, END)
        by_rule = pattern.between(BEGIN, end)
    dates = {*islice(by_rule, MOST_DATES), *block.added}.difference(block.dropped)
    return sorted(dates)[:MOST_DATES]


def _moved(override: Override, wall: Wall) -> Override:
    moved = replace(override, occurrence=_utc(override.occurrence, wall))
    if override.start is None or override.end is None or override.all_day:
        return moved
    start = _utc(override.start, wall)
    return replace(moved, start=start, end=max(_utc(override.end, wall), start))


def _utc(shown: datetime, wall: Wall) -> datetime:
    return wall.moment(shown).replace(tzinfo=None)
