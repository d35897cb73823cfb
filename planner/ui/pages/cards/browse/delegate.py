"""Paints a card of the list: its first words, and below where it is from and what happened with it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token
from planner.ui.pages.cards.browse.model import CardRole

Index = QModelIndex | QPersistentModelIndex
EDGE, ICON, GAP, RADIUS = 8, 15, 6, 8


class CardDelegate(QStyledItemDelegate):
    def __init__(self, keeper: ThemeKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._first = self._second = 0.0
        self._measure()
        keeper.changed.connect(self._measure)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        # All are as high as each other, so that thousands need not be looked at.
        tall = self._first + self._second + 2 * self._keeper.theme.px(EDGE)
        return QSize(option.rect.width(), round(tall))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._keeper.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(theme.colour(Token.ACCENT if chosen else Token.HOVER), 2 if chosen else 1))
            painter.setBrush(theme.colour(Token.ACCENT_FILL if chosen else Token.HOVER))
            painter.drawRoundedRect(box, theme.px(RADIUS), theme.px(RADIUS))
        self._write(painter, box.adjusted(*(theme.px(EDGE) * sign for sign in (1, 1, -1, -1))), index)
        painter.restore()

    def _write(self, painter: QPainter, box: QRectF, index: Index) -> None:
        theme = self._keeper.theme
        never = bool(index.data(CardRole.NEVER))
        text, muted = theme.colour(Token.TEXT), theme.colour(Token.MUTED)
        first = QRectF(box.x(), box.y(), box.width(), self._first)
        if index.data(CardRole.FAVOURITE):
            side = theme.px(ICON)
            ratio, accent = painter.device().devicePixelRatio(), theme.colour(Token.ACCENT)
            star = self._keeper.icons.pixmap(IconName.STAR_FULL, accent, QSize(side, side), ratio)
            at = QPointF(first.right() - side, first.y() + (first.height() - side) / 2)
            painter.drawPixmap(at, star)
            first.setRight(at.x() - theme.px(GAP))
        painter.setPen(muted if never else text)
        _draw(painter, first, str(index.data()), self._metrics(painter, Type.BODY))
        state, label = str(index.data(CardRole.STATE)), str(index.data(CardRole.LABEL))
        below = QRectF(box.x(), first.bottom(), box.width(), self._second)
        painter.setPen(muted)
        said = f"{state} · {label}" if state else label
        _draw(painter, below, said, self._metrics(painter, Type.SMALL))

    def _metrics(self, painter: QPainter, role: Type) -> QFontMetricsF:
        font = self._keeper.theme.font(role)
        painter.setFont(font)
        return QFontMetricsF(font)

    @Slot()
    def _measure(self) -> None:
        theme = self._keeper.theme
        self._first = QFontMetricsF(theme.font(Type.BODY)).height() + theme.px(2)
        self._second = QFontMetricsF(theme.font(Type.SMALL)).height() + theme.px(2)


def _draw(painter: QPainter, box: QRectF, text: str, metrics: QFontMetricsF) -> None:
    """In one line, cut short with dots."""
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
