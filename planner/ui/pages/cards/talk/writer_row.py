"""One of those who answer in writing: whether they have, and what, once all may read it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.person import Person
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import LinkButton
from planner.ui.pages.cards.talk.roles import person_chip
from planner.ui.pages.week.flow import FlowLayout

GAP = 4


class WriterRow(QWidget):
    """``asked`` hands over the id of the person who wants to write."""

    asked = Signal(str)

    def __init__(self, keeper: ThemeKeeper, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = person
        self._state = Label("", Type.SMALL, Tone.MUTED)
        self._write = LinkButton("")
        self._words = Label("", wrap=True)
        who, line = QWidget(), QWidget()
        said = QHBoxLayout(who)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(keeper.theme.px(6))
        said.addWidget(person_chip(keeper, person))
        said.addWidget(self._state)
        # Large letters put the button below.
        flow = FlowLayout(line, keeper.theme.px(6))
        for part in (who, self._write):
            part.setMinimumHeight(self._write.sizeHint().height())
            flow.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(GAP))
        layout.addWidget(line)
        layout.addWidget(self._words)
        self._write.clicked.connect(self._ask)

    def show_hidden(self, *, written: bool, begun: bool, may_write: bool) -> None:
        """Whether there is an answer, whether there are words that wait, and who may write just now."""
        self._words.hide()
        self._state.setText(self.tr("has written") if written else "")
        self._state.setVisible(written)
        if begun:
            words = self.tr("Go on writing…")
        else:
            words = self.tr("Write anew…") if written else self.tr("Write…")
        self._write.set_words(words)
        self._write.setAccessibleName(f"{self._person.name}: {words}")
        self._write.setVisible(may_write)
        self._tell()

    def show_words(self, words: str) -> None:
        """What was written, for all to read."""
        self._state.hide()
        self._write.hide()
        self._words.setText(words)
        self._words.show()
        self._tell(words)

    def come_after(self, before: QWidget) -> QWidget:
        """Let Tab come here after that; hands back what it comes to."""
        QWidget.setTabOrder(before, self._write)
        return self._write

    def _tell(self, words: str = "") -> None:
        said = words or self._state.text()
        self.setAccessibleName(f"{self._person.name}: {said}" if said else self._person.name)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._person.id)
