"""From when to when an event lasts, on the wall of its own start."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from planner.domain.walltime import LAST_YEAR
from planner.interchange.ics.component import ContentLine
from planner.interchange.ics.event import Event
from planner.interchange.ics.notes import brief
from planner.interchange.ics.reading import Reading
from planner.interchange.ics.values import length
from planner.interchange.ics.when import MIDNIGHT, Wall

DAY, NO_TIME = timedelta(days=1), timedelta(0)
UNREADABLE = "its end could not be read, so it lasts as long as it would without one."
REVERSED = "it ends before it starts, so it lasts as long as it would without an end."


@dataclass(frozen=True, slots=True)
class Times:
    """``start`` and ``end`` are what ``wall`` shows; an ``end`` with ``fold`` set is the second time."""

    wall: Wall
    start: datetime
    end: datetime


def times_of(event: Event, reading: Reading) -> Times | None:
    """When it is; None for an event of which that cannot be known."""
    line = event.first("DTSTART")
    if line is None:
        reading.notes.tell("it does not say when it starts, so it was left out.")
        return None
    try:
        start = reading.start(line)
    except ValueError:
        value = brief(line.value.strip())
        reading.notes.tell(f"its start, “{value}”, is no time between 1900 and 2200, so it was left out.")
        return None
    wall = reading.wall(start)
    usual = DAY if wall.all_day else NO_TIME
    return Times(wall, start.wall, end_of(event, start.wall, wall, usual, reading))


def end_of(event: Event, start: datetime, wall: Wall, usual: timedelta, reading: Reading) -> datetime:
    """Its end by DTEND, else by DURATION, else as long after its start as is usual."""
    for name in ("DTEND", "DURATION"):
        line = event.first(name) if event.has(name) else None
        if line is None:
            continue
        try:
            end = end_by(line, line.value, start, wall, reading)
        except (ValueError, OverflowError):
            reading.notes.tell(UNREADABLE)
            continue
        if end < start and not end.fold:
            reading.notes.tell(REVERSED)
            continue
        return max(end, start + DAY) if wall.all_day else end
    return start + usual


def end_by(line: ContentLine, value: str, start: datetime, wall: Wall, reading: Reading) -> datetime:
    """The end that a value gives, as a time or a length. Raises ValueError or OverflowError for neither.

    The end of whole days is the midnight after it, even if a file gives it a time.
    """
    if value.lstrip(" +-")[:1] in ("P", "p"):
        return _after(value, start, wall)
    when = reading.when(line, value)
    end = wall.shows(when)
    return end + DAY if wall.all_day and when.wall.time() != MIDNIGHT else end


def _after(value: str, start: datetime, wall: Wall) -> datetime:
    """The end by a length of which the days are counted on the calendar and the rest on a stopwatch."""
    lasts = length(value)
    end = start + lasts.days
    if wall.all_day:
        end -= -lasts.exact // DAY * DAY  # rounded up
    elif wall.zone is None:
        end += lasts.exact
    elif lasts.exact:
        end = wall.shows_at(wall.moment(end) + lasts.exact)
    if end.year > LAST_YEAR:
        raise ValueError(value)
    return end
