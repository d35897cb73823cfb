"""How days and times are written, where the plan is at home, and when its weeks begin."""

from dataclasses import replace
from datetime import time

from PySide6.QtCore import Slot

from planner.domain.plan import Plan
from planner.domain.walltime import wall_at
from planner.services.household import household
from planner.ui.kit.fonts import Type
from planner.ui.kit.habits import Habits
from planner.ui.kit.i18n import Locale
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.card import Card
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.page import Around
from planner.ui.pages.settings.habit_choice import HabitChoice, habits_to_choose
from planner.ui.pages.settings.plan_card import PlanCard
from planner.ui.pages.settings.section import Section

START, END = time(19), time(21)


class DaysSection(Section):
    def __init__(self, around: Around) -> None:
        super().__init__(
            around,
            self.tr("Days and times"),
            self.tr(
                "How days and times are written. Unless you choose, it is as elsewhere on this computer."
            ),
        )
        keeper = around.tools.keeper
        self._plan: PlanCard | None = None
        self._example = Label("", Type.HEADING, wrap=True)
        self._figures = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        preview = Card(keeper, wash=True)
        preview.body.addWidget(self._example)
        preview.body.addWidget(self._figures)
        self._card = Card(keeper)
        self._card.body.addWidget(Label(self.tr("On this computer"), Type.STRONG))
        self._choices = []
        for habit in habits_to_choose():
            choice = HabitChoice(keeper, habit)
            self._choices.append(choice)
            self._card.body.addWidget(Field(keeper, habit.caption, choice))
            choice.decided.connect(self._decide)
        self.body.addWidget(preview)
        self.body.addWidget(self._card)
        self.body.addStretch(1)

    def renew(self) -> None:
        found = self.around.session.ask(household)
        if found is None:
            return
        plan, habits = found.plan, self.around.tools.settings.now.habits
        if self._plan is None:
            self._plan = PlanCard(self.around, plan)
            self.body.insertWidget(self.body.indexOf(self._card) + 1, self._plan)
        self._plan.show_plan(plan)

        def locale_of(habits: Habits) -> Locale:
            return Locale(replace(habits, first_day=plan.week_start + 1))

        for choice in self._choices:
            choice.show_habits(habits, locale_of)
        self._show_example(plan)

    def _show_example(self, plan: Plan) -> None:
        """This evening, as it is written now."""
        tools = self.around.tools
        locale, day = tools.locale_of(plan.week_start), wall_at(tools.clock.now(), plan.zone).date()
        number = locale.week_number(day)
        words = self.tr("{day}, {times}") if number is None else self.tr("{day}, {times} · week {number}")
        times = locale.times(START, END)
        self._example.setText(words.format(day=locale.long_day(day), times=times, number=number))
        figures = self.tr("In figures {date}; the week begins on {weekday}.")
        weekday = locale.weekday(locale.first_day)
        self._figures.setText(figures.format(date=locale.figures(day), weekday=weekday))

    @Slot(str, object)
    def _decide(self, field: str, value: object) -> None:
        settings = self.around.tools.settings
        settings.change(habits=replace(settings.now.habits, **{field: value}))  # type: ignore[arg-type]
