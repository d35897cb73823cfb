"""How a block looks: which colours, edge and icons say whose it is, what for, and how firm."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from enum import IntEnum, auto
from typing import NamedTuple

from PySide6.QtGui import QColor

from planner.domain.kinds import Colour, Firmness, Kind, State, Visibility
from planner.domain.values import dataclass
from planner.services.agenda import Entry
from planner.ui.kit.icon_names import KIND_ICONS, IconName
from planner.ui.kit.theme import PersonShades, Theme
from planner.ui.kit.tokens import Token


@dataclass(frozen=True, slots=True)
class Tone:
    """The shades of a person, of what is shared, or of duty: a fill and a paler one, its edge, its text."""

    fill: QColor
    pale: QColor
    edge: QColor
    ink: QColor


@dataclass(frozen=True, slots=True)
class Inks:
    """Every colour of the week; ``outlined`` blocks have their edge all around, for strong contrast."""

    ground: QColor
    head: QColor
    line: QColor
    faint: QColor
    ink: QColor
    soft: QColor
    pill: QColor
    on_pill: QColor
    now: QColor
    today: QColor
    weekend: QColor
    focus: QColor
    hatch: QColor
    outlined: bool
    duty: Tone
    shared: Tone
    people: Mapping[Colour, Tone]


def inks_of(theme: Theme) -> Inks:
    colour = theme.colour
    return Inks(
        ground=colour(Token.SURFACE),
        head=colour(Token.WINDOW),
        line=colour(Token.LINE),
        faint=colour(Token.FAINT_LINE),
        ink=colour(Token.TEXT),
        soft=colour(Token.MUTED),
        pill=colour(Token.PRIMARY),
        on_pill=colour(Token.PRIMARY_TEXT),
        now=colour(Token.NOW),
        today=colour(Token.TODAY),
        weekend=colour(Token.WEEKEND),
        focus=colour(Token.FOCUS),
        hatch=colour(Token.HATCH),
        outlined=theme.mode.is_contrast,
        duty=_tone(theme.duty),
        shared=_tone(theme.together),
        people={one: _tone(theme.person(one)) for one in Colour},
    )


def _tone(shades: PersonShades) -> Tone:
    return Tone(shades.fill, shades.pale, shades.edge, shades.text)


class Edge(IntEnum):
    PLAIN = auto()
    DASHED = auto()
    HOLLOW = auto()


@dataclass(frozen=True, slots=True)
class Look:
    """``fills`` are the colours from left to right."""

    fills: tuple[QColor, ...]
    edge: QColor
    ink: QColor
    style: Edge
    hatched: bool
    marks: tuple[IconName, ...]
    # What a box of this look is known by; colours themselves are no keys.
    box: tuple[object, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        colours = *(colour.rgba() for colour in self.fills), self.edge.rgba()
        object.__setattr__(self, "box", (colours, self.style, self.hatched))


class Manner(NamedTuple):
    """All of a block that decides how it looks: those that share it look alike."""

    kind: Kind
    colours: tuple[Colour, ...]
    firmness: Firmness
    is_imported: bool
    visibility: Visibility
    level: Visibility
    state: State


EDGES = {State.TRIAL: Edge.DASHED, State.PROPOSED: Edge.HOLLOW}


def manner_of(entry: Entry) -> Manner:
    block = entry.occurrence.block
    return Manner(
        block.kind,
        tuple([person.colour for person in entry.who]),
        block.firmness,
        block.source is not None,
        block.visibility,
        entry.level,
        entry.state,
    )


def look_of(entry: Entry, inks: Inks) -> Look:
    return look_in(manner_of(entry), inks)


def look_in(manner: Manner, inks: Inks) -> Look:
    fills, tone = shades(manner.kind, manner.colours, inks)
    marks = [IconName.EYE_OFF if manner.level is Visibility.BUSY else KIND_ICONS[manner.kind]]
    if manner.firmness is Firmness.PROTECTED:
        marks.append(IconName.LOCK)
    if manner.is_imported:
        marks.append(IconName.IMPORT)
    hatched = manner.visibility is Visibility.BUSY or manner.level is not Visibility.ALL
    style = EDGES.get(manner.state, Edge.PLAIN)
    return Look(fills, tone.edge, tone.ink, style, hatched, tuple(marks))


def shades(kind: Kind, colours: Sequence[Colour], inks: Inks) -> tuple[tuple[QColor, ...], Tone]:
    """The colours of a block of that kind, of people with these colours."""
    if kind is Kind.DUTY:
        return (inks.duty.fill,), inks.duty
    if len(colours) > 1:
        tones = [inks.people[colour] for colour in colours]
        middle = len(tones) // 2
        fills = [tone.fill for tone in tones]
        return (*fills[:middle], inks.shared.fill, *fills[middle:]), inks.shared
    tone = inks.people[colours[0]] if colours else inks.shared
    # Friends and rituals are one's own as well, but not for oneself alone.
    return (tone.fill if kind in (Kind.ME, Kind.US) else tone.pale,), tone
