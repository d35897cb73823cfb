"""Paints a row: the icon at the left, its title, and below it the lines that tell more."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token

if TYPE_CHECKING:
    from planner.ui.pages.settings.rows import Row

EDGE, GAP, ICON, RADIUS = 8, 10, 18, 7
WRAPPED = Qt.TextFlag.TextWordWrap
Index = QModelIndex | QPersistentModelIndex


class RowPainter(QStyledItemDelegate):
    def __init__(self, keeper: ThemeKeeper, listed: QAbstractItemView) -> None:
        super().__init__(listed)
        self._keeper, self._list = keeper, listed
        self.measure()

    def measure(self) -> None:
        """Take the letters of now."""
        theme = self._keeper.theme
        self._title, self._small = theme.font(Type.STRONG), theme.font(Type.SMALL)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = _row_of(index)
        width = self._words_in(QRect(0, 0, self._list.viewport().width(), 0)).width()
        height = _height(self._title, row.title, width)
        height += sum(_height(self._small, text, width) for text in row.lines)
        return QSize(0, height + 2 * self._keeper.theme.px(EDGE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme = _row_of(index), self._keeper.theme
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, rect)
        side, edge = theme.px(ICON), theme.px(EDGE)
        colour = theme.person(row.colours[0]).text if len(row.colours) == 1 else theme.colour(Token.MUTED)
        pixmap = self._keeper.icons.pixmap(
            row.icon, colour, QSize(side, side), painter.device().devicePixelRatio()
        )
        painter.drawPixmap(rect.left() + edge, rect.top() + edge, pixmap)
        line = self._words_in(rect)
        self._say(painter, line, row.title, self._title, Token.TEXT)
        for text in row.lines:
            self._say(painter, line, text, self._small, Token.MUTED)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        theme, state = self._keeper.theme, option.state
        flags = QStyle.StateFlag
        if state & flags.State_Selected:
            painter.setBrush(theme.colour(Token.ACCENT_FILL))
            painter.setPen(QPen(theme.colour(Token.ACCENT), 1))
        elif state & flags.State_MouseOver:
            painter.setBrush(theme.colour(Token.HOVER))
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(Qt.PenStyle.NoPen)
        if state & flags.State_HasFocus:
            painter.setPen(QPen(theme.colour(Token.FOCUS), 2))
        radius = theme.px(RADIUS)
        painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), radius, radius)

    def _say(self, painter: QPainter, line: QRect, text: str, font: QFont, token: Token) -> None:
        """A piece of it, in more lines where one is too short; then ``line`` is where the next one goes."""
        line.setHeight(_height(font, text, line.width()))
        painter.setFont(font)
        painter.setPen(self._keeper.theme.colour(token))
        painter.drawText(line, WRAPPED, text)
        line.translate(0, line.height())

    def _words_in(self, rect: QRect) -> QRect:
        """Where the words of a row begin, still without height."""
        px = self._keeper.theme.px
        left = px(EDGE) + px(ICON) + px(GAP)
        return QRect(rect.left() + left, rect.top() + px(EDGE), rect.width() - left - px(EDGE), 0)


def _height(font: QFont, text: str, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 0), WRAPPED, text).height()


def _row_of(index: Index) -> "Row":
    row: Row = index.data(Qt.ItemDataRole.UserRole + 1)
    return row
