"""Paints what was talked about, with the month above the first row of it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from planner.ui.kit.fonts import Type
from planner.ui.kit.tokens import Token
from planner.ui.pages.cards.talk.memories import Shown
from planner.ui.pages.settings.row_painter import RowPainter
from planner.ui.pages.settings.rows import ROW

Index = QModelIndex | QPersistentModelIndex
EDGE, AIR = 8, 10


class MemoryPainter(RowPainter):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(0, self._above(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        above = self._above(index)
        row = QStyleOptionViewItem(option)
        whole: QRect = option.rect
        if above:
            theme = self._keeper.theme
            box = QRect(whole.left() + theme.px(EDGE), whole.top(), whole.width(), above)
            painter.save()
            painter.setFont(theme.font(Type.SMALL))
            painter.setPen(theme.colour(Token.MUTED))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, _month(index))
            painter.restore()
            row.rect = whole.adjusted(0, above, 0, 0)
        super().paint(painter, row, index)

    def _above(self, index: Index) -> int:
        """How high the month is; nothing where there is none."""
        if not _month(index):
            return 0
        theme = self._keeper.theme
        return QFontMetrics(theme.font(Type.SMALL)).height() + theme.px(AIR)


def _month(index: Index) -> str:
    shown: Shown = index.data(ROW).thing
    return shown.month
