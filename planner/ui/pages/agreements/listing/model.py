"""The agreements as a Qt list, narrowed by their standing and by words."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.domain.agreements.kinds import Standing
from planner.domain.agreements.sifting import Row, sift
from planner.domain.matching import words_of
from planner.domain.person import Person
from planner.services.agreements.reading import Overview
from planner.ui.kit.i18n import Locale
from planner.ui.kit.text import tip
from planner.ui.pages.agreements.words import row_words, standing_word

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class RowRole(IntEnum):
    ID = Qt.ItemDataRole.UserRole + 1
    BELOW = Qt.ItemDataRole.UserRole + 2
    STANDING = Qt.ItemDataRole.UserRole + 3


class AgreementModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: tuple[Row, ...] = ()
        self._people: tuple[Person, ...] = ()
        self._locale = Locale()
        self._rows: Sequence[Row] = ()
        self._words: tuple[str, ...] = ()
        self._wanted: frozenset[Standing] = frozenset()
        self._of: dict[int, Callable[[Row], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda row: row.title,
            Qt.ItemDataRole.ToolTipRole: lambda row: tip(row.title),
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            RowRole.ID: lambda row: row.id,
            RowRole.BELOW: self._below,
            RowRole.STANDING: lambda row: row.standing,
        }

    @property
    def rows(self) -> Sequence[Row]:
        """Those that are shown."""
        return self._rows

    def show_overview(self, found: Overview, locale: Locale) -> None:
        self._all, self._people, self._locale = found.rows, found.people, locale
        self._sift()

    def look_for(self, text: str) -> None:
        """Show what has a word that begins so."""
        self._words = words_of(text)
        self._sift()

    def want(self, standings: frozenset[Standing]) -> None:
        """Show those of these standings; of all where it is empty."""
        self._wanted = standings
        self._sift()

    def index_of(self, agreement: str | None) -> QModelIndex:
        """Where it stands; no index where it is not shown."""
        at = next((at for at, row in enumerate(self._rows) if row.id == agreement), -1)
        return self.index(at) if at >= 0 else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        method = self._of.get(role)
        if method is None or not 0 <= index.row() < len(self._rows):
            return None
        return method(self._rows[index.row()])

    def _sift(self) -> None:
        found = sift(self._all, self._words, self._wanted)
        if [row.id for row in found] == [row.id for row in self._rows]:
            self._rows = found
            if found:
                self.dataChanged.emit(self.index(0), self.index(len(found) - 1))
            return
        self.beginResetModel()
        self._rows = found
        self.endResetModel()

    def _below(self, row: Row) -> str:
        return row_words(row, self._people, self._locale)

    def _spoken(self, row: Row) -> str:
        return ". ".join((row.title, standing_word(row.standing), self._below(row)))
