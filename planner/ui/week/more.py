"""What lies behind "+n": a list of the blocks that found no room, each of which opens."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from planner.ui.kit.text import doubled
from planner.ui.week.board import Chip
from planner.ui.week.intents import Opened
from planner.ui.week.words import sentence

if TYPE_CHECKING:
    from planner.ui.week.view import WeekView

LONGEST = 120


class MoreMenu(QObject):
    def __init__(self, view: "WeekView") -> None:
        super().__init__(view)
        self._view = view
        self.menu = QMenu(view)
        self.menu.triggered.connect(self._open)

    def show(self, chip: Chip, at: QPoint) -> None:
        self.menu.clear()
        for key in chip.keys:
            tile = self._view.sheet.tile(key)
            if tile is not None:
                text = sentence(tile.entry, self._view.words, self._view.sheet.home)[:LONGEST]
                action = self.menu.addAction(doubled(text))
                action.setData(key)
        self.menu.popup(self._view.viewport().mapToGlobal(at))

    @Slot(QAction)
    def _open(self, action: QAction) -> None:
        self._view.opened.emit(Opened(action.data()))
