"""The rows of the table of keys, for a view."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from planner.ui.pages.settings.keys.groups import Group, Row

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
KEYS, TITLE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class Column(IntEnum):
    WHAT = 0
    KEYS = 1


class KeysModel(QAbstractTableModel):
    """A row for each group, which has a title alone, and one for each of what it holds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[str | Row] = []

    def show(self, groups: Sequence[Group]) -> bool:
        """Whether these are others than before."""
        rows: list[str | Row] = []
        for group in groups:
            rows += (group.title, *group.rows)
        if rows == self._rows:
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    @property
    def titles(self) -> list[int]:
        """The rows that are titles."""
        return [place for place, row in enumerate(self._rows) if isinstance(row, str)]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("What happens"), self.tr("How"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            return _of_title(row, index.column(), role)
        return _of_row(row, index.column(), role)


def _of_title(title: str, column: int, role: int) -> object:
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return title if column == Column.WHAT else ""
    return role == TITLE or None


def _of_row(row: Row, column: int, role: int) -> object:
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return row.what if column == Column.WHAT else row.how
        case Qt.ItemDataRole.AccessibleTextRole:
            # Whoever walks from line to line hears both at once.
            return f"{row.what}: {row.how}" if column == Column.WHAT else row.how
        case _ if role == KEYS and column == Column.KEYS:
            return row.keys
    return None
