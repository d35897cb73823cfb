"""The sheet with all decks side by side with their cards, on which what is ours is kept in order."""

from PySide6.QtCore import QPoint, QSize, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.kit.widgets.toast import Toast
from planner.ui.pages.cards.own.card_column import CardColumn
from planner.ui.pages.cards.own.deck_column import DeckColumn
from planner.ui.pages.cards.own.decks import decks_of
from planner.ui.pages.page import Around

WIDTH, HEIGHT, GAP = 960, 620, 18
# Left free of the window around it, in pixels of the screen.
AROUND = 24


class ManageSheet(Sheet):
    """What is done here can be undone here, and no more than that: what was before belongs to the window."""

    def __init__(self, around: Around, parent: QWidget) -> None:
        keeper = around.tools.keeper
        super().__init__(keeper, self.tr("Decks and cards of our own"), parent)
        self._session = around.session
        self._stack = around.session.undo_stack
        self._first = self._stack.index()
        self.decks, self.cards = DeckColumn(around, self), CardColumn(around, self)
        row = QHBoxLayout()
        row.setSpacing(keeper.theme.px(GAP))
        row.addWidget(self.decks, 5)
        row.addWidget(self.cards, 6)
        self.body.addLayout(row, 1)
        self.toast = Toast(keeper, self.cards.ground)
        self._connect()
        self.renew()

    def _connect(self) -> None:
        for column in (self.decks, self.cards):
            column.undoable.connect(self._offer_undo)
        self.decks.said.connect(self._say)
        self.decks.selected.connect(self._show_cards)
        self._session.changed.connect(self.renew)
        self.toast.acted.connect(self._undo)
        self._stack.indexChanged.connect(self.toast.hide)
        for key, does in (("Ctrl+Z", self._undo), ("Ctrl+Shift+Z", self._redo), ("Ctrl+Y", self._redo)):
            QShortcut(QKeySequence(key), self).activated.connect(does)

    @Slot()
    def renew(self) -> None:
        """Read the decks anew."""
        found = decks_of(self._session)
        if found is not None:
            self._found = found
            self.decks.show_decks(found)
            self._show_cards()

    @Slot()
    def _show_cards(self) -> None:
        self.cards.show_stack(self._found, self.decks.stack)

    @Slot(str)
    def _say(self, text: str) -> None:
        self.toast.say(text)

    @Slot(str)
    def _offer_undo(self, text: str) -> None:
        self.toast.say(text, self.tr("Undo"))

    @Slot()
    def _undo(self) -> None:
        if self._stack.index() > self._first:
            self._stack.undo()

    @Slot()
    def _redo(self) -> None:
        if self._stack.canRedo():
            self._stack.redo()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        px, window = self._keeper.theme.px, self._below.window()
        room = window.size() - QSize(2 * AROUND, 2 * AROUND)
        self.resize(QSize(px(WIDTH), px(HEIGHT)).boundedTo(room))
        middle = window.mapToGlobal(window.rect().center())
        self.move(middle - QPoint(self.width() // 2, self.height() // 2))
