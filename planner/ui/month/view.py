"""The month: blocks in the cells of their days, walked over by keys, taken to other days by hand."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.domain.clock import Clock
from planner.services.agenda import Agenda
from planner.ui.days.rows import Row, Where, by_days
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icons import Icons
from planner.ui.kit.theme import Theme
from planner.ui.month.cells import CellsView
from planner.ui.month.paint import Canvas, Month, MonthPainter, Shown
from planner.ui.month.pointer import Pointer
from planner.ui.month.shape import DAYS
from planner.ui.month.steps import Way, walk
from planner.ui.week.intents import Key

ROLL = 24
KEYPAD = Qt.KeyboardModifier.KeypadModifier
WAYS = {
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
}


class MonthView(CellsView):
    down = DAYS

    def __init__(
        self, clock: Clock, theme: Theme, icons: Icons, words: Locale, parent: QWidget | None = None
    ) -> None:
        self._hovered: Key | None = None
        self._dragged: frozenset[Key] = frozenset()
        self._target = range(0)
        super().__init__(clock, theme, icons, words, parent)
        self.setAccessibleName(self.tr("Month"))
        self.pointer = Pointer(self)

    def set_days(self, agenda: Agenda, meant: date, words: Locale) -> None:
        """The agenda has whole weeks, the month that is meant is on the brighter ground."""
        if agenda.first != self.first:
            self.pointer.cancel()
        super().set_days(agenda, meant, words)

    def selected_keys(self) -> frozenset[Key]:
        keys = (self.rows.rows[index.row()].key for index in self.selectionModel().selectedIndexes())
        return frozenset(key for key in keys if key is not None)

    def toggle(self, where: Where) -> None:
        """Add a block to those selected, or take it out."""
        number = self.rows.number_of(where)
        if number is not None:
            flags = QItemSelectionModel.SelectionFlag.Toggle
            self.selectionModel().setCurrentIndex(self.rows.index(number), flags)

    def hover(self, key: Key | None) -> None:
        if key != self._hovered:
            self._hovered = key
            self.viewport().update()

    def show_drag(self, rows: Sequence[Row], target: range) -> None:
        """What is being taken to other days, and which."""
        self._dragged = frozenset(row.key for row in rows if row.key is not None)
        self._target = target
        self.viewport().update()

    def roll(self, y: int) -> None:
        """A drag at the edge goes on beyond it; ``y`` is in pixels of the month."""
        bar, at = self.verticalScrollBar(), y - self.verticalOffset()
        if at < ROLL:
            bar.setValue(bar.value() - ROLL)
        elif at > self.viewport().height() - ROLL:
            bar.setValue(bar.value() + ROLL)

    def walk(self, way: Way) -> None:
        at = self.current_row()
        if at is None:
            self.go_to(self._start())
            return
        where = walk(by_days(self.rows.rows), at.where, way)
        if not self.go_to(where):
            self.day_wanted.emit(where.day)

    def let_go(self) -> None:
        if self.pointer.is_dragging:
            self.pointer.cancel()
        else:
            super().let_go()

    def paintEvent(self, event: QPaintEvent) -> None:
        agenda = self.agenda
        if agenda is None:
            return
        current = self.current_row() if self.hasFocus() else None
        shown = Shown(
            self.rows.today,
            current.where if current is not None else None,
            self.selected_keys(),
            self._hovered,
            self._dragged,
            self._target,
        )
        canvas = Canvas(self.inks, self.boxes, self.lines, self.icons, self.words, self.font())
        month = Month(self.shape, self.board, self.first, self.meant, agenda.plan.zone)
        with QPainter(self.viewport()) as painter:
            painter.translate(0, -self.verticalOffset())
            area = QRectF(event.rect()).translated(0, self.verticalOffset())
            MonthPainter(canvas, month, shown).paint(painter, area)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = WAYS.get(Qt.Key(event.key())) if not event.modifiers() & ~KEYPAD else None
        if way is not None:
            self.walk(way)
            event.accept()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pointer.press(event, self._place(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer.move(event, self._place(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointer.release(event, self._place(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.pointer.double(self._place(event))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.hover(None)
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current_row() is None and self.agenda is not None:
            self.go_to(self._start())
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _start(self) -> Where:
        """Where the keys begin: today, or the first day of the month."""
        today = Where(self.rows.today or self.meant, None)
        return today if self.rows.number_of(today) is not None else Where(self.meant.replace(day=1), None)

    def _place(self, event: QMouseEvent) -> QPoint:
        """Where the pointer is, in pixels of the month."""
        return event.position().toPoint() + QPoint(0, self.verticalOffset())
