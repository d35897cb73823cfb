"""Fields for a time, a day and a number, written the way people are used to.

All of a time or a day can be typed over at once; what cannot be read then is as it was before.
A wheel over them is meant for the page and changes nothing.
"""

from datetime import date, time

from PySide6.QtCore import QDate, Qt, QTime, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QSpinBox, QTimeEdit, QWidget

from planner.ui.kit.habits import Clock
from planner.ui.kit.i18n import ORDERS, Locale, day_of, qdate, qtime, time_of
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.typed import DAY_SIGNS, TIME_SIGNS, typed_day, typed_time
from planner.ui.kit.widgets.whole_typing import WholeTyping

MARGIN = 10


class TimeField(QTimeEdit):
    """``picked`` hands over the time whenever it changes."""

    picked = Signal(object)

    def __init__(self, keeper: ThemeKeeper, locale: Locale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _furnish(self, keeper)
        self.setLocale(locale.words)
        self.setDisplayFormat(locale.time_format)
        self._typing = WholeTyping(self, TIME_SIGNS)
        self._typing.done.connect(self._take)
        self.timeChanged.connect(self._tell)

    @property
    def wall(self) -> time:
        return time_of(self.time())

    def set_wall(self, wall: time) -> None:
        self.setTime(qtime(wall))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def take_typed(self) -> None:
        """What was typed and not yet left counts."""
        self._typing.finish()
        self.interpretText()

    @Slot(str)
    def _take(self, text: str) -> None:
        clock = Clock.H12 if "AP" in self.displayFormat() else Clock.H24
        wall = typed_time(text, self.wall, clock)
        self.set_wall(self.wall if wall is None else wall)

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
        self._typing = WholeTyping(self, DAY_SIGNS)
        self._typing.done.connect(self._take)
        self.dateChanged.connect(self._tell)

    @property
    def day(self) -> date:
        return day_of(self.date())

    def set_day(self, day: date) -> None:
        self.setDate(qdate(day))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def take_typed(self) -> None:
        """What was typed and not yet left counts."""
        self._typing.finish()
        self.interpretText()

    @Slot(str)
    def _take(self, text: str) -> None:
        day = typed_day(text, self.day, ORDERS[self.displayFormat()[0]])
        self.set_day(self.day if day is None else day)

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
