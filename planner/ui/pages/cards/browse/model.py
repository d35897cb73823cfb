"""Cards as a list, of which a line of words leaves those that have every word of it."""

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.domain.cards.card import Card
from planner.domain.cards.deck import Deck
from planner.domain.person import folded
from planner.services.cards.table import Table
from planner.ui.kit.text import tip
from planner.ui.pages.cards.words import kind_word, label_of, names_of

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
# More than the program has of its own.
BATCH = 500
DeckOf = Callable[[Card], Deck]


class CardRole(IntEnum):
    """``LABEL`` says where it is from; ``STATE`` what happened with it."""

    CARD = Qt.ItemDataRole.UserRole + 1
    LABEL = Qt.ItemDataRole.UserRole + 2
    STATE = Qt.ItemDataRole.UserRole + 3
    FAVOURITE = Qt.ItemDataRole.UserRole + 4
    NEVER = Qt.ItemDataRole.UserRole + 5
    TALKED = Qt.ItemDataRole.UserRole + 6


class CardModel(QAbstractListModel):
    """What a row says is worked out when it is asked for, and there are more rows when one goes on.

    Of thousands most are never seen.
    """

    def __init__(self, deck_of: DeckOf, parent: QObject) -> None:
        super().__init__(parent)
        self._deck_of = deck_of
        self._table: Table | None = None
        self._cards: tuple[Card, ...] = ()
        self._shown: tuple[Card, ...] = ()
        self._fetched = 0
        self._texts: list[str] = []
        self._rows: Sequence[int] = ()
        # In which form their words are compared, worked out once for each card.
        self._folded: dict[str, tuple[Card, str]] = {}
        self._words: tuple[str, ...] = ()
        self._of: dict[int, Callable[[Card], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda card: " ".join(card.text.split()),
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ToolTipRole: lambda card: tip(card.text),
            CardRole.CARD: lambda card: card,
            CardRole.LABEL: self._label,
            CardRole.STATE: self._state,
            CardRole.FAVOURITE: lambda card: card.id in self._marked("favourites"),
            CardRole.NEVER: lambda card: card.id in self._marked("never"),
            CardRole.TALKED: lambda card: self._table is not None and card.id in self._table.talked,
        }

    @property
    def cards(self) -> Sequence[Card]:
        """Those that are shown."""
        return self._shown

    def show_cards(self, cards: Iterable[Card], table: Table) -> None:
        """Show of these what has the words."""
        self._table = table
        cards = tuple(cards)
        if cards != self._cards:
            self._cards, self._texts = cards, [self._text_of(card) for card in cards]
        self._show()

    def look_for(self, text: str) -> None:
        words = tuple(folded(text).split())
        if words == self._words:
            return
        goes_on = len(words) >= len(self._words) > 0
        goes_on = goes_on and all(new.startswith(old) for new, old in zip(words, self._words, strict=False))
        self._words = words
        # What had not the beginning of a word has not all of it either.
        self._show(self._rows if goes_on else None)

    def index_of(self, card: str | None) -> QModelIndex:
        """Where that card stands; at the top where it does not."""
        row = 0
        if card is not None:
            row = next((row for row, one in enumerate(self._shown) if one.id == card), 0)
        while row >= self._fetched < len(self._shown):
            self.fetchMore()
        return self.index(row)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self._fetched

    def canFetchMore(self, parent: Index = NOWHERE) -> bool:
        return not parent.isValid() and self._fetched < len(self._shown)

    def fetchMore(self, _parent: Index = NOWHERE) -> None:
        if not self.canFetchMore():
            return
        last = min(self._fetched + BATCH, len(self._shown)) - 1
        self.beginInsertRows(QModelIndex(), self._fetched, last)
        self._fetched = last + 1
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        method = self._of.get(role)
        if method is None or not 0 <= index.row() < self._fetched:
            return None
        return method(self._shown[index.row()])

    def _show(self, rows: Sequence[int] | None = None) -> None:
        """Of all the cards, or of those in ``rows``, the ones that have the words."""
        found = self._found(rows) if self._words else self._cards
        if found == self._shown:
            if found:
                self.dataChanged.emit(self.index(0), self.index(self._fetched - 1))
            return
        self.beginResetModel()
        self._shown, self._fetched = found, min(BATCH, len(found))
        self.endResetModel()

    def _found(self, rows: Sequence[int] | None) -> tuple[Card, ...]:
        cards, texts = self._cards, self._texts
        self._rows = range(len(cards)) if rows is None else rows
        for word in self._words:
            self._rows = [row for row in self._rows if word in texts[row]]
        return tuple(map(cards.__getitem__, self._rows))

    def _text_of(self, card: Card) -> str:
        """All that is on it, in the form in which it is compared."""
        known = self._folded.get(card.id)
        if known is None or known[0] is not card:
            text = folded(f"{card.text} {card.follow_up} {self._deck_of(card).title}")
            known = self._folded[card.id] = card, text
        return known[1]

    def _marked(self, sign: str) -> Any:
        return getattr(self._table, sign) if self._table is not None else ()

    def _label(self, card: Card) -> str:
        text = self.tr("{label} · {kind}")
        return text.format(label=label_of(card, self._deck_of(card)), kind=kind_word(card.kind))

    def _state(self, card: Card) -> str:
        """What happened with it, in words."""
        table = self._table
        if table is None:
            return ""
        said = []
        if card.id in table.never:
            names = names_of(table.never[card.id], table.people)
            text = self.tr("never again, for {names}") if names else self.tr("never again")
            said.append(text.format(names=names))
        if card.id in table.favourites:
            whose = table.favourites[card.id]
            everyone = len(whose) == len(table.people)
            text = self.tr("favourite") if everyone else self.tr("favourite of {names}")
            said.append(text.format(names=names_of(whose, table.people)))
        if card.id in table.talked:
            said.append(self.tr("talked about"))
        return " · ".join(said)

    def _spoken(self, card: Card) -> str:
        return ". ".join(part for part in (card.text, self._label(card), self._state(card)) if part)
