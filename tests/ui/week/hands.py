"""A hand for the week: presses, drags and keys where blocks and hours lie."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from planner.domain.block import Block
from planner.ui.week.view import WeekView
from tests.ui.week.weeks import key

NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


class Hand:
    def __init__(self, view: WeekView) -> None:
        self._view = view

    def place(self, day: int, hour: float, lane: int = 0) -> QPoint:
        """The middle of a lane at an hour, in pixels of the viewport."""
        sheet = self._view.sheet
        left, right = sheet.shape.lanes.x(day, lane), sheet.shape.lanes.x(day, lane + 1)
        return QPoint(round((left + right) / 2), round(sheet.scale.y(hour * 60)) - self._view.offset)

    def of(self, block: Block) -> QPoint:
        tile = self._view.sheet.tile(key(block))
        assert tile is not None
        return self._view.tile_rect(tile).center()

    def above(self, day: int, lane: int = 0) -> QPoint:
        """The last row of the all-day lane, as its own pixels."""
        middle = self.place(day, 0, lane).x() + self._view.viewport().x()
        return QPoint(middle, self._view.allday.height() - 8)

    def press(self, at: QPoint, on: QWidget | None = None, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.mousePress(on or self._view.viewport(), LEFT, keys, at)

    def release(self, at: QPoint, on: QWidget | None = None, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseRelease(on or self._view.viewport(), LEFT, keys, at)

    def drag(self, begin: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
        self.press(begin, keys=keys)
        self.to(end, keys)
        self.release(end, keys=keys)

    def to(self, end: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
        """The pointer with the button held, as the window system tells of it."""
        view = self._view
        held = view.pointer.gesture.press
        assert held is not None
        for share in (0.5, 1.0):
            at = QPoint(
                round(held.x + (end.x() - held.x) * share), round(held.y + (end.y() - held.y) * share)
            )
            view.pointer.moved_to(at, keys)

    def click(self, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self._view.viewport(), LEFT, keys, at)

    def double_click(self, at: QPoint) -> None:
        QTest.mouseDClick(self._view.viewport(), LEFT, NONE, at)

    def type(self, key_: Qt.Key, keys: Qt.KeyboardModifier = NONE, *, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self._view, key_, keys)


def tap(on: QWidget, key_: Qt.Key) -> None:
    QTest.keyClick(on, key_)


@contextmanager
def heard(signal: SignalInstance) -> Iterator[list[object]]:
    """What the signal says meanwhile."""
    said: list[object] = []
    signal.connect(said.append)
    try:
        yield said
    finally:
        signal.disconnect(said.append)
