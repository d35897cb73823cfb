"""The way from a line of text to a reading: the order of its readers, and what becomes of what they find."""

from planner.domain.kinds import Firmness
from planner.domain.quickadd.clues import read_clues
from planner.domain.quickadd.extras import (
    TWO_FIRM,
    TWO_PLACES,
    decide_title,
    read_firmness,
    read_places,
    read_quoted,
    refuse_unkept,
)
from planner.domain.quickadd.names import Names
from planner.domain.quickadd.reading import Draft, Reading, Role, Setting, Unclear
from planner.domain.quickadd.scan import Line
from planner.domain.quickadd.when import When, decide_when
from planner.domain.quickadd.whose import Whose, decide_whose, read_company, read_kinds
from planner.domain.quickadd.words import KIND_TITLES
from planner.domain.said import Said, Say

# A line is something typed at one go; more than this is no line.
TEXT_LIMIT = 500

TOO_LONG = Said(
    "That is a long line; up to {limit} characters fit. The rest could go into the note.", limit=TEXT_LIMIT
)
EMPTY = Said("Nothing is here yet. “me-time Thu 19-21 pottery” would do, for instance.")


def understand(text: str, setting: Setting, say: Say = str) -> Reading:
    """What a line says, with a draft if nothing in it is unclear or missing.

    Words that are no grammar are the title, whatever they are; a part in quotes always is. Nothing is
    guessed: what could mean two things is unclear, and what is usual (a length, a part of the day) is
    shown as assumed. What people type is English; ``say`` says what is told of it in their language.
    """
    if len(text) > TEXT_LIMIT:
        return Reading((), (Unclear(0, len(text), Role.LINE, TOO_LONG.told(say)),), None)
    if not text.strip():
        return Reading((), (Unclear(0, len(text), Role.LINE, EMPTY.told(say)),), None)
    line = Line(text, say)
    draft = _read(line, setting)
    tokens = tuple(sorted(line.tokens, key=lambda token: (token.start, token.end)))
    unclear = tuple(sorted(line.unclear, key=lambda each: (each.start, each.end)))
    return Reading(tokens, unclear, draft if not unclear else None)


def _read(line: Line, setting: Setting) -> Draft | None:
    refuse_unkept(line)
    quoted = read_quoted(line)
    names = Names(setting)
    named = names.read_certain(line)
    clues = read_clues(line, setting)
    firm = line.only(read_firmness(line), Role.FIRMNESS, TWO_FIRM, lambda firm: Said(firm.value))
    named += names.read(line)
    named.sort(key=lambda each: each.start)
    named += read_company(line, named)
    kinds = read_kinds(line)
    place = line.only(
        read_places(line), Role.PLACE, TWO_PLACES, lambda found: Said("at {place}", place=found)
    )
    title = decide_title(line, quoted, kinds)
    when = decide_when(line, setting, clues)
    whose = decide_whose(line, setting, named, kinds)
    if when is None or whose is None:
        return None
    title = title or line.language(KIND_TITLES[whose.kind])
    return _draft(title, firm.value if firm else None, place.value if place else "", when, whose)


def _draft(title: str, firmness: Firmness | None, place: str, when: When, whose: Whose) -> Draft:
    return Draft(
        title=title,
        kind=whose.kind,
        who=whose.who,
        firmness=firmness,
        place=place,
        all_day=when.all_day,
        start=when.start,
        end=when.end,
        rule=when.rule,
    )
