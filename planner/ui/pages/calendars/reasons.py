"""What of a file could not be taken, reason by reason, each in as many lines as it needs."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
EDGE, TALLEST = 6, 132
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ReasonModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._reasons: tuple[str, ...] = ()

    def set_reasons(self, reasons: tuple[str, ...]) -> None:
        self.beginResetModel()
        self._reasons = reasons
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._reasons)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._reasons[index.row()]
        return None


class ReasonPainter(QStyledItemDelegate):
    def __init__(self, keeper: ThemeKeeper, view: QListView) -> None:
        super().__init__(view)
        self._keeper, self._view = keeper, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        edge = self._keeper.theme.px(EDGE)
        wide = max(self._view.viewport().width() - 2 * edge, 1)
        metrics = option.fontMetrics
        tall = metrics.boundingRect(QRect(0, 0, wide, 0), int(WRAPPED), index.data()).height()
        return QSize(wide, tall + edge)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, edge = self._keeper.theme, self._keeper.theme.px(EDGE)
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour(Token.FOCUS), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), edge, edge)
        painter.setFont(self._view.font())
        painter.setPen(theme.colour(Token.TEXT))
        painter.drawText(rect.adjusted(edge, 0, -edge, 0), int(WRAPPED), index.data())
        painter.restore()


class ReasonList(QListView):
    """As tall as its reasons are, up to a measure."""

    def __init__(self, keeper: ThemeKeeper, name: str) -> None:
        super().__init__()
        self._keeper = keeper
        self._model = ReasonModel(self)
        self.setModel(self._model)
        self.setItemDelegate(ReasonPainter(keeper, self))
        self.setFont(keeper.theme.font(Type.SMALL))
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def show_reasons(self, reasons: tuple[str, ...]) -> None:
        self._model.set_reasons(reasons)
        if reasons:
            self.setCurrentIndex(self._model.index(0))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        most, tall = self._keeper.theme.px(TALLEST), 2 * self.frameWidth() + self._keeper.theme.px(EDGE)
        for row in range(self._model.rowCount()):
            tall += self.sizeHintForRow(row)
            if tall > most:
                break
        return QSize(super().sizeHint().width(), min(tall, most))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            # Other lines now, so other heights.
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()
