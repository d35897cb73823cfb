"""The first page: what it asks, what it hands over, and how it says what is missing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from planner.domain.errors import UserError
from planner.domain.kinds import Colour
from planner.services.beginning import Beginning, Newcomer
from planner.ui.pages.welcome.page import WelcomePage
from planner.ui.pages.welcome.zones import ZoneChoice, city, zones
from planner.ui.tools import Tools


@pytest.fixture
def welcome(tools: Tools, tmp_path: Path, qtbot: QtBot) -> WelcomePage:
    page = WelcomePage(tools, tmp_path / "ours.ebbflow")
    qtbot.addWidget(page)
    return page


def fill(page: WelcomePage, *names: str) -> None:
    while len(page._rows) < len(names):
        page.add_person()
    for row, name in zip(page._rows, names, strict=False):
        row._name.setText(name)


def handed(page: WelcomePage, qtbot: QtBot) -> Beginning:
    with qtbot.waitSignal(page.begun) as told:
        page.begin()
    beginning = told.args[1]
    assert isinstance(beginning, Beginning)
    return beginning


def test_it_hands_over_who_is_planning(welcome: WelcomePage, qtbot: QtBot) -> None:
    fill(welcome, "Mara", " Jonas ")
    welcome._rows[0]._wish.setText("8")
    welcome._wish.setText("12")
    welcome._zone.setCurrentText("Berlin, Europe")
    welcome._first_day.setCurrentIndex(6)
    assert handed(welcome, qtbot) == Beginning(
        people=(
            Newcomer(name="Mara", colour=Colour.TEAL, wish_me=480, wish_us=720),
            Newcomer(name="Jonas", colour=Colour.CORAL, wish_us=720),
        ),
        zone="Europe/Berlin",
        week_start=6,
    )


def test_one_can_plan_alone_and_more_can_join(welcome: WelcomePage, qtbot: QtBot) -> None:
    fill(welcome, "Mara")
    assert len(handed(welcome, qtbot).people) == 1
    fill(welcome, "A", "B", "C", "D", "E", "F")
    people = handed(welcome, qtbot).people
    assert len({person.colour for person in people}) == 6
    assert welcome._more.isHidden()


def test_what_is_wrong_leaves_the_fields_in_line(welcome: WelcomePage) -> None:
    fill(welcome, "Mara")
    welcome._rows[0]._wish.setText("nonsense")
    welcome._wish.setText("nonsense")
    welcome.resize(1100, 700)
    welcome.show()
    welcome.begin()
    welcome._rows[0]._wish.setText("8")
    welcome._check_wish()
    QCoreApplication.processEvents()
    row = welcome._rows[0]
    for one, other in ((row._name, row._wish), (welcome._first_day, welcome._wish)):
        assert one.mapTo(welcome, QPoint()).y() == other.mapTo(welcome, QPoint()).y()


def test_enter_begins(welcome: WelcomePage, qtbot: QtBot) -> None:
    fill(welcome, "Mara", "Jonas")
    with qtbot.waitSignal(welcome.begun):
        QTest.keyClick(welcome._rows[1]._name, Qt.Key.Key_Return)


def test_what_is_missing_is_said(welcome: WelcomePage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(welcome.begun):
        welcome.begin()
        assert "one name or more" in welcome._trouble.text()
        fill(welcome, "Mara")
        welcome._rows[0]._wish.setText("lots")
        welcome.begin()
        assert welcome._rows[0]._wish_field._trouble.text()
        welcome._rows[0]._wish.setText("")
        welcome._wish.setText("lots")
        welcome.begin()
        welcome._wish.setText("")
        welcome._zone.setCurrentText("Nowhere")
        welcome.begin()
        assert "not known" in welcome._trouble.text()


def test_a_refusal_is_told(welcome: WelcomePage) -> None:
    welcome.refuse(UserError("Two people are called {name}.", name="Kim"))
    assert welcome._trouble.text() == "Two people are called Kim."


def test_where_it_is_narrow_fields_lie_below_each_other(welcome: WelcomePage, qtbot: QtBot) -> None:
    fill(welcome, "Mara")
    row = welcome._rows[0]

    def beside() -> bool:
        return row._wish_field.x() > row._name_field.x()

    def below() -> bool:
        return not beside()

    for width in (1300, 500):
        welcome.resize(width, 700)
        welcome.show()
        qtbot.waitUntil(beside if width == 1300 else below)
        assert welcome._card.width() <= width
    welcome.hide()


def test_zones_go_by_their_city(qtbot: QtBot) -> None:
    assert city("America/Argentina/Buenos_Aires") == "Buenos Aires, America/Argentina"
    assert "Europe/Berlin" in zones()
    choice = ZoneChoice("Etc/UTC")
    qtbot.addWidget(choice)
    assert choice.value == "UTC"
    choice.setCurrentText("berlin, europe")
    assert choice.value == "Europe/Berlin"
    assert isinstance(choice, QComboBox)


def test_what_was_missing_is_forgotten_once_a_name_is_typed(welcome: WelcomePage) -> None:
    welcome.begin()
    assert "one name or more" in welcome._trouble.text()
    QTest.keyClicks(welcome._rows[1]._name, "M")
    assert welcome._trouble.text() == ""
    assert welcome._trouble.isHidden()
