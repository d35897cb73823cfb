"""What leaves a plan as one calendar file."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from planner.domain.block import Block
from planner.domain.errors import UserError
from planner.domain.kinds import State
from planner.domain.leaving import Leaving
from planner.domain.span import Span
from planner.interchange.ics.component import Component
from planner.interchange.ics.limits import MOST_BYTES, MOST_EVENTS
from planner.interchange.ics.write.event import event
from planner.interchange.ics.write.head import Head, head_lines
from planner.interchange.ics.write.octets import put_together, spelled
from planner.interchange.ics.write.parts import Left, Part, Remembered
from planner.interchange.ics.write.portable import portable
from planner.interchange.ics.write.uids import named, renamed
from planner.interchange.ics.write.written import Written
from planner.interchange.ics.zones.write import definition

TOO_MUCH = (
    "That is more than other calendars take at once; please choose fewer days or fewer people for this file."
)


@dataclass(frozen=True, slots=True)
class Result:
    """A calendar file: its bytes, how many blocks are in it and how many of them repeat, and which.

    ``cancelled`` is how many were left out because they will not take place.
    """

    data: bytes
    written: int
    repeating: int
    cancelled: int
    left: tuple[Left, ...]


def calendar(
    leaving: Iterable[Leaving], head: Head, window: Span | None, remembered: Remembered | None = None
) -> Result:
    """The calendar file of what leaves, of a window (UTC) if there is one.

    What is ``remembered`` of the last one is not written anew. Raises UserError where it would be more than
    can be read again.
    """
    remembered = remembered or Remembered()
    remembered.begin(head, window)
    parts: list[Part] = []
    cancelled = events = 0
    for one, part in _each(leaving, head, window, remembered):
        cancelled += one.block.state is State.CANCELLED and _is_in(one.block, head, window)
        if part.events:
            parts.append(part)
            events += len(part.events)
        if events > MOST_EVENTS:
            raise UserError(TOO_MUCH)
    data = _whole(parts, head).encode()
    if len(data) > MOST_BYTES:
        raise UserError(TOO_MUCH)
    left = tuple(part.left for part in parts)
    return Result(data, len(left), sum(one.leaving.block.repeats for one in left), cancelled, left)


def _each(
    leaving: Iterable[Leaving], head: Head, window: Span | None, remembered: Remembered
) -> Iterator[tuple[Leaving, Part]]:
    """What leaves and its part, whose UIDs nothing before it in the file has."""
    write = partial(_part, head=head, window=window)
    taken: set[str] = set()
    for one in sorted(leaving, key=lambda one: (one.block.created, one.block.id)):
        part = remembered.part(one, write)
        if not taken.isdisjoint(part.left.uids):
            part = _written(renamed(one), head, window)
        taken.update(part.left.uids)
        yield one, part


def _part(one: Leaving, head: Head, window: Span | None) -> Part:
    return _written(named(one), head, window)


def _written(one: Leaving, head: Head, window: Span | None) -> Part:
    found = portable(one, window, head.home, head.now)
    left = Left(one, frozenset(event.uid for event in found), len(found))
    return Part(left, tuple((each, spelled(event(each, one.level, head.alarm))) for each in found))


def _is_in(block: Block, head: Head, window: Span | None) -> bool:
    return window is None or block.repeats or block.span(head.home).overlaps(window)


def _whole(parts: Sequence[Part], head: Head) -> str:
    events = [each for part in parts for each in part.events]
    zones = map(spelled, _zones(one for one, _ in events))
    begins = {one.uid: one.start for one, _ in events if one.recurrence_id is None}

    def place(pair: tuple[Written, str]) -> tuple[datetime, str, bool, datetime]:
        """By start, what differs about a series behind it: some readers miss it otherwise."""
        one = pair[0]
        begin = begins[one.uid]
        return begin, one.uid, one.recurrence_id is not None, one.recurrence_id or begin

    texts = (text for _, text in sorted(events, key=place))
    return put_together("VCALENDAR", head_lines(head), (*zones, *texts))


def _zones(events: Iterable[Written]) -> list[Component]:
    """The zones that the events need, each from the first year that it is needed for."""
    since: dict[str, int] = {}
    for one in events:
        if one.local_zone is not None:
            since[one.local_zone] = min(since.get(one.local_zone, one.start.year), one.start.year)
    return [definition(zone, since[zone]) for zone in sorted(since)]
