"""What stands beside the week: one column that scrolls where it is too long."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token

WIDTH, MARGIN, GAP = 320, 16, 12


class Edge(QWidget):
    """The fine line between the week and what is beside it."""

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.setFixedWidth(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._keeper.theme.colour(Token.LINE))


class Side(QScrollArea):
    """``body`` takes what belongs there, from the top."""

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.setAccessibleName(self.tr("Beside the week"))
        self.verticalScrollBar().setAccessibleName(self.tr("More beside the week"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Of its own: to ask for one that Qt has made brings along whatever else Qt could have made.
        self.setViewport(QWidget())
        ground = QWidget()
        ground.setProperty("part", "page")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        self.body = QVBoxLayout()
        column.addLayout(self.body)
        column.addStretch(1)
        self.setWidget(ground)
        self._edge = Edge(keeper, self)
        ground.setAutoFillBackground(False)
        self._measure()
        keeper.changed.connect(self._measure)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._edge.setFixedHeight(self.height())
        self._edge.raise_()

    @Slot()
    def _measure(self) -> None:
        px = self._keeper.theme.px
        self.setFixedWidth(px(WIDTH))
        self.body.setContentsMargins(*(px(MARGIN),) * 4)
        self.body.setSpacing(px(GAP))
