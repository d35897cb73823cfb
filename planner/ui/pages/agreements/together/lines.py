"""The lines people write on an agreement before they read each other's."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from planner.domain.person import Person
from planner.services.agreements.looking_again import Lines, lines, own_line, write_line
from planner.ui.pages.cards.talk.still_open import is_open
from planner.ui.pages.cards.talk.write_sheet import WriteSheet
from planner.ui.pages.cards.talk.writer_row import WriterRow
from planner.ui.pages.page import Around
from planner.ui.unfinished.drafts import Drafts

PLACE = "line on an agreement"
GAP = 14
# More people than that stand below each other.
MOST_BESIDE = 2


class LinesRow(QWidget):
    """``opened`` tells whether all lines are there, ``undoable`` a word about what was written.

    Words that were put off wait until somebody goes on with them.
    """

    opened = Signal(bool)
    undoable = Signal(str)

    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._agreement, self._title = "", ""
        self._people: tuple[Person, ...] = ()
        self._rows: dict[str, WriterRow] = {}
        self._drafts = Drafts(around.session.unfinished, PLACE, self)
        self._writes = ("", "")
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(around.tools.keeper.theme.px(GAP))

    def show_agreement(self, agreement: str, title: str) -> None:
        """How far they are with that one."""
        self._agreement, self._title = agreement, title
        self._drafts.at = agreement
        self.renew()

    @Slot()
    def renew(self) -> None:
        """Read anew who has written."""
        found = self._found()
        if found is None:
            return
        if self._people != found.people:
            self._fill(found.people)
        words = {line.person: line.words for line in found.lines}
        here = self._around.session.here
        for id, row in self._rows.items():
            if words:
                row.show_words(words[id])
            else:
                may_write = here in (None, id)
                row.show_hidden(
                    written=id in found.wrote,
                    begun=may_write and (self._agreement, id) in self._drafts.words,
                    may_write=may_write,
                )
        self.opened.emit(bool(words))

    def _found(self) -> Lines | None:
        if not self._agreement or not is_open(self._around):
            return None
        return self._around.session.ask(lambda plan: lines(plan, self._agreement))

    def _fill(self, people: Sequence[Person]) -> None:
        for row in self._rows.values():
            row.hide()
            row.deleteLater()
        self._people = tuple(people)
        self._rows = {person.id: WriterRow(self._around.tools.keeper, person) for person in people}
        side_by_side = len(people) <= MOST_BESIDE
        ways = QBoxLayout.Direction
        self._layout.setDirection(ways.LeftToRight if side_by_side else ways.TopToBottom)
        for row in self._rows.values():
            self._layout.addWidget(row, 1)
            row.asked.connect(self._write)

    @Slot(str)
    def _write(self, person: str) -> None:
        agreement = self._agreement
        words = self._drafts.words.get((agreement, person), "")
        # What was written before is shown only where nobody else sits before the screen.
        if not words and self._around.session.here == person:
            words = self._around.session.ask(lambda plan: own_line(plan, agreement, person)) or ""
        sheet = WriteSheet(self._around.tools.keeper, self._name(person), self._title, words, self)
        self._writes = (agreement, person)
        sheet.decided.connect(self._keep)
        sheet.put_off.connect(self._put_off)
        self._around.session.unfinished.ending.connect(sheet.reject)
        sheet.open()

    @Slot(str)
    def _put_off(self, words: str) -> None:
        self._drafts.put_off(*self._writes, words)
        self.renew()

    @Slot(str)
    def _keep(self, words: str) -> None:
        agreement, person = self._writes
        label = self.tr("Write a line")
        self._drafts.words[self._writes] = words
        session = self._around.session
        if session.do(lambda plan: write_line(plan, agreement, person, words), label) is not None:
            del self._drafts.words[agreement, person]
            self._tell(person)
        self.renew()

    def _tell(self, person: str) -> None:
        found = self._found()
        if found is not None and found.lines:
            self.undoable.emit(self.tr("Everyone has written. Now you can read it together."))
        else:
            self.undoable.emit(self.tr("{name} has written.").format(name=self._name(person)))

    def _name(self, person: str) -> str:
        return next((one.name for one in self._people if one.id == person), "")
