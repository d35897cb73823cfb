"""One event of a file with everything that belongs to it, as the series that a plan keeps."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC

from planner.domain.block import Block
from planner.domain.editing.values import Series
from planner.domain.errors import UserError
from planner.domain.ids import new_id
from planner.domain.walltime import instant, zone
from planner.interchange.ics.dates import Dates
from planner.interchange.ics.event import Event
from planner.interchange.ics.fields import extra_of, fields_of, sequence_of, tell_of_lines, title_of
from planner.interchange.ics.following import divided
from planner.interchange.ics.overrides import placed, with_overrides
from planner.interchange.ics.reading import Reading
from planner.interchange.ics.repetition import repeated
from planner.interchange.ics.times import Times, times_of
from planner.interchange.ics.when import Wall
from planner.interchange.ics.written_out import in_utc

REPEATING = ("RRULE", "RDATE")


def series_of(uid: str, event: Event, changes: Sequence[Event], reading: Reading) -> list[Series]:
    """The series that an event is, its ``changes`` (those with a RECURRENCE-ID) put where they belong.

    More than one where a change reaches from one occurrence to all that follow, none where the event cannot
    be taken. What of it could not be is told.
    """
    notes = reading.notes
    notes.title = title_of(event)
    times = times_of(event, reading)
    if times is None:
        return []
    try:
        parts = _parts(_block(uid, event, times, reading), event, changes, times, reading)
        return [replace(part, block=part.block.checked()) for part in parts]
    except UserError as refusal:
        notes.tell(f"it could not be taken. {refusal}")
        return []
    finally:
        tell_of_lines(event, notes)


def _block(uid: str, event: Event, times: Times, reading: Reading) -> Block:
    """The event without its repetition."""
    guest, zone = reading.guest, times.wall.zone
    changed = reading.moment(event, "LAST-MODIFIED") or reading.moment(event, "DTSTAMP")
    return Block(
        id=new_id(),
        uid=uid,
        kind=guest.kind,
        who=(guest.who,),
        source=guest.source,
        all_day=times.wall.all_day,
        start=times.start,
        end=max(times.start, times.end.replace(fold=0)),
        zone=zone.name if zone else None,
        extra=extra_of(event, reading.notes),
        sequence=sequence_of(event),
        created=reading.moment(event, "CREATED") or guest.now,
        changed=changed or guest.now,
        **fields_of(event, reading.notes),
    )


def _parts(
    block: Block, event: Event, changes: Sequence[Event], times: Times, reading: Reading
) -> list[Series]:
    wall, parts = times.wall, [Series(block)]
    if changes or _repeats(event):
        parts = _repeated(block, event, changes, wall, reading)
    if wall.zone is not None and wall.zone.name is None:
        return [in_utc(part, wall, reading) for part in parts]
    if times.end.fold and not parts[0].block.repeats:
        return [Series(_as_moments(block, times))]
    return parts


def _repeated(
    block: Block, event: Event, changes: Sequence[Event], wall: Wall, reading: Reading
) -> list[Series]:
    block, ends = repeated(block, event, wall, reading)
    series = with_overrides(block, ends, [one for one in changes if not _reaches_on(one)], wall, reading)
    following = [one for one in changes if _reaches_on(one)]
    if not following:
        return [series]
    return divided(series, placed(following, Dates(series.block, wall), reading), wall, reading)


def _repeats(event: Event) -> bool:
    """Whether it says when it happens again; a changed occurrence only repeats what its series says."""
    is_single = event.has("RECURRENCE-ID") and not _reaches_on(event)
    return not is_single and any(map(event.has, REPEATING))


def _reaches_on(event: Event) -> bool:
    line = event.first("RECURRENCE-ID")
    return line is not None and line.parameters.get("RANGE", "").upper() == "THISANDFUTURE"


def _as_moments(block: Block, times: Times) -> Block:
    """A block in UTC, because on its wall its end shows twice and the second is meant."""
    start = instant(block.start, block.zone, times.wall.home)
    end = times.end.replace(tzinfo=zone(block.zone or times.wall.home)).astimezone(UTC)
    return replace(block, start=start.replace(tzinfo=None), end=end.replace(tzinfo=None), zone="UTC")
