"""Single occurrences that a file has otherwise than their series (RECURRENCE-ID)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from planner.domain.block import OVERRIDABLE, Block, Override
from planner.domain.editing.values import Series
from planner.domain.errors import UserError
from planner.domain.ids import new_id
from planner.domain.kinds import State
from planner.interchange.ics.dates import Dates
from planner.interchange.ics.event import Event
from planner.interchange.ics.fields import extra_of, fields_of, sequence_of, tell_of_lines
from planner.interchange.ics.reading import Reading
from planner.interchange.ics.repetition import Ends
from planner.interchange.ics.times import DAY, end_of
from planner.interchange.ics.when import Wall, When

LONG_AGO = datetime.min.replace(tzinfo=UTC)
UNREADABLE = "one of its changed dates could not be read, so that date stays as it was."
NO_START = "the time of one of its changed dates could not be read, so that one keeps the usual time."


@dataclass(frozen=True, slots=True)
class Own:
    """What an occurrence has of its own: its times, and the fields of an override."""

    start: datetime
    end: datetime
    all_day: bool
    fields: Mapping[str, Any]


def by_age(events: Iterable[Event], reading: Reading) -> list[Event]:
    """The events with the one that holds, where several speak of the same, after the others."""

    def age(event: Event) -> tuple[int, datetime, int]:
        return sequence_of(event), reading.moment(event, "LAST-MODIFIED") or LONG_AGO, event.place

    return sorted(events, key=age)


def recurrence_id(event: Event, reading: Reading) -> When | None:
    """The time of the series' occurrence that an event is about; None where that cannot be read."""
    line = event.first("RECURRENCE-ID")
    try:
        return reading.when(line) if line else None
    except ValueError:
        return None


def placed(events: Iterable[Event], dates: Dates, reading: Reading) -> dict[datetime, Event]:
    """The events by the occurrence of the series that they are about."""
    found: dict[datetime, Event] = {}
    for event in by_age(events, reading):
        when = recurrence_id(event, reading)
        if when is None:
            reading.notes.tell(UNREADABLE)
            continue
        meant = dates.meant(when)
        found[meant[0] if meant else dates.usual(when.wall)] = event
    return found


def with_overrides(
    block: Block, ends: Ends, changes: Sequence[Event], wall: Wall, reading: Reading
) -> Series:
    """The series with its changed occurrences; one that it does not have is added to it, not lost."""
    dates = Dates(block, wall)
    added, dropped = {*block.added}, {*block.dropped}
    overrides = {at: _longer(block, at, end, reading) for at, end in ends.items() if dates.has(at)}
    for at, event in placed(changes, dates, reading).items():
        overrides.pop(at, None)
        own = own_of(event, at, block, wall, reading)
        if own.fields["state"] is State.CANCELLED:
            if dates.has(at):
                dropped.add(at)
            continue
        dropped.discard(at)
        if not dates.has(at):
            added.add(at)
        overrides[at] = _override(block, at, own, event, reading)
    block = replace(block, added=tuple(sorted(added)), dropped=tuple(sorted(dropped)))
    series = Series(block, tuple(one for one in overrides.values() if one and _differs(one, block)))
    return series if block.repeats else single(series)


def single(series: Series) -> Series:
    """What does not repeat is as its only occurrence is."""
    own, block = series.override_at(series.block.start), series.block
    if block.dropped:
        block = replace(block, state=State.CANCELLED, dropped=())
    return Series(block if own is None else replace(own.applied_to(block), extra=own.extra))


def own_of(event: Event, at: datetime, block: Block, wall: Wall, reading: Reading) -> Own:
    """What an event says that is about the occurrence at that time."""
    fields = fields_of(event, reading.notes)
    if not event.has("SUMMARY"):
        fields["title"] = block.title
    wall, start = _start(event, at, wall, reading)
    usual = block.end - block.start
    if wall.all_day != block.all_day:
        usual = DAY if wall.all_day else timedelta(0)
    end = end_of(event, start, wall, usual, reading).replace(fold=0)
    tell_of_lines(event, reading.notes)
    return Own(start, max(start, end), wall.all_day, fields)


def _start(event: Event, at: datetime, wall: Wall, reading: Reading) -> tuple[Wall, datetime]:
    """Its start, and the wall that is on: one day among timed ones is on none, a timed one floats."""
    line = event.first("DTSTART")
    try:
        when = reading.start(line) if line else None
    except ValueError:
        when = None
    if when is None:
        reading.notes.tell(NO_START)
        return wall, at
    if when.is_date != wall.all_day:
        wall = Wall(None, when.is_date, wall.home)
    return wall, wall.shows(when).replace(fold=0)


def _override(block: Block, at: datetime, own: Own, event: Event, reading: Reading) -> Override | None:
    differing = {name: value for name, value in own.fields.items() if value != getattr(block, name)}
    if (own.start, own.end, own.all_day) != (at, at + (block.end - block.start), block.all_day):
        differing |= {"start": own.start, "end": own.end}
    if own.all_day != block.all_day:
        differing["all_day"] = own.all_day
    changed = reading.moment(event, "LAST-MODIFIED") or reading.moment(event, "DTSTAMP")
    override = Override(
        id=new_id(),
        block=block.id,
        occurrence=at,
        extra=extra_of(event, reading.notes),
        changed=changed or reading.guest.now,
        **differing,
    )
    try:
        return override.checked()
    except UserError:
        reading.notes.tell(UNREADABLE)
        return None


def _longer(block: Block, at: datetime, end: datetime, reading: Reading) -> Override | None:
    """An added date with an end of its own."""
    if end < at or end - at == block.end - block.start:
        return None
    now = reading.guest.now
    return Override(
        id=new_id(), block=block.id, occurrence=at, start=at, end=end, extra=block.extra, changed=now
    )


def _differs(override: Override, block: Block) -> bool:
    """Whether it says anything that the series does not."""
    own = (getattr(override, name) for name in OVERRIDABLE)
    return override.extra != block.extra or any(value is not None for value in own)
