"""Which days of the week: seven small switches in a row."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.free import EVERY_DAY
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.buttons import Button

GAP = 4


class DaySwitch(Button):
    part = "day"


class DayChoice(QWidget):
    """``chosen`` says that people chose other days."""

    chosen = Signal()

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order = list(range(7))
        self._switches = [DaySwitch("") for _ in self._order]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(GAP))
        for switch in self._switches:
            switch.setCheckable(True)
            switch.setChecked(True)
            switch.clicked.connect(self._tell)
            layout.addWidget(switch, 1)

    @property
    def days(self) -> frozenset[int]:
        """0 for Monday to 6 for Sunday."""
        pairs = zip(self._order, self._switches, strict=True)
        return frozenset(day for day, switch in pairs if switch.isChecked())

    def set_days(self, days: frozenset[int]) -> None:
        for day, switch in zip(self._order, self._switches, strict=True):
            switch.setChecked(day in days)

    def set_words(self, locale: Locale) -> None:
        """Name the days, in the order people have them."""
        days = self.days if self._switches[0].text() else EVERY_DAY
        self._order = [weekday - 1 for weekday in locale.weekdays()]
        for day, switch in zip(self._order, self._switches, strict=True):
            name = locale.weekday(day + 1, short=True)
            switch.set_words(name[:2])
            switch.setAccessibleName(locale.weekday(day + 1))
        self.set_days(days)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit()
