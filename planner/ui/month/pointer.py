"""The mouse on a month: what it is over, what it takes to another day."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from planner.ui.days.puts import put_on
from planner.ui.days.rows import DAY, Row, Where
from planner.ui.month.board import Piece
from planner.ui.week.intents import Copied, Moved, Opened

if TYPE_CHECKING:
    from planner.ui.month.view import MonthView

CTRL = Qt.KeyboardModifier.ControlModifier


class Pointer:
    """From a press on a block to its release: a click, or a drag by whole days."""

    def __init__(self, view: "MonthView") -> None:
        self._view = view
        self._held: Piece | None = None
        self._from = QPoint()
        self._day = 0
        self._is_drag = False

    @property
    def is_dragging(self) -> bool:
        return self._is_drag

    def press(self, event: QMouseEvent, at: QPoint) -> None:
        view = self._view
        day = view.shape.day_at(at.x(), at.y())
        if day is None:
            return
        piece, copying = view.board.at(at.x(), at.y()), bool(event.modifiers() & CTRL)
        where = Where(view.first + day * DAY, piece.key if piece is not None else None)
        if event.button() is Qt.MouseButton.LeftButton:
            self._held, self._from, self._day = piece, at, day
            if piece is None and view.board.chip_at(at.x(), at.y()) is not None:
                view.day_opened.emit(where.day)
                return
        if not copying and (piece is None or piece.key not in view.selected_keys()):
            view.go_to(where)

    def move(self, event: QMouseEvent, at: QPoint) -> None:
        view = self._view
        if self._held is None or not event.buttons() & Qt.MouseButton.LeftButton:
            piece = view.board.at(at.x(), at.y())
            view.hover(piece.key if piece is not None else None)
            return
        far = (at - self._from).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._is_drag:
            # A copy is the plan's own, wherever it is of.
            copying = bool(event.modifiers() & CTRL)
            self._is_drag = copying or not view.refused(self._along(self._held))
            if not self._is_drag:
                self.cancel()
                return
        if self._is_drag:
            view.roll(at.y())
            view.show_drag(self._along(self._held), self._target(at))

    def release(self, event: QMouseEvent, at: QPoint) -> None:
        view, held, was_drag = self._view, self._held, self._is_drag
        if held is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        rows, copying = self._along(held), bool(event.modifiers() & CTRL)
        days = view.shape.nearest(at.x(), at.y()) - self._day
        self.cancel()
        if was_drag and days and copying:
            view.copied.emit(Copied(put_on(rows, days)))
        elif was_drag and days and not view.refused(rows):
            view.moved.emit(Moved(put_on(rows, days)))
        elif not was_drag and copying:
            view.toggle(Where(view.first + self._day * DAY, held.key))
        elif not was_drag:
            view.opened.emit(Opened(held.key, whole=False))

    def double(self, at: QPoint) -> None:
        """On a block all of it is asked for, on a number the day, on what is free a new block."""
        view = self._view
        piece, day = view.board.at(at.x(), at.y()), view.shape.day_at(at.x(), at.y())
        self.cancel()
        if piece is not None:
            view.opened.emit(Opened(piece.key))
        elif day is not None and view.board.chip_at(at.x(), at.y()) is None:
            asked = view.first + day * DAY
            on_number = at.y() < view.shape.cell(day).y + view.shape.head
            (view.day_opened if on_number else view.create_asked).emit(asked)

    def cancel(self) -> None:
        """Let go without anything coming of it."""
        self._held, self._is_drag = None, False
        self._view.show_drag([], range(0))

    def _along(self, held: Piece) -> list[Row]:
        """All that are selected with it, or it alone."""
        rows = self._view.chosen()
        if any(row.key == held.key for row in rows):
            return rows
        return [row for row in self._view.rows.rows if row.key == held.key][:1]

    def _target(self, at: QPoint) -> range:
        """The days on which what is held would lie."""
        view, held = self._view, self._held
        if held is None:
            return range(0)
        begin = held.first + view.shape.nearest(at.x(), at.y()) - self._day
        return range(begin, begin + held.days)
