"""The mouse on the grid: what it is over, what it takes hold of, and what comes of a drag."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent

from planner.ui.week.board import Piece, Tile
from planner.ui.week.drag import ghost_of
from planner.ui.week.gesture import Gesture, Grip, Keys, Part, Spot
from planner.ui.week.intents import Opened, Stays
from planner.ui.week.settle import settle
from planner.ui.week.steps import cursor_at, cursor_of

if TYPE_CHECKING:
    from planner.ui.week.view import WeekView

# An edge is taken hold of so many pixels inside a block, and a few outside.
INSIDE, OUTSIDE, LEAST_BODY = 5, 3, 6


class Pointer:
    def __init__(self, view: "WeekView") -> None:
        self._view = view
        self.gesture = Gesture(view.sheet.drawn)
        self._at = QPoint()
        # Whether the last press opened something, so that a second one beside it means nothing.
        self._opened = False
        self._keys = Keys()
        self._handlers = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.MouseButtonDblClick: self._double,
        }

    @property
    def is_dragging(self) -> bool:
        return self.gesture.is_drag

    def take(self, event: QMouseEvent, at: QPoint) -> bool:
        """Handle it; ``at`` is in pixels of the viewport, below 0 in the all-day lane."""
        handler = self._handlers.get(event.type())
        if handler is None:
            return False
        handler(event, at)
        event.accept()
        return True

    def leave(self) -> None:
        self._hover(None)

    def cancel(self) -> None:
        """Let go without anything coming of it."""
        self.gesture.cancel()
        self._view.show_ghost(None, ())

    def keys_changed(self, modifiers: Qt.KeyboardModifier) -> None:
        """Ctrl, Shift or Alt while the pointer rests."""
        if self.is_dragging:
            self._keys = keys_of(modifiers)
            self.again()

    def again(self) -> None:
        """The grid was scrolled below the pointer."""
        self._drag()

    @property
    def at(self) -> QPoint:
        return self._at

    def spot(self, at: QPoint) -> Spot:
        sheet = self._view.sheet
        day, lane = sheet.shape.lanes.at(at.x())
        minute = sheet.scale.minute(max(at.y(), 0) + self._view.offset)
        return Spot(day, lane, min(minute, sheet.days[day].minutes if sheet.days else 0), at.y() < 0)

    def grip(self, at: QPoint) -> Grip:
        found = self._near(at)
        if found is None:
            return Grip()
        piece, tile = found
        block = tile.entry.occurrence.block
        going_along = self._view.going_along(tile.key)
        bound = len(going_along) > 1 or (tile.above and not block.all_day)
        stays = any(one.entry.series.source is not None for one in going_along)
        return Grip(self._part(piece, tile, at), tile.key, piece.place, stays, bound)

    def _near(self, at: QPoint) -> tuple[Piece, Tile] | None:
        view = self._view
        for by in (0, OUTSIDE, -OUTSIDE):
            y = at.y() + (0 if at.y() < 0 else by)
            found = view.sheet.board.at(at.x(), view.board_y(y), above=at.y() < 0)
            if found:
                return found
        return None

    def _part(self, piece: Piece, tile: Tile, at: QPoint) -> Part:
        rect = piece.rect
        if tile.above:
            place, start, length = at.x(), rect.x, rect.width
        else:
            place, start, length = at.y() + self._view.offset, rect.y, rect.height
        inside = min(INSIDE, (length - LEAST_BODY) / 2)
        if place < start + inside and not piece.before:
            return Part.START
        if place >= start + length - inside and not piece.after:
            return Part.END
        return Part.BODY

    def _press(self, event: QMouseEvent, at: QPoint) -> None:
        view, self._at = self._view, at
        if not view.sheet.days or event.button() is not Qt.MouseButton.LeftButton:
            if event.button() is Qt.MouseButton.RightButton:
                self._choose(at, toggled=False)
            return
        view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._opened = view.open_chip(at) or (self._near(at) is None and view.folding.open_at(at))
        if self._opened:
            return
        self._keys = keys_of(event.modifiers())
        self.gesture.drawn = view.sheet.drawn
        self.gesture.begin(at.x(), at.y(), self.spot(at), self.grip(at))
        tile = view.sheet.tile(self.gesture.press.grip.key) if self.gesture.press else None
        if not self._keys.copy and (tile is None or tile.key not in view.selected_keys()):
            self._choose(at, toggled=False)

    def _choose(self, at: QPoint, *, toggled: bool) -> None:
        view, spot = self._view, self.spot(at)
        found = self._near(at)
        board, drawn = view.sheet.board, view.sheet.drawn
        if found is None:
            slot = cursor_at(board, drawn, spot.day, spot.lane, int(spot.minute))
            view.set_cursor(view.above_cursor(spot.day, spot.lane) if spot.above else slot, quiet=True)
        else:
            view.set_cursor(cursor_of(board, found[1].key, spot.lane), toggled=toggled)

    def _move(self, event: QMouseEvent, at: QPoint) -> None:
        self.moved_to(at, event.modifiers())

    def moved_to(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """With the button held it is a drag, otherwise it looks around."""
        self._at, self._keys = at, keys_of(modifiers)
        if self.gesture.press is None:
            self._hover(at)
            return
        self._drag()

    def _drag(self) -> None:
        view, gesture, at = self._view, self.gesture, self._at
        if gesture.press is None:
            return
        before = gesture.draft
        draft = gesture.drag(at.x(), at.y(), self.spot(at), self._keys)
        view.roller.watch(at, dragging=gesture.is_drag)
        view.folding.watch(at, dragging=gesture.is_drag)
        if gesture.refused:
            view.viewport().setCursor(Qt.CursorShape.ForbiddenCursor)
        if draft is None:
            view.show_ghost(None, ())
        elif draft != before:
            tiles = view.going_along(draft.grip.key)
            view.show_ghost(ghost_of(draft, tiles, view), tiles, settle(draft, tiles, view.sheet.week))

    def _release(self, event: QMouseEvent, at: QPoint) -> None:
        view, gesture = self._view, self.gesture
        if event.button() is not Qt.MouseButton.LeftButton or gesture.press is None:
            return
        self._at = at
        press, was_drag, refused = gesture.press, gesture.is_drag, gesture.refused
        tiles = view.going_along(press.grip.key)
        draft = gesture.end()
        view.roller.stop()
        view.folding.watch(at, dragging=False)
        view.show_ghost(None, ())
        self._hover(at)
        if refused:
            view.stays.emit(Stays(tuple(one.key for one in tiles if one.entry.series.source is not None)))
        elif draft is not None:
            view.settled(settle(draft, tiles, view.sheet.week), draft)
        elif not was_drag and press.grip.key is not None:
            self._choose(at, toggled=self._keys.copy)
            if not self._keys.copy:
                view.opened.emit(Opened(press.grip.key, whole=False))

    def _double(self, event: QMouseEvent, at: QPoint) -> None:
        del event
        if self._opened:
            return
        found = self._near(at)
        if found is not None:
            self._view.opened.emit(Opened(found[1].key))
        elif self._view.sheet.days:
            self._view.create_here()

    def _hover(self, at: QPoint | None) -> None:
        view = self._view
        found = self._near(at) if at is not None and view.sheet.days else None
        view.hover(found[1].key if found else None)
        shape = Qt.CursorShape.ArrowCursor
        if found is None and at is not None and view.folding.night_at(at) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        if found is not None and at is not None:
            edge = self._part(*found, at) is not Part.BODY and found[1].entry.series.source is None
            along = Qt.CursorShape.SizeHorCursor if found[1].above else Qt.CursorShape.SizeVerCursor
            shape = along if edge else Qt.CursorShape.ArrowCursor
        view.viewport().setCursor(shape)
        view.allday.setCursor(shape)


def keys_of(modifiers: Qt.KeyboardModifier) -> Keys:
    return Keys(
        copy=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
        fine=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
        free=bool(modifiers & Qt.KeyboardModifier.AltModifier),
    )
