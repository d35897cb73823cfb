"""What the plan says of itself: where it is at home, and the day its weeks begin on."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit

from planner.domain.plan import Plan
from planner.services.household import edit_plan
from planner.ui.kit.fonts import Type
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.card import Card
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.page import Around
from planner.ui.pages.settings.kept_field import KeptField
from planner.ui.pages.welcome.zones import ZoneChoice, city


class PlanCard(Card):
    def __init__(self, around: Around, plan: Plan) -> None:
        keeper = around.tools.keeper
        super().__init__(keeper)
        self._session, self._plan = around.session, plan
        self._choice = ZoneChoice(plan.zone)
        (typed,) = self._choice.findChildren(QLineEdit)
        self._zone = KeptField(keeper, self.tr("We live in"), typed, self._choice)
        locale = around.tools.locale
        days: list[tuple[object, str]] = [(day, locale.weekday(day + 1)) for day in range(7)]
        self._first_day = DropDown(keeper, "", days)
        self.body.addWidget(Label(self.tr("In this plan, for everyone"), Type.STRONG))
        self.body.addWidget(self._zone)
        moves = self.tr(
            "Another place moves nothing: whatever is planned keeps the hour of the place it was planned "
            "for, and is shown by the clock of the new one. Whole days stay the same days."
        )
        self.body.addWidget(Label(moves, Type.SMALL, Tone.MUTED, wrap=True))
        self.body.addWidget(Field(keeper, self.tr("The week begins on"), self._first_day))
        self._choice.activated.connect(self._zone.finish)
        self._zone.finished.connect(self._move)
        self._first_day.chosen.connect(self._begin_on)

    def show_plan(self, plan: Plan) -> None:
        """What holds now; what is being typed stays."""
        self._plan = plan
        self._choice.know(plan.zone)
        self._zone.show_text(city(plan.zone))
        self._first_day.set_value(plan.week_start)

    @Slot()
    def _move(self) -> None:
        zone = self._choice.value
        if zone is None:
            self._zone.set_trouble(self.tr("That place is not known; please choose a city from the list."))
            return
        label = self.tr("Live in {city}").format(city=city(zone))
        if zone == self._plan.zone:
            self._zone.show_text(city(zone))
        elif self._session.do(partial(edit_plan, zone=zone), label) is None:
            self._zone.hold()

    @Slot(object)
    def _begin_on(self, day: int) -> None:
        if day == self._plan.week_start:
            return
        label = self.tr("Begin the week on {day}").format(day=self._first_day.currentText())
        if self._session.do(partial(edit_plan, week_start=day), label) is None:
            self._first_day.set_value(self._plan.week_start)
