"""The history as a Qt list."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.ui.pages.agreements.growth.entries import Grown

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class GrownRole(IntEnum):
    DAY = Qt.ItemDataRole.UserRole + 1
    BELOW = Qt.ItemDataRole.UserRole + 2
    VERSION = Qt.ItemDataRole.UserRole + 3


class GrowthModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[Grown] = ()
        self._of: dict[int, Callable[[Grown], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda row: row.title,
            Qt.ItemDataRole.AccessibleTextRole: _spoken,
            GrownRole.DAY: lambda row: row.day,
            GrownRole.BELOW: lambda row: row.below,
            GrownRole.VERSION: lambda row: row.version,
        }

    def show_rows(self, rows: Sequence[Grown]) -> None:
        if list(rows) != list(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        method = self._of.get(role)
        if method is None or not 0 <= index.row() < len(self._rows):
            return None
        return method(self._rows[index.row()])


def _spoken(row: Grown) -> str:
    return ". ".join(part for part in (row.title, row.day, row.below) if part)
