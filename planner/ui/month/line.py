"""What a block says in one line: icons, its time where it has one, its title."""

from dataclasses import dataclass

from planner.domain.walltime import wall_at
from planner.services.agenda import Entry
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icon_names import IconName
from planner.ui.week.contents import BAR, GAP, PAD, RIGHT, icon_size
from planner.ui.week.lines import Lines, Weight
from planner.ui.week.words import title_of


@dataclass(frozen=True, slots=True)
class Said:
    """``x`` counts from the left edge of the block."""

    text: str
    x: float
    width: float
    weight: Weight


@dataclass(frozen=True, slots=True)
class Line:
    icons: tuple[tuple[IconName, float], ...]
    said: tuple[Said, ...]


def line_of(entry: Entry, marks: tuple[IconName, ...], width: float, lines: Lines, time: str) -> Line:
    """As much as so many pixels have room for: the title first of all, then the time, then icons."""
    size, word = icon_size(lines), lines.word
    at, room = float(BAR + PAD), width - BAR - PAD - RIGHT
    title = title_of(entry.occurrence.block)
    needed = min(lines.advance(title, Weight.TITLE), 2 * word)
    long = lines.advance(time, Weight.SMALL) + 2 * GAP if time else 0
    if room - long < needed:
        time, long = "", 0
    icons = []
    for mark in marks:
        if room - size - GAP - long >= needed:
            icons.append((mark, at))
            at += size + GAP
            room -= size + GAP
    said = []
    if time:
        said.append(Said(time, at, long, Weight.SMALL))
        at += long
        room -= long
    said.append(Said(title, at, room, Weight.TITLE))
    return Line(tuple(icons), tuple(said))


def time_of(entry: Entry, locale: Locale, home: str) -> str:
    """When it begins, for what does not last whole days."""
    if entry.occurrence.block.all_day:
        return ""
    return locale.wall(wall_at(entry.occurrence.span.start, home).time())
