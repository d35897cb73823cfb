"""The soft ground of pages that stand alone: the colours of everybody, running into each other."""

from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token

STOPS = ((0.0, Token.WASH_START), (0.5, Token.WASH_MIDDLE), (1.0, Token.WASH_END))


class Wash(QWidget):
    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper

    def paintEvent(self, _event: QPaintEvent) -> None:
        gradient = QLinearGradient(self.rect().topLeft(), self.rect().bottomRight())
        for where, token in STOPS:
            gradient.setColorAt(where, self._keeper.theme.colour(token))
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), gradient)
