"""What is to leave: whose, of which kinds, which days, and how much of it whoever reads it sees."""

from collections.abc import Collection
from datetime import date, timedelta
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from planner.domain.kinds import Kind, Visibility
from planner.domain.leaving import Choice
from planner.domain.person import Person
from planner.services.exporting import Wanted
from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.lengths import length
from planner.ui.kit.text import Label, Tone, doubled
from planner.ui.kit.widgets.clockwork import DateField
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.week.choices import visibility_options
from planner.ui.pages.week.flow import FlowLayout
from planner.ui.week.words import kind_name

GAP = 10
ALARMS = (5, 10, 30, 60, 24 * 60)
WEEKS = timedelta(weeks=4)
DAY = timedelta(days=1)


class Days(Enum):
    """Which days leave."""

    ALL = auto()
    QUARTER = auto()
    YEAR = auto()
    AHEAD = auto()
    BETWEEN = auto()


# How far from today. The longest is as far as what repeats without an end is written out; to look at two
# centuries takes its time.
FAR = {
    Days.QUARTER: timedelta(days=92),
    Days.YEAR: timedelta(days=365),
    Days.AHEAD: timedelta(days=9 * 365),
}


class ExportOptions(QWidget):
    """``changed`` says that people want something else."""

    changed = Signal()

    def __init__(
        self, keeper: ThemeKeeper, locale: Locale, people: tuple[Person, ...], here: str | None, today: date
    ) -> None:
        super().__init__()
        self._today = today
        self._whose = Ticks(keeper, self.tr("Whose"), [(one.id, one.name) for one in people])
        self._kinds = Ticks(keeper, self.tr("Which kinds"), [(one, kind_name(one)) for one in Kind])
        # Whoever sits there alone has no more of the others leave than they see.
        readers = [(one.id, one.name) for one in people if here in (None, one.id)]
        self._reader = DropDown(keeper, "", [(None, self.tr("Somebody else")), *readers])
        self._reader.set_value(here)
        self._show = DropDown(keeper, "", visibility_options())
        self._days = DropDown(
            keeper,
            "",
            [
                (Days.ALL, self.tr("All of them")),
                (Days.QUARTER, self.tr("The next three months")),
                (Days.YEAR, self.tr("The next year")),
                (Days.AHEAD, self.tr("From today, for nine years")),
                (Days.BETWEEN, self.tr("Some days only")),
            ],
        )
        self._days.set_value(Days.AHEAD)
        self._first, self._last = DateField(keeper, locale), DateField(keeper, locale)
        self._first.set_day(today)
        self._last.set_day(today + WEEKS)
        alarms = [(minutes, self.tr("{length} before").format(length=length(minutes))) for minutes in ALARMS]
        self._alarm = DropDown(keeper, "", [(None, self.tr("None")), *alarms])
        self._explained = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self._lay_out(keeper)
        self._connect()
        self._explain()

    def asked(self) -> str:
        """How it is asked who will read it."""
        return self.tr("Who will read it")

    @property
    def is_anything(self) -> bool:
        """Whether somebody and some kind are chosen."""
        return bool(self._whose.values and self._kinds.values)

    def wanted(self) -> Wanted:
        """What people want as it stands."""
        days, reader, show, alarm = (one.value for one in (self._days, self._reader, self._show, self._alarm))
        first, end = self._between(days)
        kinds = frozenset(Kind(str(kind)) for kind in self._kinds.some)
        return Wanted(
            choice=Choice(
                who=frozenset(map(str, self._whose.some)),
                kinds=kinds,
                reader=None if reader is None else str(reader),
                show=Visibility(str(show)),
            ),
            first=first,
            end=end,
            alarm=alarm if isinstance(alarm, int) else None,
        )

    @property
    def days(self) -> Days:
        return Days(self._days.value)

    @property
    def ahead(self) -> int | None:
        """How many days from today; None for all of them, and for days that do not roll on."""
        far = FAR.get(self.days)
        return None if far is None else far.days

    @property
    def reader_name(self) -> str:
        """Who will read it; empty where that is somebody else."""
        return "" if self._reader.value is None else self._reader.currentText()

    def choose_days(self, days: Days) -> None:
        self._days.set_value(days)
        self._explain()

    @property
    def chosen(self) -> tuple[object, ...]:
        """All of it as it stands, for ``choose``."""
        simple = tuple(one.value for one in self._choices)
        return self._whose.values, self._kinds.values, simple, self._first.day, self._last.day

    def choose(self, chosen: tuple[Any, ...]) -> None:
        """Have it stand as it stood then, with the same people to choose from."""
        whose, kinds, simple, first, last = chosen
        self._whose.tick(whose)
        self._kinds.tick(kinds)
        for one, value in zip(self._choices, simple, strict=True):
            one.set_value(value)
        self._first.set_day(first)
        self._last.set_day(last)
        self._explain()

    @property
    def _choices(self) -> tuple[DropDown, ...]:
        return self._reader, self._show, self._days, self._alarm

    def _between(self, days: object) -> tuple[date | None, date | None]:
        if days is Days.ALL:
            return None, None
        if days is Days.BETWEEN:
            return self._first.day, self._last.day + DAY
        return self._today, self._today + FAR[Days(days)]

    def _lay_out(self, keeper: ThemeKeeper) -> None:
        px = keeper.theme.px
        fields = QGridLayout()
        fields.setHorizontalSpacing(px(GAP))
        fields.setVerticalSpacing(px(GAP))
        fields.addWidget(Field(keeper, self.asked(), self._reader), 0, 0)
        fields.addWidget(Field(keeper, self.tr("How much others see"), self._show), 0, 1)
        fields.addWidget(self._explained, 1, 0, 1, 2)
        fields.addWidget(Field(keeper, self.tr("Which days"), self._days), 2, 0)
        fields.addWidget(Field(keeper, self.tr("Reminder"), self._alarm), 2, 1)
        self._from = Field(keeper, self.tr("First day"), self._first)
        self._to = Field(keeper, self.tr("Last day"), self._last)
        fields.addWidget(self._from, 3, 0)
        fields.addWidget(self._to, 3, 1)
        for column in (0, 1):
            fields.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP))
        for part in (self._whose, self._kinds):
            layout.addWidget(part)
        layout.addLayout(fields)

    def _connect(self) -> None:
        for ticks in (self._whose, self._kinds):
            ticks.changed.connect(self.changed)
        for choice in self._choices:
            choice.chosen.connect(self._explain)
            choice.chosen.connect(self.changed)
        for field in (self._first, self._last):
            field.picked.connect(self.changed)

    @Slot()
    def _explain(self) -> None:
        for field in (self._from, self._to):
            field.setVisible(self._days.value is Days.BETWEEN)
        if self._reader.value is None:
            text = self.tr("A block that says less about itself leaves with no more than that.")
        else:
            text = self.tr("{name} gets what is their own whole; of the rest, no more than each block says.")
        self._explained.setText(text.format(name=self._reader.currentText()))


class Ticks(QWidget):
    """Any of a few, side by side; all of them at first. ``changed`` says that others are ticked."""

    changed = Signal()

    def __init__(self, keeper: ThemeKeeper, name: str, options: list[tuple[object, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._boxes: list[tuple[object, QCheckBox]] = []
        px = keeper.theme.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(2))
        layout.addWidget(Label(name, Type.SMALL, Tone.MUTED))
        flow = FlowLayout(gap=px(GAP))
        layout.addLayout(flow)
        for value, words in options:
            box = QCheckBox(doubled(words))
            box.setAccessibleName(f"{name}: {words}")
            box.setChecked(True)
            box.toggled.connect(self.changed)
            flow.addWidget(box)
            self._boxes.append((value, box))

    def tick(self, values: Collection[object]) -> None:
        for value, box in self._boxes:
            box.setChecked(value in values)

    @property
    def values(self) -> list[object]:
        return [value for value, box in self._boxes if box.isChecked()]

    @property
    def some(self) -> list[object]:
        """What is ticked; nothing where that is all there is, as services have it."""
        return [] if len(self.values) == len(self._boxes) else self.values
