"""This computer, in the settings: the icon in the tray, and starting with the computer."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from planner.domain.errors import ReadOnly
from planner.identity import APPLICATION_ID, AT_LOGIN
from planner.services.at_login.switch import starts_at_login
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.pages.page import Around
from planner.ui.pages.settings.computer import ComputerSection
from planner.ui.pages.settings.names import SectionName
from planner.ui.pages.settings.page import SettingsPage
from planner.ui.session import Session
from planner.ui.tools import Tools
from tests.helpers.plans import make


@pytest.fixture(autouse=True)
def tray(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether there is one: whatever stands last."""
    has = [True]
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: has[-1])
    monkeypatch.setattr(sys, "platform", "linux")
    return has


@pytest.fixture
def entry(home: Path) -> Path:
    return home / ".config" / "autostart" / f"{APPLICATION_ID}.desktop"


@pytest.fixture
def page(tools: Tools, desk: Desk, session: Session, commands: Commands, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(Around(tools, desk, session, commands))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.open_part(SectionName.COMPUTER)
    made.show()
    return made


@pytest.fixture
def section(page: SettingsPage) -> ComputerSection:
    (found,) = page.findChildren(ComputerSection)
    return found


def test_both_are_off_until_asked_for(section: ComputerSection, entry: Path, tools: Tools) -> None:
    assert not section._tray.isChecked()
    assert not section._login.isChecked()
    assert not tools.settings.now.tray
    assert not entry.exists()


def test_keys_turn_them_on_and_off(section: ComputerSection, entry: Path, tools: Tools) -> None:
    for there in (True, False):
        for box in (section._tray, section._login):
            QTest.keyClick(box, Qt.Key.Key_Space)
            assert box.isChecked() is there
        assert tools.settings.now.tray is there
        assert entry.exists() is there


def test_without_a_tray_it_says_so_and_stays_off(
    section: ComputerSection, tools: Tools, tray: list[bool]
) -> None:
    section._tray.click()
    tray.append(False)
    section.renew()
    assert not section._tray.isChecked()
    assert not section._tray.isEnabled()
    assert "no tray" in section._of_tray.text()
    # It is kept for the next time there is one.
    assert tools.settings.now.tray
    tray.append(True)
    section.renew()
    assert section._tray.isChecked()
    assert section._tray.isEnabled()


def test_it_says_what_closing_then_does_and_how_to_quit(section: ComputerSection) -> None:
    assert "leaves the program running" in section._of_tray.text()
    assert "Ctrl+Q" in section._of_tray.text()
    assert section._tray.accessibleDescription() == section._of_tray.text()


def test_what_comes_up_at_login_depends_on_the_tray(section: ComputerSection) -> None:
    assert section._of_login.text().startswith("Its window then comes up")
    section._tray.click()
    assert section._of_login.text().startswith("It then waits in the tray")
    assert section._login.accessibleDescription() == section._of_login.text()


def test_the_switch_shows_what_really_is(section: ComputerSection, entry: Path) -> None:
    section._login.click()
    entry.unlink()
    section.renew()
    assert not section._login.isChecked()


def test_the_plan_that_is_open_is_the_one_to_start_with(
    section: ComputerSection, entry: Path, path: Path
) -> None:
    section._login.click()
    assert entry.read_text(encoding="utf-8").count(str(path)) == 1


@pytest.mark.parametrize("sample", [True, False])
def test_the_usual_plan_and_a_sample_are_not_named(
    *, sample: bool, tools: Tools, desk: Desk, commands: Commands, entry: Path, qtbot: QtBot
) -> None:
    if sample:
        desk.open_sample()
    else:
        desk.shelf.folder.mkdir(parents=True)
        desk.open(make(desk.shelf.usual))
    assert desk.session is not None
    section = ComputerSection(Around(tools, desk, desk.session, commands))
    qtbot.addWidget(section)
    section._login.click()
    assert f"{AT_LOGIN}\n" in entry.read_text(encoding="utf-8")


def test_where_it_cannot_be_written_it_says_so_and_stays_off(
    section: ComputerSection, session: Session, entry: Path, qtbot: QtBot
) -> None:
    entry.parent.parent.mkdir(parents=True, exist_ok=True)
    entry.parent.write_text("no folder")
    with qtbot.waitSignal(session.troubled) as told:
        section._login.click()
    assert str(entry) in str(told.args[0])
    assert not section._login.isChecked()
    assert not starts_at_login()


def test_where_it_cannot_be_taken_away_it_stays_on(
    section: ComputerSection, session: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    section._login.click()

    def refuse(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "no", str(path), missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    with qtbot.waitSignal(session.troubled) as told:
        section._login.click()
    assert isinstance(told.args[0], ReadOnly)
    assert section._login.isChecked()
