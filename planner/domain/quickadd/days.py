"""Which day a phrase names: a date, a weekday, or a day counted from today."""

import re
from collections.abc import Callable
from datetime import date

from planner.domain.calendar_words import date_name, weekday_name
from planner.domain.quickadd import almanac, dates
from planner.domain.quickadd.dates import WRITTEN
from planner.domain.quickadd.day import (
    ENDING,
    NUMBER,
    TWO,
    WEEKDAY,
    Asked,
    Day,
    Shape,
    number,
    one,
    unnamed,
    weekday_number,
)
from planner.domain.quickadd.reading import Setting
from planner.domain.quickadd.scan import Unreadable
from planner.domain.said import Said


def _near(days: int, *, dated: bool = False) -> Callable[[Asked], Day]:
    return lambda asked: one(almanac.shift(asked.setting.today, days), dated=dated)


def _counted(asked: Asked) -> Day:
    count, unit, today = number(asked.match["count"]), asked.match["unit"], asked.setting.today
    if unit in ("month", "year"):
        return one(almanac.shift_months(today, count * (12 if unit == "year" else 1)))
    return one(almanac.shift(today, count * (7 if unit == "week" else 1)))


def _tonight(asked: Asked) -> Day:
    return one(almanac.shift(asked.setting.today, 0), part=asked.match["part"] or "evening")


def _of_week(asked: Asked) -> Day:
    """This, next, last Friday: the Friday of this week, of the next, and the latest one that is past."""
    wanted, which, today = weekday_number(asked.match["weekday"]), asked.match["which"], asked.setting.today
    if which == "last":
        return one(almanac.shift(almanac.next_weekday(wanted, today), -7), dated=True)
    week = almanac.week_of(today, asked.setting.week_start)
    return one(almanac.shift(almanac.next_weekday(wanted, week), 7 * (which == "next")))


def _weekend(asked: Asked) -> Day:
    """Saturday and Sunday; on a Sunday, "this" is the one that is half over."""
    coming = almanac.next_weekday(6, asked.setting.today)
    sunday = almanac.shift(coming, 7 * (asked.match["which"] == "next"))
    return Day(almanac.shift(sunday, -1), sunday)


def _numbered(asked: Asked) -> Day:
    return one(almanac.next_numbered(int(asked.match["day"]), asked.after))


def _weekday(asked: Asked) -> Day:
    return one(almanac.next_weekday(weekday_number(asked.match["weekday"]), asked.after), weekday=True)


SPOKEN = (
    Shape(r"(?:the )?day after tomorrow", _near(2)),
    Shape(r"tomorrow", _near(1)),
    Shape(r"today", _near(0)),
    Shape(r"(?:the )?day before yesterday", _near(-2, dated=True)),
    Shape(r"yesterday", _near(-1, dated=True)),
    Shape(r"tonight|this (?P<part>morning|afternoon|evening)", _tonight),
    Shape(rf"in (?P<count>{NUMBER}) (?P<unit>day|week|month|year)s?(?:'s?)?(?: time)?", _counted),
    Shape(rf"(?P<which>this|next|last) (?P<weekday>{WEEKDAY})", _of_week),
    Shape(rf"(?P<weekday>{WEEKDAY}) (?P<which>this|next) week", _of_week),
    Shape(r"(?P<which>this|next) weekend", _weekend),
    Shape(rf"on the (?P<day>{TWO}){ENDING}", _numbered),
    Shape(rf"(?P<weekday>{WEEKDAY})", _weekday),
)
SHAPES = dates.SHAPES + SPOKEN
ANY_DAY = rf"(?:(?:{WEEKDAY},? )?(?:{WRITTEN})|{'|'.join(unnamed(shape.body) for shape in SPOKEN)})"
PREFIXED = re.compile(rf"(?P<weekday>{WEEKDAY}),? (?P<rest>(?:{WRITTEN}))")


def day_named(text: str, setting: Setting, after: date) -> Day:
    """The day that a text of the shape ``ANY_DAY`` names, not before ``after`` where it leaves that open.

    Raises Unreadable where there is no such day, or two are named in one.
    """
    prefixed = PREFIXED.fullmatch(text)
    if prefixed:
        day = day_named(prefixed["rest"], setting, after)
        fits(day.first, weekday_number(prefixed["weekday"]))
        return day
    matches = ((shape, re.fullmatch(shape.body, text)) for shape in SHAPES)
    return next(shape.read(Asked(match, setting, after)) for shape, match in matches if match)


def fits(day: date, weekday: int) -> None:
    """Raises Unreadable where a date and the name of a day do not go together."""
    if day.weekday() != weekday:
        raise Unreadable(mismatch(day, weekday))


def mismatch(day: date, weekday: int) -> Said:
    """The sentence for a date and the name of another day."""
    return Said(
        "{date} is a {weekday}, not a {other}. One of the two is enough.",
        date=date_name(day.day, day.month, day.year),
        weekday=weekday_name(day.weekday()),
        other=weekday_name(weekday),
    )
