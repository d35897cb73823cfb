"""What leaves a plan as one calendar file."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from planner.domain.block import Block
from planner.domain.errors import UserError
from planner.domain.kinds import State, Visibility
from planner.domain.leaving import Leaving
from planner.domain.span import Span
from planner.interchange.ics.component import Component
from planner.interchange.ics.limits import MOST_BYTES, MOST_EVENTS
from planner.interchange.ics.write.event import event
from planner.interchange.ics.write.head import Head, head_lines
from planner.interchange.ics.write.octets import octets
from planner.interchange.ics.write.portable import portable
from planner.interchange.ics.write.uids import named, renamed
from planner.interchange.ics.write.written import Written
from planner.interchange.ics.zones.write import definition

TOO_MUCH = (
    "That is more than other calendars take at once; please choose fewer days or fewer people for this file."
)


@dataclass(frozen=True, slots=True)
class Left:
    """One block or series, and the UIDs under which its events stand in the file."""

    leaving: Leaving
    uids: frozenset[str]
    events: int


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


def calendar(leaving: Iterable[Leaving], head: Head, window: Span | None) -> Result:
    """The calendar file of what leaves, of a window (UTC) if there is one.

    Raises UserError where it would be more than can be read again.
    """
    left: list[Left] = []
    events: list[tuple[Written, Visibility]] = []
    cancelled = 0
    for one, found in _each(leaving, head, window):
        cancelled += one.block.state is State.CANCELLED and _is_in(one.block, head, window)
        if found:
            left.append(Left(one, frozenset(event.uid for event in found), len(found)))
            events += ((event, one.level) for event in found)
        if len(events) > MOST_EVENTS:
            raise UserError(TOO_MUCH)
    data = octets(_whole(events, head))
    if len(data) > MOST_BYTES:
        raise UserError(TOO_MUCH)
    repeating = sum(one.leaving.block.repeats for one in left)
    return Result(data, len(left), repeating, cancelled, tuple(left))


def _each(
    leaving: Iterable[Leaving], head: Head, window: Span | None
) -> Iterator[tuple[Leaving, list[Written]]]:
    """What leaves and its events, whose UIDs nothing before it in the file has."""
    taken: set[str] = set()
    for one in sorted(leaving, key=lambda one: (one.block.created, one.block.id)):
        sole = named(one)
        found = portable(sole, window, head.home, head.now)
        if not taken.isdisjoint(event.uid for event in found):
            sole = renamed(one)
            found = portable(sole, window, head.home, head.now)
        taken.update(event.uid for event in found)
        yield sole, found


def _is_in(block: Block, head: Head, window: Span | None) -> bool:
    return window is None or block.repeats or block.span(head.home).overlaps(window)


def _whole(events: Sequence[tuple[Written, Visibility]], head: Head) -> Component:
    zones = _zones(event for event, _ in events)
    begins = {(event.uid): event.start for event, _ in events if event.recurrence_id is None}

    def place(pair: tuple[Written, Visibility]) -> tuple[datetime, str, bool, datetime]:
        """By start, what differs about a series behind it: some readers miss it otherwise."""
        one = pair[0]
        begin = begins[one.uid]
        return begin, one.uid, one.recurrence_id is not None, one.recurrence_id or begin

    parts = chain(zones, (event(one, level, head.alarm) for one, level in sorted(events, key=place)))
    return Component("VCALENDAR", tuple(head_lines(head)), tuple(parts))


def _zones(events: Iterable[Written]) -> list[Component]:
    """The zones that the events need, each from the first year that it is needed for."""
    since: dict[str, int] = {}
    for one in events:
        if one.local_zone is not None:
            since[one.local_zone] = min(since.get(one.local_zone, one.start.year), one.start.year)
    return [definition(zone, since[zone]) for zone in sorted(since)]
