"""The day that a phrase names, and the shapes that such phrases have."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from planner.domain.quickadd.reading import Setting
from planner.domain.quickadd.scan import any_of
from planner.domain.quickadd.words import MONTHS, NUMBERS, WEEKDAYS

WEEKDAY = rf"(?:{any_of(WEEKDAYS)})\b\.?"
MONTH = rf"(?:{any_of(MONTHS)})\b\.?"
NUMBER = rf"(?:[0-9]{{1,4}}|{any_of(NUMBERS)})"
ENDING = r"(?:st|nd|rd|th)"
FOUR, TWO = "[0-9]{4}", "[0-9]{1,2}"
TO = r"(?: ?- ?| to | until | till | through )"


@dataclass(frozen=True, slots=True)
class Day:
    """The days from ``first`` to ``last``, both included; mostly one.

    ``weekday`` says that only the name of a day was given, which may go with a date elsewhere in the
    line. ``dated`` days were named so plainly that they may lie in the past. ``starting`` is a day
    from which something repeats. ``part`` is the part of the day that came with it ("tonight").
    """

    first: date
    last: date
    weekday: bool = False
    dated: bool = False
    starting: bool = False
    part: str | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A phrase for a day, and from where it is said; a day that is left open is not before ``after``."""

    match: re.Match[str]
    setting: Setting
    after: date


@dataclass(frozen=True, slots=True)
class Shape:
    """One way to name a day: what it looks like, and which day that is."""

    body: str
    read: Callable[[Asked], Day]


def one(day: date, *, weekday: bool = False, dated: bool = False, part: str | None = None) -> Day:
    return Day(day, day, weekday=weekday, dated=dated, part=part)


def number(word: str) -> int:
    return NUMBERS.get(word) or int(word)


def weekday_number(word: str) -> int:
    return WEEKDAYS[word.rstrip(".")]


def unnamed(body: str) -> str:
    """The same pattern without the names of its groups, so that it may stand in a pattern twice."""
    return re.sub(r"\?P<\w+>", "?:", body)
