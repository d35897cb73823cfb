"""The small month: days are walked over by keys, and gone to by Enter or a click."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from planner.ui.pages.week.little_grid import LittleGrid
from planner.ui.pages.week.page import WeekPage
from tests.helpers.plans import MONDAY, block, put
from tests.ui.days.days_hands import LEFT, NONE, month

Key, DAY = Qt.Key, timedelta(days=1)


def grid(page: WeekPage) -> LittleGrid:
    return page.jumping.month.grid


def said(days: LittleGrid, day: date) -> str:
    return str(days.days.data(days.days.index_of(day), Qt.ItemDataRole.AccessibleTextRole))


def test_it_shows_today_the_week_and_what_is_planned(page: WeekPage) -> None:
    trip = block("Trip", start=MONDAY + 9 * DAY, end=MONDAY + 11 * DAY, all_day=True, zone=None)
    put(page.session.plan, block(), trip)
    page.renew()
    page.jumping.look()
    days = grid(page)
    assert said(days, date(2027, 3, 8)) == "Monday, 8 March, shown, something planned"
    assert said(days, date(2027, 3, 10)) == "Wednesday, 10 March, today, shown"
    assert said(days, date(2027, 3, 18)) == "Thursday, 18 March, something planned"
    assert said(days, date(2027, 3, 19)) == "Friday, 19 March"


def test_which_days_are_busy_is_told_a_moment_later(page: WeekPage, qtbot: QtBot) -> None:
    put(page.session.plan, block(day=30))
    page.renew()
    qtbot.waitUntil(lambda: bool(grid(page).days.marks.busy))
    assert grid(page).days.marks.busy == {date(2027, 4, 7)}


def test_keys_walk_and_enter_goes(page: WeekPage) -> None:
    page.commands.go_to_day.trigger()
    days = grid(page)
    assert days.current_day() == date(2027, 3, 10)
    for key in (Key.Key_Down, Key.Key_Right, Key.Key_PageDown):
        QTest.keyClick(days, key)
    assert days.current_day() == date(2027, 4, 18)
    assert page.jumping.month._name.text() == "April 2027"
    QTest.keyClick(days, Key.Key_Return)
    assert page.agenda is not None
    assert page.agenda.first == date(2027, 4, 12)


def test_walking_beyond_a_month_turns_it(page: WeekPage) -> None:
    days = grid(page)
    days.set_current(date(2027, 3, 31))
    QTest.keyClick(days, Key.Key_Right)
    assert (days.days.month, days.current_day()) == (date(2027, 4, 1), date(2027, 4, 1))


def test_a_click_goes_in_the_month_as_well(page: WeekPage) -> None:
    view, days = month(page), grid(page)
    QTest.mouseClick(
        days.viewport(), LEFT, NONE, days.visualRect(days.days.index_of(date(2027, 4, 3))).center()
    )
    assert (page.head._title.full, view.current_day()) == ("April 2027", date(2027, 4, 3))
    assert not days.days.marks.first < days.days.marks.end


def test_its_keys_are_not_those_of_the_week(page: WeekPage) -> None:
    days = grid(page)
    for key, is_own in ((Key.Key_PageDown, True), (Key.Key_T, False)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, NONE)
        event.ignore()
        QApplication.sendEvent(days, event)
        assert event.isAccepted() is is_own


def test_where_there_is_no_room_beside_it_hangs_from_the_title(page: WeekPage) -> None:
    page.resize(800, 700)
    assert not page.panel.isVisible()
    assert page.head._jump.isVisible()
    page.commands.go_to_day.trigger()
    popup = page.jumping.popup
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup.month.grid, Key.Key_Down)
    QTest.keyClick(popup.month.grid, Key.Key_Return)
    assert not popup.isVisible()
    assert page.agenda is not None
    assert page.agenda.first == date(2027, 3, 15)


def test_buttons_turn_the_month_and_leave_the_week(page: WeekPage) -> None:
    page.jumping.month._on()
    page.jumping.month._on()
    page.jumping.month._back()
    assert grid(page).days.month == date(2027, 4, 1)
    assert page.agenda is not None
    assert page.agenda.first == date(2027, 3, 8)


def test_the_model_keeps_its_word(page: WeekPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(grid(page).days)  # type: ignore[no-untyped-call]


def test_the_choice_of_days_folds_where_it_is_narrow(page: WeekPage) -> None:
    spans = page.head._spans
    page.resize(1400, 700)
    assert spans._side_by_side.isVisible()
    assert not spans._folded.isVisible()
    page.resize(640, 700)
    assert not spans._side_by_side.isVisible()
    assert spans._folded.text() == "Week"
    spans._menu.actions()[2].trigger()
    assert (spans._folded.text(), page.head._title.full) == ("Month", "March 2027")
