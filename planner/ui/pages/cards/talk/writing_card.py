"""Answers in writing: each one writes, and nobody reads before all have."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from planner.domain.answer import Answer, draw_question, opened
from planner.domain.cards.card import Card as PlayedCard
from planner.domain.cards.happened import Draw
from planner.domain.changes import ChangeSet, RecordKind
from planner.domain.person import Person
from planner.services.answers import answer, answers
from planner.ui.kit.fonts import Type
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button
from planner.ui.kit.widgets.card import Card
from planner.ui.pages.cards.talk.still_open import is_open
from planner.ui.pages.cards.talk.write_sheet import WriteSheet
from planner.ui.pages.cards.talk.writer_row import WriterRow
from planner.ui.pages.page import Around
from planner.ui.unfinished.drafts import Drafts

PLACE = "answer"


class WritingCard(Card):
    """``undoable`` is a word about what was written, ``complete`` says that everyone has.

    Words that were put off wait until somebody goes on with them.
    """

    undoable = Signal(str)
    complete = Signal()

    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        super().__init__(around.tools.keeper, self.tr("In writing"), parent=parent)
        self._around = around
        self._draw: Draw | None = None
        self._text = ""
        self._writes = ("", "")
        self._people: tuple[Person, ...] = ()
        self._rows: dict[str, WriterRow] = {}
        self._begun: set[str] = set()
        self._drafts = Drafts(around.session.unfinished, PLACE, self)
        self._hint = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self._begin = Button(self.tr("Each writes first"))
        self.body.addWidget(self._hint)
        self.body.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignLeft)
        self._begin.clicked.connect(self._begin_writing)
        around.session.changed.connect(self._note)
        around.session.here_changed.connect(self._renew)

    def show_draw(self, draw: Draw | None, card: PlayedCard | None, people: Sequence[Person]) -> None:
        """``people`` are those who take part."""
        self._draw, self._text = draw, card.text if card is not None else ""
        self._drafts.at = self._draw_id
        if self._people != tuple(people):
            self._people = tuple(people)
            self._fill()
        self._renew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._renew()

    def _fill(self) -> None:
        for row in self._rows.values():
            row.hide()
            row.deleteLater()
        self._rows = {person.id: WriterRow(self._keeper, person) for person in self._people}
        # Tab would come to the rows last of all, as they came last.
        before: QWidget = self._begin
        for row in self._rows.values():
            self.body.addWidget(row)
            row.asked.connect(self._write)
            before = row.come_after(before)

    @Slot(object)
    def _note(self, changes: ChangeSet | None) -> None:
        if self.isVisible() and (changes is None or changes.touches(RecordKind.ANSWER)):
            self._renew()

    @Slot()
    def _renew(self) -> None:
        written = self._written()
        if written is None:
            return
        by = {one.person: one for one in written}
        drafts = [key for key in self._drafts.words if key[0] == self._draw_id]
        is_begun = bool(by or drafts) or self._draw_id in self._begun
        may_read = opened(written, self._rows)
        if may_read:
            self._hint.setText(self.tr("What each of you wrote"))
        elif is_begun:
            self._hint.setText(self.tr("It stays hidden until everyone has written."))
        else:
            self._hint.setText(self.tr("Each for themselves, and you read it together once all is there."))
        for id, row in self._rows.items():
            row.setVisible(is_begun)
            if may_read:
                row.show_words(by[id].words)
            else:
                here = self._around.session.here in (None, id)
                row.show_hidden(
                    written=id in by, begun=here and (self._draw_id, id) in self._drafts.words, may_write=here
                )
        # Where it has the keys they go on to the first row, which is there by now.
        self._begin.setVisible(not is_begun)

    @property
    def _draw_id(self) -> str:
        return self._draw.id if self._draw is not None else ""

    def _written(self) -> tuple[Answer, ...] | None:
        """None where there is nothing to answer, or the plan cannot be read any more."""
        if self._draw is None or not self._people or not is_open(self._around):
            return None
        question = draw_question(self._draw_id)
        return self._around.session.ask(lambda plan: answers(plan, question))

    @Slot()
    def _begin_writing(self) -> None:
        self._begun.add(self._draw_id)
        self._renew()
        here = self._around.session.here
        if here in self._rows:
            self._write(here)

    @Slot(str)
    def _write(self, person: str) -> None:
        name = next(one.name for one in self._people if one.id == person)
        words = self._drafts.words.get((self._draw_id, person))
        sheet = WriteSheet(self._keeper, name, self._text, words or self._own(person), self)
        self._writes = (self._draw_id, person)
        sheet.decided.connect(self._keep)
        sheet.put_off.connect(self._put_off)
        self._around.session.unfinished.ending.connect(sheet.reject)
        sheet.open()

    def _own(self, person: str) -> str:
        """What that person wrote before, shown only where nobody else sits before the screen."""
        if self._around.session.here != person:
            return ""
        return next((one.words for one in self._written() or () if one.person == person), "")

    @Slot(str)
    def _put_off(self, words: str) -> None:
        self._drafts.put_off(*self._writes, words)
        self._renew()

    @Slot(str)
    def _keep(self, words: str) -> None:
        draw, person = self._writes
        question, label = draw_question(draw), self.tr("Write an answer")
        self._drafts.words[draw, person] = words
        if self._around.session.do(lambda plan: answer(plan, question, person, words), label) is None:
            self._renew()
            return
        del self._drafts.words[draw, person]
        self._renew()
        if opened(self._written() or (), self._rows):
            self.undoable.emit(self.tr("Everyone has written. Now you can read it together."))
            self.complete.emit()
        else:
            name = next(one.name for one in self._people if one.id == person)
            self.undoable.emit(self.tr("{name} has written.").format(name=name))
