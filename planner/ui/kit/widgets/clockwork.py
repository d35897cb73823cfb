"""Fields for a time, a day and a number, written the way people are used to.

A wheel over them is meant for the page and changes nothing.
"""

from datetime import date, time

from PySide6.QtCore import QDate, Qt, QTime, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QSpinBox, QTimeEdit, QWidget

from planner.ui.kit.i18n import Locale, day_of, qdate, qtime, time_of
from planner.ui.kit.keeper import ThemeKeeper

MARGIN = 10


class TimeField(QTimeEdit):
    """``picked`` hands over the time whenever it changes."""

    picked = Signal(object)

    def __init__(self, keeper: ThemeKeeper, locale: Locale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _furnish(self, keeper)
        self.setLocale(locale.words)
        self.setDisplayFormat(locale.time_format)
        self.timeChanged.connect(self._tell)

    @property
    def wall(self) -> time:
        return time_of(self.time())

    def set_wall(self, wall: time) -> None:
        self.setTime(qtime(wall))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @Slot(QTime)
    def _tell(self, wall: QTime) -> None:
        self.picked.emit(time_of(wall))


class DateField(QDateEdit):
    """``picked`` hands over the day whenever it changes."""

    picked = Signal(object)

    def __init__(self, keeper: ThemeKeeper, locale: Locale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _furnish(self, keeper)
        self.setLocale(locale.words)
        self.setDisplayFormat(locale.date_format)
        self.dateChanged.connect(self._tell)

    @property
    def day(self) -> date:
        return day_of(self.date())

    def set_day(self, day: date) -> None:
        self.setDate(qdate(day))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @Slot(QDate)
    def _tell(self, day: QDate) -> None:
        self.picked.emit(day_of(day))


class NumberField(QSpinBox):
    """A whole number between two; ``suffix`` says of what."""

    def __init__(
        self, keeper: ThemeKeeper, least: int, most: int, suffix: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        _furnish(self, keeper)
        self.setRange(least, most)
        self.setSuffix(suffix)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _furnish(field: QAbstractSpinBox, keeper: ThemeKeeper) -> None:
    # The stylesheet gives the line inside no room.
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.setKeyboardTracking(False)
    margin = keeper.theme.px(MARGIN)
    field.lineEdit().setTextMargins(margin, 0, margin, 0)
