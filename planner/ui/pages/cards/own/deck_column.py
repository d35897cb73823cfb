"""The decks, and what can be done with one of them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.cards.deck import Deck, Stack
from planner.domain.changes import ChangeSet
from planner.services.cards.own import copy_deck, put_away, take_out
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.widgets.buttons import Button
from planner.ui.pages.cards.own.column import Column
from planner.ui.pages.cards.own.deck_rows import rows_of
from planner.ui.pages.cards.own.deck_sheet import DeckSheet
from planner.ui.pages.cards.own.decks import Decks
from planner.ui.pages.cards.own.give_out_sheet import GiveOutSheet
from planner.ui.pages.cards.own.keys import CHANGE, COPY, NEW
from planner.ui.pages.page import Around
from planner.ui.pages.settings.rows import RowList


class DeckColumn(Column):
    """``undoable`` is a word about what was done with a way back beside it, ``said`` one without."""

    said = Signal(str)
    undoable = Signal(str)

    def __init__(self, around: Around, sheet: QWidget) -> None:
        """``sheet`` is what other sheets lie upon."""
        keeper = around.tools.keeper
        super().__init__(keeper, RowList(keeper, self.tr("Decks")), "")
        self._around, self._sheet = around, sheet
        self._decks: Decks | None = None
        self.heading.set_full(self.tr("Decks"))
        self.below.set_full(self.tr("Those of the program can be copied, and the copy changed."))
        self._change = self.offer(self.tr("Change…"), IconName.EDIT, self._edit, CHANGE)
        self.lead(Button(self.tr("New deck…")), self._begin)
        self.offer(self.tr("New deck…"), IconName.PLUS, self._begin, NEW)
        self.offer(self.tr("Copy"), IconName.COPY, self._copy, COPY)
        self.offer_away(self._put_away)
        self.offer(self.tr("Give away…"), IconName.EXPORT, self._give)
        self.show_empty(empty=False)
        self.selected.connect(self._allow)

    @property
    def stack(self) -> Stack | None:
        """The deck that is selected."""
        return next((one for one in self.listed.things if isinstance(one, Stack)), None)

    def show_decks(self, decks: Decks) -> None:
        self._decks = decks
        self.listed.show_rows(rows_of(decks))
        self._allow()

    @Slot()
    def _allow(self) -> None:
        stack = self.stack
        is_own = stack is not None and stack.own
        is_away = stack is not None and stack.deck.removed is not None
        self._change.setEnabled(is_own)
        self.show_away(is_away=is_away, may=is_own)

    @Slot()
    def _begin(self) -> None:
        self._open(None)

    @Slot()
    def _edit(self) -> None:
        if self.stack is not None:
            self._open(self.stack.deck)

    def _open(self, deck: Deck | None) -> None:
        sheet = DeckSheet(self._around, deck, self._sheet)
        sheet.undoable.connect(self.undoable)
        sheet.begun.connect(self.select)
        sheet.open()

    @Slot()
    def _copy(self) -> None:
        stack = self.stack
        if stack is None:
            return
        label = self.tr("Copy the deck “{title}”").format(title=stack.deck.title)
        done = self._around.session.do(lambda plan: copy_deck(plan, stack), label)
        if done is not None:
            made = made_in(done)
            self.select(made.id)
            text = self.tr("“{title}” is a deck of ours now.")
            self.undoable.emit(text.format(title=made.title))

    @Slot()
    def _put_away(self) -> None:
        stack = self.stack
        if stack is None:
            return
        deck = stack.deck
        if deck.removed is None:
            label, done = self.tr("Put away the deck “{title}”"), self.tr("“{title}” is put away.")
        else:
            label, done = self.tr("Take out the deck “{title}”"), self.tr("“{title}” is out again.")
        change = put_away if deck.removed is None else take_out
        if (
            self._around.session.do(lambda plan: change(plan, deck), label.format(title=deck.title))
            is not None
        ):
            self.undoable.emit(done.format(title=deck.title))

    @Slot()
    def _give(self) -> None:
        if self.stack is not None and self._decks is not None:
            sheet = GiveOutSheet(self._around, self._decks, self.stack.deck.id, self._sheet)
            sheet.said.connect(self.said)
            sheet.open()


def made_in(changes: ChangeSet) -> Deck:
    """The deck that came with them."""
    return next(change.after for change in changes.changes if isinstance(change.after, Deck))
