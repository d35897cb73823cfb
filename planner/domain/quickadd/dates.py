"""Dates as they are written: 3 May, May 3rd 2027, 24.12., 2026-12-24."""

from planner.domain.calendar_words import MONTH_NAMES
from planner.domain.quickadd import almanac
from planner.domain.quickadd.day import ENDING, FOUR, MONTH, TWO, Asked, Day, Shape, one, unnamed
from planner.domain.quickadd.scan import Unreadable
from planner.domain.quickadd.words import MONTHS
from planner.domain.said import OR, Said, joined


def _iso(asked: Asked) -> Day:
    return one(almanac.written(*map(int, asked.match.group("year", "month", "day"))), dated=True)


def _named(asked: Asked) -> Day:
    return _dated(asked, MONTHS[asked.match["month"].rstrip(".")])


def _dotted(asked: Asked) -> Day:
    return _dated(asked, int(asked.match["month"]))


def _dated(asked: Asked, month: int) -> Day:
    year, day = asked.match["year"], int(asked.match["day"])
    if year is None:
        return one(almanac.next_written(month, day, asked.after))
    found = almanac.written(int(year) + (2000 if len(year) == 2 else 0), month, day)
    if len(year) == 2 and found < asked.after:
        raise Unreadable(
            Said("“{text}” could be the year {year}; with all four digits it is clear.", year=found.year)
        )
    return one(found, dated=True)


def _slashed(asked: Asked) -> Day:
    one_way, other = int(asked.match["one"]), int(asked.match["other"])
    year = f" {asked.match['year']}" if asked.match["year"] else ""
    # In English whatever the language is, for that is how a line is typed.
    ways = [
        f"“{day} {MONTH_NAMES[month - 1][:3]}{year}”"
        for day, month in dict.fromkeys(((one_way, other), (other, one_way)))
        if 1 <= month <= 12
    ]
    raise Unreadable(
        Said(
            "“{text}” could have the day or the month first. {ways} would be clear; in quotes it belongs to "
            "the title.",
            ways=joined(ways or ["“24 Dec”"], OR),
        )
    )


SHAPES = (
    Shape(rf"(?P<year>{FOUR})-(?P<month>{TWO})-(?P<day>{TWO})", _iso),
    Shape(
        rf"(?:the )?(?P<day>{TWO})(?:{ENDING}|\.)?(?: of)? ?(?P<month>{MONTH})(?:,? (?P<year>{FOUR}))?",
        _named,
    ),
    Shape(
        rf"(?P<month>{MONTH}) (?:the )?(?P<day>{TWO}){ENDING}?(?:,? (?P<year>{FOUR}))?(?! ?(?:am|pm)\b)",
        _named,
    ),
    Shape(rf"(?P<day>{TWO})\.(?P<month>0?[1-9]|1[0-2])\.(?P<year>{FOUR}|[0-9]{{2}})?", _dotted),
    Shape(rf"(?P<one>{TWO})/(?P<other>{TWO})(?:/(?P<year>{FOUR}|[0-9]{{2}}))?", _slashed),
)
WRITTEN = "|".join(unnamed(shape.body) for shape in SHAPES)
