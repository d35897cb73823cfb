"""The icon in the tray: off until asked for, and with it the program goes on when its window is closed."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from planner.identity import NAME
from planner.services.blocks import add_block
from planner.ui import tray
from planner.ui.desk import Desk
from planner.ui.kit.text import doubled
from planner.ui.kit.widgets.menu import Menu
from planner.ui.pages.phone.sheet import PhoneSheet
from planner.ui.tools import Tools
from planner.ui.tray import Tray
from planner.ui.window import Window
from tests.helpers.plans import block

Reason = QSystemTrayIcon.ActivationReason


class Desktop:
    """One with a tray, which can be taken away; it notes what it is asked to show."""

    def __init__(self) -> None:
        self.has_tray = True
        self.has_icon = False
        self.told: list[tuple[str, ...]] = []

    def show_icon(self, shown: bool) -> None:
        self.has_icon = shown

    def tell(self, title: str, words: str) -> None:
        self.told.append((title, words))


@pytest.fixture(autouse=True)
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    made = Desktop()
    # The platform without a screen has none, and complains of being asked.
    for name, does in (
        ("isSystemTrayAvailable", lambda: made.has_tray),
        ("isVisible", lambda _: made.has_icon),
        ("setVisible", lambda _, shown: made.show_icon(shown)),
        ("hide", lambda _: made.show_icon(False)),
        ("showMessage", lambda _, title, words, *__: made.tell(title, words)),
    ):
        monkeypatch.setattr(QSystemTrayIcon, name, does)
    yield made
    assert QApplication.quitOnLastWindowClosed()


@pytest.fixture
def window(window: Window, desk: Desk, path: Path, qtbot: QtBot) -> Iterator[Window]:
    """With a plan of its own, on a desktop with a tray; gone for good afterwards."""
    desk.open(path)
    assert desk.session is not None
    desk.session.do(lambda plan: add_block(plan, block("Surprise")), "Add “Surprise”")
    window.come_up(at_login=False)
    qtbot.waitExposed(window)
    yield window
    window.leave()


@pytest.fixture
def icon(window: Window, tools: Tools) -> QSystemTrayIcon:
    tools.settings.change(tray=True)
    return icons(window)[0]


def icons(window: Window) -> list[QSystemTrayIcon]:
    return window.findChildren(QSystemTrayIcon)


def choose(icon: QSystemTrayIcon, words: str) -> None:
    (entry,) = [one for one in icon.contextMenu().actions() if one.text() == words]
    assert entry.isEnabled()
    entry.trigger()


def is_gone(desk: Desk) -> bool:
    return desk.session is None


def test_nothing_is_there_until_somebody_asks(window: Window, desk: Desk) -> None:
    window.keep_icon()
    assert icons(window) == []
    window.close()
    assert is_gone(desk)


def test_closing_leaves_the_program_running(window: Window, desk: Desk, icon: QSystemTrayIcon) -> None:
    assert icon.isVisible()
    assert not window.close()
    assert not window.isVisible()
    assert not is_gone(desk)
    assert not QApplication.quitOnLastWindowClosed()


@pytest.mark.usefixtures("icon")
def test_the_first_time_it_says_so(window: Window, desktop: Desktop, tools: Tools) -> None:
    for _ in range(2):
        window.close()
        window.come_forward()
    ((title, words),) = desktop.told
    assert title == NAME
    assert "Still here" in words
    assert tools.settings.now.tray_told


@pytest.mark.parametrize("how", [Reason.Trigger, Reason.DoubleClick])
def test_a_click_brings_the_window_back(window: Window, icon: QSystemTrayIcon, how: Reason) -> None:
    window.close()
    icon.activated.emit(how)
    assert window.isVisible()


def test_another_button_opens_the_menu_alone(window: Window, icon: QSystemTrayIcon) -> None:
    window.close()
    icon.activated.emit(Reason.Context)
    assert not window.isVisible()


def test_the_menu_opens_and_quits(window: Window, desk: Desk, icon: QSystemTrayIcon) -> None:
    window.close()
    choose(icon, "Open")
    assert window.isVisible()
    window.close()
    choose(icon, "Quit")
    assert is_gone(desk)
    assert not icon.isVisible()


def test_a_phone_is_served_from_the_menu(window: Window, icon: QSystemTrayIcon, qtbot: QtBot) -> None:
    window.close()
    choose(icon, "Send to a phone…")
    assert window.isVisible()
    (sheet,) = window.findChildren(PhoneSheet)
    qtbot.waitUntil(sheet.isVisible)
    choose(icon, "Send to a phone…")
    assert window.findChildren(PhoneSheet) == [sheet]
    sheet.reject()


def test_without_a_plan_there_is_nothing_to_send(desk: Desk, icon: QSystemTrayIcon) -> None:
    desk.open(Path("/nowhere/none.ebbflow"))
    (send,) = [one for one in icon.contextMenu().actions() if "phone" in one.text()]
    assert not send.isEnabled()


def test_ctrl_q_quits_really(window: Window, desk: Desk, icon: QSystemTrayIcon, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert is_gone(desk)
    assert not icon.isVisible()


@pytest.mark.usefixtures("icon")
def test_where_the_tray_vanished_closing_closes(window: Window, desk: Desk, desktop: Desktop) -> None:
    desktop.has_tray = False
    assert window.close()
    assert is_gone(desk)


def test_when_it_is_turned_off_closing_closes(
    window: Window, desk: Desk, icon: QSystemTrayIcon, tools: Tools
) -> None:
    tools.settings.change(tray=False)
    assert not icon.isVisible()
    assert QApplication.quitOnLastWindowClosed()
    tools.settings.change(tray=True)
    assert icon.isVisible()
    tools.settings.change(tray=False)
    assert window.close()
    assert is_gone(desk)


@pytest.mark.usefixtures("icon")
def test_the_end_of_the_desktop_is_not_held_up(
    window: Window, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "isSavingSession", lambda _: True)
    assert window.close()
    assert is_gone(desk)


def test_macos_ends_it_by_telling_so(
    window: Window, desk: Desk, tools: Tools, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    tools.settings.change(tray=True)
    (made,) = window.findChildren(Tray)
    other = QWidget(window)
    QCoreApplication.sendEvent(other, QCloseEvent())
    assert window.isVisible()
    assert not window.close()
    assert not made.eventFilter(qapp, QEvent(QEvent.Type.Quit))
    assert window.close()
    assert is_gone(desk)


@pytest.mark.usefixtures("icon")
def test_a_sample_goes_with_its_window(window: Window, desk: Desk) -> None:
    desk.open_sample()
    assert window.close()
    assert is_gone(desk)


def test_whoever_passes_by_reads_the_name_alone(
    window: Window, icon: QSystemTrayIcon, desktop: Desktop
) -> None:
    window.close()
    menu = icon.contextMenu()
    assert isinstance(menu, Menu)
    told = [icon.toolTip(), menu.title(), menu.accessibleName(), *(one.text() for one in menu.actions())]
    assert [word for word in told if word] == [NAME, doubled(NAME), NAME, "Open", "Send to a phone…", "Quit"]
    assert "Surprise" not in str(desktop.told)
    assert not icon.icon().isNull()


def test_what_the_computer_started_waits_in_the_tray(window: Window, desk: Desk, tools: Tools) -> None:
    window.hide()
    tools.settings.change(tray=True)
    window.come_up(at_login=True)
    assert not window.isVisible()
    desk.asked_for.emit()
    assert window.isVisible()


def test_without_a_tray_it_comes_up_after_a_while(
    window: Window, tools: Tools, desktop: Desktop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(tray, "LOOK_EVERY", 1)
    desktop.has_tray = False
    window.hide()
    tools.settings.change(tray=True)
    window.come_up(at_login=True)
    assert not window.isVisible()
    qtbot.waitUntil(window.isVisible)


def test_a_tray_that_comes_late_is_waited_for(
    window: Window, tools: Tools, desktop: Desktop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(tray, "LOOK_EVERY", 1)
    desktop.has_tray = False
    window.hide()
    tools.settings.change(tray=True)
    window.come_up(at_login=True)
    desktop.has_tray = True
    (made,) = window.findChildren(Tray)
    qtbot.waitUntil(lambda: not made._again.isActive())
    qtbot.wait(20)
    assert not window.isVisible()


def test_without_the_icon_the_computer_opens_the_window(window: Window) -> None:
    window.hide()
    window.come_up(at_login=True)
    assert window.isVisible()


def test_where_no_plan_opened_the_window_comes_up_and_says_so(
    window: Window, desk: Desk, tools: Tools
) -> None:
    window.hide()
    desk.open_sample()
    tools.settings.change(tray=True)
    window.come_up(at_login=True)
    assert window.isVisible()
