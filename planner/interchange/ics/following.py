"""Changes to an occurrence and all that follow it (RANGE=THISANDFUTURE): the series becomes several."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from planner.domain.block import Block
from planner.domain.editing.move import moved
from planner.domain.editing.pattern import pattern_of, seen
from planner.domain.editing.split import split
from planner.domain.editing.values import Fresh, Move, Series
from planner.domain.errors import UserError
from planner.domain.ids import derived_id, new_id
from planner.interchange.ics.dates import Dates
from planner.interchange.ics.event import Event
from planner.interchange.ics.fields import CANCELLED, extra_of, sequence_of
from planner.interchange.ics.overrides import own_of
from planner.interchange.ics.reading import Reading
from planner.interchange.ics.when import Wall

NO_FOLLOWING = "a change from one date on could not be taken, because nothing of it happens from then on."
STAYING = "a change from one date on could not move those that follow, so they keep their time."


def divided(series: Series, ranges: Mapping[datetime, Event], wall: Wall, reading: Reading) -> list[Series]:
    """The series cut where an event changes all that follow: each part begins with such an occurrence.

    The last is cut off first, because the times by which occurrences are named are those of the whole.
    """
    parts: list[Series] = []
    for at in sorted(ranges, reverse=True):
        before, *after = _cut(series, at, ranges[at], wall, reading)
        series, parts = before, [*after, *parts]
    return [series, *parts]


def _cut(series: Series, at: datetime, event: Event, wall: Wall, reading: Reading) -> list[Series]:
    """The series up to that occurrence, and what it and those after it became."""
    block, home = series.block, reading.guest.home
    if not _any_from(block, at, home):
        reading.notes.tell(NO_FOLLOWING)
        return [series]
    if not any(seen(block, home, at)):
        return [_changed(series, at, event, wall, reading)]
    fresh = Fresh(id=new_id(), uid=derived_id(block.uid, "from", at), now=reading.guest.now, home=home)
    before, after = split(series, at, fresh)
    if event.word("STATUS") in CANCELLED:
        return [before]
    after = replace(after, block=replace(after.block, created=block.created, changed=block.changed))
    return [before, _changed(after, at, event, wall, reading)]


def _any_from(block: Block, at: datetime, home: str) -> bool:
    pattern = pattern_of(block, home)
    if pattern is None:
        return max((block.start, *block.added)) >= at
    return pattern.next_from(at) is not None or any(one >= at for one in block.added)


def _changed(series: Series, at: datetime, event: Event, wall: Wall, reading: Reading) -> Series:
    """The series as the event has it, moved as far as the event moves its first occurrence."""
    block = series.block
    at = at if Dates(block, wall).has(at) else block.start
    own = own_of(event, at, block, wall, reading)
    block = replace(block, extra=extra_of(event, reading.notes), sequence=sequence_of(event))
    plain = {name: value for name, value in own.fields.items() if value != getattr(block, name)}
    if own.all_day != block.all_day:
        plain |= {"all_day": own.all_day, "zone": None}
    if not block.repeats:
        return replace(series, block=replace(block, **plain, start=own.start, end=own.end))
    if own.start == at and own.all_day == block.all_day:
        end = block.start + (own.end - own.start)
        return replace(series, block=replace(block, **plain, end=end))
    try:
        return moved(replace(series, block=block), Move(at, own.start, own.end), plain, wall.home)
    except UserError:
        reading.notes.tell(STAYING)
        return replace(
            series, block=replace(block, **{**plain, "all_day": block.all_day, "zone": block.zone})
        )
