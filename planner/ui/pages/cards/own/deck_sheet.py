"""The sheet for the name of a deck of people's own, and how it is used."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from planner.domain.cards.card import TEXT_LIMIT
from planner.domain.cards.deck import TITLE_LIMIT, Deck
from planner.domain.changes import ChangeSet
from planner.domain.errors import UserError
from planner.services.cards.own import add_deck, edit_deck
from planner.services.in_use import OpenPlan
from planner.ui.kit.text import told
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.cards.own.keeping_sheet import KeepingSheet
from planner.ui.pages.page import Around

WIDTH, TALL = 460, 96


class DeckSheet(KeepingSheet):
    """``undoable`` is a word about what was saved, ``begun`` the id of a deck that was not there before."""

    undoable = Signal(str)
    begun = Signal(str)

    def __init__(self, around: Around, deck: Deck | None, parent: QWidget) -> None:
        """``deck`` is the one that is changed; None begins one."""
        keeper = around.tools.keeper
        heading = self.tr("A new deck") if deck is None else self.tr("Change the deck")
        super().__init__(keeper, heading, parent, WIDTH)
        self._session, self._deck = around.session, deck
        self._title = QLineEdit(deck.title if deck is not None else "")
        self._title.setMaxLength(TITLE_LIMIT)
        self._how = QPlainTextEdit(deck.how_to_use if deck is not None else "")
        self._how.setTabChangesFocus(True)
        self._how.setFixedHeight(keeper.theme.px(TALL))
        self._named = Field(keeper, self.tr("What it is called"), self._title)
        self._used = Field(keeper, self.tr("How it is best used"), self._how)
        self.columns.top.addWidget(self._named)
        self.columns.top.addWidget(self._used)
        self._before = self._written()
        self.furnish()
        around.session.unfinished.ending.connect(self.save_unasked)

    @property
    def is_changed(self) -> bool:
        return self._before != self._written()

    @Slot()
    def save(self) -> None:
        if self._deck is not None and not self.is_changed:
            self.finish()
            return
        title, _ = self._written()
        if self._deck is None:
            label, done = self.tr("Begin the deck “{title}”"), self.tr("“{title}” is there now.")
        else:
            label, done = self.tr("Change the deck “{title}”"), self.tr("“{title}” is changed.")
        self._named.set_trouble("")
        self._used.set_trouble("")
        changes = self._session.do(self._tried, label.format(title=title))
        if changes is not None:
            self.finish()
            if self._deck is None:
                self.begun.emit(next(one.after.id for one in changes.changes if one.after is not None))
            self.undoable.emit(done.format(title=title))

    def _tried(self, plan: OpenPlan) -> ChangeSet:
        title, how = self._written()
        try:
            if self._deck is None:
                return add_deck(plan, title, how)
            return edit_deck(plan, self._deck.id, title=title, how_to_use=how)
        except UserError as trouble:
            field = self._used if len(how) > TEXT_LIMIT else self._named
            field.set_trouble(told(trouble))
            field.widget.setFocus()
            self.fit_soon()
            raise

    def _written(self) -> tuple[str, str]:
        return " ".join(self._title.text().split()), self._how.toPlainText().strip()
