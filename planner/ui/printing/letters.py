"""The letters of a page."""

from PySide6.QtGui import QFont

from planner.ui.kit.fonts import FAMILY
from planner.ui.week.lines import Lines

BODY = 13


def paper_font(units: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Inter that many units high, and as wide as it is drawn, not as a screen would round it."""
    font = QFont(FAMILY)
    font.setPixelSize(units)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Inter has colons and dashes of its own between figures, which could not be found or copied in a PDF.
    font.setFeature(QFont.Tag("calt"), 0)
    return font


def paper_lines() -> Lines:
    return Lines(paper_font(BODY))
