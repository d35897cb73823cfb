"""The sheet on which decks are chosen that leave as a file, and written where people choose."""

from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.cards.deck import Shelf, Stack
from planner.domain.errors import UserError
from planner.services.cards.giving import Given, give, is_there
from planner.ui.actions.where import Where
from planner.ui.kit.fonts import Type
from planner.ui.kit.text import Label, Tone, told
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.field import Field
from planner.ui.kit.widgets.segments import SegmentedChoice
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.calendars.scroller import Scroller
from planner.ui.pages.cards.own.deck_choice import DeckChoice
from planner.ui.pages.cards.own.decks import Decks
from planner.ui.pages.cards.own.words import cards_said, decks_said
from planner.ui.pages.page import Around

FILE_NAME = "{name}.{suffix}"
# What file systems do not take in a name, or take for a folder.
UNFIT = str.maketrans(dict.fromkeys('/\\:*?"<>|\0', " "))
LONGEST, WIDTH = 60, 420


class All(Enum):
    """Every deck of people's own at once."""

    OURS = auto()


class GiveOutSheet(Sheet):
    """``said`` tells what was written. That is done beside the window, which stays alive."""

    said = Signal(str)

    def __init__(self, around: Around, decks: Decks, chosen: str | None, parent: QWidget) -> None:
        """``chosen`` is the id of the deck that is meant at first; None leaves that open."""
        tools = around.tools
        super().__init__(tools.keeper, self.tr("Give a deck away"), parent)
        self._tasks = tools.tasks
        self._stacks = {stack.deck.id: stack for stack in decks.to_give}
        self._path: Path | None = None
        self._is_writing = False
        self._where = Where(
            tools, self.tr("Where is the deck to lie?"), self.tr("There is a deck already"), is_there, self
        )
        options: list[tuple[object, str]] = [
            (stack.deck.id, stack.deck.title) for stack in self._stacks.values()
        ]
        if self._ours:
            options.insert(0, (All.OURS, self.tr("All of ours")))
        self._deck = DeckChoice(tools.keeper, options)
        if chosen is not None:
            self._deck.set_value(chosen)
        self._format = SegmentedChoice(
            tools.keeper, "", [("json", self.tr("Deck of this program")), ("txt", self.tr("Text for Anki"))]
        )
        self._explained = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self._status = Label("", tone=Tone.DANGER, wrap=True)
        self._status.hide()
        scroller = Scroller(tools.keeper, WIDTH, self, parent)
        for part in (
            Field(tools.keeper, self.tr("Which deck"), self._deck),
            Field(tools.keeper, self.tr("As what"), self._format),
            self._explained,
            self._status,
        ):
            scroller.body.addWidget(part)
        scroller.body.addStretch(1)
        self.body.addWidget(scroller, 1)
        self._later = self.add_button(Button(self.tr("Not now")))
        self._save = self.add_button(PrimaryButton(self.tr("Save…")), default=True)
        self._later.clicked.connect(self.reject)
        self._save.clicked.connect(self._choose)
        self._where.chosen.connect(self._write)
        self._where.refused.connect(self._cannot)
        self._format.chosen.connect(self._explain)
        self._explain()

    def reject(self) -> None:
        if not self._is_writing:
            super().reject()

    @Slot()
    def _explain(self) -> None:
        self._explained.setText(
            self.tr("Only the cards leave. What was talked about, marked or written down stays here.")
            if self._format.value == "json"
            else self.tr("Anki and other programs with cards read it. What was said of the cards stays here.")
        )

    @Slot()
    def _choose(self) -> None:
        suffix = str(self._format.value)
        words = self.tr("Decks (*.json)") if suffix == "json" else self.tr("Text for Anki (*.txt *.tsv)")
        name = self._deck.currentText().translate(UNFIT).strip(" .")[:LONGEST] or self.tr("our cards")
        self._where.ask([words], suffix, FILE_NAME.format(name=name, suffix=suffix))

    @Slot(object)
    def _write(self, path: Path) -> None:
        self._path = path
        self._set_writing(True)
        work = partial(give, Shelf(self._meant()), path)
        self._tasks.run(work, self._written, self._cannot)

    def _meant(self) -> tuple[Stack, ...]:
        chosen = self._deck.value
        return self._ours if chosen is All.OURS else (self._stacks[str(chosen)],)

    @property
    def _ours(self) -> tuple[Stack, ...]:
        own = (stack for stack in self._stacks.values() if stack.own and stack.deck.removed is None)
        return tuple(stack for stack in own if stack.cards)

    def _set_writing(self, writing: bool) -> None:
        self._is_writing = writing
        for part in (self._deck, self._format, self._later, self._close, self._save):
            part.setEnabled(not writing)

    @Slot(object)
    def _written(self, given: Given) -> None:
        self.accept()
        cards = cards_said(given.cards)
        one, several = self.tr("{cards} in {path}."), self.tr("{cards} of {decks} in {path}.")
        text = one if given.decks == 1 else several
        self.said.emit(text.format(cards=cards, decks=decks_said(given.decks), path=self._path))

    @Slot(object)
    def _cannot(self, trouble: UserError) -> None:
        self._set_writing(False)
        self._save.setFocus()
        self._status.setText(told(trouble))
        self._status.show()
