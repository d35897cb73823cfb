"""A bar in a person's colour, filled as far as a wish has come true."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.kinds import Colour
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.theme import Theme
from planner.ui.kit.tokens import Token


class Mark(QWidget):
    """A bar that is ``side`` high and as long as there is room."""

    def __init__(self, keeper: ThemeKeeper, side: int) -> None:
        super().__init__()
        self._keeper, self._side = keeper, side
        self._colour: Colour | None = None
        self._share: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        keeper.changed.connect(self._measure)

    def show_share(self, colour: Colour | None, share: float | None) -> None:
        """How much of it is filled, from 0 to 1; None where there is nothing to hold it against."""
        if (colour, share) != (self._colour, self._share):
            self._colour, self._share = colour, share
            self.update()

    def sizeHint(self) -> QSize:
        side = self._keeper.theme.px(self._side)
        return QSize(side, side)

    @Slot()
    def _measure(self) -> None:
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._share is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            paint_bar(painter, self._keeper.theme, QRectF(self.rect()), self._colour, self._share)


def paint_bar(painter: QPainter, theme: Theme, box: QRectF, colour: Colour | None, share: float) -> None:
    """``share`` is how much of it is filled, from 0 to 1."""
    radius = box.height() / 2
    painter.setBrush(theme.colour(Token.SUNKEN))
    painter.drawRoundedRect(box, radius, radius)
    if share:
        filled = QRectF(box)
        filled.setWidth(max(box.width() * share, box.height()))
        painter.setBrush(theme.person(colour).edge)
        painter.drawRoundedRect(filled, radius, radius)
