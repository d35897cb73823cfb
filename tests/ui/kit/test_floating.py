"""Proves that what floats above a page comes and goes as it should, by keys as well."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets import toast as toast_module
from planner.ui.kit.widgets.buttons import Button, MenuButton, PrimaryButton
from planner.ui.kit.widgets.menu import Menu
from planner.ui.kit.widgets.sheet import Scrim, Sheet
from planner.ui.kit.widgets.toast import Toast


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 400)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


@pytest.fixture
def toast(keeper: ThemeKeeper, page: QWidget) -> Toast:
    return Toast(keeper, page)


def test_a_toast_says_what_was_done_and_undoes_it(toast: Toast, qtbot: QtBot) -> None:
    toast.say("Deleted <b>Pottery</b>.", "Undo")
    assert toast.isVisible()
    assert toast.accessibleName() == "Deleted <b>Pottery</b>."

    with qtbot.waitSignal(toast.acted, timeout=1000):
        QTest.mouseClick(named(toast, "Undo"), Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_a_toast_without_a_way_back_has_no_such_button(toast: Toast) -> None:
    toast.say("Saved.")

    assert named(toast, "").isHidden()


def test_a_toast_goes_by_itself_unless_somebody_is_at_it(toast: Toast, qtbot: QtBot) -> None:
    toast._clock.setInterval(20)
    toast.say("Deleted Pottery.", "Undo")
    undo = named(toast, "Undo")
    undo.setFocus()
    assert undo.hasFocus()

    with qtbot.waitSignal(toast._clock.timeout, timeout=1000):
        pass
    assert toast.isVisible()

    undo.clearFocus()
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    with qtbot.waitSignal(toast._clock.timeout, timeout=1000):
        pass
    assert toast.isVisible()

    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    qtbot.waitUntil(toast.isHidden, timeout=1000)


def test_escape_sends_a_toast_away(toast: Toast) -> None:
    toast.say("Deleted Pottery.", "Undo")
    QTest.keyClick(toast, Qt.Key.Key_A)
    assert toast.isVisible()
    QTest.keyClick(toast, Qt.Key.Key_Escape)

    assert not toast.isVisible()


def test_a_toast_can_be_reached_by_tab(toast: Toast) -> None:
    toast.say("Deleted Pottery.", "Undo")

    reached = [one.accessibleName() for one in toast.findChildren(QWidget) if one.focusPolicy() & TAB]
    assert reached == ["Undo", "Close"]


def test_a_toast_is_read_aloud(toast: Toast, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(toast_module, "announce", lambda _widget, text: heard.append(text))

    toast.say("Deleted Pottery.")

    assert heard == ["Deleted Pottery."]


@pytest.mark.parametrize("width", [600, 240])
def test_a_toast_stays_within_its_page(toast: Toast, page: QWidget, width: int) -> None:
    toast.say("Moved “Dinner at Rosa’s” to Saturday, 21 November, 19:00 – 21:30.", "Undo")
    page.resize(width, 300)

    assert page.rect().contains(toast.geometry())
    assert abs(toast.geometry().center().x() - page.rect().center().x()) <= 1


def test_a_toast_finds_its_place_though_the_page_comes_later(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    toast = Toast(keeper, page)
    toast.say("Saved.")
    page.resize(900, 300)
    page.show()

    assert abs(toast.geometry().center().x() - page.rect().center().x()) <= 1


def test_a_toast_does_not_come_back_with_its_page(toast: Toast, page: QWidget) -> None:
    toast.say("Deleted Pottery.", "Undo")
    page.hide()
    page.show()

    assert not toast.isVisible()


def test_a_sheet_is_opened_fills_and_closes(keeper: ThemeKeeper, page: QWidget, qtbot: QtBot) -> None:
    sheet = Sheet(keeper, "Change which of them?", page)
    name = QLineEdit()
    sheet.body.addWidget(name)
    sheet.add_button(Button("Help"), left=True)
    sheet.add_button(PrimaryButton("Move"), default=True).clicked.connect(sheet.accept)
    sheet.open()

    assert sheet.windowModality() is Qt.WindowModality.WindowModal
    assert sheet.accessibleName() == sheet.windowTitle() == "Change which of them?"
    assert sheet.focusWidget() is name
    (scrim,) = page.findChildren(Scrim)
    assert scrim.geometry() == page.rect()
    page.resize(500, 300)
    assert scrim.geometry() == page.rect()

    with qtbot.waitSignal(sheet.finished, timeout=1000) as ended:
        QTest.keyClick(name, Qt.Key.Key_Return)
    assert ended.args == [QDialog.DialogCode.Accepted.value]
    qtbot.waitUntil(lambda: not page.findChildren(Scrim))


def test_enter_presses_the_button_it_is_on(keeper: ThemeKeeper, page: QWidget, qtbot: QtBot) -> None:
    sheet = Sheet(keeper, "Change which of them?", page)
    all_of_them = sheet.add_button(Button("All of them"))
    only_this = sheet.add_button(PrimaryButton("Only this one"), default=True)
    only_this.clicked.connect(sheet.reject)
    sheet.open()
    all_of_them.setFocus()

    with qtbot.waitSignal(all_of_them.clicked, timeout=1000):
        QTest.keyClick(all_of_them, Qt.Key.Key_Return)
    assert sheet.isVisible()


def test_escape_leaves_a_sheet(keeper: ThemeKeeper, page: QWidget, qtbot: QtBot) -> None:
    sheet = Sheet(keeper, "Change which of them?", page)
    sheet.open()

    with qtbot.waitSignal(sheet.finished, timeout=1000) as ended:
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert ended.args == [QDialog.DialogCode.Rejected.value]


def test_keys_stay_on_the_sheet(keeper: ThemeKeeper, page: QWidget) -> None:
    QPushButton("below", page)
    sheet = Sheet(keeper, "Change which of them?", page)
    sheet.body.addWidget(QLineEdit())
    sheet.add_button(Button("Cancel"))
    sheet.open()
    sheet.activateWindow()

    for _ in range(5):
        QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(sheet.focusWidget())
    sheet.reject()


def test_a_menu_opens_from_its_button(keeper: ThemeKeeper, page: QWidget, qtbot: QtBot) -> None:
    menu = Menu(keeper, "View", page)
    button = MenuButton("Week", menu, page)
    day = menu.entry("Day", IconName.DAY)

    assert button.menu() is menu
    with qtbot.waitSignal(day.triggered, timeout=1000):
        menu.popup(page.mapToGlobal(page.rect().center()))
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)


def test_announcing_does_no_harm_where_nobody_listens(toast: Toast) -> None:
    toast_module.announce(toast, "Deleted Pottery.")
    QAccessible.setActive(True)
    toast_module.announce(toast, "Deleted Pottery.")


TAB = Qt.FocusPolicy.TabFocus


def named(parent: QWidget, name: str) -> QPushButton:
    return next(one for one in parent.findChildren(QPushButton) if one.accessibleName() == name)


def test_the_window_is_not_left_dim_where_the_page_below_goes(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    below = QWidget(window)
    window.show()
    Sheet(keeper, "A question", below).open()
    assert window.findChildren(Scrim)
    below.deleteLater()
    qtbot.waitUntil(lambda: not window.findChildren(Scrim))
