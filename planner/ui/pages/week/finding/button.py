"""The way to free time, above the week."""

from collections.abc import Sequence

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from planner.domain.person import Person
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import set_tip
from planner.ui.kit.widgets.buttons import Button
from planner.ui.pages.week.finding.words import heading_words


class FindTimeButton(Button):
    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._keeper = keeper
        self._words = ""
        self._said: tuple[str, bool] | None = None

    def show_people(self, people: Sequence[Person]) -> None:
        self._words = heading_words(people)

    def fold(self, folded: bool) -> None:
        """Show an icon in place of the words, or the words again."""
        if self._said == (self._words, folded):
            return
        self._said = self._words, folded
        self.set_words(self._words)
        self.setIcon(self._keeper.icons.icon(IconName.FIND_TIME) if folded else QIcon())
        set_tip(self, self._words if folded else "")
        if folded:
            self.setText("")
