"""The history as it is seen: as tall as it is long, each version to be opened."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.pages.agreements.growth.delegate import GrowthDelegate
from planner.ui.pages.agreements.growth.model import GrownRole, GrowthModel
from planner.ui.pages.agreements.growth.whole_list import WholeList


class GrowthList(WholeList):
    """``opened`` hands over the number of a version."""

    opened = Signal(int)
    walking = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)

    def __init__(self, keeper: ThemeKeeper, model: GrowthModel, parent: QWidget | None = None) -> None:
        super().__init__(keeper, model, parent)
        self._painter = GrowthDelegate(keeper, self)
        self.setItemDelegate(self._painter)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("How it grew"))

    def tallness(self) -> int:
        model, width = self.model(), self.viewport().width()
        return sum(self._painter.height(model.index(row, 0), width) for row in range(model.rowCount()))

    @Slot(QModelIndex)
    def open_at(self, index: QModelIndex) -> None:
        version = index.data(GrownRole.VERSION)
        if version is not None:
            self.opened.emit(version)
