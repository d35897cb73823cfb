"""Between which hours of its day something is, from all that a line says about that."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from planner.domain.quickadd.clock import resolved
from planner.domain.quickadd.lengths import Length
from planner.domain.quickadd.reading import Role
from planner.domain.quickadd.saying import clock_said, clocks_said, minutes_said
from planner.domain.quickadd.scan import Found, Line, Unreadable
from planner.domain.quickadd.times import Times
from planner.domain.quickadd.words import PARTS
from planner.domain.said import Said

USUAL_MINUTES = 60

TWO_TIMES = Said("There are two times here; one is enough. In quotes, the other belongs to the title.")
TWO_LENGTHS = Said("There are two lengths here; one is enough. In quotes, the other belongs to the title.")
TWO_PARTS = Said("There are two parts of the day here; one is enough.")
END_AND_LENGTH = Said("The end is said already, so the length is not needed. One of the two is enough.")


@dataclass(frozen=True, slots=True)
class Hours:
    """``start`` in minutes of the day, and how many ``minutes`` it takes."""

    start: int
    minutes: int

    def ends_on(self, day: date) -> datetime:
        """The end, for a start on that day; the last moment there is where it would be later."""
        try:
            return datetime.combine(day, time()) + timedelta(minutes=self.start + self.minutes)
        except OverflowError:
            return datetime.max


def decide_hours(
    line: Line,
    times: list[Found[Times]],
    parts: list[Found[str]],
    lengths: list[Found[Length]],
    part: str | None,
) -> Hours | None:
    """When in the day it is, if that is said; ``part`` is one that came with the day ("tonight")."""
    time = line.only(times, Role.TIME, TWO_TIMES)
    spoken = line.only(parts, Role.TIME, TWO_PARTS, Said)
    if spoken and part not in (None, spoken.value):
        line.doubt(spoken, Role.TIME, TWO_PARTS)
    part = spoken.value if spoken else part
    length = line.only(lengths, Role.LENGTH, TWO_LENGTHS, lambda each: each.said)
    if time is not None:
        return _timed(line, time, part, length)
    if part is not None:
        return _in_part(line, part, length)
    return None


def _timed(line: Line, time: Found[Times], part: str | None, length: Found[Length] | None) -> Hours | None:
    try:
        start, end = resolved(time.value.first, time.value.last, part)
    except Unreadable as doubt:
        line.doubt(time, Role.TIME, doubt.said)
        return None
    line.say(time, Role.TIME, clock_said(start) if end is None else clocks_said(start, end))
    if end is not None:
        if length:
            line.doubt(length, Role.LENGTH, END_AND_LENGTH)
        return Hours(start, end - start)
    return Hours(start, length.value.minutes if length else _usual(line))


def _usual(line: Line) -> int:
    line.assume(Role.LENGTH, Said("for {length}, as usual", length=minutes_said(USUAL_MINUTES)))
    return USUAL_MINUTES


def _in_part(line: Line, part: str, length: Found[Length] | None) -> Hours:
    start, end = PARTS[part].start * 60, PARTS[part].end * 60
    minutes = length.value.minutes if length else end - start
    line.assume(Role.TIME, Said("{times}, as usual", times=clocks_said(start, start + minutes)))
    return Hours(start, minutes)
