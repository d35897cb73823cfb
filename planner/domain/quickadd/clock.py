"""What hours mean: 24-hour hours as they stand, twelve-hour ones by am, pm or the part of the day."""

import re
from dataclasses import dataclass

from planner.domain.quickadd.saying import DAY, clock_said
from planner.domain.quickadd.scan import Unreadable
from planner.domain.quickadd.words import PARTS
from planner.domain.said import Said

SURE = (
    r"(?:noon|midday|midnight"
    r"|[0-9]{1,2}(?:[:.][0-9]{2})? ?(?:[ap]m\b|[ap]\.m\.?)"
    r"|[0-9]{1,2}[:.][0-9]{2}(?: ?h\b)?"
    r"|[0-9]{1,2} o'clock\b)"
)
HOURS = r"(?:[0-9]{1,2} ?h(?:[0-9]{2})?\b)"
CLOCK = rf"(?:{SURE}|{HOURS}|[0-9]{{1,2}})"
DIGITS = re.compile(r"(?P<hour>[0-9]{1,2})(?:[:.h]| h)?(?P<minute>[0-9]{2})? ?(?P<half>[ap])?[^0-9]*")
NIGHT_OR_DAY = (
    "Is that {start}–{end} at night, or {later_start}–{later_end}? “pm” after it, or hours up to 24, would "
    "be clear."
)
SAME_OR_NEXT_DAY = (
    "Is that {start}–{end}, or until {morning} the next day? “am” or “pm” would make it clear, or hours "
    "up to 24."
)
NAMED = {"noon": 12 * 60, "midday": 12 * 60, "midnight": 0}


@dataclass(frozen=True, slots=True)
class Clock:
    """A time as it was written: ``minute`` of the day, 0 to 1440.

    ``half`` is "a" or "p" for am and pm. ``bare`` is a lone hour without minutes, and ``plain`` one that
    can only be 24-hour writing: 13 and more, 0, or with a leading zero.
    """

    minute: int
    half: str | None = None
    bare: bool = False
    plain: bool = False

    @property
    def open(self) -> bool:
        """Whether it could be before or after noon."""
        return self.half is None and not self.plain


def clock_named(text: str) -> Clock:
    """The time that a text of the shape ``CLOCK`` names. Raises Unreadable where the day has no such time."""
    for name, minute in NAMED.items():
        if text.startswith(name):
            return Clock(minute, plain=True)
    hours, minutes, half = DIGITS.findall(text)[0]
    hour, minute = int(hours), int(minutes or 0)
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        raise Unreadable(
            Said("The day has no {clock}. Times go from 0:00 to 24:00.", clock=f"{hours}:{minute:02}")
        )
    if not half:
        plain = hour == 0 or hour > 12 or hours.startswith("0") or "h" in text
        return Clock(hour * 60 + minute, bare=not minutes, plain=plain)
    if not 1 <= hour <= 12:
        raise Unreadable(
            Said(
                "“{text}” is two ways to write a time. “{clock}” alone would be clear.",
                clock=f"{hour}:{minute:02}",
            )
        )
    return Clock((hour % 12 + 12 * (half == "p")) * 60 + minute, half=half)


def resolved(first: Clock, last: Clock | None, part: str | None) -> tuple[int, int | None]:
    """Start and end in minutes of the day; what ends at or before its start ends on the next day.

    Raises Unreadable where the hours leave it open which half of the day they mean.
    """
    if part is not None:
        first = _in_part(first, part)
    if last is None:
        if first.bare and first.open and first.minute <= 6 * 60:
            raise Unreadable(
                Said(
                    "Is that {clock} in the morning, or {later}?",
                    clock=_clock(first.minute),
                    later=_clock(first.minute + DAY // 2),
                )
            )
        start, end = _start(first.minute), None
    elif last.half and first.open:
        start, end = _before(first.minute, last.minute), last.minute
    elif first.half and last.open:
        start, end = first.minute, _after(first.minute, last.minute)
    else:
        _not_twofold(first, last)
        start, end = _start(first.minute), last.minute
    if part is not None:
        _check_part(start, part)
    return start, end if end is None else _later(start, end)


def _in_part(clock: Clock, part: str) -> Clock:
    """The time in the half of the day to which the part belongs, where the time leaves it open."""
    if not clock.open:
        return clock
    if PARTS[part].after_noon:
        return Clock(clock.minute % (DAY // 2) + DAY // 2, half="p")
    return Clock(clock.minute, half="a")


def _check_part(start: int, part: str) -> None:
    if not PARTS[part].earliest * 60 <= start < (PARTS[part].latest + 1) * 60:
        raise Unreadable(
            Said(
                "{clock} is not in the {part}. One of the two is enough.",
                clock=clock_said(start),
                part=Said(part),
            )
        )


def _not_twofold(first: Clock, last: Clock) -> None:
    """Raises Unreadable for hours such as 2-4 or 11-1, which people say of both halves of the day."""
    start, end, half = first.minute, last.minute, DAY // 2
    if not (first.open and last.open):
        return
    if first.bare and start <= 6 * 60:
        raise Unreadable(
            Said(
                NIGHT_OR_DAY,
                start=_clock(start),
                end=_clock(_later(start, end)),
                later_start=_clock(start + half),
                later_end=_clock(_after(start + half, end)),
            )
        )
    if end < start:
        raise Unreadable(
            Said(
                SAME_OR_NEXT_DAY,
                start=_clock(start),
                end=_clock(end + half),
                morning=_clock(end),
            )
        )


def _start(minute: int) -> int:
    if minute == DAY:
        raise Unreadable(Said("24:00 is where a day ends. “0:00” with the next day would be clear."))
    return minute


def _before(start: int, end: int) -> int:
    """The start in the half of the day that puts it closest before the end: 11-1pm, 7-9pm."""
    later = (start + DAY // 2) % DAY
    return min(start % DAY, later, key=lambda minute: (end - minute - 1) % DAY)


def _after(start: int, end: int) -> int:
    """The end in the half of the day that puts it closest after the start: 9am-11, 9am-5."""
    later = (end + DAY // 2) % DAY
    return min(end % DAY, later, key=lambda minute: (minute - start - 1) % DAY)


def _later(start: int, end: int) -> int:
    if end % DAY == start:
        raise Unreadable(
            Said("It ends when it starts. A later end would be clear, or a length such as “for 2 hours”.")
        )
    return end if end > start else end + DAY


def _clock(minute: int) -> str:
    return clock_said(minute % DAY)
