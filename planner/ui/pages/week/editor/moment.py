"""A day and a time side by side: when something begins, or ends."""

from datetime import date, datetime, time

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.clockwork import DateField, TimeField


class MomentField(QWidget):
    """``changed`` tells that people chose another day or time."""

    changed = Signal()

    def __init__(self, keeper: ThemeKeeper, locale: Locale, day: str, wall: str) -> None:
        """``day`` and ``wall`` name the two for who hears them."""
        super().__init__()
        self._day, self._wall = DateField(keeper, locale), TimeField(keeper, locale)
        self._day.setAccessibleName(day)
        self._wall.setAccessibleName(wall)
        self.setFocusProxy(self._day)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(8))
        layout.addWidget(self._day, 3)
        layout.addWidget(self._wall, 2)
        self._day.picked.connect(self._tell)
        self._wall.picked.connect(self._tell)

    @property
    def day(self) -> date:
        return self._day.day

    @property
    def moment(self) -> datetime:
        return datetime.combine(self._day.day, self._wall.wall)

    def set_moment(self, moment: datetime) -> None:
        self.set_day(moment.date())
        self._wall.blockSignals(True)
        self._wall.set_wall(moment.time())
        self._wall.blockSignals(False)

    def set_day(self, day: date) -> None:
        """Another day at the same time."""
        self._day.blockSignals(True)
        self._day.set_day(day)
        self._day.blockSignals(False)

    def show_time(self, shown: bool) -> None:
        self._wall.setVisible(shown)

    def take_typed(self) -> None:
        """What was typed and not yet left counts."""
        self._day.take_typed()
        self._wall.take_typed()

    @Slot(object)
    def _tell(self, _picked: date | time) -> None:
        self.changed.emit()
