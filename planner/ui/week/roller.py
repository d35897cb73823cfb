"""Scrolls the grid while something is dragged along its upper or lower edge."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Slot

if TYPE_CHECKING:
    from planner.ui.week.view import WeekView

EDGE, EVERY, FASTEST = 28, 16, 14


class Roller(QObject):
    def __init__(self, view: "WeekView") -> None:
        super().__init__(view)
        self._view = view
        self._speed = 0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._roll)

    def watch(self, at: QPoint, *, dragging: bool) -> None:
        """The nearer to the edge, or the further beyond it, the faster."""
        height = self._view.viewport().height()
        over = at.y() - (height - EDGE) if at.y() > height - EDGE else min(at.y() - EDGE, 0)
        # Above the grid lies the all-day lane, and there one may want to go.
        self._speed = 0 if at.y() < 0 else max(min(over // 2, FASTEST), -FASTEST)
        if dragging and self._speed and not self._timer.isActive():
            self._timer.start()
        elif not self._speed or not dragging:
            self._timer.stop()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def _roll(self) -> None:
        bar = self._view.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._speed)
        if bar.value() == before:
            self._timer.stop()
