"""A list view whose rows lie in the cells of their days."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF
from PySide6.QtGui import QFontMetricsF, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from planner.domain.clock import Clock
from planner.services.agenda import Agenda
from planner.ui.days.model import Index
from planner.ui.days.rows import DAY, Where
from planner.ui.days.view import DaysView
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icons import Icons
from planner.ui.kit.theme import Theme
from planner.ui.month.board import Board, arranged
from planner.ui.month.header import MonthHeader
from planner.ui.month.paint import number_font
from planner.ui.month.shape import DAYS, Shape
from planner.ui.week.lines import Weight

NOTHING = Shape(1, 1, 0, 0, 1, 1)
WIDEST_NUMBER, BESIDE = "53", 14


class CellsView(DaysView):
    """Keeps the cells, the board and the names of the days above them in step."""

    def __init__(
        self, clock: Clock, theme: Theme, icons: Icons, words: Locale, parent: QWidget | None = None
    ) -> None:
        self.shape, self.board, self.first = NOTHING, Board(), date.min
        super().__init__(clock, theme, icons, words, parent)
        self.header = MonthHeader(self)

    def set_days(self, agenda: Agenda, meant: date, words: Locale) -> None:
        if agenda.first != self.first:
            self.verticalScrollBar().setValue(0)
        self.first = agenda.first
        super().set_days(agenda, meant, words)

    def relay(self) -> None:
        agenda, port = self.agenda, self.viewport()
        if agenda is None:
            return
        head = QFontMetricsF(number_font(self.font())).height() + 7
        line = float(self.lines.height(Weight.TITLE) + 6)
        top = self.header.wanted_height()
        self.setViewportMargins(0, top, 0, 0)
        self.header.setGeometry(0, 0, self.width(), top)
        weeks = (agenda.end - agenda.first).days // DAYS
        self.shape = Shape(port.width(), port.height(), weeks, self._gutter(), head, line)
        self.board = arranged(self.rows.rows, self.first, agenda.plan.zone, self.shape)
        self.updateGeometries()
        self.header.update()
        port.update()

    def weekdays(self) -> list[int]:
        """Those of the columns, 1 for Monday to 7 for Sunday."""
        return [(self.first + number * DAY).isoweekday() for number in range(DAYS)]

    def _gutter(self) -> float:
        """Beside the days are the numbers of the weeks, where people count them."""
        if self.words.week_number(self.first) is None:
            return 0
        return round(self.lines.advance(WIDEST_NUMBER, Weight.SMALL)) + BESIDE

    # What QListView asks

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(self.shape.total - height, 0))
        bar.setPageStep(height)
        bar.setSingleStep(max(round(self.shape.line), 1))

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= len(self.rows.rows):
            return QRect()
        place = self.board.places.get(self.rows.rows[index.row()].where)
        return QRectF(*place).toRect().translated(0, -self.verticalOffset()) if place else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        y = point.y() + self.verticalOffset()
        day, piece = self.shape.day_at(point.x(), y), self.board.at(point.x(), y)
        if day is None:
            return QModelIndex()
        number = self.rows.number_of(Where(self.first + day * DAY, piece.key if piece is not None else None))
        return QModelIndex() if number is None else self.rows.index(number)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        del hint
        rect, bar = self.visualRect(index), self.verticalScrollBar()
        if rect.bottom() > self.viewport().height():
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height())
            rect = self.visualRect(index)
        if rect.top() < 0:
            bar.setValue(bar.value() + rect.top())

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: object) -> QModelIndex:
        """For who asks the view itself, such as a screen reader."""
        del modifiers
        actions = QAbstractItemView.CursorAction
        row, last = self.currentIndex().row(), self.rows.rowCount() - 1
        backward = (actions.MoveUp, actions.MoveLeft, actions.MovePrevious)
        to = {actions.MoveHome: 0, actions.MoveEnd: last}
        row = to.get(action, max(row - 1, 0) if action in backward else row + 1)
        return self.rows.index(min(row, last))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        chosen = QItemSelection()
        index = self.indexAt(rect.topLeft())
        if index.isValid():
            chosen.select(index, index)
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += QRegion(self.visualRect(index))
        return region

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return not index.isValid()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        QAbstractItemView.dataChanged(self, first, last, roles)

    def scrollContentsBy(self, x: int, y: int) -> None:
        del x, y
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self.relay()
