"""The results of a search as a list."""

from collections.abc import Callable
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

from planner.services.search import Found, Hit
from planner.ui.kit.i18n import Locale
from planner.ui.kit.text import tip
from planner.ui.pages.search.rows import Row, place_of, row_of
from planner.ui.week.board import key_of
from planner.ui.week.intents import Key

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class Role(IntEnum):
    """``WORDS`` are those looked for, ``CAPTION`` what stands above the first of a group, else empty.

    ``PLACE`` is where the words are beside the title, and tells how high a row is without all the rest of it.
    """

    ROW = Qt.ItemDataRole.UserRole + 1
    WORDS = Qt.ItemDataRole.UserRole + 2
    CAPTION = Qt.ItemDataRole.UserRole + 3
    PLACE = Qt.ItemDataRole.UserRole + 4


class HitModel(QAbstractListModel):
    """What a row says is worked out when it is first asked for: most of a long list is never seen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found: Found | None = None
        self._locale = Locale()
        self._rows: dict[int, Row] = {}
        self._of: dict[int, Callable[[int], Any]] = {
            Qt.ItemDataRole.DisplayRole: self._title,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ToolTipRole: self._tip,
            Role.ROW: self._row,
            Role.WORDS: self._words,
            Role.CAPTION: self._caption,
            Role.PLACE: self._place,
        }

    def show_found(self, found: Found | None, locale: Locale) -> None:
        self.beginResetModel()
        self._found, self._locale = found, locale
        self._rows.clear()
        self.endResetModel()

    @property
    def hits(self) -> tuple[Hit, ...]:
        return self._found.hits if self._found else ()

    def row_of(self, key: Key | None) -> int:
        """Where that block stands, at the top where it does not."""
        keys = (key_of(hit.entry) for hit in self.hits)
        return next((row for row, known in enumerate(keys) if known == key), 0)

    def rowCount(self, parent: Index = NO_INDEX) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        method = self._of.get(role)
        if method is None or not 0 <= index.row() < len(self.hits):
            return None
        return method(index.row())

    def _row(self, row: int) -> Row:
        if row not in self._rows and self._found is not None:
            self._rows[row] = row_of(self.hits[row], self._found, self._locale)
        return self._rows[row]

    def _place(self, row: int) -> str:
        return place_of(self.hits[row], self._found) if self._found is not None else ""

    def _title(self, row: int) -> str:
        return self._row(row).title

    def _spoken(self, row: int) -> str:
        return self._row(row).spoken

    def _tip(self, row: int) -> str:
        return tip(self._row(row).spoken)

    def _words(self, _row: int) -> tuple[str, ...]:
        return self._found.words if self._found else ()

    def _caption(self, row: int) -> str:
        ahead = self.hits[row].ahead
        if row and self.hits[row - 1].ahead == ahead:
            return ""
        if ahead:
            return QCoreApplication.translate("Search", "Now and to come")
        return QCoreApplication.translate("Search", "Over")
