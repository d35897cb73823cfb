"""A small form for a time that the calendar is to hold."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.agreements.held_time import HeldTime
from planner.domain.agreements.kinds import Part
from planner.domain.agreements.terms import Terms
from planner.domain.kinds import Kind
from planner.services.agreements.reading import Whole
from planner.ui.kit.fonts import Type
from planner.ui.kit.lengths import length
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.clockwork import TimeField
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.field import Field
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.calendars.scroller import Scroller
from planner.ui.pages.week.choices import kind_options
from planner.ui.pages.week.editor.chips import Chips, person_options
from planner.ui.tools import Tools

LENGTHS = (30, 45, 60, 90, 120, 150, 180, 240, 300, 360, 480, 600)
WIDTH = 420
USUAL_START, USUAL_LENGTH = time(19), 120
ONCE, WEEKLY, FORTNIGHTLY, MONTHLY = "", "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY"
WEEKDAYS, LAST_NTH = ("MO", "TU", "WE", "TH", "FR", "SA", "SU"), 4


class TimeSheet(Sheet):
    """``decided`` hands over a HeldTime."""

    decided = Signal(object)

    def __init__(
        self,
        tools: Tools,
        whole: Whole,
        terms: Terms,
        parent: QWidget,
    ) -> None:
        """For these words of that agreement."""
        super().__init__(tools.keeper, self.tr("A time for it"), parent)
        keeper, locale = tools.keeper, tools.locale_of(whole.plan.week_start)
        people = whole.people
        whose = [person.id for person in people if person.id in terms.whose]
        self._first = first = max(whole.today, terms.trial_from or whole.today)
        days = [(day, locale.weekday(day)) for day in locale.weekdays()]
        self.weekday = DropDown(keeper, "", days)
        self.weekday.set_value(first.isoweekday())
        self.start = TimeField(keeper, locale)
        self.start.set_wall(USUAL_START)
        self.length = DropDown(keeper, "", [(minutes, length(minutes)) for minutes in LENGTHS])
        self.length.set_value(USUAL_LENGTH)
        self.repeat = DropDown(keeper, "", self._repeats())
        self.repeat.set_value(WEEKLY)
        self.kind = DropDown(keeper, "", [one for one in kind_options() if one[0] is not Kind.DUTY])
        self.kind.set_value(Kind.ME if len(whose) == 1 else Kind.US)
        self.part = DropDown(keeper, "", self._parts())
        self.who = Chips(keeper, self.tr("Whose time it is"))
        self.who.set_options(person_options(people))
        self.who.set_chosen(whose or [person.id for person in people])
        self._whose = Field(keeper, self.tr("Whose time it is"), self.who)
        inside = Scroller(keeper, WIDTH, self, parent)
        for row in (
            ((self.tr("On"), self.weekday), (self.tr("From"), self.start), (self.tr("For"), self.length)),
            ((self.tr("How often"), self.repeat), (self.tr("What kind of time"), self.kind)),
        ):
            line = QHBoxLayout()
            line.setSpacing(keeper.theme.px(10))
            for caption, widget in row:
                line.addWidget(Field(keeper, caption, widget), 1)
            inside.body.addLayout(line)
        inside.body.addWidget(Field(keeper, self.tr("What it is here"), self.part))
        inside.body.addWidget(self._whose)
        inside.body.addWidget(
            Label(
                self.tr("It is drawn hollow on the week until everyone has said yes."),
                Type.SMALL,
                Tone.MUTED,
                wrap=True,
            )
        )
        self.body.addWidget(inside, 1)
        self.add_button(Button(self.tr("Not now"))).clicked.connect(self.reject)
        self.add_button(PrimaryButton(self.tr("Add it")), default=True).clicked.connect(self._add)

    @Slot()
    def _add(self) -> None:
        if not self.who.chosen:
            self._whose.set_trouble(self.tr("A time is somebody’s; whose may it be?"))
            self.who.setFocus()
            return
        held = self._held()
        self.accept()
        self.decided.emit(held)

    def _held(self) -> HeldTime:
        weekday, minutes = self.weekday.value, self.length.value
        if not isinstance(weekday, int) or not isinstance(minutes, int):
            raise TypeError(weekday, minutes)
        day = self._first + timedelta(days=(weekday - self._first.isoweekday()) % 7)
        start = datetime.combine(day, self.start.wall)
        return HeldTime(
            part=Part(str(self.part.value)),
            kind=Kind(str(self.kind.value)),
            who=tuple(map(str, self.who.chosen)),
            start=start,
            end=start + timedelta(minutes=minutes),
            rule=_rule(str(self.repeat.value), day),
        )

    def _repeats(self) -> list[tuple[object, str]]:
        return [
            (WEEKLY, self.tr("Every week")),
            (FORTNIGHTLY, self.tr("Every second week")),
            (MONTHLY, self.tr("Once a month")),
            (ONCE, self.tr("Only once")),
        ]

    def _parts(self) -> list[tuple[object, str]]:
        return [
            (Part.TIME, self.tr("What it is about")),
            (Part.RETURN, self.tr("What is given in return")),
        ]


def _rule(often: str, day: date) -> str | None:
    """By the week on its weekday; by the month on which of that weekday it is."""
    if not often:
        return None
    name = WEEKDAYS[day.weekday()]
    if often == MONTHLY:
        nth = (day.day - 1) // 7 + 1
        return f"{MONTHLY};BYDAY={nth if nth <= LAST_NTH else -1}{name}"
    return f"{often};BYDAY={name}"
