"""Finding a block: from the key to the week in which it flashes."""

from collections.abc import Iterator
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Visibility
from planner.services.blocks import edit_block
from planner.ui.book import PageName
from planner.ui.pages.search.model import HitModel, Role
from planner.ui.pages.search.sheet import SearchSheet
from planner.ui.session import Session
from planner.ui.week.intents import Key
from planner.ui.window import Window
from tests.helpers.plans import ANNA, BEN, block, put, series

LATER = 700
ODD = "<img src=file:///x>&<b>"


@pytest.fixture
def shown(window: Window, session: Session, qtbot: QtBot) -> Window:
    put(
        session.plan,
        block("Pottery", id="pottery", day=LATER, note="Bring the blue bag. " * 3 + "Then clay & glaze"),
        block("Pot luck", day=1, who=(BEN,), visibility=Visibility.GIST),
        series("Choir", id="choir"),
        block(ODD, day=3),
    )
    window.resize(1440, 900)
    with qtbot.waitExposed(window):
        window.show()
    assert window.week is not None
    window.week.renew()
    return window


@pytest.fixture
def sheet(shown: Window) -> Iterator[SearchSheet]:
    shown.commands.find.trigger()
    (made,) = shown.findChildren(SearchSheet)
    yield made
    if shiboken6.isValid(made):
        made.reject()


def field(sheet: SearchSheet) -> QLineEdit:
    return sheet.findChildren(QLineEdit)[0]


def rows(sheet: SearchSheet, role: int = Qt.ItemDataRole.DisplayRole) -> list[Any]:
    model = sheet.findChildren(QListView)[0].model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def words(sheet: SearchSheet) -> str:
    return " ".join(one.text() for one in sheet.findChildren(QLabel) if one.isVisible())


def flashed(window: Window) -> Key | None:
    assert window.week is not None
    return window.week.view.scene.shown.flashed


def test_every_letter_is_answered(sheet: SearchSheet) -> None:
    QTest.keyClicks(field(sheet), "pot")
    assert rows(sheet) == ["Pottery", "Pot luck"]
    assert rows(sheet, Role.CAPTION) == ["Now and to come", "Over"]
    assert "2 found" in words(sheet)
    QTest.keyClicks(field(sheet), "t")
    assert rows(sheet) == ["Pottery"]
    QTest.keyClicks(field(sheet), "x")
    assert rows(sheet) == []
    assert "Nothing has “pottx” on it." in words(sheet)


def test_enter_goes_to_the_week_and_lets_the_block_flash(sheet: SearchSheet, shown: Window) -> None:
    QTest.keyClicks(field(sheet), "glaze")
    QTest.keyClick(field(sheet), Qt.Key.Key_Return)
    week = shown.week
    assert week is not None
    assert week.agenda is not None
    assert week.agenda.first <= block(day=LATER).start.date() < week.agenda.end
    assert flashed(shown) == Key("pottery", None)
    assert shown.focusWidget() is week.view
    assert not shown.findChildren(SearchSheet) or not sheet.isVisible()


def test_keys_choose_another_and_a_series_is_shown_where_it_is_next(
    sheet: SearchSheet, shown: Window
) -> None:
    field(sheet).setText("o")
    assert rows(sheet) == []
    field(sheet).setText("c")
    assert rows(sheet) == ["Choir", "Pottery"]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(field(sheet), key)
    QTest.keyClick(field(sheet), Qt.Key.Key_Return)
    assert flashed(shown) == Key("choir", block(day=7).start)


def test_a_click_goes_there(sheet: SearchSheet, shown: Window) -> None:
    field(sheet).setText("choir")
    listed = sheet.findChildren(QListView)[0]
    place = listed.visualRect(listed.model().index(0, 0)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert flashed(shown) == Key("choir", block(day=7).start)


def test_esc_gives_the_keys_back(shown: Window, qtbot: QtBot) -> None:
    assert shown.week is not None
    line = shown.week.line.findChildren(QLineEdit)[0]
    line.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    (made,) = shown.findChildren(SearchSheet)
    qtbot.waitUntil(field(made).hasFocus)
    QTest.keyClick(field(made), Qt.Key.Key_Escape)
    # Without a screen nobody brings the window back to the front.
    shown.activateWindow()
    qtbot.waitUntil(line.hasFocus)


def test_it_is_found_from_every_page(shown: Window) -> None:
    shown.commands.settings.trigger()
    shown.commands.find.trigger()
    (made,) = shown.findChildren(SearchSheet)
    field(made).setText("choir")
    QTest.keyClick(field(made), Qt.Key.Key_Return)
    assert shown._book is not None
    assert shown._book.page is PageName.WEEK
    assert flashed(shown) == Key("choir", block(day=7).start)


def test_results_follow_the_plan_and_who_is_here(sheet: SearchSheet, session: Session) -> None:
    field(sheet).setText("pot")
    session.do(lambda plan: edit_block(plan, "pottery", title="Clay", note=""))
    assert rows(sheet) == ["Pot luck"]
    session.set_here(ANNA)
    assert rows(sheet) == []
    session.set_here(None)
    assert rows(sheet) == ["Pot luck"]


def test_a_row_says_when_whose_and_where_the_word_is(sheet: SearchSheet) -> None:
    field(sheet).setText("clay")
    (row,) = rows(sheet, Role.ROW)
    assert row.title == "Pottery"
    assert row.when == "Monday, 5 February 2029, 19:00 – 21:00"
    assert row.place == "…blue bag. Bring the blue bag. Then clay & glaze"
    field(sheet).setText("choir")
    (spoken,) = rows(sheet, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Choir, Monday, 15 March, 19:00 – 21:00 · every Monday, Anna’s own time"


def test_what_was_looked_for_stands_out(sheet: SearchSheet) -> None:
    """The same words are drawn in another way where they were looked for."""
    listed = sheet.findChildren(QListView)[0]

    def drawn(text: str) -> QImage:
        field(sheet).setText(text)
        return listed.viewport().grab(listed.visualRect(listed.model().index(0, 0))).toImage()

    assert drawn("choir") != drawn("cho")


def test_odd_names_are_shown_as_they_are(sheet: SearchSheet) -> None:
    field(sheet).setText("img")
    assert rows(sheet) == [ODD]
    field(sheet).setText(ODD)
    assert rows(sheet) == [ODD]
    field(sheet).setText("<b>nothing")
    assert "Nothing has “<b>nothing” on it." in words(sheet)


def test_the_model_is_sound(sheet: SearchSheet, qtmodeltester: ModelTester) -> None:
    (model,) = sheet.findChildren(HitModel)
    field(sheet).setText("pot")
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.rowCount(model.index(0)) == 0


@pytest.mark.parametrize("span", ["month", "agenda"])
def test_from_a_month_or_a_list_it_leads_to_the_grid(shown: Window, session: Session, span: str) -> None:
    put(session.plan, *[block(f"Errand {number}", day=LATER) for number in range(8)])
    getattr(shown.commands, span).trigger()
    shown.commands.find.trigger()
    (sheet,) = shown.findChildren(SearchSheet)
    QTest.keyClicks(field(sheet), "pottery")
    QTest.keyClick(field(sheet), Qt.Key.Key_Return)
    assert shown.week is not None
    assert shown.week.views.front is shown.week.view
    assert shown.week.view.hasFocus()
    assert flashed(shown) == Key("pottery", None)
