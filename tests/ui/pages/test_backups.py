"""The backups in the settings: they can be seen, made by hand, and brought back with a way back."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.services.blocks import add_block
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.kit.text import Label
from planner.ui.kit.widgets.buttons import Button
from planner.ui.pages.page import Around
from planner.ui.pages.settings.backups import BackupsSection
from planner.ui.pages.settings.names import SectionName
from planner.ui.pages.settings.page import SettingsPage
from planner.ui.pages.settings.restore_sheet import RestoreSheet
from planner.ui.session import Session
from planner.ui.tools import Tools
from tests.helpers.plans import block, content, tick


def shown(around: Around, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(around)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.open_part(SectionName.BACKUPS)
    made.show()
    return made


@pytest.fixture
def page(tools: Tools, desk: Desk, session: Session, commands: Commands, qtbot: QtBot) -> SettingsPage:
    return shown(Around(tools, desk, session, commands), qtbot)


@pytest.fixture
def section(page: SettingsPage) -> BackupsSection:
    (found,) = page.findChildren(BackupsSection)
    return found


def heard(section: BackupsSection) -> list[str]:
    model = section._list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def test_where_there_is_none_yet_it_says_when_the_first_is_made(section: BackupsSection) -> None:
    assert "none yet" in section._empty.text()
    assert not section._back.isEnabled()
    assert not section._folder.isEnabled()


def test_one_by_hand_is_made_and_listed(section: BackupsSection, page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.said) as told:
        section._make.click()
    assert told.args == ["A backup was made."]
    (said,) = heard(section)
    assert said.startswith("Today at ")
    assert "Anna and Ben, 0 blocks" in said


def test_older_ones_say_their_day(section: BackupsSection, session: Session) -> None:
    for _ in range(3):
        section._make.click()
        tick(session.plan, days=1)
    section.renew()
    first, second, third = heard(section)
    assert first.startswith("Yesterday at ")
    assert second.startswith("Thursday, 11 March at ")
    assert third.startswith("Wednesday, 10 March at ")


def test_bringing_one_back_is_asked_first_and_can_be_undone(
    section: BackupsSection, page: SettingsPage, session: Session, qtbot: QtBot
) -> None:
    section._make.click()
    before = content(session.plan)
    tick(session.plan, minutes=5)
    session.do(lambda plan: add_block(plan, block()))
    after = content(session.plan)
    QTest.keyClick(section._list, Qt.Key.Key_Return)
    (sheet,) = section.findChildren(RestoreSheet)
    words = " ".join(label.text() for label in sheet.findChildren(Label))
    assert "Anna and Ben, 0 blocks" in words
    assert "becomes a backup first" in words
    assert content(session.plan) == after
    with qtbot.waitSignals([page.undoable, session.changed]):
        QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert content(session.plan) == before
    assert session.undo_stack.undoText() == "Bring back a backup"
    session.undo_stack.undo()
    assert content(session.plan) == after
    session.undo_stack.redo()
    assert content(session.plan) == before
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert content(session.plan) == before


def test_leaving_it_changes_nothing(section: BackupsSection, session: Session) -> None:
    section._make.click()
    session.do(lambda plan: add_block(plan, block()))
    after = content(session.plan)
    section._back.click()
    (sheet,) = section.findChildren(RestoreSheet)
    (leave,) = [one for one in sheet.findChildren(Button) if one.text().startswith("Leave")]
    leave.click()
    assert content(session.plan) == after


def test_one_that_cannot_be_read_cannot_be_brought_back(section: BackupsSection, session: Session) -> None:
    made = session.in_use.make_backup()
    assert made is not None
    made.write_bytes(b"ruined" * 1000)
    section.renew()
    assert "cannot be read" in heard(section)[0]
    assert not section._back.isEnabled()
    QTest.keyClick(section._list, Qt.Key.Key_Return)
    assert section.findChildren(RestoreSheet) == []


def test_one_that_is_gone_by_then_leaves_the_plan_and_no_step(
    section: BackupsSection, session: Session, qtbot: QtBot
) -> None:
    section._make.click()
    backups = session.in_use.backups
    assert backups is not None
    section._back.click()
    for path in backups.newest_first():
        path.unlink()
    (sheet,) = section.findChildren(RestoreSheet)
    with qtbot.waitSignal(session.troubled), qtbot.assertNotEmitted(session.lost):
        sheet._decide()
    assert not session.undo_stack.canUndo()


def test_the_folder_is_opened(
    section: BackupsSection, session: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    section._make.click()
    asked: list[str] = []

    @Slot(QUrl)
    def opened(url: QUrl) -> bool:
        asked.append(url.toLocalFile())
        return len(asked) < 2

    monkeypatch.setattr(QDesktopServices, "openUrl", opened)
    section._folder.click()
    assert session.in_use.backups is not None
    folder = session.in_use.backups.folder
    assert [Path(one) for one in asked] == [folder]
    with qtbot.waitSignal(section.said) as told:
        section._folder.click()
    assert str(folder) in told.args[0]


def test_a_sample_says_that_it_has_none(tools: Tools, desk: Desk, commands: Commands, qtbot: QtBot) -> None:
    desk.open_sample()
    assert desk.session is not None
    page = shown(Around(tools, desk, desk.session, commands), qtbot)
    (section,) = page.findChildren(BackupsSection)
    assert "kept nowhere" in section._empty.text()
    assert not section._buttons.isVisible()


def test_they_are_looked_at_once_however_much_is_changed(
    section: BackupsSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    run: list[tuple[Any, Any]] = []
    tasks = section.around.tools.tasks
    monkeypatch.setattr(tasks, "run", lambda work, done, _failed: run.append((work, done)))
    for _ in range(5):
        section.renew()
    assert len(run) == 1
    for work, done in run:
        done(work())
    assert len(run) == 2
