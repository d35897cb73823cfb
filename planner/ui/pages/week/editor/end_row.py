"""How long something repeats: for ever, until a day, or so many times."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.recur.rule import MOST_COUNT
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.clockwork import DateField, NumberField
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.pages.week.editor.repeat_words import Ending, end_options
from planner.ui.pages.week.editor.repetition import Repetition

USUAL_COUNT = 10


class EndRow(QWidget):
    """``changed`` tells that people chose another end."""

    changed = Signal()

    def __init__(self, keeper: ThemeKeeper, locale: Locale) -> None:
        super().__init__()
        self._way = DropDown(keeper, self.tr("How long it goes on"), end_options())
        self._until = DateField(keeper, locale)
        self._until.setAccessibleName(self.tr("The last day"))
        self._count = NumberField(keeper, 1, MOST_COUNT, self.tr(" times"))
        self._count.setAccessibleName(self.tr("How many times"))
        self.setFocusProxy(self._way)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(8))
        for part in (self._way, self._until, self._count):
            layout.addWidget(part, 1)
        self._way.chosen.connect(self._choose)
        self._until.picked.connect(self._tell)
        self._count.valueChanged.connect(self._tell)

    @property
    def last_day(self) -> date | None:
        return self._until.day if self._way.value is Ending.UNTIL else None

    def ended(self, repetition: Repetition) -> Repetition:
        """The repetition with the end that was chosen."""
        count = self._count.value() if self._way.value is Ending.COUNT else None
        return replace(repetition, until=self.last_day, count=count)

    def show_end(self, repetition: Repetition, usual: date) -> None:
        """``usual`` is the last day that is offered where none is given."""
        way = Ending.COUNT if repetition.count else Ending.UNTIL if repetition.until else Ending.EVER
        for part in (self._until, self._count):
            part.blockSignals(True)
        self._way.set_value(way)
        self._until.set_day(repetition.until or usual)
        self._count.setValue(repetition.count or USUAL_COUNT)
        for part in (self._until, self._count):
            part.blockSignals(False)
        self._show_fields()

    def take_typed(self) -> None:
        self._until.take_typed()
        self._count.interpretText()

    def _show_fields(self) -> None:
        self._until.setVisible(self._way.value is Ending.UNTIL)
        self._count.setVisible(self._way.value is Ending.COUNT)

    @Slot(object)
    def _choose(self, _way: object) -> None:
        self._show_fields()
        self.changed.emit()

    @Slot(object)
    @Slot(int)
    def _tell(self, _value: object) -> None:
        self.changed.emit()
