"""A dot or a bar in a person's colour."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.kinds import Colour
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token


class Mark(QWidget):
    """``side`` is how high it is; a bar is as long as there is room, a dot is round."""

    def __init__(self, keeper: ThemeKeeper, side: int, *, bar: bool = False) -> None:
        super().__init__()
        self._keeper, self._side, self._is_bar = keeper, side, bar
        self._colour: Colour | None = None
        self._share: float | None = 1.0
        across = QSizePolicy.Policy.Expanding if bar else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        keeper.changed.connect(self._measure)

    def show_share(self, colour: Colour | None, share: float | None) -> None:
        """How much of it is filled, from 0 to 1; None where there is nothing to hold it against."""
        self._colour, self._share = colour, share
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        side = self._keeper.theme.px(self._side)
        return QSize(side, side)

    @Slot()
    def _measure(self) -> None:
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        if self._share is None:
            return
        theme, box = self._keeper.theme, QRectF(self.rect())
        radius = box.height() / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            if self._is_bar:
                painter.setBrush(theme.colour(Token.SUNKEN))
                painter.drawRoundedRect(box, radius, radius)
                box.setWidth(max(box.width() * self._share, box.height() if self._share else 0))
            painter.setBrush(theme.person(self._colour).edge)
            if box.width():
                painter.drawRoundedRect(box, radius, radius)
