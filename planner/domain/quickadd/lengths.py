"""How long a line says something takes: minutes, hours, whole days."""

import re
from dataclasses import dataclass

from planner.domain.quickadd.day import NUMBER, number
from planner.domain.quickadd.reading import Role
from planner.domain.quickadd.saying import count_said, minutes_said
from planner.domain.quickadd.scan import Found, Line, Unreadable, phrase, refuse
from planner.domain.said import Said

MINUTE = r"(?:minutes?|mins?)"
FOR = r"(?:(?:for|lasting) )"
COUNT = rf"(?P<count>{NUMBER})"
FRACTIONS = {"½": 30, "¼": 15, "¾": 45, "1/2": 30, "1/4": 15, "3/4": 45}
DECIMALS = {"0": 0, "5": 30, "50": 30, "25": 15, "75": 45}
AMOUNT = rf"(?:{COUNT}(?:[.,](?P<decimals>[0-9]{{1,2}}))?)?(?: ?(?P<fraction>[½¼¾]|1/2|1/4|3/4))?"
AND_MINUTES = rf"(?:,? (?:and )?(?P<minutes>[0-9]{{1,2}})[ -]?{MINUTE})?"


@dataclass(frozen=True, slots=True)
class Length:
    """A length in minutes, or in whole days; the other is 0. ``said`` is what a chip calls it."""

    minutes: int
    days: int
    said: Said


def length_of(minutes: int) -> Length:
    if not 0 < minutes <= 7 * 24 * 60:
        raise Unreadable(
            Said("Something planned takes between a minute and a week. Perhaps another length is meant?")
        )
    return Length(minutes, 0, Said("for {length}", length=minutes_said(minutes)))


def _hours(match: re.Match[str]) -> Length | None:
    count, decimals, fraction, minutes = match.group("count", "decimals", "fraction", "minutes")
    if count is None and fraction is None:
        return None
    if decimals is not None and decimals not in DECIMALS:
        raise Unreadable(
            Said("“{text}” could be hours and minutes. “1 hour 30 minutes” or “1.5 hours” would be clear.")
        )
    parts = DECIMALS.get(decimals or "", 0) + FRACTIONS.get(fraction or "", 0) + int(minutes or 0)
    return length_of(number(count or "0") * 60 + parts)


def _and_a_half(match: re.Match[str]) -> Length:
    return length_of(number(match["count"] or match["many"]) * 60 + 30)


def _half(_match: re.Match[str]) -> Length:
    return length_of(30)


def _minutes(match: re.Match[str]) -> Length:
    return length_of(number(match["count"]))


def _days(match: re.Match[str]) -> Length:
    count, unit = number(match["count"]), match["unit"]
    days = count * {"day": 1, "week": 7}[unit]
    if not 0 < days <= 3660:
        raise Unreadable(
            Said("A stretch of days takes between a day and ten years. Perhaps another length is meant?")
        )
    return Length(0, days, Said("for {length}", length=count_said(count, unit)))


EITHER = refuse("“{text}” is two lengths. One of them, or a start and an end, would be clear.")
SOON = refuse("“{text}” depends on the moment. A day and a time such as “today 20-21” would be clear.")
PHRASES = tuple(
    (phrase(body), read)
    for body, read in (
        (rf"in (?:{NUMBER}|half an) (?:hours?|hrs?|h|{MINUTE})", SOON),
        (rf"{FOR}?{NUMBER}(?: ?- ?| to | or ){NUMBER}[ -]?(?:hours?|hrs?|{MINUTE})", EITHER),
        (rf"{FOR}?(?:a )?half(?: an)?[ -]hour", _half),
        (rf"{FOR}?(?:(?P<count>an|one) hour and a half|(?P<many>{NUMBER}) and a half hours?)", _and_a_half),
        (rf"{FOR}?{AMOUNT}[ -]?(?:hours?|hrs?){AND_MINUTES}", _hours),
        (rf"{FOR}{AMOUNT} ?h(?: ?(?P<minutes>[0-9]{{1,2}}) ?(?:{MINUTE}|m)?)?", _hours),
        (rf"{FOR}?{COUNT}[ -]?{MINUTE}", _minutes),
        (rf"{FOR}{COUNT} ?m", _minutes),
        (rf"{FOR}{COUNT} (?P<unit>day|week)s?", _days),
    )
)
# "1h30", "2 h", "1.5h" without a "for".
SHORT = phrase(rf"{AMOUNT} ?h(?: ?(?P<minutes>[0-9]{{1,2}}) ?(?:{MINUTE}|m)?)?")
WHOLE = phrase(r"(?:for |the )*(?:all|whole|full|entire)[ -]day(?: long)?")


def read_lengths(line: Line) -> list[Found[Length]]:
    """The lengths in words that nobody could take for a time."""
    found = [length for pattern, read in PHRASES for length in line.take(pattern, Role.LENGTH, read)]
    return sorted(found, key=lambda each: each.start)


def read_short_lengths(line: Line, timed: bool) -> list[Found[Length]]:
    """Lengths such as "1h30"; from 7h on they could be times, unless the line has one already."""

    def short(match: re.Match[str]) -> Length | None:
        count, minutes = match["count"], match["minutes"]
        if not timed and count and number(count) > 6:
            raise Unreadable(
                Said(
                    "Is “{text}” a time or a length? “{clock}” or “for {text}” is clear.",
                    clock=f"{count}:{minutes or '00'}",
                )
            )
        return _hours(match)

    return line.take(SHORT, Role.LENGTH, short)


def read_whole_days(line: Line) -> list[Found[bool]]:
    """Whether it is said to take whole days."""
    return line.take(WHOLE, Role.TIME, lambda _match: True)
