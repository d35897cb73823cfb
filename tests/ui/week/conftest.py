"""The week as a widget of its own, for tests that need one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from planner.domain.clock import FixedClock
from planner.services.agenda import Agenda
from planner.ui.kit.habits import Clock, DateOrder, Habits
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.week.view import WeekView
from tests.ui.week.weeks import clock

Show = Callable[..., WeekView]


@pytest.fixture
def locale(keeper: ThemeKeeper) -> Locale:
    del keeper
    habits = Habits(1, Clock.H24, DateOrder.DAY_MONTH_YEAR)
    return Locale(habits, QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.fixture
def now() -> FixedClock:
    return clock()


@pytest.fixture
def show(qtbot: QtBot, keeper: ThemeKeeper, locale: Locale, now: FixedClock) -> Show:
    """Shows a week, wide enough for all of it unless told otherwise, from midnight on."""

    def made(agenda: Agenda, width: int = 1100, height: int = 700, *, scrolled: bool = False) -> WeekView:
        view = WeekView(now, keeper.theme, keeper.icons, locale)
        qtbot.addWidget(view)
        view.set_agenda(agenda)
        view.resize(width, height)
        with qtbot.waitExposed(view):
            view.show()
        view.setFocus()
        if not scrolled:
            view.verticalScrollBar().setValue(0)
        return view

    return made
