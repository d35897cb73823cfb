"""How a line says that something repeats: every Sun, daily, every second Tuesday, and until when."""

import re
from collections.abc import Callable
from datetime import date

from planner.domain.calendar_words import WEEKDAY_NAMES
from planner.domain.quickadd.almanac import NO_SUCH_DAY
from planner.domain.quickadd.day import ENDING, MONTH, NUMBER, TO, TWO, WEEKDAY, Day, number, weekday_number
from planner.domain.quickadd.days import ANY_DAY, day_named
from planner.domain.quickadd.reading import Role, Setting
from planner.domain.quickadd.rules import Frequency, Repeat
from planner.domain.quickadd.scan import Found, Line, Mark, Unreadable, any_of, phrase, refuse
from planner.domain.quickadd.words import INTERVALS, ORDINALS, PARTS, WEEKDAYS
from planner.domain.said import Said

Until = Callable[[date], Day]

EVERY = r"(?:every|each)"
OF_MONTH = r"(?: (?:of|in) (?:the|a|each|every) month)"
JOIN = r"(?:, and |, ?| and | ?& ?| ?\+ ?| ?/ ?)"
PLURAL = rf"(?:{any_of(name.casefold() + 's' for name in WEEKDAY_NAMES)})"
ONE_DAY = rf"(?:{PLURAL}|{WEEKDAY})"
DAY_LIST = rf"(?P<list>{ONE_DAY}(?:{JOIN}(?:{EVERY} |on )?{ONE_DAY})*)"
INTERVAL = rf"(?:(?P<interval>{NUMBER}|{any_of(INTERVALS)}) )?"
UNITS = {
    "day": Frequency.DAILY,
    "week": Frequency.WEEKLY,
    "month": Frequency.MONTHLY,
    "year": Frequency.YEARLY,
}
ADVERBS = {
    "daily": ("day", 1),
    "weekly": ("week", 1),
    "fortnightly": ("week", 2),
    "every fortnight": ("week", 2),
    "monthly": ("month", 1),
    "yearly": ("year", 1),
    "annually": ("year", 1),
    **{f"once {per} {unit}": (unit, 1) for per in ("a", "per") for unit in UNITS},
}
WORKDAYS, WEEKEND = (0, 1, 2, 3, 4), (5, 6)


def _nth(match: re.Match[str]) -> Repeat:
    weekday = weekday_number(match["weekday"])
    return Repeat(Frequency.MONTHLY, weekdays=(weekday,), nth=ORDINALS[match["nth"]])


def _numbered(match: re.Match[str]) -> Repeat:
    day = int(match["day"])
    if not 1 <= day <= 31:
        raise Unreadable(Said(NO_SUCH_DAY, day=day))
    return Repeat(Frequency.MONTHLY, number=day)


def _interval(match: re.Match[str]) -> int:
    word = match.groupdict().get("interval")
    count = 1 if word is None else INTERVALS.get(word) or number(word)
    if not 1 <= count <= 99:
        raise Unreadable(
            Said("Something repeats every 1 to 99 days, weeks, months or years. Perhaps another number?")
        )
    return count


def _listed(match: re.Match[str]) -> Repeat:
    days = {_weekday(word) for word in re.findall(ONE_DAY, match["list"])}
    return Repeat(Frequency.WEEKLY, interval=_interval(match), weekdays=tuple(sorted(days)))


def _weekday(word: str) -> int:
    return weekday_number(word if word.rstrip(".") in WEEKDAYS else word.removesuffix("s"))


def _from_to(match: re.Match[str]) -> Repeat:
    first, last = weekday_number(match["first"]), weekday_number(match["last"])
    days = sorted((first + step) % 7 for step in range((last - first) % 7 + 1))
    return Repeat(Frequency.WEEKLY, weekdays=tuple(days))


def _units(match: re.Match[str]) -> Repeat:
    return Repeat(UNITS[match["unit"]], interval=_interval(match))


def _adverb(match: re.Match[str]) -> Repeat:
    unit, interval = ADVERBS[match[0]]
    return Repeat(UNITS[unit], interval=interval)


def _adverb_on(match: re.Match[str]) -> Repeat:
    days = {_weekday(word) for word in re.findall(ONE_DAY, match["list"])}
    return Repeat(Frequency.WEEKLY, interval=ADVERBS[match["adverb"]][1], weekdays=tuple(sorted(days)))


def _these(weekdays: tuple[int, ...]) -> Callable[[re.Match[str]], Repeat]:
    return lambda _match: Repeat(Frequency.WEEKLY, weekdays=weekdays)


def _part(match: re.Match[str]) -> Repeat:
    return Repeat(Frequency.DAILY, part=match["part"])


def _each_year(_match: re.Match[str]) -> Repeat:
    return Repeat(Frequency.YEARLY)


NTH = rf"(?P<nth>{any_of(ORDINALS)})"
ON_WEEKDAY = rf"(?P<weekday>{WEEKDAY})"
PHRASES = tuple(
    (phrase(body), read)
    for body, read in (
        (rf"{EVERY} {NTH} {ON_WEEKDAY}{OF_MONTH}", _nth),
        (rf"{EVERY} (?P<nth>first|1st|last) {ON_WEEKDAY}", _nth),
        (rf"(?:on )?(?:the )?{NTH} {ON_WEEKDAY} (?:of|in) (?:each|every|a) month", _nth),
        (rf"(?:{EVERY} month|monthly),? (?:on )?(?:the )?{NTH} {ON_WEEKDAY}", _nth),
        (
            rf"(?:on )?(?:the )?{NTH} {ON_WEEKDAY} (?:of|in) (?:the|this|next|{MONTH})(?: month)?",
            refuse("Once, or every month? “{text}” is clear as a date, or with “every” before it."),
        ),
        (rf"(?:{EVERY} month|monthly),? on the (?P<day>{TWO}){ENDING}", _numbered),
        (rf"(?:{EVERY}|on the|the) (?P<day>{TWO}){ENDING} (?:of|in) (?:the|a|each|every) month", _numbered),
        (
            rf"{EVERY} (?P<nth>third|3rd|fourth|4th|fifth|5th) {ON_WEEKDAY}",
            refuse(
                "Weeks apart, or a week of the month? “{text} of the month” or “every 3 weeks on …” is clear."
            ),
        ),
        (
            rf"(?:(?:{NUMBER}|several) ?(?:times|x)|twice) (?:a|per|each|every) (?:{'|'.join(UNITS)})",
            refuse("On which days? “every Mon and Thu” would be clear."),
        ),
        (
            r"bi-?weekly|bi-?monthly",
            refuse("“{text}” means two things. “every 2 weeks” or two days would be clear."),
        ),
        (
            rf"{EVERY} {INTERVAL}(?:hours?|minutes?)|hourly",
            refuse("Things repeat by day, week, month or year here. “every day 9-10” would do."),
        ),
        (rf"{EVERY} (?P<first>{WEEKDAY}){TO}(?P<last>{WEEKDAY})", _from_to),
        (rf"{EVERY} (?P<interval>other|second|2nd) {DAY_LIST}", _listed),
        (rf"{EVERY} {INTERVAL}weeks?,? on {DAY_LIST}", _listed),
        (rf"(?P<adverb>weekly|fortnightly|every fortnight|once a week) on {DAY_LIST}", _adverb_on),
        (rf"{EVERY} {DAY_LIST}", _listed),
        (rf"(?:on )?(?P<list>{PLURAL}(?:{JOIN}{PLURAL})*)", _listed),
        (rf"(?:{EVERY} (?:weekday|workday|working day)|(?:on )?weekdays)", _these(WORKDAYS)),
        (rf"(?:{EVERY} weekend|(?:on |at )?weekends)", _these(WEEKEND)),
        (rf"{EVERY} {INTERVAL}(?P<unit>{'|'.join(UNITS)})s?", _units),
        (any_of(ADVERBS), _adverb),
        (rf"{EVERY} (?P<part>{any_of(PARTS)})", _part),
        (rf"{EVERY}(?= {TWO}(?:{ENDING}|\.)? ?{MONTH}\b| {MONTH} {TWO}{ENDING}?\b)", _each_year),
    )
)
EVERY_WHAT = phrase(r"every")
UNTIL = phrase(rf"(?:until|till|til|through|up to) (?P<day>{ANY_DAY})")
UNTIL_WHEN = phrase(r"(?:until|till|til)(?: [^ \n\f\v]+)?")
TIMES = phrase(
    rf"(?:for )?(?:(?P<count>{NUMBER}) times|(?P<short>[0-9]{{1,4}}) ?x|x ?(?P<x>[0-9]{{1,4}})|twice)"
)


def read_repeats(line: Line) -> list[Found[Repeat]]:
    """The phrases that make a series; a left "every" is not clear."""
    found = [each for pattern, read in PHRASES for each in line.take(pattern, Role.REPEAT, read, Mark.DAY)]
    line.take(EVERY_WHAT, Role.REPEAT, refuse("How often? “every Sun” or “every 2 weeks” would be clear."))
    return sorted(found, key=lambda each: each.start)


def read_untils(line: Line, setting: Setting) -> list[Found[Until]]:
    """The last days that are named. Which date that is depends on the day on which it starts."""

    def until(match: re.Match[str]) -> Until:
        text = match["day"]
        day_named(text, setting, setting.today)
        return lambda after: day_named(text, setting, after)

    return line.take(UNTIL, Role.UNTIL, until, Mark.DAY)


def refuse_vague_untils(line: Line) -> None:
    """A series has to end on a day, so an "until" that is left is not clear."""
    line.take(UNTIL_WHEN, Role.UNTIL, refuse("Until when? A day such as “until 3 May” would be clear."))


def read_counts(line: Line) -> list[Found[int]]:
    """How many times a series happens."""

    def count(match: re.Match[str]) -> int:
        times = number(match["count"] or match["short"] or match["x"] or "two")
        if times < 1:
            raise Unreadable(Said("A series happens once or more. Perhaps another number is meant?"))
        return times

    return line.take(TIMES, Role.UNTIL, count, Mark.DAY)
