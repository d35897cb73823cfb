"""Typing how much time somebody wishes for in a week, or leaving it open."""

import re

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.domain.person import WEEK_MINUTES
from planner.ui.kit.lengths import length

# 8, 8 h, 7.5; 7:30, 7 h 30; 45 min
_HOURS = re.compile(r"(\d{1,3})(?:[.,](\d{1,2}))?\s*(?:h|hours?)?")
_BOTH = re.compile(r"(\d{1,3})\s*(?::|h|hours?)\s*(\d{1,2})\s*(?:m|min|minutes?)?")
_MINUTES = re.compile(r"(\d{1,5})\s*(?:m|min|minutes?)")
AN_HOUR = 60


def minutes_of(text: str) -> int | None:
    """The minutes that were written; None where nothing was. Raises ValueError."""
    said = text.strip().casefold()
    if not said:
        return None
    if found := _MINUTES.fullmatch(said):
        return _checked(int(found[1]))
    if found := _BOTH.fullmatch(said):
        return _checked(int(found[1]) * AN_HOUR + int(found[2]))
    if found := _HOURS.fullmatch(said):
        return _checked(round(float(f"{found[1]}.{found[2] or 0}") * AN_HOUR))
    raise ValueError(text)


def _checked(minutes: int) -> int:
    if minutes > WEEK_MINUTES:
        raise ValueError(minutes)
    return minutes


class WishEdit(QLineEdit):
    """Hours a week in people's own words; the arrows up and down go by an hour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("not sure yet"))
        self.setMaxLength(20)
        self.editingFinished.connect(self._tidy)

    @property
    def is_understood(self) -> bool:
        try:
            minutes_of(self.text())
        except ValueError:
            return False
        return True

    @property
    def value(self) -> int | None:
        """In minutes; None also for what is not understood."""
        return minutes_of(self.text()) if self.is_understood else None

    def set_value(self, minutes: int | None) -> None:
        self.setText("" if minutes is None else length(minutes))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: AN_HOUR, Qt.Key.Key_Down: -AN_HOUR}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif self.is_understood:
            self.set_value(min(max((self.value or 0) + step, 0), WEEK_MINUTES))

    @Slot()
    def _tidy(self) -> None:
        if self.is_understood:
            self.set_value(self.value)
