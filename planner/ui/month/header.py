"""The names of the days above a month; they stay where the weeks below scroll."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.ui.month.shape import DAYS
from planner.ui.week.lines import resized

if TYPE_CHECKING:
    from planner.ui.month.cells import CellsView

PAD, ABOVE = 6, 5


class MonthHeader(QWidget):
    def __init__(self, view: "CellsView") -> None:
        super().__init__(view)
        self._view = view

    def wanted_height(self) -> int:
        return round(QFontMetricsF(self._font()).height()) + 2 * ABOVE

    def _font(self) -> QFont:
        font = QFont(self._view.font())
        resized(font, 12 / 13)
        return font

    def paintEvent(self, _event: QPaintEvent) -> None:
        view = self._view
        metrics = QFontMetricsF(self._font())
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), view.inks.head)
            painter.setFont(self._font())
            painter.setPen(view.inks.soft)
            room = min(view.shape.left(column + 1) - view.shape.left(column) for column in range(DAYS)) - PAD
            names = [view.words.weekday(weekday) for weekday in view.weekdays()]
            if max(metrics.horizontalAdvance(name) for name in names) > room:
                names = [view.words.weekday(weekday, short=True) for weekday in view.weekdays()]
            for column, name in enumerate(names):
                area = QRectF(view.shape.left(column) + PAD, 0, room, self.height())
                painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
