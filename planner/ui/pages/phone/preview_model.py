"""What is about to leave, as a list: each block with no more of it than leaves."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from planner.services.sharing.preview import Preview
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icon_names import KIND_ICONS
from planner.ui.kit.text import tip
from planner.ui.pages.phone.told import mark_of
from planner.ui.pages.search.model import Role
from planner.ui.pages.search.rows import Row, when_said
from planner.ui.week.words import names, title_of

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class PreviewModel(QAbstractListModel):
    """Painted by the delegate of what is found by words; here there are none to stand out."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        self._locale = Locale()
        self._rows: dict[int, Row] = {}
        self._of: dict[int, Callable[[int], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda row: self._row(row).title,
            Qt.ItemDataRole.AccessibleTextRole: lambda row: self._row(row).spoken,
            Qt.ItemDataRole.ToolTipRole: lambda row: tip(self._row(row).spoken),
            Role.ROW: self._row,
            Role.WORDS: lambda _: (),
            Role.CAPTION: lambda _: "",
            Role.PLACE: self._place,
        }

    def show_preview(self, preview: Preview | None, locale: Locale) -> None:
        self.beginResetModel()
        self._preview, self._locale = preview, locale
        self._rows.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() or self._preview is None else len(self._preview.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        method = self._of.get(role)
        if method is None or not 0 <= index.row() < self.rowCount():
            return None
        return method(index.row())

    def _place(self, row: int) -> str:
        return _besides(self._preview, row) if self._preview is not None else ""

    def _row(self, row: int) -> Row:
        if row not in self._rows and self._preview is not None:
            self._rows[row] = _row_of(self._preview, row, self._locale)
        return self._rows[row]


def _row_of(preview: Preview, row: int, locale: Locale) -> Row:
    entry = preview.entries[row]
    block = entry.series
    title, when = title_of(block), when_said(entry, locale, preview.home, preview.today)
    owners = names([person.name for person in entry.who])
    besides = _besides(preview, row)
    spoken = ", ".join(text for text in (title, when, owners, besides) if text)
    return Row(KIND_ICONS[block.kind], title, when, owners, besides, spoken)


def _besides(preview: Preview, row: int) -> str:
    """What leaves beside the title: where it is, and that there is a note; and what is new about it."""
    block = preview.entries[row].series
    note = QCoreApplication.translate("Preview", "with its note") if block.note else ""
    return " · ".join(text for text in (block.place, note, mark_of(block, preview.since)) if text)
