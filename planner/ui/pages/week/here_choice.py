"""Who is sitting here: everyone, or one person, before whom what others hide is covered."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QWidget, QWidgetAction

from planner.domain.person import Person
from planner.ui.kit.fonts import Type
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button
from planner.ui.kit.widgets.menu import Menu

# As far as the words of the entries above begin.
INDENT = 28


class HereChoice(Button):
    """``chosen`` hands over a person's id, or None for everyone."""

    part = "menu"
    chosen = Signal(object)

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._keeper = keeper
        self._words = ""
        self._said: tuple[str, bool] | None = None
        self._choices = Menu(keeper, self.tr("Who is here now"), self)
        self.setMenu(self._choices)
        self._choices.triggered.connect(self._choose)

    def show_people(self, people: Sequence[Person], here: str | None) -> None:
        self._choices.clear()
        everyone = self.tr("Everyone is here")
        self._words = everyone
        self._add(everyone, None, here)
        for person in people:
            text = self.tr("Only {name} is here").format(name=person.name)
            self._add(text, person.id, here)
            if person.id == here:
                self._words = text
        self._choices.addSeparator()
        self._choices.addAction(self._note(self.tr("A curtain, not a lock")))
        self.setVisible(len(people) > 1)

    def fold(self, folded: bool) -> None:
        """Show an icon in place of the words, or the words again."""
        if self._said == (self._words, folded):
            return
        self._said = self._words, folded
        self.set_words(self._words)
        self.setIcon(self._keeper.icons.icon(IconName.PEOPLE) if folded else QIcon())
        if folded:
            self.setText("")

    def _note(self, text: str) -> QAction:
        """A line that is only to be read; a disabled entry would be too pale for that."""
        label = Label(text, Type.SMALL, Tone.MUTED)
        px = self._keeper.theme.px
        label.setContentsMargins(px(INDENT), px(6), px(14), px(6))
        note = QWidgetAction(self._choices)
        note.setText(text)
        note.setDefaultWidget(label)
        note.setEnabled(False)
        return note

    def _add(self, text: str, person: str | None, here: str | None) -> None:
        action = self._choices.entry(text)
        action.setData(person)
        action.setCheckable(True)
        action.setChecked(person == here)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.data())
