"""The keys of the grid: arrows walk, with Ctrl they move what is chosen, with Shift they resize it."""

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from planner.ui.week.gesture import Part
from planner.ui.week.intents import Opened, Stays, WeekAsked
from planner.ui.week.scale import STEP
from planner.ui.week.settle import DAY, Shift, room, shifted, stretched
from planner.ui.week.steps import Way

if TYPE_CHECKING:
    from planner.ui.week.view import WeekView

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE, BOTH = Qt.KeyboardModifier.NoModifier, CTRL | SHIFT
SNAP = timedelta(minutes=STEP)
Key = Qt.Key


class Keyboard:
    def __init__(self, view: "WeekView") -> None:
        self._view = view
        self._acts: dict[tuple[Qt.KeyboardModifier, Key], Callable[[], None]] = {
            (NONE, Key.Key_Up): lambda: view.walk(Way.UP),
            (NONE, Key.Key_Down): lambda: view.walk(Way.DOWN),
            (NONE, Key.Key_Left): lambda: view.walk(Way.LEFT),
            (NONE, Key.Key_Right): lambda: view.walk(Way.RIGHT),
            (NONE, Key.Key_Home): view.walk_up,
            (NONE, Key.Key_Return): self._open,
            (NONE, Key.Key_Enter): self._open,
            (NONE, Key.Key_Space): self._card,
            (NONE, Key.Key_N): view.create_here,
            (NONE, Key.Key_Delete): view.delete_selected,
            (NONE, Key.Key_Backspace): view.delete_selected,
            (NONE, Key.Key_F2): view.rename_selected,
            (NONE, Key.Key_T): lambda: view.week_asked.emit(WeekAsked(0)),
            (NONE, Key.Key_PageUp): lambda: view.page(-1),
            (NONE, Key.Key_PageDown): lambda: view.page(1),
            (NONE, Key.Key_Escape): self._escape,
            (CTRL, Key.Key_0): view.fit_day,
            (CTRL, Key.Key_Up): lambda: self._shift(-SNAP, 0),
            (CTRL, Key.Key_Down): lambda: self._shift(SNAP, 0),
            (CTRL, Key.Key_Left): lambda: self._shift(-DAY, -1),
            (CTRL, Key.Key_Right): lambda: self._shift(DAY, 1),
            (BOTH, Key.Key_Left): lambda: self._shift(timedelta(), 0, -1),
            (BOTH, Key.Key_Right): lambda: self._shift(timedelta(), 0, 1),
            (SHIFT, Key.Key_Up): lambda: self._stretch(Part.END, -SNAP),
            (SHIFT, Key.Key_Down): lambda: self._stretch(Part.END, SNAP),
            (BOTH, Key.Key_Up): lambda: self._stretch(Part.START, -SNAP),
            (BOTH, Key.Key_Down): lambda: self._stretch(Part.START, SNAP),
            (SHIFT, Key.Key_Left): lambda: self._stretch_days(-DAY),
            (SHIFT, Key.Key_Right): lambda: self._stretch_days(DAY),
        }

    def take(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        act = self._acts.get((modifiers, Key(event.key())))
        if act is None or not self._view.sheet.days:
            return False
        act()
        return True

    def _escape(self) -> None:
        view = self._view
        if view.pointer.gesture.press is not None:
            view.pointer.cancel()
            view.roller.stop()
        else:
            view.select(())

    def _open(self) -> None:
        key = self._view.current_key()
        if key is not None:
            self._view.opened.emit(Opened(key))
        elif not self._view.folding.open_here():
            self._view.create_here()

    def _card(self) -> None:
        key = self._view.current_key()
        if key is not None:
            self._view.opened.emit(Opened(key, whole=False))

    def _refused(self) -> bool:
        keys = tuple(tile.key for tile in self._view.chosen() if tile.entry.series.source is not None)
        if keys:
            self._view.stays.emit(Stays(keys))
        return bool(keys)

    def _shift(self, wall: timedelta, days: int, lanes: int = 0) -> None:
        view = self._view
        tiles, week = view.chosen(), view.sheet.week
        lanes = room(tiles, lanes, week.people)
        if not tiles or self._refused() or not (wall or days or lanes):
            return
        if not days and not lanes:
            # What lasts whole days has no time that could be earlier.
            tiles = [tile for tile in tiles if not tile.entry.occurrence.block.all_day]
        if tiles:
            view.moved.emit(shifted(tiles, Shift(wall, days, lanes), week))

    def _stretch(self, part: Part, by: timedelta) -> None:
        tiles = self._view.chosen()
        if len(tiles) == 1 and not tiles[0].above and not self._refused():
            resized = stretched(tiles[0], part, by)
            if resized is not None:
                self._view.resized.emit(resized)

    def _stretch_days(self, by: timedelta) -> None:
        tiles = self._view.chosen()
        if len(tiles) == 1 and tiles[0].above and not self._refused():
            resized = stretched(tiles[0], Part.END, by)
            if resized is not None:
                self._view.resized.emit(resized)
