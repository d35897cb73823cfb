"""When a block is: whole days or times, from when to when, and in which zone."""

from datetime import datetime, time, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from planner.domain.walltime import instant, wall_at
from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.week.editor.moment import MomentField
from planner.ui.pages.week.editor.stretch import Stretch
from planner.ui.pages.week.editor.values import Values
from planner.ui.pages.week.editor.zone_row import ZoneRow
from planner.ui.pages.welcome.zones import city
from planner.ui.week.words import length_of


class WhenPart(QWidget):
    """``changed`` tells that people chose another time; ``grown`` that there is more or less to see."""

    changed = Signal()
    grown = Signal()

    def __init__(self, keeper: ThemeKeeper, locale: Locale, home: str) -> None:
        """``home`` is the zone of the plan."""
        super().__init__()
        self._locale, self._home = locale, home
        self._before: Stretch | None = None
        self._all_day = QCheckBox(self.tr("All day"))
        self._start = MomentField(keeper, locale, self.tr("Begins, day"), self.tr("Begins, time"))
        self._end = MomentField(keeper, locale, self.tr("Ends, day"), self.tr("Ends, time"))
        self._zone = ZoneRow(keeper, home)
        self._said = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self._end_field = Field(keeper, self.tr("Ends"), self._end)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(8))
        start_field = Field(keeper, self.tr("Begins"), self._start)
        for part in (self._all_day, start_field, self._end_field, self._said, self._zone):
            layout.addWidget(part)
        self._all_day.clicked.connect(self._switch)
        self._start.changed.connect(self._start_moved)
        self._end.changed.connect(self._end_moved)
        self._zone.changed.connect(self._tell)
        self._zone.grown.connect(self.grown)

    @property
    def stretch(self) -> Stretch:
        """What the fields say, even where that cannot be."""
        if not self._all_day.isChecked():
            return Stretch(self._start.moment, self._end.moment, all_day=False)
        first, last = self._start.day, self._end.day
        end = datetime.combine(last, time()) + timedelta(days=1)
        return Stretch(datetime.combine(first, time()), end, all_day=True)

    def values(self) -> Values:
        now = self.stretch
        zone = None if now.all_day else self._zone.zone
        return {"start": now.start, "end": now.end, "all_day": now.all_day, "zone": zone}

    def show_values(self, values: Values) -> None:
        self._lay(Stretch(values["start"], values["end"], values["all_day"]))
        self._zone.show_zone(values["zone"], all_day=values["all_day"])
        self._say()

    def take_typed(self) -> None:
        self._start.take_typed()
        self._end.take_typed()

    def find_trouble(self) -> bool:
        """Say beside its field what cannot be, and go there; whether there was anything."""
        self._say()
        if self.stretch.is_backwards:
            self._end.setFocus()
        elif not self._zone.is_understood:
            self._zone.focus()
        else:
            return False
        return True

    def _lay(self, stretch: Stretch) -> None:
        self._before = stretch
        self._all_day.setChecked(stretch.all_day)
        self._start.set_moment(stretch.start)
        if stretch.all_day:
            self._end.set_day(stretch.last_day)
        else:
            self._end.set_moment(stretch.end)
        for field in (self._start, self._end):
            field.show_time(not stretch.all_day)
        self._zone.setVisible(not stretch.all_day)

    def _say(self) -> None:
        """How long that is, on the wall of the plan as well, and what cannot be."""
        now = self.stretch
        trouble = self.tr("The end lies before the start; a later one would do.") if now.is_backwards else ""
        self._end_field.set_trouble(trouble)
        self._said.setText("" if trouble else self._words(now))
        self._said.setVisible(not trouble)
        there = "" if self._zone.is_understood else self.tr("No time zone is called that.")
        self._zone.set_trouble(there)
        self._zone.say_at_home("" if trouble or there else self._at_home(now))

    def _words(self, now: Stretch) -> str:
        first, last = (self._locale.long_day(day) for day in (now.start.date(), now.last_day))
        length = length_of(now.minutes)
        if first == last:
            return self.tr("{day} · {length}").format(day=first, length=length)
        return self.tr("{first} to {last} · {length}").format(first=first, last=last, length=length)

    def _at_home(self, now: Stretch) -> str:
        zone = self._zone.said_zone
        if now.all_day or zone == self._home:
            return ""
        start, end = (wall_at(instant(at, zone, self._home), self._home) for at in (now.start, now.end))
        text = self.tr("At home, in {city}: {day}, {times}")
        times = self._locale.times(start.time(), end.time())
        name = city(self._home).partition(",")[0]
        return text.format(city=name, day=self._locale.long_day(start.date()), times=times)

    @Slot(bool)
    def _switch(self, all_day: bool) -> None:
        before = self._before
        if before is not None and before.all_day != all_day:
            self._lay(before.whole_days() if all_day else before.with_times())
            self.grown.emit()
        self._tell()

    @Slot()
    def _start_moved(self) -> None:
        """The end goes along, so that it lasts as long as before."""
        before = self._before
        if before is not None:
            self._lay(before.from_start(self.stretch.start))
        self._tell()

    @Slot()
    def _end_moved(self) -> None:
        if not self.stretch.is_backwards:
            self._before = self.stretch
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._say()
        self.changed.emit()
