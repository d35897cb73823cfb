"""The lasting addresses as a list: what each is called, for whom it is, and what it has."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from planner.domain.feed import Feed
from planner.domain.person import Person
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.text import tip
from planner.ui.pages.search.model import Role
from planner.ui.pages.search.rows import Row
from planner.ui.week.words import kind_in_line, names

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class FeedModel(QAbstractListModel):
    """Painted by the delegate of what is found by words; here there are none to stand out."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.feeds: Sequence[Feed] = ()
        self._people: Sequence[Person] = ()
        self._of: dict[int, Callable[[Row], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda row: row.title,
            Qt.ItemDataRole.AccessibleTextRole: lambda row: row.spoken,
            Qt.ItemDataRole.ToolTipRole: lambda row: tip(row.spoken),
            Role.ROW: lambda row: row,
            Role.WORDS: lambda _: (),
            Role.CAPTION: lambda _: "",
            Role.PLACE: lambda _: "",
        }

    def show_feeds(self, feeds: Sequence[Feed], people: Sequence[Person]) -> None:
        self.beginResetModel()
        self.feeds, self._people = feeds, people
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.feeds)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        method = self._of.get(role)
        if method is None or not 0 <= index.row() < len(self.feeds):
            return None
        return method(_row_of(self.feeds[index.row()], self._people))


def _row_of(feed: Feed, people: Sequence[Person]) -> Row:
    reader = next((person.name for person in people if person.id == feed.reader), "")
    what = _what(feed, people)
    text = QCoreApplication.translate("Phone", "for {name}").format(name=reader) if reader else ""
    spoken = ", ".join(part for part in (feed.name, text, what) if part)
    return Row(IconName.PHONE, feed.name, what, text, "", spoken)


def _what(feed: Feed, people: Sequence[Person]) -> str:
    whose = names([person.name for person in people if not feed.who or person.id in feed.who])
    kinds = ", ".join(map(kind_in_line, feed.kinds))
    return " · ".join(part for part in (whose, kinds) if part)
