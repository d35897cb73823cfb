"""Two columns side by side where there is room, else one below the other; scrolled where that is low."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from planner.ui.kit.keeper import ThemeKeeper

# The narrowest at which two columns are still comfortable.
TWO = 560
GAP, BAR = 22, 14


class Columns(QScrollArea):
    """``left`` and ``right`` take what belongs there, ``top`` what goes over both."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._page = page = QWidget()
        page.setProperty("part", "page")
        px = keeper.theme.px
        outer = QVBoxLayout(page)
        outer.setContentsMargins(px(2), px(2), px(BAR), px(2))
        outer.setSpacing(px(14))
        self.top, self.left, self.right = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(px(GAP))
        for column in (self.left, self.right):
            column.setSpacing(px(10))
            self._both.addLayout(column, 1)
        outer.addLayout(self.top)
        outer.addLayout(self._both)
        outer.addStretch(1)
        self.setWidget(page)

    def finish(self) -> None:
        """Everything is in its column."""
        self.left.addStretch(1)
        self.right.addStretch(1)

    def height_for(self, width: int) -> int:
        """How high all of it would be."""
        self._turn(width)
        page = self._page
        return page.heightForWidth(width) if page.hasHeightForWidth() else page.sizeHint().height()

    def sizeHint(self) -> QSize:
        return self._page.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn(self.viewport().width())
        super().resizeEvent(event)

    def _turn(self, width: int) -> None:
        wide = width >= self._keeper.theme.px(TWO)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._both.direction() is not way:
            self._both.setDirection(way)
