"""All cards: a line to look for words in, and below it what has them."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.domain.cards.card import Card as PlayingCard
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.card import Card
from planner.ui.kit.widgets.menu import Menu
from planner.ui.kit.widgets.search_field import SearchField
from planner.ui.kit.widgets.toast import announce
from planner.ui.pages.cards.acts import CardActs
from planner.ui.pages.cards.browse.model import CardModel
from planner.ui.pages.cards.browse.view import TAKING, CardList
from planner.ui.pages.cards.sitting import Sitting

AGAIN = "again"
INTO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up)


class Browse(Card):
    """``taken`` hands over a card that people want to talk about, ``left`` tells that they are through."""

    taken = Signal(object)
    left = Signal()

    def __init__(self, keeper: ThemeKeeper, sitting: Sitting, acts: CardActs, parent: QWidget) -> None:
        super().__init__(keeper, parent=parent)
        self.setAccessibleName(self.tr("All cards"))
        self._keeper, self._sitting, self._acts = keeper, sitting, acts
        self.field = SearchField(
            keeper, self.tr("Look for a word"), self.tr("Look for a word on a card"), self
        )
        self.field.installEventFilter(self)
        self._model = CardModel(sitting.deck_of, self)
        self.list = CardList(keeper, self._model, self)
        self._count = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self._about: PlayingCard | None = None
        self._menu = Menu(keeper, self.tr("This card"), self)
        for part in (self.field, self.list, self._count):
            self.body.addWidget(part)
        self.body.setStretch(1, 1)
        self.field.textChanged.connect(self._look)
        self.list.taken.connect(self._take)
        self.list.asked.connect(self._ask)
        self._menu.triggered.connect(self._do)

    def renew(self) -> None:
        """Show what is asked for."""
        table = self._sitting.table
        if table is None:
            return
        at = self.list.currentIndex().row()
        card = self._model.cards[at].id if 0 <= at < len(self._model.cards) else None
        self._model.show_cards(self._sitting.asked.all_of(table), table)
        self._stay_at(card)
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While words are typed, some keys are for the list; once nothing is, Esc goes back to the card."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in INTO_LIST:
                self.list.setFocus()
                return True
            if key in TAKING:
                self.list.keyPressEvent(event)
                return True
            if key is Qt.Key.Key_Escape and not self.field.text():
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the list goes back to the card too."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _look(self, text: str) -> None:
        self._model.look_for(text)
        self._stay_at(None)
        self._say()
        announce(self, self._count.text())

    def _stay_at(self, card: str | None) -> None:
        if self._model.cards:
            self.list.setCurrentIndex(self._model.index_of(card))

    def _say(self) -> None:
        count = len(self._model.cards)
        if not count:
            self._count.setText(self.tr("No card has that on it. Perhaps half of the word finds one?"))
        elif count == 1:
            self._count.setText(self.tr("One card · Enter lays it on the table"))
        else:
            self._count.setText(
                self.tr("{count} cards · Enter lays one on the table").format(count=f"{count:,}")
            )

    @Slot(object)
    def _take(self, card: PlayingCard) -> None:
        """Lay it on the table; one that somebody wants never again has to be let come first."""
        table = self._sitting.table
        if table is not None and card.id in table.never:
            self._ask(card, self.list.below(card.id))
        else:
            self.taken.emit(card)

    @Slot(object, object)
    def _ask(self, card: PlayingCard, at: QPoint) -> None:
        table = self._sitting.table
        if table is None:
            return
        self._about = card
        self._menu.clear()
        never = table.never.get(card.id, frozenset())
        if not never:
            self._menu.entry(self.tr("Talk about this one"))
        elif never & set(self._sitting.here):
            self._menu.entry(self.tr("Let it come again")).setData(AGAIN)
        else:
            self._menu.entry(self.tr("Gone for somebody who is not here")).setEnabled(False)
        self._menu.popup(at)

    @Slot(QAction)
    def _do(self, action: QAction) -> None:
        card = self._about
        if card is not None and action.data() == AGAIN:
            self._acts.let_come_again(card)
        elif card is not None:
            self.taken.emit(card)
