"""A line that is kept with a card."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit

from planner.domain.cards.happened import NOTE_LIMIT
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.pages.settings.kept_field import KeptField


class LineField(KeptField):
    def __init__(self, keeper: ThemeKeeper, caption: str) -> None:
        self._line = QLineEdit()
        self._line.setMaxLength(NOTE_LIMIT)
        super().__init__(keeper, caption, self._line)

    @Slot()
    def take_focus(self) -> None:
        self._line.setFocus()
        self._line.selectAll()

    def write(self, text: str) -> None:
        """As if somebody had typed it."""
        self._line.setText(text)
