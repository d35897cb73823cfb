"""The table of keys as it is seen."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.pages.settings.keys.groups import Group
from planner.ui.pages.settings.keys.model import Column, KeysModel
from planner.ui.pages.settings.keys.painter import KeysPainter

LEAST, SHARE = 160, 0.42


class KeysTable(QTableView):
    def __init__(self, keeper: ThemeKeeper, name: str) -> None:
        super().__init__()
        self._keeper = keeper
        self._model = KeysModel(self)
        self.setModel(self._model)
        self.setItemDelegate(KeysPainter(keeper, self))
        self.setProperty("part", "keys")
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        keeper.changed.connect(self._measure)

    def show_groups(self, groups: Sequence[Group]) -> None:
        if self._model.show(groups):
            self.clearSpans()
            for row in self._model.titles:
                self.setSpan(row, Column.WHAT, 1, len(Column))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._keeper.theme.px(LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        width = self.viewport().width()
        keys = round(width * SHARE)
        self.setColumnWidth(Column.KEYS, keys)
        self.setColumnWidth(Column.WHAT, width - keys)
        self.resizeRowsToContents()
