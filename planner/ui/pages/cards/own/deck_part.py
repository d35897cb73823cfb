"""In which deck of people's own a card lies, or the name of a new one for it."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from planner.domain.cards.deck import TITLE_LIMIT, Deck
from planner.services.cards.own import NewDeck
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.cards.own.deck_choice import DeckChoice

GAP = 10


class Other(Enum):
    """A deck that is not there yet."""

    NEW = auto()


class DeckPart(QWidget):
    """``grown`` says that it may need another height."""

    grown = Signal()

    def __init__(self, keeper: ThemeKeeper, decks: Sequence[Deck], deck_id: str | None) -> None:
        """``deck_id`` is of the one that is chosen at first; None is a new one."""
        super().__init__()
        self._choice = DeckChoice(
            keeper,
            [*((deck.id, deck.title) for deck in decks), (Other.NEW, self.tr("A new deck…"))],
        )
        self._choice.set_value(deck_id or Other.NEW)
        self._title = QLineEdit(self.tr("Our own cards"))
        self._title.setMaxLength(TITLE_LIMIT)
        self._named = Field(keeper, self.tr("What the new deck is called"), self._title)
        self._named.setVisible(deck_id is None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(GAP))
        layout.addWidget(Field(keeper, self.tr("In which deck"), self._choice))
        layout.addWidget(self._named)
        self._choice.chosen.connect(self._choose)

    @property
    def value(self) -> str | NewDeck:
        """The id of a deck, or a new one."""
        chosen = self._choice.value
        return NewDeck(self._title.text().strip()) if chosen is Other.NEW else str(chosen)

    def show_trouble(self, sentence: str) -> None:
        """Say what is wrong with the new deck; an empty sentence takes it back."""
        self._named.set_trouble(sentence)
        if sentence:
            self._title.setFocus()
        self.grown.emit()

    @Slot(object)
    def _choose(self, value: object) -> None:
        self._named.setVisible(value is Other.NEW)
        if value is Other.NEW:
            self._title.setFocus()
            self._title.selectAll()
        self.grown.emit()
