"""Days and times in the settings: the habits of this computer, and where the plan is at home."""

from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.plan import Plan
from planner.services.household import edit_plan, household
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.kit.habits import Clock, DateOrder, WeekNumbers
from planner.ui.kit.i18n import Locale
from planner.ui.pages.page import Around
from planner.ui.pages.settings.days import DaysSection
from planner.ui.pages.settings.names import SectionName
from planner.ui.pages.settings.page import SettingsPage
from planner.ui.pages.settings.plan_card import PlanCard
from planner.ui.session import Session
from planner.ui.tools import Tools
from tests.helpers.plans import HOME

DAY, START, END = date(2027, 3, 10), time(19), time(21)


@pytest.fixture
def page(tools: Tools, desk: Desk, session: Session, commands: Commands, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(Around(tools, desk, session, commands))
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.open_part(SectionName.DAYS)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def section(page: SettingsPage) -> DaysSection:
    (found,) = page.findChildren(DaysSection)
    return found


@pytest.fixture
def card(section: DaysSection) -> PlanCard:
    assert section._plan is not None
    return section._plan


def of_plan(session: Session) -> Plan:
    found = session.ask(household)
    assert found is not None
    return found.plan


def choose(box: QComboBox, words: str) -> None:
    """As with the mouse: the first entry that begins with these words."""
    row = next(row for row in range(box.count()) if box.itemText(row).startswith(words))
    box.setCurrentIndex(row)
    box.activated.emit(row)


def wheel_over(widget: QWidget) -> None:
    at = QPointF(5, 5)
    turned = QPoint(0, -120)
    nothing = Qt.MouseButton.NoButton
    QApplication.sendEvent(
        widget,
        QWheelEvent(
            at,
            widget.mapToGlobal(at),
            turned,
            turned,
            nothing,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


def test_by_default_all_is_as_on_the_computer(section: DaysSection, tools: Tools) -> None:
    for choice in section._choices:
        assert choice.value is None
        assert choice.currentText().startswith("As on this computer: ")
    locale = tools.locale_of(0)
    assert locale.long_day(DAY) in section._example.text()
    assert locale.times(START, END) in section._example.text()


def test_every_habit_can_be_chosen_and_given_back(section: DaysSection, tools: Tools) -> None:
    clock, order, weeks = section._choices
    choose(clock, "12 hours")
    choose(order, "Month, day, year")
    choose(weeks, "Week 1 has the first Thursday")
    now = tools.settings.now.habits
    assert (now.clock, now.date_order, now.week_numbers) == (
        Clock.H12,
        DateOrder.MONTH_DAY_YEAR,
        WeekNumbers.ISO,
    )
    assert section._example.text() == "Wednesday, March 10, 7:00 PM – 9:00 PM · week 10"
    assert "03/10/2027" in section._figures.text()
    choose(clock, "24 hours")
    choose(weeks, "None")
    assert tools.settings.now.habits.clock is Clock.H24
    assert "week" not in section._example.text()
    choose(order, "As on this computer")
    assert tools.settings.now.habits.date_order is None


def test_the_usual_numbers_follow_the_first_day_of_the_week(section: DaysSection, card: PlanCard) -> None:
    weeks = section._choices[2]
    assert "Thursday" in weeks.itemText(0)
    choose(card._first_day, "Sunday")
    assert "January" in weeks.itemText(0)


def test_the_first_day_of_the_week_is_the_plans(card: PlanCard, session: Session) -> None:
    choose(card._first_day, "Saturday")
    assert of_plan(session).week_start == 5
    assert session.undo_stack.undoText() == "Begin the week on Saturday"
    session.undo_stack.undo()
    assert card._first_day.currentText() == Locale().weekday(1)


def test_another_place_is_chosen_from_the_list(card: PlanCard, session: Session) -> None:
    choose(card._choice, "Tokyo")
    assert of_plan(session).zone == "Asia/Tokyo"
    assert session.undo_stack.undoText() == "Live in Tokyo, Asia"
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert card._choice.currentText() == "Berlin, Europe"
    assert of_plan(session).zone == HOME


def test_a_place_is_typed_as_well(card: PlanCard, session: Session) -> None:
    card._choice.setFocus()
    card._zone._edit.selectAll()
    card._zone._edit.insert("lisbon, europe")
    QTest.keyClick(card._choice, Qt.Key.Key_Return)
    assert of_plan(session).zone == "Europe/Lisbon"
    assert card._choice.currentText() == "Lisbon, Europe"


def test_a_place_that_is_not_known_is_said_where_it_is(card: PlanCard, session: Session) -> None:
    card._choice.setFocus()
    card._zone._edit.selectAll()
    card._zone._edit.insert("Atlantis")
    QTest.keyClick(card._choice, Qt.Key.Key_Return)
    assert "not known" in card._choice.accessibleDescription()
    assert of_plan(session).zone == HOME
    QTest.keyClick(card._choice, Qt.Key.Key_Escape)
    assert card._choice.currentText() == "Berlin, Europe"
    assert not card._choice.accessibleDescription()


def test_what_another_program_set_is_shown(card: PlanCard, session: Session) -> None:
    session.do(lambda plan: edit_plan(plan, zone="CET", week_start=2))
    assert card._choice.currentText() == "CET"
    assert card._choice.value == "CET"
    assert card._first_day.value == 2


def test_a_wheel_changes_nothing(section: DaysSection, card: PlanCard, session: Session) -> None:
    boxes: list[QComboBox] = [*section._choices, card._choice, card._first_day]
    before = [box.currentIndex() for box in boxes]
    for box in boxes:
        wheel_over(box)
    assert [box.currentIndex() for box in boxes] == before
    assert session.undo_stack.count() == 0
