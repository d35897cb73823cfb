"""The colours of a printed week: those of the light look on white, or greys that any printer has."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, qGray

from planner.ui.kit.theme import Theme
from planner.ui.kit.tokens import Mode
from planner.ui.week.look import Inks, Tone, inks_of

INK, SOFT = QColor("#141414"), QColor("#4a4a4a")


def paper_inks(*, grey: bool) -> Inks:
    white = QColor(Qt.GlobalColor.white)
    inks = replace(inks_of(Theme(Mode.LIGHT)), ground=white, head=white)
    if not grey:
        return inks
    return replace(
        inks,
        line=_grey(inks.line),
        faint=_grey(inks.faint),
        ink=INK,
        soft=SOFT,
        hatch=_grey(inks.hatch),
        duty=_toned(inks.duty),
        shared=_toned(inks.shared),
        people={colour: _toned(tone) for colour, tone in inks.people.items()},
    )


def _toned(tone: Tone) -> Tone:
    return Tone(_grey(tone.fill), _grey(tone.pale), _grey(tone.edge), INK)


def _grey(colour: QColor) -> QColor:
    return QColor(*(qGray(colour.rgb()),) * 3)
