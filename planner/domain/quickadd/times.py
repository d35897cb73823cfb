"""At which time a line says something is: from-to, a start alone, or a part of the day."""

import re
from dataclasses import dataclass

from planner.domain.calendar_words import MONTH_NAMES
from planner.domain.quickadd.clock import CLOCK, HOURS, SURE, Clock, clock_named
from planner.domain.quickadd.reading import Role
from planner.domain.quickadd.scan import Found, Line, Mark, Phrase, Unreadable, any_of, phrase
from planner.domain.quickadd.words import PARTS
from planner.domain.said import OR, Said, joined

BEFORE = r"(?:at |from |@ ?)"
RANGE = phrase(
    rf"(?P<before>{BEFORE}|between )?(?P<first>{CLOCK})"
    rf"(?P<to> ?- ?| to | until | till | and )(?P<last>{CLOCK})"
)
ENDING = phrase(rf"(?:until|till) (?P<last>{CLOCK})")
SINGLE = phrase(rf"(?P<before>{BEFORE})?(?P<clock>{SURE}|(?:(?<=at |om )|(?<=@)|(?=1[3-9]|2[0-9]|0)){HOURS})")
BARE = Phrase(
    rf"(?:(?<![^ \n\f\v]){BEFORE}|(?<=[\n\f])[ ,]*at |(?<=[\n\f]),? ?)"
    r"(?P<clock>[0-9]{1,2})(?=[ ,;\n\f\v]|$)"
    r"|(?<![^ \n\f\v])(?P<beside>[0-9]{1,2})(?= ?\f)"
)
BARE_AT = Phrase(r"(?<![^ \n\f\v])(?:at |@ ?)(?P<clock>[0-9]{1,2})(?= ?(?:[,;\n\f\v]|$))")
PART = any_of(PARTS)
PART_BESIDE = Phrase(rf"(?:(?<=\n),? ?(?:in the |at )?|\b(?:in the |at (?=night)))(?P<part>{PART})(?![\w'-])")
PART_ANYWHERE = phrase(rf"(?P<part>{PART})")


@dataclass(frozen=True, slots=True)
class Times:
    """A start, and an end where the line gives one; which minutes they are the part of the day decides."""

    first: Clock
    last: Clock | None = None


def read_ranges(line: Line) -> list[Found[Times]]:
    """Times with an end: "19-21", "from 9am to noon"."""
    found = line.take(RANGE, Role.TIME, _range)
    line.take(ENDING, Role.TIME, _end_alone)
    return found


def read_times(line: Line) -> list[Found[Times]]:
    """Times without an end that could be nothing else: "19:00", "at 7pm", a lone "at 7"."""
    return line.take(SINGLE, Role.TIME, _single) + line.take(BARE_AT, Role.TIME, _bare)


def read_bare_times(line: Line) -> list[Found[Times]]:
    """Lone hours after "at" or beside a day, for a line without other times."""
    if any(unclear.role is Role.TIME for unclear in line.unclear):
        return []
    return line.take(BARE, Role.TIME, _bare)


def read_parts(line: Line) -> list[Found[str]]:
    """Parts of the day that follow a day, or say "in the"."""
    return line.take(PART_BESIDE, Role.TIME, _part, Mark.PART)


def read_lone_parts(line: Line) -> list[Found[str]]:
    """Parts of the day anywhere, for a line that gives no other time."""
    return line.take(PART_ANYWHERE, Role.TIME, _part, Mark.PART)


def _range(match: re.Match[str]) -> Times | None:
    if (match["to"] == " and ") != (match["before"] == "between "):
        return None
    ends = match["first"], match["last"]
    if all(end.isdigit() and int(end) > 24 for end in ends):
        return None  # "30-40 pages"
    return Times(*map(clock_named, ends))


def _end_alone(match: re.Match[str]) -> Times:
    clock_named(match["last"])
    raise Unreadable(Said("From when until {end}? “9-{end}” would be clear.", end=match["last"]))


def _single(match: re.Match[str]) -> Times | None:
    text = match["clock"]
    dotted = re.fullmatch(r"([0-9]{1,2})\.([0-9]{2})(?: o'clock)?", text)
    if dotted and not match["before"]:
        day, month = int(dotted[1]), int(dotted[2])
        if 1 <= month <= 12 and 1 <= day <= 31:
            # In English whatever the language is, for that is how a line is typed.
            ways = [f"“{day}:{month:02}”"] if day < 24 else []
            ways.append(f"“{day} {MONTH_NAMES[month - 1][:3]}”")
            raise Unreadable(
                Said("“{text}” could be a time or a date. {ways} is clear.", ways=joined(ways, OR))
            )
        if day > 24 or month > 59:
            return None  # a number such as 3.75
    return Times(clock_named(text))


def _bare(match: re.Match[str]) -> Times:
    return Times(clock_named(match[match.lastgroup or "clock"]))


def _part(match: re.Match[str]) -> str:
    return match["part"]
