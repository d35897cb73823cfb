"""A small month to jump with: which days have something planned, and which of them are shown."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label
from planner.ui.kit.widgets.buttons import IconButton
from planner.ui.pages.week.little_grid import LittleGrid
from planner.ui.pages.week.little_model import COLUMNS, DAY, ROWS, Marks
from planner.ui.pages.week.spans import Span, on


class LittleMonth(QWidget):
    """``picked`` hands over the day to go to; ``turned`` tells that other days can be seen now."""

    picked = Signal(object)
    turned = Signal()

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Locale()
        self._name = Label("", Type.HEADING, parent=self)
        previous = IconButton(keeper, IconName.PREVIOUS, self.tr("The month before"), parent=self)
        following = IconButton(keeper, IconName.NEXT, self.tr("The month after"), parent=self)
        self.grid = LittleGrid(keeper, self)
        head = QHBoxLayout()
        head.setSpacing(keeper.theme.px(2))
        head.addWidget(self._name, 1)
        head.addWidget(previous)
        head.addWidget(following)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(4))
        layout.addLayout(head)
        layout.addWidget(self.grid)
        previous.clicked.connect(self._back)
        following.clicked.connect(self._on)
        self.grid.picked.connect(self.picked)
        self.grid.walked.connect(self.turn_to)

    @property
    def days(self) -> tuple[date, date]:
        """The first day that is to be seen, and the first that is not."""
        return self.grid.days.first, self.grid.days.first + ROWS * COLUMNS * DAY

    def show_marks(self, meant: date, marks: Marks, words: Locale) -> None:
        """Show the month of the day that is ``meant``; which days are busy stays as it was said."""
        self._words = words
        self.grid.days.set_marks(replace(marks, busy=self.grid.days.marks.busy))
        self.turn_to(meant)
        self.grid.set_current(meant)

    def show_busy(self, days: Collection[date]) -> None:
        self.grid.days.set_marks(replace(self.grid.days.marks, busy=days))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.turned.emit()

    @Slot(object)
    def turn_to(self, day: date) -> None:
        before = self.days
        self.grid.days.set_month(day, self._words)
        self._name.setText(self._words.month(day))
        if self.days != before:
            self.turned.emit()

    @Slot()
    def _back(self) -> None:
        self.turn_to(on(Span.MONTH, self.grid.days.month, -1))

    @Slot()
    def _on(self) -> None:
        self.turn_to(on(Span.MONTH, self.grid.days.month, 1))
