"""Paints the table of keys: titles larger, keys as caps."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token
from planner.ui.pages.settings.keys.model import KEYS, TITLE

EDGE, PAD, GAP, RADIUS, TITLE_ROOM = 5, 7, 6, 5, 30
Index = QModelIndex | QPersistentModelIndex


class KeysPainter(QStyledItemDelegate):
    def __init__(self, keeper: ThemeKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.displayAlignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if index.data(TITLE):
            option.font = self._keeper.theme.font(Type.HEADING)
            option.displayAlignment = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        elif index.data(KEYS):
            option.text = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = self._keeper.theme
        if index.data(TITLE):
            metrics = QFontMetricsF(theme.font(Type.HEADING))
            return QSize(0, round(metrics.height()) + theme.px(TITLE_ROOM))
        wanted = super().sizeHint(option, index)
        keys = index.data(KEYS)
        if keys:
            last = self._caps(QRectF(0, 0, option.rect.width(), 0), keys)[-1]
            wanted.setHeight(max(wanted.height(), round(last.bottom()) + theme.px(EDGE)))
        return wanted

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        keys = index.data(KEYS)
        if not keys:
            return
        theme = self._keeper.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(Type.SMALL))
        for cap, key in zip(self._caps(QRectF(option.rect), keys), keys, strict=True):
            painter.setPen(QPen(theme.colour(Token.CONTROL), 1))
            painter.setBrush(theme.colour(Token.FIELD))
            painter.drawRoundedRect(cap, theme.px(RADIUS), theme.px(RADIUS))
            painter.setPen(theme.colour(Token.TEXT))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        painter.restore()

    def _caps(self, room: QRectF, keys: Sequence[str]) -> list[QRectF]:
        """Where each key goes, in a next line where one is full."""
        px = self._keeper.theme.px
        metrics = QFontMetricsF(self._keeper.theme.font(Type.SMALL))
        height = metrics.height() + px(EDGE)
        x, y = room.left() + px(PAD), room.top() + px(EDGE)
        caps: list[QRectF] = []
        for key in keys:
            width = max(metrics.horizontalAdvance(key) + 2 * px(PAD), height)
            if caps and x + width > room.right() - px(EDGE):
                x, y = room.left() + px(PAD), y + height + px(EDGE)
            caps.append(QRectF(x, y, width, height))
            x += width + px(GAP)
        return caps
