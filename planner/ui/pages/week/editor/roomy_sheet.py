"""A sheet with as much on it as the window has room for; the rest can be scrolled to."""

from PySide6.QtCore import QPoint, QSize, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.sheet import GAP, PADDING, Sheet
from planner.ui.pages.week.editor.columns import Columns

WIDTH, LEAST = 780, 360
# Left free of the window around it, in pixels of the screen.
AROUND = 24
# What lines of text come to need when they are laid out.
SLACK = 8


class RoomySheet(Sheet):
    """Fill ``columns``."""

    def __init__(self, keeper: ThemeKeeper, title: str, parent: QWidget, width: int = WIDTH) -> None:
        super().__init__(keeper, title, parent)
        self._wanted = width
        self.columns = Columns(keeper)
        self.body.addWidget(self.columns, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.fit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    @Slot()
    def fit_soon(self) -> None:
        """There is more or less to see than before."""
        self._soon.start()

    @Slot()
    def fit(self) -> None:
        """As large as what is on it, in the middle of the window and within it."""
        window, px = self._below.window(), self._keeper.theme.px
        room = window.size() - QSize(2 * AROUND, 2 * AROUND)
        width = min(px(self._wanted), room.width())
        self.setMinimumWidth(min(px(LEAST), width))
        inside = width - 2 * px(PADDING)
        chrome = 2 * px(PADDING) + 2 * px(GAP) + self._buttons.sizeHint().height() + self._head_height(inside)
        height = min(chrome + self.columns.height_for(inside) + px(SLACK), room.height())
        self.resize(width, height)
        middle = window.mapToGlobal(window.rect().center())
        self.move(middle - QPoint(width // 2, height // 2))

    def _head_height(self, width: int) -> int:
        paper = self._paper.layout()
        head = paper.itemAt(0) if paper is not None else None
        if head is None:
            return 0
        return head.heightForWidth(width) if head.hasHeightForWidth() else head.sizeHint().height()
