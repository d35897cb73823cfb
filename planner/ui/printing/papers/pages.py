"""Pages of text, drawn in their own units on whatever they are drawn on."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPainter, QPdfWriter

from planner.domain.errors import UserError
from planner.identity import NAME
from planner.ui.printing.inks import SOFT
from planner.ui.printing.letters import paper_font
from planner.ui.printing.measures import UNIT, page_layout, page_of
from planner.ui.printing.papers.document import document_of
from planner.ui.printing.papers.lines import Line
from planner.ui.printing.pdf import FINE, POINTS
from planner.ui.printing.printer import begun, fit
from planner.ui.printing.wish import Paper

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

# Lines of text are read most easily where they are not as wide as the sheet.
SIDE, FOOT, SMALL = 50.0, 30.0, 10
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom


class Pages:
    """The lines on as many sheets of that paper as they need."""

    def __init__(self, lines: Sequence[Line], paper: Paper) -> None:
        self.page = page_of(paper, upright=True)
        self.layout: QPageLayout = page_layout(paper, upright=True)
        self._inside = self.page.inside.adjusted(SIDE, 0, -SIDE, -FOOT)
        self._document = document_of(lines, QSizeF(self._inside.width(), self._inside.height()))

    @property
    def count(self) -> int:
        return self._document.pageCount()

    def paint(self, painter: QPainter, number: int) -> None:
        """The page of that number, the first of which is 0."""
        inside = self._inside
        painter.save()
        painter.fillRect(QRectF(0, 0, self.page.width, self.page.height), Qt.GlobalColor.white)
        painter.save()
        painter.translate(inside.left(), inside.top() - number * inside.height())
        part = QRectF(0, number * inside.height(), inside.width(), inside.height())
        self._document.drawContents(painter, part)
        painter.restore()
        if self.count > 1:
            painter.setFont(paper_font(SMALL))
            painter.setPen(SOFT)
            foot = QRectF(inside.left(), inside.bottom(), inside.width(), FOOT)
            painter.drawText(
                foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, self._said(number)
            )
        painter.restore()

    def pdf(self) -> bytes:
        """All of them, with their letters in it. Raises UserError where they cannot be drawn."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(FINE)
        writer.setPageLayout(self.layout)
        writer.setCreator(NAME)
        painter = QPainter()
        if not painter.begin(writer):
            raise UserError("The page could not be drawn. Nothing was written; please try again.")
        try:
            painter.scale(FINE / POINTS * UNIT, FINE / POINTS * UNIT)
            for number in range(self.count):
                if number:
                    writer.newPage()
                self.paint(painter, number)
        finally:
            painter.end()
        return bytes(buffer.data().data())

    def print_on(self, printer: "QPrinter") -> None:
        """Those that were asked for. Raises UserError where the printer does not take them."""
        first = max(printer.fromPage() - 1, 0)
        last = min(printer.toPage() or self.count, self.count)
        painter = begun(printer)
        try:
            fit(painter, printer, self.page)
            for number in range(first, last):
                if number > first:
                    printer.newPage()
                self.paint(painter, number)
        finally:
            painter.end()

    def _said(self, number: int) -> str:
        text = QCoreApplication.translate("Printing", "{page} of {count}")
        return text.format(page=number + 1, count=self.count)
