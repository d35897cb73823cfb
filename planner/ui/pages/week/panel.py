"""Beside the week: what of it is worth knowing at a glance. It folds away where the lanes need the room."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from planner.services.agenda import Agenda
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token
from planner.ui.pages.week.balance_card import BalanceCard

WIDTH, MARGIN = 320, 16


class Edge(QWidget):
    """The fine line between the week and what is beside it."""

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.setFixedWidth(1)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._keeper.theme.colour(Token.LINE))


class Panel(QScrollArea):
    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._balance = BalanceCard(keeper)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        ground = QWidget()
        ground.setProperty("part", "page")
        self._layout = QVBoxLayout(ground)
        self._layout.addWidget(self._balance)
        self._layout.addStretch(1)
        self.setWidget(ground)
        self._edge = Edge(keeper, self)
        ground.setAutoFillBackground(False)
        self._measure()
        keeper.changed.connect(self._measure)

    def show_week(self, agenda: Agenda) -> None:
        self._balance.show_balance(agenda.balance())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._edge.setFixedHeight(self.height())
        self._edge.raise_()

    @Slot()
    def _measure(self) -> None:
        px = self._keeper.theme.px
        self.setFixedWidth(px(WIDTH))
        self._layout.setContentsMargins(*(px(MARGIN),) * 4)
        self._layout.setSpacing(px(12))
