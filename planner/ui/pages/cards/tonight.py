"""A card for tonight, beside the week: the one that lies open, or the offer to draw one."""

from secrets import randbelow

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.cards.drawing import Wish
from planner.domain.cards.happened import SEEDS
from planner.domain.changes import ChangeSet, RecordKind
from planner.services.cards.drawing import draw
from planner.services.cards.lying_open import lying_open
from planner.services.cards.saving import first_words
from planner.services.cards.shelf import shelf
from planner.ui.kit.fonts import Type
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button
from planner.ui.kit.widgets.card import Card
from planner.ui.kit.widgets.chip import Chip
from planner.ui.kit.widgets.toast import announce
from planner.ui.pages.cards.words import label_of
from planner.ui.pages.page import Around

OF_CARDS = (RecordKind.DRAW, RecordKind.MARK, RecordKind.CARD, RecordKind.DECK)
MOST_WORDS = 40


class TonightCard(Card):
    """Reads the plan when it is first seen, and when something changed about cards."""

    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        keeper = around.tools.keeper
        super().__init__(keeper, wash=True, parent=parent)
        self._around = around
        self._is_stale = True
        self.heading.setText(self.tr("A card for tonight"))
        self.heading.show()
        self.setAccessibleName(self.heading.text())
        self._label = Chip(tone=Tone.ACCENT)
        self._text = Label(role=Type.HEADING, wrap=True)
        self._word = Label(tone=Tone.MUTED, wrap=True)
        self._word.setText(self.tr("Some talks begin more easily with a card between you."))
        self._talk, self._another = Button(self.tr("Talk about it")), Button(self.tr("Another"))
        self._draw = Button(self.tr("Draw a card"))
        row = QHBoxLayout()
        row.setSpacing(keeper.theme.px(8))
        for button in (self._talk, self._another, self._draw):
            row.addWidget(button)
        row.addStretch(1)
        for part in (self.heading, self._label, self._text, self._word):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self._talk.clicked.connect(around.commands.cards.trigger)
        self._another.clicked.connect(self._draw_one)
        self._draw.clicked.connect(self._draw_one)
        around.session.changed.connect(self._note)

    def renew(self) -> None:
        self._is_stale = False
        there = self._around.session.ask(lying_open)
        for part in (self._label, self._text, self._talk, self._another):
            part.setVisible(there is not None)
        for part in (self._word, self._draw):
            part.setVisible(there is None)
        if there is not None:
            self._label.setText(label_of(there.card, there.deck))
            self._text.setText(first_words(there.card.text, MOST_WORDS))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.renew()

    @Slot(object)
    def _note(self, changes: ChangeSet | None) -> None:
        if changes is None or any(map(changes.touches, OF_CARDS)):
            self._is_stale = True
            if self.isVisible():
                self.renew()

    @Slot()
    def _draw_one(self) -> None:
        """A card comes when somebody asks for it, and never by itself."""
        session, has_keys = self._around.session, self._draw.hasFocus()
        made = session.do(
            lambda plan: draw(plan, shelf(plan).cards, Wish(), randbelow(SEEDS)), self.tr("Draw a card")
        )
        if made is not None:
            announce(self, self._text.text())
            if has_keys:
                # The button has gone, and the keys are to stay at the card.
                self._talk.setFocus()
