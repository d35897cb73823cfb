"""A small tag that can be switched on and off: a person in their colour, or a day of the week."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.theme import Theme
from planner.ui.kit.tokens import Token

SIDE, PAD, TICK, GAP = 28, 11, 14, 5

Shades = Callable[[Theme], tuple[QColor, QColor, QColor]]
"""Its ground, its edge and its letters when it is on."""


def of_everyone(theme: Theme) -> tuple[QColor, QColor, QColor]:
    return theme.colour(Token.ACCENT_FILL), theme.colour(Token.ACCENT), theme.colour(Token.ACCENT)


class ToggleChip(QAbstractButton):
    """A tick shows beside the colour that it is on."""

    def __init__(
        self, keeper: ThemeKeeper, text: str, shades: Shades = of_everyone, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keeper, self._words, self._shades = keeper, text, shades
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        px = self._keeper.theme.px
        words = self.fontMetrics().horizontalAdvance(self._words)
        return QSize(2 * px(PAD) + px(TICK) + px(GAP) + words + 1, px(SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._keeper.theme
        fill, edge, ink = self._shades(theme)
        if not self.isChecked():
            fill, edge, ink = (theme.colour(one) for one in (Token.FIELD, Token.CONTROL, Token.TEXT))
        if self.underMouse() and not self.isChecked():
            fill = theme.colour(Token.HOVER)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(fill)
            painter.setPen(QPen(theme.colour(Token.FOCUS), 2) if self.hasFocus() else QPen(edge, 1))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            self._write(painter, box, ink)

    def _write(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        px = self._keeper.theme.px
        inside = box.adjusted(px(PAD) - 1, 0, 1 - px(PAD), 0)
        side, gap = px(TICK), px(GAP)
        painter.setPen(ink)
        if self.isChecked():
            tick = self._keeper.icons.pixmap(IconName.CHECK, ink, QSize(side, side), self.devicePixelRatio())
            painter.drawPixmap(QPointF(inside.left(), inside.center().y() - side / 2), tick)
            inside.setLeft(inside.left() + side + gap)
        align = Qt.AlignmentFlag.AlignVCenter
        align |= Qt.AlignmentFlag.AlignLeft if self.isChecked() else Qt.AlignmentFlag.AlignHCenter
        words = self.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, max(int(inside.width()) + 1, 0)
        )
        painter.drawText(inside, align | Qt.TextFlag.TextSingleLine, words)
