"""The night of the grid: folded to a band or open, by a click, by keys, or by resting there with a drag."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot

from planner.ui.week.board import Tile
from planner.ui.week.scale import Night
from planner.ui.week.steps import cursor_at

if TYPE_CHECKING:
    from planner.ui.week.view import WeekView

REST = 500


class Folding(QObject):
    """``changed`` says whether the night is folded now, where people did that."""

    changed = Signal(bool)

    def __init__(self, view: "WeekView") -> None:
        super().__init__(view)
        self._view = view
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST)
        self._resting.timeout.connect(self._open_below)
        view.gutter.pressed.connect(self.open_at)

    @Slot(bool)
    def fold(self, folded: bool, pointer: float | None = None) -> None:
        """Fold the night or open it; what is at the pixel of the pointer stays there."""
        self._resting.stop()
        self._view.editing.stop()
        self._view.fold(folded=folded, pointer=pointer)
        self.changed.emit(folded)

    def night_at(self, at: QPoint) -> Night | None:
        """The folded night at a pixel of the viewport."""
        view = self._view
        if at.y() < 0 or not view.sheet.days:
            return None
        scale = view.sheet.scale
        return scale.night_at(scale.minute(at.y() + view.offset))

    @Slot(QPoint, result=bool)
    def open_at(self, at: QPoint) -> bool:
        """Open it where it was clicked; whether it was folded there."""
        if self.night_at(at) is None:
            return False
        self.fold(False, at.y())
        return True

    def open_here(self) -> bool:
        """Open it where the keys are, if they are in its band; they go on at the hour beside the day."""
        view = self._view
        at = view.scene.shown.cursor
        night = view.sheet.scale.night_at(at.start) if at is not None and not at.above else None
        if at is None or night is None or at.key is not None:
            return False
        self.fold(False)
        minute = night.start or night.end - 1
        view.go_to(cursor_at(view.sheet.board, view.sheet.drawn, at.day, at.lane, minute))
        return True

    def open_for(self, tile: Tile) -> None:
        """Let a block be seen of which the night hides all."""
        sheet, place = self._view.sheet, tile.place
        if tile.above or not 0 <= place.day < len(sheet.days):
            return
        start, end = max(place.start, 0), min(place.end, sheet.days[place.day].minutes)
        if any(night.start <= start and end <= night.end for night in sheet.scale.nights):
            self.fold(False)

    def watch(self, at: QPoint, *, dragging: bool) -> None:
        """A drag that rests over the band opens it, one that only passes does not."""
        if not dragging or self.night_at(at) is None:
            self._resting.stop()
        elif not self._resting.isActive():
            self._resting.start()

    @Slot()
    def _open_below(self) -> None:
        if self._view.pointer.is_dragging:
            self.open_at(self._view.pointer.at)
