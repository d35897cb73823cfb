"""The days of a month in six rows of seven, for the small month to jump with."""

from collections.abc import Callable, Collection
from datetime import date, timedelta
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.domain.values import dataclass
from planner.ui.kit.i18n import Locale

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
DAY = timedelta(days=1)
ROWS, COLUMNS = 6, 7


class Role(IntEnum):
    DAY = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Marks:
    """What is to be seen of days beside their numbers: those shown are from ``first`` to before ``end``."""

    today: date
    first: date
    end: date
    busy: Collection[date] = ()

    def of(self, day: date) -> tuple[bool, bool, bool]:
        """What is to be seen of that day: whether it is today, is shown, is busy."""
        return day == self.today, self.first <= day < self.end, day in self.busy


class LittleModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.month, self.first = date.min, date.min
        self.marks = Marks(date.min, date.min, date.min)
        self.words = Locale()
        self._of: dict[int, Callable[[date], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda day: str(day.day),
            Qt.ItemDataRole.AccessibleTextRole: self._sentence,
            Role.DAY: lambda day: day,
        }

    def set_month(self, month: date, words: Locale) -> None:
        """The month that day lies in, in weeks as ``words`` has them."""
        first = words.first_of_week(month.replace(day=1))
        if (first, month.replace(day=1), words.first_day) != (self.first, self.month, self.words.first_day):
            self.beginResetModel()
            self.month, self.first, self.words = month.replace(day=1), first, words
            self.endResetModel()
        self.words = words

    def set_marks(self, marks: Marks) -> None:
        before, self.marks = self.marks, marks
        if marks == before:
            return
        days = (self.first + number * DAY for number in range(ROWS * COLUMNS))
        rows = [number // COLUMNS for number, day in enumerate(days) if marks.of(day) != before.of(day)]
        if rows:
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], COLUMNS - 1))

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else ROWS

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else COLUMNS

    def day(self, index: Index) -> date:
        return self.first + (index.row() * COLUMNS + index.column()) * DAY

    def index_of(self, day: date) -> QModelIndex:
        """An invalid one for a day that is not among these."""
        row, column = divmod((day - self.first).days, COLUMNS)
        return self.index(row, column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        method = self._of.get(role)
        return method(self.day(index)) if method is not None and index.isValid() else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        weekday = (self.first + section * DAY).isoweekday()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words.weekday(weekday, short=True)
        return self.words.weekday(weekday) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _sentence(self, day: date) -> str:
        said = [self.words.long_day(day)]
        if day == self.marks.today:
            said.append(self.tr("today"))
        if self.marks.first <= day < self.marks.end:
            said.append(self.tr("shown"))
        if day in self.marks.busy:
            said.append(self.tr("something planned"))
        return ", ".join(said)
