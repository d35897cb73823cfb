"""Lines of text laid out on pages: dark letters on white, headings that stay with what is below them."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSizeF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from planner.ui.printing.inks import INK, SOFT
from planner.ui.printing.letters import BODY, paper_font
from planner.ui.printing.papers.lines import Line, Role

LEADING = 128.0


class Look(NamedTuple):
    """How a line is written: so high, so heavy, so far below the one before it."""

    size: int
    weight: QFont.Weight
    ink: QColor
    above: float


LOOKS = {
    Role.TITLE: Look(24, QFont.Weight.Bold, INK, 0),
    Role.BELOW: Look(11, QFont.Weight.Normal, SOFT, 2),
    Role.SECTION: Look(17, QFont.Weight.DemiBold, INK, 30),
    Role.HEADING: Look(11, QFont.Weight.DemiBold, SOFT, 12),
    Role.TEXT: Look(BODY, QFont.Weight.Normal, INK, 2),
}
BEGINNING = (Role.SECTION, Role.HEADING)


def document_of(lines: Sequence[Line], size: QSizeF) -> QTextDocument:
    """The lines on pages of that size, in units of the page."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    wrapped = QTextOption()
    wrapped.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(wrapped)
    cursor = QTextCursor(document)
    for number, line in enumerate(lines):
        look = LOOKS[line.role]
        block, letters = QTextBlockFormat(), QTextCharFormat()
        block.setTopMargin(look.above)
        block.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        letters.setFont(paper_font(look.size, look.weight))
        letters.setForeground(look.ink)
        if number:
            cursor.insertBlock(block, letters)
        else:
            cursor.setBlockFormat(block)
        # What people typed in several lines stays one paragraph.
        cursor.insertText(line.text.replace("\n", "\u2028"), letters)
    document.setPageSize(size)
    _keep_together(document, lines, size.height())
    return document


def _keep_together(document: QTextDocument, lines: Sequence[Line], height: float) -> None:
    """Let no heading stand at the foot of a page without what it is of."""
    first_line = QFontMetricsF(paper_font(BODY)).height() * LEADING / 100
    for number, line in enumerate(lines):
        if line.role not in BEGINNING:
            continue
        last = number + 1
        while last + 1 < len(lines) and lines[last].role is not Role.TEXT:
            last += 1
        begins = int(_top(document, number) // height)
        if begins != int((_top(document, last) + first_line) // height):
            block = document.findBlockByNumber(number)
            broken = block.blockFormat()
            broken.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).setBlockFormat(broken)


def _top(document: QTextDocument, number: int) -> float:
    """Where a line would begin if it did not have to go over to the next page."""
    return document.documentLayout().blockBoundingRect(document.findBlockByNumber(number)).top()
