"""Choosing how days and times are written, one habit at a time."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox

from planner.ui.kit.habits import Clock, DateOrder, Habits, WeekNumbers
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import tip
from planner.ui.kit.widgets.dropdown import DropDown

# In letters.
LEAST = 14


@dataclass(frozen=True, slots=True)
class Habit:
    """``field`` is that of Habits and of a Locale; ``words`` say each of its values."""

    field: str
    caption: str
    words: dict[StrEnum, str]


def habits_to_choose() -> tuple[Habit, ...]:
    tr = QCoreApplication.translate
    return (
        Habit(
            "clock",
            tr("Habits", "Times of day"),
            {
                Clock.H24: tr("Habits", "24 hours, as in 19:00"),
                Clock.H12: tr("Habits", "12 hours, as in 7:00 PM"),
            },
        ),
        Habit(
            "date_order",
            tr("Habits", "Order of a date"),
            {
                DateOrder.DAY_MONTH_YEAR: tr("Habits", "Day, month, year"),
                DateOrder.MONTH_DAY_YEAR: tr("Habits", "Month, day, year"),
                DateOrder.YEAR_MONTH_DAY: tr("Habits", "Year, month, day"),
            },
        ),
        Habit(
            "week_numbers",
            tr("Habits", "Numbers of the weeks"),
            {
                WeekNumbers.ISO: tr("Habits", "Week 1 has the first Thursday"),
                WeekNumbers.JANUARY_FIRST: tr("Habits", "Week 1 has the first of January"),
                WeekNumbers.HIDDEN: tr("Habits", "None"),
            },
        ),
    )


class HabitChoice(DropDown):
    """``decided`` hands over the field of the habit and a value, None for that of the computer."""

    decided = Signal(str, object)

    def __init__(self, keeper: ThemeKeeper, habit: Habit) -> None:
        super().__init__(keeper, "")
        self._habit = habit
        # What is chosen may be longer than a small window with large letters is wide.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LEAST)
        self.chosen.connect(self._decide)

    def show_habits(self, habits: Habits, locale_of: Callable[[Habits], Locale]) -> None:
        """``locale_of`` says what comes of habits, so also of none."""
        field = self._habit.field
        usual = getattr(locale_of(replace(habits, **{field: None})), field)
        left = self.tr("As on this computer: {usual}").format(usual=self._habit.words[usual])
        options: list[tuple[object, str]] = [(None, left), *self._habit.words.items()]
        if [self.itemText(row) for row in range(self.count())] != [text for _, text in options]:
            self.set_options(options)
        self.set_value(getattr(habits, field))
        # All of it where there is no room for it.
        self.setToolTip(tip(self.currentText()))

    @Slot(object)
    def _decide(self, value: object) -> None:
        self.decided.emit(self._habit.field, value)
