"""A line of the balance: a dot, what it is, how much of it, and a bar where something was wished for."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import tip
from planner.ui.kit.tokens import Token
from planner.ui.pages.week.balance_lines import BalanceLine
from planner.ui.pages.week.balance_mark import paint_bar

BAR, DOT, BESIDE, BELOW = 7, 9, 6, 5
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class BalanceRow(QLabel):
    """Painted in one go, since it says something else with every week that is turned to."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._line: BalanceLine | None = None
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._measure()
        keeper.changed.connect(self._measure)

    def show_line(self, line: BalanceLine) -> None:
        if line == self._line:
            return
        height, self._line = self.sizeHint().height(), line
        self.setAccessibleName(line.spoken)
        if self.sizeHint().height() != height:
            self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        has_bar = self._line is not None and self._line.share is not None
        px = self._keeper.theme.px
        return QSize(0, self._metrics.height() + (px(BELOW) + px(BAR) if has_bar else 0))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        line, theme = self._line, self._keeper.theme
        if line is None:
            return
        px, high, wide = theme.px, self._metrics.height(), self.width()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.person(line.colour).edge)
            painter.drawEllipse(QRectF(0, (high - px(DOT)) / 2, px(DOT), px(DOT)))
            if line.share is not None:
                bar = QRectF(0, high + px(BELOW), wide, px(BAR))
                paint_bar(painter, theme, bar, line.colour, line.share)
            painter.setFont(self._font)
            painter.setPen(theme.colour(Token.TEXT))
            painter.drawText(QRectF(px(DOT) + px(BESIDE), 0, wide, high), LEFT, self._words)
            painter.setPen(theme.colour(Token.MUTED))
            painter.drawText(QRectF(0, 0, wide, high), RIGHT, line.figures)

    def _fit(self) -> None:
        """Where it is narrow the words give way; all of them are then in the tooltip."""
        if self._line is not None:
            words, px = self._line.words, self._keeper.theme.px
            room = self.width() - px(DOT) - 2 * px(BESIDE) - self._advance(self._line.figures)
            self._words = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            hint = tip(words) if self._words != words else ""
            if hint != self.toolTip():
                self.setToolTip(hint)
        self.update()

    def _advance(self, text: str) -> int:
        return self._metrics.horizontalAdvance(text)

    @Slot()
    def _measure(self) -> None:
        self._font = self._keeper.theme.font(Type.SMALL)
        self._metrics = QFontMetrics(self._font)
        self.updateGeometry()
        self._fit()
