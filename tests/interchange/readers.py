"""Calendar files in a few lines, and what a plan takes of them."""

from datetime import UTC, datetime

from planner.domain.block import Block
from planner.domain.editing.values import Series
from planner.domain.kinds import Kind
from planner.domain.recur.series import occurrences
from planner.domain.span import Span
from planner.domain.walltime import wall_at
from planner.interchange.ics.found import Guest, Refused, Taken
from planner.interchange.ics.read import CalendarFile, read

HOME = "Europe/Berlin"
NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)
GUEST = Guest(who="nora", kind=Kind.DUTY, source="Work", now=NOW, home=HOME)
YEAR = Span(datetime(2025, 12, 31, tzinfo=UTC), datetime(2027, 1, 2, tzinfo=UTC))


def calendar(*lines: str) -> bytes:
    """A calendar file of those lines."""
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", ""]).encode()


def event(*lines: str, uid: str = "a@b") -> tuple[str, ...]:
    """The lines of an event with that UID and a title."""
    return ("BEGIN:VEVENT", f"UID:{uid}", "SUMMARY:Choir", *lines, "END:VEVENT")


def changed(at: str, *lines: str) -> tuple[str, ...]:
    """The lines of a changed occurrence of the event; ``at`` begins with ":" or a parameter."""
    return event(f"RECURRENCE-ID{at}", *lines)


def taken(*lines: str) -> Taken:
    """What is taken of a file of those lines with one event in it."""
    (found,) = read(calendar(*lines)).events
    return found.taken(GUEST)


def series(*lines: str) -> Series:
    """The only series of a file of which everything could be taken."""
    result = taken(*lines)
    assert not result.refused
    (one,) = result.series
    return one


def block(*lines: str) -> Block:
    return series(*lines).block


def partly(*lines: str) -> tuple[Series, str]:
    """The only series of a file of which something could not be taken, and the sentence that says so."""
    result = taken(*lines)
    (one,), (refused,) = result.series, result.refused
    return one, refused.why


def seen(one: Series, window: Span = YEAR) -> list[str]:
    """When it happens within a year: its starts on its own wall, or the wall at home."""
    found = occurrences(one.block, {own.occurrence: own for own in one.overrides}, window, HOME)
    zone = one.block.zone or HOME
    return [f"{wall_at(occurrence.span.start, zone):%m-%d %H:%M}" for occurrence in found]


def everything(data: bytes) -> tuple[CalendarFile, list[Taken], list[Refused]]:
    """A file, what is taken of all its events, and all that is refused."""
    file = read(data)
    results = [found.taken(GUEST) for found in file.events]
    return file, results, [*file.refused, *(one for result in results for one in result.refused)]
