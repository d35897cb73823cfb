"""The rows of days and blocks for a view, and for who has them read aloud."""

from collections.abc import Callable
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.ui.days.rows import Row, Where
from planner.ui.days.words import day_sentence
from planner.ui.kit.i18n import Locale
from planner.ui.kit.text import tip
from planner.ui.week.words import sentence, title_of

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class Role(IntEnum):
    ROW = Qt.ItemDataRole.UserRole + 1


class DaysModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._numbers: dict[Where, int] = {}
        self._words, self._home = Locale(), "UTC"
        self.today: date | None = None
        self._of: dict[int, Callable[[Row], Any]] = {
            Qt.ItemDataRole.DisplayRole: self._title,
            Qt.ItemDataRole.AccessibleTextRole: self._sentence,
            Qt.ItemDataRole.AccessibleDescriptionRole: self._note,
            Qt.ItemDataRole.ToolTipRole: self._tip,
            Role.ROW: self._row,
        }

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def set_rows(self, rows: tuple[Row, ...], words: Locale, home: str) -> None:
        """Show these; where they begin with another day, it is another list."""
        if not self._rows or not rows or rows[0].day != self._rows[0].day or home != self._home:
            self.beginResetModel()
            self._words, self._home = words, home
            self._take(rows)
            self.endResetModel()
            return
        self._words = words
        before = self._rows
        top = _alike(before, rows)
        left = min(len(before), len(rows)) - top
        bottom = _alike(before[::-1][:left], rows[::-1][:left])
        if len(before) > top + bottom:
            self.beginRemoveRows(NO_INDEX, top, len(before) - bottom - 1)
            self._take(before[:top] + before[len(before) - bottom :])
            self.endRemoveRows()
        if len(rows) > top + bottom:
            self.beginInsertRows(NO_INDEX, top, len(rows) - bottom - 1)
            self._take(rows)
            self.endInsertRows()
        self._take(rows)
        self.tell_all()

    def tell_all(self) -> None:
        """What rows say may be another thing now."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        method = self._of.get(role)
        if method is None or not 0 <= index.row() < len(self._rows):
            return None
        return method(self._rows[index.row()])

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def number_of(self, where: Where) -> int | None:
        return self._numbers.get(where)

    def _take(self, rows: tuple[Row, ...]) -> None:
        self._rows = rows
        self._numbers = {row.where: number for number, row in enumerate(rows)}

    def _title(self, row: Row) -> str:
        if row.entry is None:
            return self._words.long_day(row.day)
        return title_of(row.entry.occurrence.block)

    def _sentence(self, row: Row) -> str:
        if row.entry is None:
            return day_sentence(row, self.today, self._words)
        return sentence(row.entry, self._words, self._home)

    def _tip(self, row: Row) -> str:
        return tip(self._sentence(row)) if row.entry is not None else ""

    def _note(self, row: Row) -> str:
        return row.entry.occurrence.block.note if row.entry is not None else ""

    def _row(self, row: Row) -> Row:
        return row


def _alike(one: tuple[Row, ...], other: tuple[Row, ...]) -> int:
    """How many rows at the beginning are of the same days and blocks."""
    count = 0
    for mine, its in zip(one, other, strict=False):
        if mine.where != its.where:
            break
        count += 1
    return count
