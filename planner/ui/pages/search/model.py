"""The results of a search as a list."""

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

from planner.domain.agreements.sifting import Row as AgreementRow
from planner.domain.person import Person
from planner.services.search import Found, Hit
from planner.ui.kit.i18n import Locale
from planner.ui.kit.text import tip
from planner.ui.pages.search.rows import Row, agreement_row, place_of, row_of
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
        self._people: Sequence[Person] = ()
        self.agreements: Sequence[AgreementRow] = ()
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

    def show_found(
        self,
        found: Found | None,
        locale: Locale,
        agreements: Sequence[AgreementRow] = (),
        people: Sequence[Person] = (),
    ) -> None:
        """Blocks, and behind them ``agreements`` of those ``people``."""
        self.beginResetModel()
        self._found, self._locale = found, locale
        self.agreements, self._people = agreements, people
        self._rows.clear()
        self.endResetModel()

    @property
    def hits(self) -> tuple[Hit, ...]:
        return self._found.hits if self._found else ()

    def known(self, row: int) -> Key | str | None:
        """What tells that row from every other: the key of a block, the id of an agreement."""
        if 0 <= row < len(self.hits):
            return key_of(self.hits[row].entry)
        return self.agreement(row)

    def agreement(self, row: int) -> str | None:
        """The id of the agreement in that row; None where a block is there."""
        place = row - len(self.hits)
        return self.agreements[place].id if 0 <= place < len(self.agreements) else None

    def row_of(self, known: Key | str | None) -> int:
        """Where that stands, at the top where it does not."""
        return next((row for row in range(self.rowCount()) if self.known(row) == known), 0)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.hits) + len(self.agreements)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        method = self._of.get(role)
        if method is None or not 0 <= index.row() < self.rowCount():
            return None
        return method(index.row())

    def _row(self, row: int) -> Row:
        if row not in self._rows and self._found is not None:
            place = row - len(self.hits)
            self._rows[row] = (
                agreement_row(self.agreements[place], self._people)
                if place >= 0
                else row_of(self.hits[row], self._found, self._locale)
            )
        return self._rows[row]

    def _place(self, row: int) -> str:
        if row >= len(self.hits):
            return ""
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
        if row >= len(self.hits):
            return "" if row > len(self.hits) else QCoreApplication.translate("Search", "Agreements")
        ahead = self.hits[row].ahead
        if row and self.hits[row - 1].ahead == ahead:
            return ""
        if ahead:
            return QCoreApplication.translate("Search", "Now and to come")
        return QCoreApplication.translate("Search", "Over")
