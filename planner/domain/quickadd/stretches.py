"""From which day to which a line goes: single days, and "24-27 Dec" or "Fri to Sun"."""

import re
from dataclasses import replace
from datetime import date

from planner.domain.quickadd import almanac
from planner.domain.quickadd.dates import WRITTEN
from planner.domain.quickadd.day import ENDING, FOUR, MONTH, TO, TWO, WEEKDAY, Day, weekday_number
from planner.domain.quickadd.days import ANY_DAY, PREFIXED, day_named, fits
from planner.domain.quickadd.reading import Role, Setting
from planner.domain.quickadd.scan import Found, Line, Mark, Unreadable, phrase, refuse
from planner.domain.said import Said

WHICH_ONE = "Which day is it in “{text}”? “next Tue” or a date such as “3 May” would do."
YEARS = Said("In which years is “{text}”? With the year at both days it would be clear.")
BACKWARDS = Said("The last day lies before the first. The other way round would be clear.")

SAME_MONTH = phrase(
    rf"(?:from )?(?:(?P<weekday>{WEEKDAY}),? )?(?:the )?(?P<day>{TWO})(?:{ENDING}|\.)?{TO}"
    rf"(?P<last>(?:{WEEKDAY},? )?(?:the )?{TWO}(?:{ENDING}|\.)?(?:"
    rf"(?: of)? ?{MONTH}(?:,? {FOUR})?|(?<=\.)(?:0?[1-9]|1[0-2])\.(?:{FOUR})?))"
)
MONTH_FIRST = phrase(
    rf"(?:from )?(?P<month>{MONTH}) (?P<first>{TWO}){ENDING}?{TO}(?P<last>{TWO}){ENDING}?(?P<year>,? {FOUR})?"
    r"(?! ?(?:[ap]m|h)\b)"
)
NUMBERED = re.compile(rf"[0-9]{ENDING}?\.?(?: of)? ?$")
ANY_RANGE = phrase(rf"(?:from )?(?P<first>{ANY_DAY}){TO}(?P<last>{ANY_DAY})")
SINGLE = phrase(rf"(?:(?P<start>from|starting(?: from| on)?|beginning|as of|since) |on )?(?P<day>{ANY_DAY})")
VAGUE = phrase(r"(?:in |the )?next (?:week|month|year)")


def read_ranges_of_days(line: Line, setting: Setting) -> list[Found[Day]]:
    """The stretches of days, which hold what would be days on their own."""

    def same_month(match: re.Match[str]) -> Day:
        last = day_named(match["last"], setting, setting.today)
        return _stretch(_on(last.first, int(match["day"])), last, match["weekday"])

    def month_first(match: re.Match[str]) -> Day | None:
        if NUMBERED.search(match.string[: match.start()]):
            return None  # "3 May 9-11"
        last = day_named(f"{match['month']} {match['last']}{match['year'] or ''}", setting, setting.today)
        return _stretch(_on(last.first, int(match["first"])), last, None)

    def any_range(match: re.Match[str]) -> Day:
        return range_named(match["first"], match["last"], setting)

    readers = ((SAME_MONTH, same_month), (MONTH_FIRST, month_first), (ANY_RANGE, any_range))
    return [day for pattern, read in readers for day in line.take(pattern, Role.DAY, read, Mark.DAY)]


def read_single_days(line: Line, setting: Setting) -> list[Found[Day]]:
    """The days named on their own; a whole week or month is not clear enough."""

    def single(match: re.Match[str]) -> Day:
        day = day_named(match["day"], setting, setting.today)
        return replace(day, starting=match["start"] is not None)

    found = line.take(SINGLE, Role.DAY, single, Mark.DAY)
    return found + line.take(VAGUE, Role.DAY, refuse(WHICH_ONE), Mark.DAY)


def range_named(first_text: str, last_text: str, setting: Setting) -> Day:
    """The days from one named day to another.

    Of two dates without a year the last is the next such day, so a stretch that has begun counts as this
    year's. Raises Unreadable where the last lies before the first.
    """
    prefixed = PREFIXED.fullmatch(first_text)
    core = prefixed["rest"] if prefixed else first_text
    first = day_named(core, setting, setting.today)
    if first.dated or not (re.fullmatch(WRITTEN, core) and re.search("[0-9]", last_text)):
        last = day_named(last_text, setting, first.first)
        if last.weekday and last.first == first.first:
            last = day_named(last_text, setting, almanac.shift(first.first, 1))
    else:
        last = day_named(last_text, setting, setting.today)
        first = replace(first, first=almanac.last_written(first.first.month, first.first.day, last.last))
        if (last.last - first.first).days > 183:
            raise Unreadable(YEARS)
    stretch = _stretch(first.first, last, prefixed["weekday"] if prefixed else None)
    return replace(stretch, weekday=first.weekday and last.weekday, dated=first.dated or last.dated)


def _stretch(first: date, last: Day, weekday: str | None) -> Day:
    if weekday is not None:
        fits(first, weekday_number(weekday))
    if last.last < first:
        raise Unreadable(BACKWARDS)
    return replace(last, first=first)


def _on(month: date, day: int) -> date:
    """That day of the same month."""
    return almanac.written(month.year, month.month, day)
