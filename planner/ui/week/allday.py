"""What lasts whole days, in a lane of its own above the grid: a few rows, more when it is opened."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from planner.ui.week.lines import Weight
from planner.ui.week.sheet import CLOSED_ROWS

if TYPE_CHECKING:
    from planner.ui.week.grid_view import GridView


class AllDay(QWidget):
    """Its mouse is the grid's: one drag may begin here and end there."""

    top = 3

    def __init__(self, view: "GridView") -> None:
        super().__init__(view)
        self._view = view
        self.setMouseTracking(True)

    @property
    def label(self) -> str:
        return QCoreApplication.translate("Week", "all day")

    @property
    def can_close(self) -> bool:
        return self._view.sheet.is_open and self._view.sheet.board.needed > CLOSED_ROWS

    def wanted_height(self) -> int:
        sheet = self._view.sheet
        rows = max(sheet.board.rows, 1)
        return round(rows * sheet.metrics.row) + 2 * self.top

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        view, inks = self._view, self._view.inks
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), inks.ground)
            painter.setPen(inks.soft)
            painter.setFont(view.lines.fonts[Weight.SMALL])
            left = view.viewport().x()
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            row = view.sheet.metrics.row
            label = self.fewer if self.can_close else self.label
            painter.drawText(QRectF(0, self.top, left - 7, row), align, label)
            painter.translate(left, 0)
            self._lines(painter)
            view.scene.paint_above(painter, QPointF(0, self.top))

    @property
    def fewer(self) -> str:
        return QCoreApplication.translate("Week", "fewer")

    def _lines(self, painter: QPainter) -> None:
        view = self._view
        lanes = view.sheet.shape.lanes
        painter.setPen(QPen(view.inks.line, 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for day in range(lanes.days):
            left = lanes.day_left(day) - (not day)
            painter.drawLine(left, 0, left, self.height())
        painter.drawLine(-view.viewport().x(), self.height() - 1, self.width(), self.height() - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def in_viewport(self, point: QPoint) -> QPoint:
        return self._view.viewport().mapFrom(self._view, self.mapTo(self._view, point))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and self._view.take_mouse(
            event, self.in_viewport(event.position().toPoint())
        ):
            return True
        if event.type() == QEvent.Type.Leave:
            self._view.mouse_left()
        return super().event(event)
