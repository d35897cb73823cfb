"""A button that says in small with which key it is pressed."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.theme import mixed
from planner.ui.kit.tokens import Token
from planner.ui.kit.widgets.buttons import Button

GAP, MORE_WIDTH, RADIUS, LIT = 6, 28, 8, 0.15


class KeyButton(Button):
    """``fold`` leaves the key out where there is no room for it."""

    words_in, key_in = Token.TEXT, Token.MUTED

    def __init__(self, keeper: ThemeKeeper, text: str, key: str, parent: QWidget | None = None) -> None:
        self._keeper, self._key, self._is_folded = keeper, key, False
        super().__init__(text, parent)

    def set_words(self, text: str) -> None:
        super().set_words(text)
        self._words = text
        self.setAccessibleDescription(self.tr("Key: {key}").format(key=self._key))

    def fold(self, folded: bool) -> None:
        if folded is not self._is_folded:
            self._is_folded = folded
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + self._key_room(), size.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        with QPainter(self) as painter:
            self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
            self._write(painter)

    def _write(self, painter: QPainter) -> None:
        theme = self._keeper.theme
        metrics = QFontMetrics(self.font())
        words = metrics.horizontalAdvance(self._words) + 1
        left = (self.width() - words - self._key_room()) // 2
        painter.setFont(self.font())
        painter.setPen(theme.colour(self.words_in))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(left, 0, words + 1, self.height()), middle, self._words)
        if not self._is_folded:
            painter.setFont(theme.font(Type.TINY))
            painter.setPen(theme.colour(self.key_in))
            left += words + theme.px(GAP)
            painter.drawText(QRect(left, 0, self._key_room(), self.height()), middle, self._key)

    def _key_room(self) -> int:
        if self._is_folded:
            return 0
        metrics = QFontMetrics(self._keeper.theme.font(Type.TINY))
        return self._keeper.theme.px(GAP) + metrics.horizontalAdvance(self._key) + 2


class TalkButton(KeyButton):
    """What most people will want next, in the colour of everyone together."""

    words_in, key_in = Token.SURFACE, Token.SURFACE

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._keeper.theme.px(MORE_WIDTH), self._keeper.theme.px(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._keeper.theme
        edge = theme.together.edge
        lit = mixed(edge, theme.colour(Token.TEXT), LIT) if self.underMouse() or self.isDown() else edge
        box, radius = QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(RADIUS)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour(Token.TEXT), 2) if self.hasFocus() else QPen(lit, 1))
            painter.setBrush(lit)
            painter.drawRoundedRect(box, radius, radius)
            self._write(painter)


class SmallKeyButton(KeyButton):
    """What is done now and then."""

    part = "small"
    words_in = Token.MUTED
