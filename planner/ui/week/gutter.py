"""The hours at the left edge of the grid."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.ui.week.lines import Weight

if TYPE_CHECKING:
    from planner.ui.week.grid_view import GridView

PAD = 7


class Gutter(QWidget):
    def __init__(self, view: "GridView") -> None:
        super().__init__(view)
        self._view = view

    def wanted_width(self) -> int:
        view = self._view
        texts = [view.words.hour(mark.wall) for mark in view.sheet.usual_marks]
        texts += ["00:00", view.allday.label]
        return round(max(view.lines.advance(text, Weight.SMALL) for text in texts)) + 2 * PAD

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        del event
        view, inks = self._view, self._view.inks
        height = view.lines.height(Weight.SMALL)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), inks.ground)
            painter.setFont(view.lines.fonts[Weight.SMALL])
            painter.setPen(inks.soft)
            for mark in view.sheet.usual_marks:
                # Each beside its line, and the first of them below it, or else it would be cut off.
                middle = view.sheet.scale.y(mark.minute) - view.offset
                top = max(middle - height / 2, -view.offset) if mark.minute else -view.offset
                rect = QRectF(0, top, self.width() - PAD, height)
                # One that the upper edge would cut through is left out.
                if -1 <= top < self.height():
                    align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    painter.drawText(rect, align, view.words.hour(mark.wall))
            painter.setPen(inks.line)
            painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
