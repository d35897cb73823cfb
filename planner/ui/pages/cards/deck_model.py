"""The decks as a list: all of them first, then each."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from planner.domain.cards.deck import Stack
from planner.ui.kit.text import tip

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class DeckRole(IntEnum):
    """``ID`` is None for all of them."""

    ID = Qt.ItemDataRole.UserRole + 1
    HOW_TO_USE = Qt.ItemDataRole.UserRole + 2


class DeckModel(QAbstractListModel):
    def __init__(self, parent: Any) -> None:
        super().__init__(parent)
        self._stacks: tuple[Stack, ...] = ()

    def show_stacks(self, stacks: Sequence[Stack]) -> bool:
        """Whether these are others than before."""
        if tuple(stack.deck for stack in stacks) == tuple(stack.deck for stack in self._stacks):
            return False
        self.beginResetModel()
        self._stacks = tuple(stacks)
        self.endResetModel()
        return True

    def row_of(self, deck: str | None) -> int:
        """0, for all of them, where there is none of that id."""
        return next((row for row, one in enumerate(self._stacks, 1) if one.deck.id == deck), 0)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._stacks) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        if not 0 <= row <= len(self._stacks):
            return None
        deck = self._stacks[row - 1].deck if row else None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return deck.title if deck else QCoreApplication.translate("Cards", "All decks")
            case Qt.ItemDataRole.ToolTipRole:
                return tip(deck.how_to_use) if deck else ""
            case DeckRole.ID:
                return deck.id if deck else None
            case DeckRole.HOW_TO_USE:
                return deck.how_to_use if deck else ""
        return None
