"""A sheet of a size of its own, as far as the window has room for that."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.sheet import Sheet

# Left free of the window around it, in pixels of the screen.
AROUND = 24


class WideSheet(Sheet):
    def __init__(self, keeper: ThemeKeeper, title: str, parent: QWidget, size: QSize) -> None:
        """``size`` is in pixels of the pictures."""
        super().__init__(keeper, title, parent)
        px = keeper.theme.px
        room = parent.window().size() - QSize(2 * AROUND, 2 * AROUND)
        self._size = QSize(px(size.width()), px(size.height())).boundedTo(room)
        self.setMinimumWidth(min(self.minimumWidth(), self._size.width()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self._below.window()
        self.resize(self._size)
        middle = window.mapToGlobal(window.rect().center())
        self.move(middle - QPoint(self.width() // 2, self.height() // 2))
