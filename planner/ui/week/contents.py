"""What a block says inside: its title, and below it, where there is room, icons and a small line."""

from typing import NamedTuple

from PySide6.QtGui import QStaticText

from planner.domain.values import dataclass
from planner.services.agenda import Entry
from planner.ui.kit.icon_names import IconName
from planner.ui.week.lines import Lines, Weight
from planner.ui.week.rect import Rect
from planner.ui.week.words import names, purpose, title_of

# The coloured edge at the left, and what is free between it and the words.
BAR, PAD, RIGHT, TOP = 3, 5, 3, 2
GAP = 3
MOST_TITLE_LINES = 4


class Line(NamedTuple):
    text: QStaticText
    x: float
    y: float
    weight: Weight


class Icon(NamedTuple):
    mark: IconName
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Contents:
    """Places count from the top left corner of the words; icons are squares of ``size``."""

    lines: tuple[Line, ...] = ()
    icons: tuple[Icon, ...] = ()
    size: int = 0

    @property
    def bottom(self) -> float:
        """How far down they reach."""
        lowest = [line.y + line.text.size().height() for line in self.lines]
        return max([*lowest, *(icon.y + self.size for icon in self.icons)], default=0.0)


class Room(NamedTuple):
    """What the words have: ``at_edge`` they begin at the coloured edge, ``above`` it is a row, with names."""

    width: float
    height: float
    at_edge: bool
    above: bool


def contents_of(entry: Entry, marks: tuple[IconName, ...], room: Room, lines: Lines) -> Contents:
    title, small = lines.height(Weight.TITLE), lines.height(Weight.SMALL)
    left = BAR + PAD if room.at_edge else GAP
    width, size = room.width - left - RIGHT, icon_size(lines)
    if width < size or room.height < title - 2:
        return Contents()
    least = lines.word
    if width < least * 0.6:
        return Contents(icons=(Icon(marks[0], left, TOP + 1),), size=size)
    if room.above or room.height < TOP + title + small:
        return _in_one_line(entry, marks, Rect(left, 0, width, room.height), lines, owners=room.above)
    return _in_many(entry, marks, Rect(left, TOP, width, room.height - TOP), lines)


def icon_size(lines: Lines) -> int:
    return round(lines.height(Weight.SMALL) * 0.8)


def _in_one_line(
    entry: Entry, marks: tuple[IconName, ...], room: Rect, lines: Lines, *, owners: bool
) -> Contents:
    least, size = lines.word, icon_size(lines)
    middle = room.y + room.height / 2
    icons, at, width = [], room.x, room.width
    for mark in marks:
        if width - size - GAP >= least:
            icons.append(Icon(mark, at, middle - size / 2))
            at += size + GAP
            width -= size + GAP
    text = title_of(entry.occurrence.block)
    found = lines.fitted(text, Weight.TITLE, width, 1)
    height = lines.height(Weight.TITLE)
    drawn = [Line(found[0], at, middle - height / 2, Weight.TITLE)]
    at += lines.advance(text, Weight.TITLE) + 2 * GAP
    rest = room.right - at
    if owners and rest > least:
        small = names([person.name for person in entry.who])
        said = lines.fitted(small, Weight.SMALL, rest, 1)
        drawn.append(Line(said[0], at, middle - lines.height(Weight.SMALL) / 2, Weight.SMALL))
    return Contents(tuple(drawn), tuple(icons), size)


def _in_many(entry: Entry, marks: tuple[IconName, ...], room: Rect, lines: Lines) -> Contents:
    title, small = lines.height(Weight.TITLE), lines.height(Weight.SMALL)
    size, text = icon_size(lines), title_of(entry.occurrence.block)
    # Without words beside the icons there may be room for one more line of the title.
    most = min(max(int((room.height - size - 1) // title), 1), MOST_TITLE_LINES)
    found = lines.fitted(text, Weight.TITLE, room.width, most)
    drawn = [Line(text, room.x, room.y + number * title, Weight.TITLE) for number, text in enumerate(found)]
    y = room.y + len(found) * title + 1
    icons, at = [], room.x
    for mark in marks:
        if at + size <= room.right:
            icons.append(Icon(mark, at, min(y + (small - size) / 2, room.bottom - size - 1)))
            at += size + GAP
    text = " · ".join(purpose(entry))
    if y + small > room.bottom + 1:
        return Contents(tuple(drawn), tuple(icons), size)
    if lines.advance(text, Weight.SMALL) <= room.right - at:
        drawn.append(Line(lines.fitted(text, Weight.SMALL, room.right - at, 1)[0], at, y, Weight.SMALL))
    else:
        y += small
        more = min(int((room.bottom - y) // small), 2)
        if more > 0:
            said = lines.fitted(text, Weight.SMALL, room.width, more)
            drawn += [Line(one, room.x, y + number * small, Weight.SMALL) for number, one in enumerate(said)]
    return Contents(tuple(drawn), tuple(icons), size)
