"""The blocks of the week as a list in reading order, for the view and for who has it read aloud."""

from collections.abc import Callable
from enum import IntEnum
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.ui.kit.i18n import Locale
from planner.ui.kit.text import tip
from planner.ui.week.board import Board, Tile
from planner.ui.week.intents import Key
from planner.ui.week.rows import Insert, Remove, steps
from planner.ui.week.words import sentence, title_of

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class Role(IntEnum):
    TILE = Qt.ItemDataRole.UserRole + 1
    KEY = Qt.ItemDataRole.UserRole + 2


SPOKEN = [
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
    Role.TILE,
]


class WeekModel(QAbstractListModel):
    """Every row is a block as it happens; where it lies is worked out before it comes here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles: tuple[Tile, ...] = ()
        self._rows: dict[Key, int] = {}
        self._window: object = None
        self._words, self._home = Locale(), "UTC"
        self._said: dict[Key, str] = {}
        self._of: dict[int, Callable[[Tile], Any]] = {
            Qt.ItemDataRole.DisplayRole: self._title,
            Qt.ItemDataRole.AccessibleTextRole: self._sentence,
            Qt.ItemDataRole.AccessibleDescriptionRole: self._note,
            Qt.ItemDataRole.ToolTipRole: self._tip,
            Role.TILE: self._tile,
            Role.KEY: self._key,
        }

    def set_board(self, board: Board, window: object, words: Locale, home: str) -> None:
        """Show these; another ``window`` (days and people) is another list."""
        if (window, words, home) != (self._window, self._words, self._home):
            self.beginResetModel()
            self._window, self._words, self._home = window, words, home
            self._said.clear()
            self._take(board.tiles)
            self.endResetModel()
        elif board.tiles != self._tiles:
            self._change(board.tiles)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._tiles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        method = self._of.get(role)
        if method is None or not 0 <= index.row() < len(self._tiles):
            return None
        return method(self._tiles[index.row()])

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def tile(self, row: int) -> Tile:
        return self._tiles[row]

    @property
    def tiles(self) -> tuple[Tile, ...]:
        return self._tiles

    def row_of(self, key: Key) -> int | None:
        return self._rows.get(key)

    def _take(self, tiles: tuple[Tile, ...]) -> None:
        self._tiles = tiles
        self._rows = {tile.key: row for row, tile in enumerate(tiles)}

    def _change(self, tiles: tuple[Tile, ...]) -> None:
        """The fewest steps to the new list, so that what is selected stays so."""
        before = {tile.key: tile for tile in self._tiles}
        new = {tile.key: tile for tile in tiles}
        order = [tile.key for tile in tiles]
        now = [tile.key for tile in self._tiles]
        for step in steps(now, order):
            if isinstance(step, Remove):
                self.beginRemoveRows(NO_INDEX, step.first, step.last)
                del now[step.first : step.last + 1]
                self._show(now, before, new)
                self.endRemoveRows()
            elif isinstance(step, Insert):
                self.beginInsertRows(NO_INDEX, step.first, step.last)
                at = order.index(now[step.first - 1]) + 1 if step.first else 0
                now[step.first : step.first] = order[at : at + step.last - step.first + 1]
                self._show(now, before, new)
                self.endInsertRows()
            else:
                self.beginMoveRows(NO_INDEX, step.source, step.source, NO_INDEX, step.target)
                key = now.pop(step.source)
                now.insert(step.target - (step.source < step.target), key)
                self._show(now, before, new)
                self.endMoveRows()
        self._take(tiles)
        self._tell_changes(before)

    def _show(self, now: list[Key], before: dict[Key, Tile], new: dict[Key, Tile]) -> None:
        self._take(tuple(new.get(key) or before[key] for key in now))

    def _tell_changes(self, before: dict[Key, Tile]) -> None:
        """What changed in rows that were there before: what they say, or only where they lie."""

        def change(row: int) -> list[int]:
            tile = self._tiles[row]
            was = before.get(tile.key, tile)
            if was.entry != tile.entry:
                self._said.pop(tile.key, None)
                return list(SPOKEN)
            return [Role.TILE] if was != tile else []

        for roles, group in groupby(range(len(self._tiles)), key=change):
            if roles:
                rows = list(group)
                self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]), roles)

    def _title(self, tile: Tile) -> str:
        return title_of(tile.entry.occurrence.block)

    def _sentence(self, tile: Tile) -> str:
        if tile.key not in self._said:
            self._said[tile.key] = sentence(tile.entry, self._words, self._home)
        return self._said[tile.key]

    def _tip(self, tile: Tile) -> str:
        return tip(self._sentence(tile))

    def _note(self, tile: Tile) -> str:
        return tile.entry.occurrence.block.note

    def _tile(self, tile: Tile) -> Tile:
        return tile

    def _key(self, tile: Tile) -> Key:
        return tile.key
