"""About in the settings: what the program is, where things lie, its licences, and what a report says."""

import getpass
import logging
import platform
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from planner.identity import CODE_LICENSE, NAME, TEXT_LICENSE, VERSION
from planner.services.blocks import add_block
from planner.ui.actions.commands import Commands
from planner.ui.book import Book
from planner.ui.desk import Desk
from planner.ui.kit.text import ElidedLabel, Label
from planner.ui.log import Log, keep_log
from planner.ui.pages.page import Around
from planner.ui.pages.settings.about.place import Place
from planner.ui.pages.settings.about.report_sheet import ReportSheet
from planner.ui.pages.settings.about.section import AboutSection
from planner.ui.pages.settings.about.text_sheet import TextSheet
from planner.ui.pages.settings.names import SectionName
from planner.ui.pages.settings.page import SettingsPage
from planner.ui.session import Session
from planner.ui.tools import Tools
from planner.ui.window import Window
from tests.helpers.plans import block, make


def shown(around: Around, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(around)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.open_part(SectionName.ABOUT)
    made.show()
    return made


@pytest.fixture
def page(tools: Tools, desk: Desk, session: Session, commands: Commands, qtbot: QtBot) -> SettingsPage:
    return shown(Around(tools, desk, session, commands), qtbot)


@pytest.fixture
def section(page: SettingsPage) -> AboutSection:
    (found,) = page.findChildren(AboutSection)
    return found


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What the desktop was asked to open; it can open nothing."""
    asked: list[QUrl] = []

    def refuse(url: QUrl) -> bool:
        asked.append(url)
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", refuse)
    return asked


def words(section: AboutSection) -> str:
    return "\n".join(label.text() for label in section.findChildren(Label) if label.isVisibleTo(section))


def place(section: AboutSection, caption: str) -> Place:
    (found,) = [
        one
        for one in section.findChildren(Place)
        if caption in [part.text() for part in one.findChildren(Label)]
    ]
    return found


def report(section: AboutSection) -> ReportSheet:
    section._report.click()
    (sheet,) = section.findChildren(ReportSheet)
    return sheet


def test_help_leads_there(window: Window, desk: Desk, path: Path) -> None:
    desk.open(path)
    window.commands.about.trigger()
    book = window._stack.currentWidget()
    assert isinstance(book, Book)
    (section,) = book.findChildren(AboutSection)
    assert section.isVisibleTo(window)


def test_it_says_what_it_is_and_under_which_licence(section: AboutSection) -> None:
    said = words(section)
    for word in (NAME, VERSION, qVersion(), CODE_LICENSE, TEXT_LICENSE):
        assert word in said
    assert not section._title._picture.pixmap().isNull()


def test_it_says_where_things_lie(section: AboutSection, path: Path, desk: Desk) -> None:
    assert next(one.full for one in section.findChildren(ElidedLabel)) == str(path)
    backups, log = (
        place(section, "Its backups"),
        place(section, "What went wrong inside the program, if anything did"),
    )
    assert desk.session is not None
    assert desk.session.in_use.backups is not None
    assert backups._path == desk.session.in_use.backups.folder
    assert log._where.full == "~/.local/share/ebb-flow/log.txt"
    keep_log(desk.shelf.folder)
    (handler,) = [one for one in logging.getLogger().handlers if isinstance(one, Log)]
    logging.getLogger().removeHandler(handler)
    handler.handle(logging.makeLogRecord({"levelno": logging.WARNING, "msg": "Something went wrong."}))
    handler.close()
    assert "Something went wrong." in Path(log._path).read_text(encoding="utf-8")


def test_a_folder_that_does_not_open_is_named(
    section: AboutSection, page: SettingsPage, path: Path, opened: list[QUrl], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.said) as told:
        place(section, "The plan that is open")._open.click()
    assert opened == [QUrl.fromLocalFile(str(path.parent))]
    assert told.args == [f"The folder is {path.parent}."]


def test_a_path_is_copied_whole(section: AboutSection, page: SettingsPage, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.said) as told:
        place(section, "The plan that is open")._copy.click()
    assert QGuiApplication.clipboard().text() == str(path)
    assert told.args == ["The path is copied."]


def test_a_sample_is_kept_nowhere(tools: Tools, desk: Desk, commands: Commands, qtbot: QtBot) -> None:
    desk.open_sample()
    assert desk.session is not None
    page = shown(Around(tools, desk, desk.session, commands), qtbot)
    (section,) = page.findChildren(AboutSection)
    assert "kept nowhere" in words(section)
    assert not place(section, "The plan that is open").isVisibleTo(section)
    assert not place(section, "Its backups").isVisibleTo(section)


def test_licences_are_listed_and_read_by_keys(section: AboutSection) -> None:
    listed = section._inside._list
    model = listed.model()
    heard = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert heard[0].startswith(f"{NAME} {VERSION}, MIT")
    assert any(one.startswith("SQLAlchemy ") and one.endswith(", MIT") for one in heard)
    QTest.keyClick(listed, Qt.Key.Key_End)
    QTest.keyClick(listed, Qt.Key.Key_Home)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    (sheet,) = section.findChildren(TextSheet)
    text = sheet.text.toPlainText()
    assert "MIT License" in text
    assert sheet.text.isReadOnly()
    assert sheet.focusWidget() is sheet.text
    sheet.reject()


def test_what_has_no_words_of_its_own_cannot_be_read(section: AboutSection) -> None:
    listed = section._inside._list
    rows = [row.title.partition(" ")[0] for row in listed._model.rows]
    listed.setCurrentIndex(listed.model().index(rows.index("shiboken6"), 0))
    assert not section._inside._read.isEnabled()
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert section.findChildren(TextSheet) == []


def test_the_report_is_seen_before_it_is_copied(
    section: AboutSection, page: SettingsPage, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("before")
    sheet = report(section)
    (seen,) = sheet.findChildren(QPlainTextEdit)
    assert seen.isReadOnly()
    assert seen.toPlainText().startswith(f"{NAME}: {VERSION}")
    assert f"Qt: {qVersion()}" in seen.toPlainText()
    assert QGuiApplication.clipboard().text() == "before"
    with qtbot.waitSignal(page.said) as told:
        QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == seen.toPlainText()
    assert told.args[0].startswith("Copied.")


@pytest.fixture
def named_after_people(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A plan on a computer that has somebody's name wherever there can be one."""
    monkeypatch.setattr(getpass, "getuser", lambda: "mirabel")
    monkeypatch.setattr(platform, "node", lambda: "mirabels-laptop")
    monkeypatch.setenv("XDG_SESSION_TYPE", "the wayland of mirabel")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    folder = home / "Mirabels secret"
    folder.mkdir()
    return make(folder / "Hidden honeymoon.ebbflow", block("Surprise"))


def test_nothing_private_is_in_the_report(
    tools: Tools, desk: Desk, commands: Commands, named_after_people: Path, qtbot: QtBot
) -> None:
    """No titles, notes and places, no names of people, files and folders, no zone."""
    plan = named_after_people
    desk.open(plan)
    session = desk.session
    assert session is not None
    session.do(lambda one: add_block(one, block("Tango", note="Whispered", place="Rue Oubliée")))
    desk.shelf.folder.mkdir(parents=True, exist_ok=True)
    (desk.shelf.folder / "log.txt").write_text(
        f"2027-03-10 12:00:01,123 ERROR planner.ui.faults A fault inside the program.\nValueError\n"
        f"  {plan}:7 opened\n2027-03-10 12:00:01,123 WARNING sqlalchemy.pool Tango of Anna\nTango\n",
        encoding="utf-8",
    )
    page = shown(Around(tools, desk, session, commands), qtbot)
    (section,) = page.findChildren(AboutSection)
    said = report(section).text.toPlainText()
    assert "ValueError" in said
    assert {"Desktop: KDE", "Session: not known"} <= set(said.splitlines())
    private = ("Surprise", "Tango", "Whispered", "Oubliée", "Anna", "Ben", "Berlin", "mirabel", "honeymoon")
    assert [word for word in private if word.casefold() in said.casefold()] == []
    for path in (plan, Path.home(), Path.cwd(), desk.shelf.folder):
        assert str(path) not in said
