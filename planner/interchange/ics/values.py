"""The values of single properties: texts, times, lengths, whole numbers."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from planner.domain.text import NEVER_STORED
from planner.domain.walltime import FIRST_YEAR, LAST_YEAR
from planner.interchange.ics.component import ContentLine

TIME = re.compile(
    r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:[T ]([0-9]{2}):?([0-9]{2}):?([0-9]{2})?(?:[.,][0-9]{1,9})?(Z)?)?",
    re.IGNORECASE,
)
DURATION = re.compile(
    r"([+-]?)P(?:([0-9]{1,5})W)?(?:([0-9]{1,6})D)?"
    r"(?:T(?:([0-9]{1,7})H)?(?:([0-9]{1,8})M)?(?:([0-9]{1,9})S)?)?",
    re.IGNORECASE,
)
NUMBER = re.compile(r"[+-]?[0-9]{1,10}")
LAST_SECOND = 59


@dataclass(frozen=True, slots=True)
class Time:
    """A DATE (at midnight) or a DATE-TIME as it is written; ``utc`` where it ends in Z."""

    wall: datetime
    is_date: bool = False
    utc: bool = False


@dataclass(frozen=True, slots=True)
class Length:
    """A DURATION (RFC 5545 §3.3.6): ``days`` are counted on the calendar, ``exact`` on a stopwatch."""

    days: timedelta
    exact: timedelta


def plain_text(value: str) -> str:
    """A TEXT value without its escapes, and without what no plan can hold."""
    if "\\" in value:
        from icalendar.parser.property import unescape_backslash

        value = unescape_backslash(value)
    return NEVER_STORED.sub("", value)


def time(value: str, kind: str = "") -> Time:
    """A time from its text; ``kind`` is its VALUE parameter, which says no more than that midnight is a day.

    Raises ValueError for what is no time in the years of a plan.
    """
    found = TIME.fullmatch(value.strip())
    if found is None:
        raise ValueError(value)
    year, month, day, hour, minute, second = found.group(1, 2, 3, 4, 5, 6)
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        raise ValueError(value)
    if hour is None:
        return Time(datetime(int(year), int(month), int(day)), is_date=True)
    seconds = min(int(second or 0), LAST_SECOND)  # 60 is a leap second
    wall = datetime(int(year), int(month), int(day), int(hour), int(minute), seconds)
    midnight = kind == "DATE" and not (wall.hour or wall.minute or wall.second)
    return Time(wall, is_date=midnight, utc=found[7] is not None and not midnight)


def time_of(line: ContentLine) -> Time:
    """The only value of DTSTART and its like. Raises ValueError as ``time`` does."""
    return time(line.value, line.parameters.get("VALUE", "").upper())


def length(value: str) -> Length:
    """A length of time, which is not negative. Raises ValueError for anything else."""
    found = DURATION.fullmatch(value.strip())
    if found is None or found[1] == "-" or not any(found.groups()[1:]):
        raise ValueError(value)
    weeks, days, hours, minutes, seconds = (int(number or 0) for number in found.groups()[1:])
    return Length(timedelta(days=7 * weeks + days), timedelta(hours=hours, minutes=minutes, seconds=seconds))


def number(value: str, most: int) -> int:
    """A whole number from 0 to ``most``; what is none, or outside, is the nearest that is."""
    found = NUMBER.fullmatch(value.strip())
    return min(max(int(value), 0), most) if found else 0
