"""What reaches the grid from outside: paint, mouse, wheel, keys, focus and the clock."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)

from planner.domain.walltime import wall_at
from planner.ui.week.backdrop import Now
from planner.ui.week.board import Tile
from planner.ui.week.cursor_view import CursorView
from planner.ui.week.editing import Editing
from planner.ui.week.folding import Folding
from planner.ui.week.ghost import Ghost
from planner.ui.week.intents import Copied, Key
from planner.ui.week.keyboard import Keyboard
from planner.ui.week.pointer import Pointer
from planner.ui.week.roller import Roller
from planner.ui.week.scale import Scale
from planner.ui.week.settle import Intent
from planner.ui.week.ticker import Ticker

BEFORE_NOW, MORNING = 60, 7 * 60
NOTCH = 120


class EventsView(CursorView):
    drafted = Signal(object)
    chosen_changed = Signal()
    days_shown = Signal(int)
    zoomed = Signal(float)

    pointer: Pointer
    keys: Keyboard
    roller: Roller
    folding: Folding
    editing: Editing
    ticker: Ticker
    _placed = False
    _count = 0

    def relay(self) -> None:
        self._keep_day()
        super().relay()
        self.place_now()
        self.keep_cursor()
        if self.pointer.is_dragging:
            self.pointer.again()
        count = len(self.sheet.days)
        if count != self._count:
            self._count = count
            self.days_shown.emit(count)

    def _keep_day(self) -> None:
        """Where not all days have room, the one the keys are at is among them, or today."""
        sheet, shown = self.sheet, self.scene.shown
        if sheet.days:
            day = shown.cursor.day if shown.cursor is not None else shown.today
            sheet.kept = sheet.days[day].date if day is not None and day < len(sheet.days) else None

    def place_now(self) -> None:
        """Where the line of now lies, if it does."""
        shown, sheet = self.scene.shown, self.sheet
        now = self.ticker.now
        shown.today = shown.now = self.header.today = None
        if sheet.days:
            shown.today = self.header.today = sheet.number_of(wall_at(now, sheet.home).date())
            if shown.today is not None:
                shown.now = Now(shown.today, sheet.days[shown.today].minute_of(now))

    def show_ghost(self, ghost: Ghost | None, tiles: Sequence[Tile], intent: Intent | None = None) -> None:
        """What is being dragged, and the blocks that are meanwhile pale."""
        shown = self.scene.shown
        if ghost is None and shown.ghost is None:
            return
        above = [one.place.above for one in (ghost, shown.ghost) if one is not None]
        shown.ghost = ghost
        stays = isinstance(intent, Copied)
        shown.dragged = frozenset() if stays else frozenset(tile.key for tile in tiles)
        self.viewport().update()
        if any(above) or any(tile.above for tile in tiles) or ghost is None:
            self.allday.update()
        self.drafted.emit(intent)

    def hover(self, key: Key | None) -> None:
        if key != self.scene.shown.hovered:
            self.scene.shown.hovered = key
            self.viewport().update()
            self.allday.update()

    def zoom_to(self, scale: Scale, pointer: float | None = None) -> None:
        self.rescale(scale, pointer)
        self.editing.stop()
        self.zoomed.emit(scale.hour)

    def take_mouse(self, event: QMouseEvent, at: QPoint) -> bool:
        return self.pointer.take(event, at)

    def mouse_left(self) -> None:
        self.pointer.leave()

    @Slot()
    def tick(self) -> None:
        """A minute has passed, or a day."""
        today = self.scene.shown.today
        self.place_now()
        self.viewport().update()
        if today != self.scene.shown.today:
            self.header.update()

    @Slot(int)
    def scrolled(self, _value: int) -> None:
        self.editing.follow()
        if self.pointer.is_dragging:
            self.pointer.again()

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.scene.shown
        shown.has_focus = self.hasFocus()
        shown.selected = frozenset(self.selected_keys())
        with QPainter(self.viewport()) as painter:
            self.scene.paint(painter, self.offset, QRectF(event.rect()))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.take_mouse(event, event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.take_mouse(event, event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.take_mouse(event, event.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.take_mouse(event, event.position().toPoint())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = event.angleDelta().y() / NOTCH
            self.zoom_to(self.sheet.scale.zoomed(notches), event.position().y())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.pointer.keys_changed(event.modifiers() | _own(event))
        if self.keys.take(event):
            event.accept()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self.pointer.keys_changed(event.modifiers() & ~_own(event))
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and self.scene.shown.cursor is None and self.sheet.days:
            self.enter()
        self._repaint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.mouse_left()
        return super().viewportEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ticker.look()
        self.tick()
        self.open_at_now()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.pointer.cancel()
        self.ticker.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible():
            self.ticker.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.open_at_now()

    def open_at_now(self) -> None:
        """The first time: scrolled to an hour before now, or to the morning of another week."""
        if self._placed or not self.isVisible() or not self.sheet.days:
            return
        self._placed = True
        now = self.scene.shown.now
        minute = now.minute - BEFORE_NOW if now is not None else MORNING
        self.verticalScrollBar().setValue(round(self.sheet.scale.y(max(minute, 0))))

    def _repaint(self) -> None:
        self.scene.shown.has_focus = self.hasFocus()
        self.viewport().update()
        self.allday.update()


def _own(event: QKeyEvent) -> Qt.KeyboardModifier:
    """The modifier that the key itself is, which Qt tells apart from those already held."""
    return {
        Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
        Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
        Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
    }.get(Qt.Key(event.key()), Qt.KeyboardModifier.NoModifier)
