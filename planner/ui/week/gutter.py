"""The hours at the left edge of the grid, and where the night is folded or could be."""

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.ui.week.lines import Weight

if TYPE_CHECKING:
    from planner.ui.week.grid_view import GridView

PAD = 7


class Gutter(QWidget):
    """``pressed`` hands over where, which is as far down as it would be in the viewport."""

    pressed = Signal(QPoint)

    def __init__(self, view: "GridView") -> None:
        super().__init__(view)
        self._view = view
        self._words, self._hours = view.words, dict[time, str]()

    def wanted_width(self) -> int:
        view = self._view
        texts = [self._hour(mark.wall) for mark in view.sheet.usual_marks]
        texts += ["00:00", view.allday.label, self.night]
        return round(max(view.lines.advance(text, Weight.SMALL) for text in texts)) + 2 * PAD

    @property
    def night(self) -> str:
        return QCoreApplication.translate("Week", "night")

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        view, inks = self._view, self._view.inks
        height = view.lines.height(Weight.SMALL)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), inks.ground)
            painter.setFont(view.lines.fonts[Weight.SMALL])
            painter.setPen(inks.soft)
            scale = view.sheet.scale
            for night in scale.nights:
                # Away from the day, whose first and last hour keep their places.
                top = scale.y(night.end) - height - 1 if night.start else scale.y(night.start)
                self._say(painter, top - view.offset, self.night)
            for mark in view.sheet.usual_marks:
                if not scale.shows(mark.minute):
                    continue
                # Each beside its line, and the first of them below it, or else it would be cut off.
                middle = scale.y(mark.minute) - view.offset
                top = max(middle - height / 2, -view.offset) if mark.minute else -view.offset
                # One that an edge would cut through is left out.
                if -1 <= top <= self.height() - height + 1:
                    self._say(painter, top, self._hour(mark.wall))
            painter.setPen(inks.line)
            painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())

    def _hour(self, wall: time) -> str:
        """How an hour is written; kept until hours are written otherwise."""
        if self._words is not self._view.words:
            self._words, self._hours = self._view.words, {}
        if wall not in self._hours:
            self._hours[wall] = self._words.hour(wall)
        return self._hours[wall]

    def _say(self, painter: QPainter, top: float, text: str) -> None:
        rect = QRectF(0, top, self.width() - PAD, self._view.lines.height(Weight.SMALL))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit(event.position().toPoint())
