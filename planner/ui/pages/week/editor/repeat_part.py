"""Whether and how a block repeats, and always in words what that comes to."""

from datetime import datetime, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.block import Block
from planner.domain.recur.rule import MOST_INTERVAL
from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.clockwork import NumberField
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.week.asking import rule_words
from planner.ui.pages.week.editor.chips import Chips, plain_options
from planner.ui.pages.week.editor.end_row import EndRow
from planner.ui.pages.week.editor.repeat_words import every_words, how_options, month_options
from planner.ui.pages.week.editor.repetition import FREQUENCIES, How, Repetition, read, written
from planner.ui.pages.week.editor.values import Values

A_SEASON = timedelta(weeks=12)


class RepeatPart(QWidget):
    """``changed`` tells that people chose another repetition; ``grown`` that there is more or less to see.

    As long as nobody touches it the rule is the one that was shown, letter by letter.
    """

    changed = Signal()
    grown = Signal()

    def __init__(self, keeper: ThemeKeeper, locale: Locale, week_start: int) -> None:
        """``week_start`` is the plan's, 0 for Monday."""
        super().__init__()
        self._locale, self._plan_start, self._week_start = locale, week_start, week_start
        self._series: Block | None = None
        self._rule: str | None = None
        self._is_touched = False
        self._start, self._all_day = datetime.min, False
        self._how = DropDown(keeper, "")
        self._every = NumberField(keeper, 1, MOST_INTERVAL)
        self._weekdays = Chips(keeper, self.tr("On these days"))
        self._month = DropDown(keeper, "")
        self._end = EndRow(keeper, locale)
        self._said = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self._weekdays.set_options(
            plain_options([(day - 1, locale.weekday(day, short=True)) for day in locale.weekdays()])
        )
        self._fields = {
            part: Field(keeper, name, part)
            for name, part in (
                (self.tr("Repeats"), self._how),
                (self.tr("Every so many"), self._every),
                (self.tr("On these days"), self._weekdays),
                (self.tr("Which day"), self._month),
                (self.tr("How long"), self._end),
            )
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(8))
        row = QHBoxLayout()
        row.setSpacing(keeper.theme.px(8))
        row.addWidget(self._fields[self._how], 3)
        row.addWidget(self._fields[self._every], 2)
        layout.addLayout(row)
        for part in (self._weekdays, self._month, self._end):
            layout.addWidget(self._fields[part])
        layout.addWidget(self._said)
        self._how.chosen.connect(self._choose_how)
        self._every.valueChanged.connect(self._touch_number)
        self._weekdays.changed.connect(self._touch)
        self._month.chosen.connect(self._touch_choice)
        self._end.changed.connect(self._touch)

    @property
    def rule(self) -> str | None:
        if not self._is_touched or self._chosen is How.KEPT:
            return self._rule
        return written(self._repetition(), self._start, all_day=self._all_day)

    def show_values(self, series: Block, values: Values, home: str) -> None:
        """Be about a rule of that series, or of what does not repeat; ``home`` is where it floats."""
        self._series, self._rule, self._is_touched = series, values["rule"], False
        self._start, self._all_day = values["start"], values["all_day"]
        dates = self._rule is None and series.repeats
        shown = Repetition(How.KEPT if dates else How.NEVER, week_start=self._plan_start)
        if self._rule is not None:
            shown = read(self._rule, series.start, series.zone or home, all_day=series.all_day)
        self._week_start = shown.week_start
        self._how.set_options(how_options(never=not dates, kept=shown.how is How.KEPT))
        self._put(shown)

    def set_start(self, start: datetime, *, all_day: bool) -> None:
        """The block begins another day: what people set here goes along."""
        before, self._start, self._all_day = self._start, start, all_day
        weekdays = self._weekdays.chosen
        if self._is_touched and weekdays == (before.weekday(),):
            self._weekdays.set_chosen((start.weekday(),))
        self._offer_days(self._month.value)
        self._say()

    def take_typed(self) -> None:
        self._every.interpretText()
        self._end.take_typed()

    def find_trouble(self) -> bool:
        """Say beside its field what cannot be, and go there; whether there was anything."""
        self._say()
        if self._is_early:
            self._end.setFocus()
        return self._is_early

    @property
    def _chosen(self) -> How:
        how = self._how.value
        return how if isinstance(how, How) else How.NEVER

    @property
    def _is_early(self) -> bool:
        """Whether it would end before it begins."""
        last = self._end.last_day if self._chosen in FREQUENCIES else None
        return self._is_touched and last is not None and last < self._start.date()

    def _repetition(self) -> Repetition:
        nth = self._month.value
        plain = Repetition(
            self._chosen,
            self._every.value(),
            weekdays=tuple(day for day in self._weekdays.chosen if isinstance(day, int)),
            nth=nth if isinstance(nth, int) else 0,
            week_start=self._week_start,
        )
        return self._end.ended(plain)

    def _put(self, shown: Repetition) -> None:
        self._every.blockSignals(True)
        self._how.set_value(shown.how)
        self._every.setValue(shown.interval)
        self._every.blockSignals(False)
        self._weekdays.set_chosen(shown.weekdays or (self._start.weekday(),))
        self._offer_days(shown.nth)
        self._end.show_end(shown, self._start.date() + A_SEASON)
        self._show_fields()
        self._say()

    def _offer_days(self, nth: object) -> None:
        options = month_options(self._start.date(), self._locale)
        self._month.set_options(options)
        self._month.set_value(nth if nth in [value for value, _ in options] else 0)

    def _show_fields(self) -> None:
        how = self._chosen
        repeats = how in FREQUENCIES
        self._fields[self._every].setVisible(repeats)
        self._fields[self._weekdays].setVisible(how is How.WEEKLY)
        self._fields[self._month].setVisible(how is How.MONTHLY)
        self._fields[self._end].setVisible(repeats)
        one, many = every_words(how)
        self._every.setSuffix(one if self._every.value() == 1 else many)

    def _say(self) -> None:
        series = self._series
        if series is None:
            return
        trouble = self.tr("That is before it begins; a later day would do.") if self._is_early else ""
        self._fields[self._end].set_trouble(trouble)
        rule, text = self.rule, ""
        if rule is not None:
            text = rule_words(rule, self._start if self._is_touched else series.start)
        elif series.repeats and not self._is_touched:
            text = rule_words(None, series.start)
        elif series.repeats:
            text = self.tr("It no longer repeats: of those it reaches, this one stays.")
        self._said.setText(text)
        self._said.setVisible(bool(text))

    @Slot(object)
    def _choose_how(self, how: object) -> None:
        if how is How.WEEKLY and not self._weekdays.chosen:
            self._weekdays.set_chosen((self._start.weekday(),))
        self._touch()
        self.grown.emit()

    @Slot(int)
    def _touch_number(self, _number: int) -> None:
        self._touch()

    @Slot(object)
    def _touch_choice(self, _choice: object) -> None:
        self._touch()

    @Slot()
    def _touch(self) -> None:
        self._is_touched = True
        if not self._weekdays.chosen:
            # A week in which it is on no day would be none of its weeks.
            self._weekdays.set_chosen((self._start.weekday(),))
        self._show_fields()
        self._say()
        self.changed.emit()
