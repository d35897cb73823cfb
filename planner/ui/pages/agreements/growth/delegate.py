"""Paints a line of the history: a dot, what happened and when, and below what was said."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token
from planner.ui.pages.agreements.growth.model import GrownRole

Index = QModelIndex | QPersistentModelIndex
DOT, INDENT, AIR, GAP, EDGE, RADIUS, MOST_LINES = 9, 21, 6, 7, 4, 7, 4
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


class GrowthDelegate(QStyledItemDelegate):
    def __init__(self, keeper: ThemeKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._measure()
        keeper.changed.connect(self._measure)

    def height(self, index: Index, width: int) -> int:
        """What it needs in a list so wide."""
        px = self._keeper.theme.px
        room = width - px(INDENT) - 2 * px(EDGE)
        return round(self._heading(index, room) + self._below(index, room) + 2 * px(AIR))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.rect.width()
        return QSize(width, self.height(index, width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, px = self._keeper.theme, self._keeper.theme.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        can_open = index.data(GrownRole.VERSION) is not None
        focused = option.state & QStyle.StateFlag.State_HasFocus
        if focused or (
            can_open and option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected)
        ):
            painter.setPen(QPen(theme.colour(Token.FOCUS if focused else Token.LINE), 2 if focused else 1))
            painter.setBrush(theme.colour(Token.HOVER))
            painter.drawRoundedRect(box, px(RADIUS), px(RADIUS))
        inside = QRectF(option.rect).adjusted(px(EDGE), px(AIR), -px(EDGE), -px(AIR))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Token.ACCENT))
        dot = px(DOT)
        painter.drawEllipse(
            QRectF(QPointF(inside.x(), inside.y() + (self._strong.height() - dot) / 2), QSize(dot, dot))
        )
        inside.setLeft(inside.left() + px(INDENT))
        self._write(painter, inside, index)
        painter.restore()

    def _write(self, painter: QPainter, box: QRectF, index: Index) -> None:
        theme, px = self._keeper.theme, self._keeper.theme.px
        title, day = str(index.data()), str(index.data(GrownRole.DAY))
        tall = self._heading(index, box.width())
        painter.setFont(theme.font(Type.STRONG))
        painter.setPen(theme.colour(Token.TEXT))
        painter.drawText(QRectF(box.x(), box.y(), box.width(), tall), int(WRAPPED), title)
        painter.setFont(theme.font(Type.SMALL))
        painter.setPen(theme.colour(Token.MUTED))
        wide = self._strong.horizontalAdvance(title)
        line = QRectF(box.x(), box.y(), box.width(), tall)
        if self._is_beside(title, day, box.width()):
            line.setLeft(box.x() + wide + px(GAP))
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), day)
        else:
            painter.drawText(line, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), day)
        below = str(index.data(GrownRole.BELOW))
        if below:
            rest = QRectF(box.x(), box.y() + tall, box.width(), self._below(index, box.width()))
            painter.drawText(rest, int(WRAPPED), self._shortened(below, box.width()))

    def _is_beside(self, title: str, day: str, room: float) -> bool:
        px = self._keeper.theme.px
        return self._strong.horizontalAdvance(title) + px(GAP) + self._small.horizontalAdvance(day) <= room

    def _heading(self, index: Index, room: float) -> float:
        title, day = str(index.data()), str(index.data(GrownRole.DAY))
        if self._is_beside(title, day, room):
            return self._strong.height()
        tall = self._strong.boundingRect(QRectF(0, 0, max(room, 1), 10_000), int(WRAPPED), title).height()
        return tall + self._small.height()

    def _below(self, index: Index, room: float) -> float:
        below = str(index.data(GrownRole.BELOW))
        if not below:
            return 0.0
        shown = self._shortened(below, room)
        tall = self._small.boundingRect(QRectF(0, 0, max(room, 1), 10_000), int(WRAPPED), shown).height()
        return min(tall, self._small.lineSpacing() * MOST_LINES)

    def _shortened(self, text: str, room: float) -> str:
        """A few lines of it."""
        return self._small.elidedText(
            " ".join(text.split()), Qt.TextElideMode.ElideRight, max(room, 1) * (MOST_LINES - 0.5)
        )

    @Slot()
    def _measure(self) -> None:
        theme = self._keeper.theme
        self._strong, self._small = (
            QFontMetricsF(theme.font(Type.STRONG)),
            QFontMetricsF(theme.font(Type.SMALL)),
        )
