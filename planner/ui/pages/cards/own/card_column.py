"""The cards of one deck, and what can be done with one of them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.cards.card import Card
from planner.domain.cards.deck import Stack
from planner.services.cards.own import put_away, take_out
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.widgets.buttons import PrimaryButton
from planner.ui.pages.cards.own.card_list import CardList, rows_of
from planner.ui.pages.cards.own.card_sheet import CardSheet, start_anew, start_of
from planner.ui.pages.cards.own.column import Column
from planner.ui.pages.cards.own.decks import Decks
from planner.ui.pages.cards.own.keys import CHANGE, COPY, NEW
from planner.ui.pages.cards.own.words import cards_said, in_short
from planner.ui.pages.page import Around


class CardColumn(Column):
    """``undoable`` is a word about what was done."""

    undoable = Signal(str)

    def __init__(self, around: Around, sheet: QWidget) -> None:
        """``sheet`` is what other sheets lie upon."""
        keeper = around.tools.keeper
        empty = self.tr("No card lies in this deck yet. The first one can be quite small.")
        super().__init__(keeper, CardList(keeper, self.tr("Cards of the deck")), empty)
        self._around, self._sheet = around, sheet
        self._decks: Decks | None = None
        self._stack: Stack | None = None
        self._change = self.offer(self.tr("Change…"), IconName.EDIT, self._edit, CHANGE)
        self.lead(PrimaryButton(self.tr("Write a card…")), self._add)
        self.offer(self.tr("Write a card…"), IconName.PLUS, self._add, NEW)
        self._copy = self.offer(self.tr("Copy into ours…"), IconName.COPY, self._copy_card, COPY)
        self.offer_away(self._put_away)
        self.selected.connect(self._allow)

    @property
    def card(self) -> Card | None:
        """The one that is selected."""
        return next((one for one in self.listed.things if isinstance(one, Card)), None)

    def show_stack(self, decks: Decks, stack: Stack | None) -> None:
        """The cards of that deck; None where there is none."""
        if decks is self._decks and stack is self._stack:
            return
        before, self._decks, self._stack = self._stack, decks, stack
        cards = stack.cards if stack is not None else ()
        self.heading.set_full(stack.deck.title if stack is not None else "")
        self.below.set_full((stack.deck.how_to_use if stack is not None else "") or cards_said(len(cards)))
        self.listed.show_rows(rows_of(cards))
        is_other = before is None or stack is None or before.deck.id != stack.deck.id
        if is_other and cards:
            self.select(cards[0].id)
        self.show_empty(empty=not cards)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        card, stack = self.card, self._stack
        is_own = card is not None and stack is not None and stack.own
        is_away = card is not None and card.removed is not None
        self._change.setEnabled(is_own)
        self._copy.setEnabled(card is not None)
        self.show_away(is_away=is_away, may=is_own)

    @Slot()
    def _add(self) -> None:
        if self._decks is not None:
            start = start_anew(self._decks, self._stack)
            self._open(CardSheet(self._around, self.tr("A card of our own"), start, self._sheet))

    @Slot()
    def _edit(self) -> None:
        card = self.card
        if card is not None and self._decks is not None:
            start = start_of(self._decks, card)
            self._open(CardSheet(self._around, self.tr("Change the card"), start, self._sheet))

    @Slot()
    def _copy_card(self) -> None:
        card = self.card
        if card is not None and self._decks is not None:
            start = start_anew(self._decks, self._stack, card.face)
            self._open(CardSheet(self._around, self.tr("A copy among our cards"), start, self._sheet))

    def _open(self, sheet: CardSheet) -> None:
        sheet.undoable.connect(self.undoable)
        sheet.written.connect(self.select)
        sheet.open()

    @Slot()
    def _put_away(self) -> None:
        card = self.card
        if card is None:
            return
        words = in_short(card)
        if card.removed is None:
            label, done = self.tr("Put away the card “{card}”"), self.tr("“{card}” is put away.")
        else:
            label, done = self.tr("Take out the card “{card}”"), self.tr("“{card}” is out again.")
        change = put_away if card.removed is None else take_out
        if self._around.session.do(lambda plan: change(plan, card), label.format(card=words)) is not None:
            self.undoable.emit(done.format(card=words))
