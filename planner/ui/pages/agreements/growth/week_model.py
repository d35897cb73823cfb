"""The weeks in which something was held, each with how it went."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from planner.domain.agreements.weeks import Week, Went
from planner.ui.kit.i18n import Locale
from planner.ui.kit.text import tip

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class WeekRole(IntEnum):
    WEEK = Qt.ItemDataRole.UserRole + 1


class WeekModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._weeks: Sequence[Week] = ()
        self._locale = Locale()
        self._of: dict[int, Callable[[Week], Any]] = {
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ToolTipRole: lambda week: tip(self._spoken(week)),
            WeekRole.WEEK: lambda week: week,
        }

    def show_weeks(self, weeks: Sequence[Week], locale: Locale) -> None:
        self._locale = locale
        if list(weeks) != list(self._weeks):
            self.beginResetModel()
            self._weeks = weeks
            self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._weeks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        method = self._of.get(role)
        if method is None or not 0 <= index.row() < len(self._weeks):
            return None
        return method(self._weeks[index.row()])

    def _spoken(self, week: Week) -> str:
        text = self.tr("Week of {day}: {went}")
        return text.format(day=self._locale.full_date(week.first), went=went_word(week.went))


def went_word(went: Went) -> str:
    return {
        Went.KEPT: QCoreApplication.translate("Growth", "kept"),
        Went.MOVED: QCoreApplication.translate("Growth", "moved"),
        Went.MISSED: QCoreApplication.translate("Growth", "missed"),
    }[went]


def count_words(weeks: Sequence[Week]) -> str:
    """22 kept · 1 moved · 1 missed, and no more than that."""
    said = []
    for went in Went:
        many = sum(week.went is went for week in weeks)
        if many:
            said.append(f"{many} {went_word(went)}")
    return " · ".join(said)
