"""Rules read from text as RFC 5545 §3.3.10 writes them, and as careless programs do."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from planner.domain.errors import UserError
from planner.domain.recur.rule import NUMBERS, WEEKDAYS, Day, Freq, Rule

TOO_OFTEN = ("HOURLY", "MINUTELY", "SECONDLY")
NUMBER = re.compile(r"[+-]?[0-9]{1,5}")
WEEKDAY = re.compile(r"([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
UNTIL = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})?(Z)?)?")


@lru_cache(maxsize=4096)
def parse(text: str) -> Rule:
    """The rule that a text means.

    Taken as meant: lower case, spaces, "RRULE:" before it, a semicolon too many, UNTIL as a day, with or
    without seconds, with or without Z.

    Raises UserError with one plain sentence for everything that is no rule or goes on more often than a plan
    does (SECONDLY to HOURLY).
    """
    values = _parts("".join(text.split()).upper().removeprefix("RRULE:"))
    if "FREQ" not in values:
        raise UserError("That does not say how often it repeats; FREQ=WEEKLY would.")
    return Rule(**{name.lower(): READERS[name](name, value) for name, value in values.items()})


def _parts(text: str) -> Mapping[str, str]:
    values: dict[str, str] = {}
    for part in filter(None, text.split(";")):
        name, equals, value = part.partition("=")
        if not equals or name not in READERS:
            raise UserError("“{part}” is no part of a repetition known here.", part=_short(part))
        if name in values:
            raise UserError("{part} stands there twice; please leave one of them out.", part=name)
        values[name] = value
    return values


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"


def _unreadable(name: str, value: str) -> UserError:
    return UserError("{part} cannot be “{value}” in a repetition.", part=name, value=_short(value))


def _freq(name: str, value: str) -> Freq:
    if value in TOO_OFTEN:
        raise UserError("A plan repeats by the day at most, not by the hour or less; please choose DAILY.")
    try:
        return Freq(value)
    except ValueError:
        raise _unreadable(name, value) from None


def _number(name: str, value: str) -> int:
    if not NUMBER.fullmatch(value):
        raise _unreadable(name, value)
    return int(value)


def _numbers(name: str, value: str) -> tuple[int, ...]:
    return tuple(_number(name, number) for number in value.split(","))


def _day(name: str, value: str) -> Day:
    found = WEEKDAY.fullmatch(value)
    if not found or (found[1] and not int(found[1])):
        raise _unreadable(name, value)
    return Day(WEEKDAYS.index(found[2]), int(found[1] or 0))


def _days(name: str, value: str) -> tuple[Day, ...]:
    return tuple(_day(name, day) for day in value.split(","))


def _weekday(name: str, value: str) -> int:
    if value not in WEEKDAYS:
        raise _unreadable(name, value)
    return WEEKDAYS.index(value)


def _until(name: str, value: str) -> datetime:
    found = UNTIL.fullmatch(value)
    try:
        if not found:
            raise ValueError(value)
        year, month, day, hour, minute, second = (int(number or 0) for number in found.groups()[:6])
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC if found[7] else None)
    except ValueError:
        raise _unreadable(name, value) from None


READERS: Mapping[str, Callable[[str, str], Any]] = {
    "FREQ": _freq,
    "INTERVAL": _number,
    "COUNT": _number,
    "UNTIL": _until,
    "BYDAY": _days,
    **{part.upper(): _numbers for part in NUMBERS},
    "WKST": _weekday,
}
