"""The window: what it shows for which plan, what it remembers, and what it keeps to itself."""

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Colour
from planner.identity import NAME
from planner.services.beginning import Beginning, Newcomer
from planner.services.blocks import add_block
from planner.ui.book import Book
from planner.ui.desk import Desk
from planner.ui.kit.text import Label
from planner.ui.kit.widgets.buttons import Button
from planner.ui.kit.widgets.toast import Toast
from planner.ui.pages.trouble import PlanTroublePage
from planner.ui.pages.week.page import WeekPage
from planner.ui.pages.welcome.page import WelcomePage
from planner.ui.tools import Tools
from planner.ui.window import Window
from tests.helpers.files import application
from tests.helpers.plans import BEN, block, make


def page(window: Window) -> Any:
    shown = window._stack.currentWidget()
    return shown.currentWidget() if isinstance(shown, Book) else shown


def said(window: Window) -> str:
    shown = page(window)
    assert isinstance(shown, PlanTroublePage)
    return "\n".join(label.text() for label in shown.findChildren(Label))


def toast(window: Window) -> Toast:
    shown = window._stack.currentWidget()
    assert isinstance(shown, Book)
    return shown._toast()


def press(window: Window, words: str) -> None:
    (button,) = [one for one in window.findChildren(Button) if one.text() == words]
    button.click()


def test_the_first_run_asks_who_is_planning_and_begins(window: Window, desk: Desk) -> None:
    desk.open_usual()
    shown = page(window)
    assert isinstance(shown, WelcomePage)
    for row, name in zip(shown._rows, ("Mara", "Jonas"), strict=True):
        row._name.setText(name)
    shown.begin()
    assert isinstance(page(window), WeekPage)
    assert desk.shelf.usual.exists()
    assert window.windowTitle() == NAME
    desk.clear()
    desk.open_usual()
    assert isinstance(page(window), WeekPage)


def test_back_on_the_open_plan_undo_knows_its_steps(window: Window, desk: Desk, path: Path) -> None:
    desk.open(path)
    assert desk.session is not None
    for title in ("Tea", "Chess"):
        desk.session.do(partial(add_block, block=block(title)), title)
    desk.open(path.with_name("none.ebbflow"))
    press(window, "Back to the open plan")
    assert window.commands.undo.text() == "&Undo: Chess"
    window.commands.undo.trigger()
    assert window.commands.undo.text() == "&Undo: Tea"
    assert window.commands.redo.isEnabled()


def test_looking_around_first_keeps_nothing(window: Window, desk: Desk, home: Path) -> None:
    desk.open_usual()
    shown = page(window)
    assert isinstance(shown, WelcomePage)
    shown._look.click()
    assert isinstance(page(window), WeekPage)
    assert desk.is_sample
    assert desk.session is not None
    lies_at = desk.session.in_use.path
    assert lies_at.exists()
    window.close()
    assert not lies_at.parent.exists()
    assert list(home.rglob("*.ebbflow")) == []


def test_a_file_of_another_program_gets_a_page(window: Window, desk: Desk, tmp_path: Path) -> None:
    desk.open(application(tmp_path / "other.db"))
    assert "This is not a plan" in said(window)
    assert "Nothing was changed." in said(window)


def test_a_plan_that_is_not_there_can_be_begun(window: Window, desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "none.ebbflow")
    assert "This plan is not there" in said(window)
    press(window, "Begin a plan there")
    assert isinstance(page(window), WelcomePage)


def test_a_damaged_plan_comes_back_from_its_backup(window: Window, desk: Desk, path: Path) -> None:
    desk.open(path)
    assert desk.session is not None
    one = block("Kept")
    desk.session.do(lambda plan: add_block(plan, one))
    desk.clear()
    path.write_bytes(path.read_bytes()[:9000])
    desk.open(path)
    assert "This plan is damaged" in said(window)
    assert "made on Wednesday, 10 March" in said(window)
    press(window, "Bring the backup back")
    shown = page(window)
    assert isinstance(shown, WeekPage)
    assert shown.agenda is not None
    assert [entry.occurrence.block.title for entry in shown.agenda.entries] == ["Kept"]


def test_from_a_trouble_one_can_go_back(window: Window, desk: Desk, path: Path, tmp_path: Path) -> None:
    desk.open(path)
    desk.open(application(tmp_path / "other.db"))
    press(window, "Back to the open plan")
    assert isinstance(page(window), WeekPage)


def test_the_title_names_nobody(window: Window, desk: Desk, tmp_path: Path) -> None:
    desk.open(make(tmp_path / "week.ebbflow", block("Secret dinner")))
    assert window.windowTitle() == f"week – {NAME}"


def test_undo_is_named_in_the_menu(window: Window, desk: Desk, path: Path) -> None:
    desk.open(path)
    assert desk.session is not None
    undo = window.commands.undo
    assert (undo.text(), undo.isEnabled()) == ("&Undo", False)
    desk.session.do(lambda plan: add_block(plan, block()), "Add “A & B”")
    assert (undo.text(), undo.isEnabled()) == ("&Undo: Add “A && B”", True)
    undo.trigger()
    assert window.commands.redo.text() == "&Redo: Add “A && B”"
    assert desk.session.undo_stack.index() == 0


def test_undo_does_not_name_what_may_be_anothers(window: Window, desk: Desk, path: Path) -> None:
    desk.open(path)
    assert desk.session is not None
    desk.session.do(lambda plan: add_block(plan, block()), "Add “Surprise”")
    page(window).undoable.emit("Added “Surprise”.")
    desk.session.set_here(BEN)
    assert window.commands.undo.text() == "&Undo"
    assert "Surprise" not in toast(window)._words.text()
    desk.session.set_here(None)
    assert window.commands.undo.text() == "&Undo: Add “Surprise”"


def test_a_refusal_is_told_once_after_going_back(
    window: Window, desk: Desk, path: Path, tmp_path: Path
) -> None:
    desk.open(path)
    assert desk.session is not None
    heard = desk.session.receivers(SIGNAL("troubled(PyObject)"))
    desk.open(application(tmp_path / "other.db"))
    press(window, "Back to the open plan")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert desk.session.receivers(SIGNAL("troubled(PyObject)")) == heard


def test_every_command_is_in_a_menu_and_no_key_twice(window: Window) -> None:
    listed: list[QAction] = []
    for menu in window._menus._menus:
        listed += menu.actions()
    assert set(window.commands.all) <= set(listed)
    keys = [key.toString() for action in window.commands.all for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_commands_of_the_week_rest_without_one(window: Window, desk: Desk, path: Path) -> None:
    assert not window.commands.create.isEnabled()
    desk.open(path)
    assert window.commands.create.isEnabled()


def test_it_comes_back_where_it_was(window: Window, desk: Desk, tools: Tools, path: Path) -> None:
    desk.open(path)
    window.setGeometry(50, 60, 1200, 800)
    window.close()
    place = tools.settings.now.place
    assert place is not None
    assert (place.x, place.y, place.width, place.height) == (50, 60, 1200, 800)
    assert tools.settings.now.recent == (path,)
    again = Window(tools, desk)
    assert again.geometry().getRect() == (50, 60, 1200, 800)
    again.close()
    again.deleteLater()


def test_recent_plans_open(window: Window, desk: Desk, path: Path, tmp_path: Path) -> None:
    desk.open(path)
    other = make(tmp_path / "theirs & mine.ebbflow")
    desk.open(other)
    assert window._menus.recent.isEnabled()
    first, second = window._menus.recent.actions()
    assert first.text().startswith("theirs && mine")
    second.trigger()
    assert desk.session is not None
    assert desk.session.in_use.path == path


def test_a_copy_is_saved_and_nothing_written_over(
    window: Window, desk: Desk, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.open(path)
    with qtbot.waitSignal(window._files.said):
        window._files._save_copy(str(tmp_path / "copy.ebbflow"))
    with qtbot.waitSignal(window._files.refused):
        window._files._save_copy(str(tmp_path / "copy.ebbflow"))


def test_a_plan_in_another_window_stays_there(tools: Tools, desk: Desk, path: Path, qtbot: QtBot) -> None:
    desk.listen()
    desk.open(path)
    second = Desk(desk.shelf, tools.settings, desk)
    with qtbot.waitSignal(desk.asked_for):
        second.open(path)
    assert second.gave_way
    assert second.session is None


@pytest.mark.parametrize("name", ["<img src=file:///etc/passwd>&<b>", "A & B", "{name}"])
def test_a_name_that_looks_like_markup_is_a_name(
    name: str, window: Window, desk: Desk, tmp_path: Path
) -> None:
    people = (Newcomer(name=name, colour=Colour.TEAL), Newcomer(name="Ben", colour=Colour.CORAL))
    desk.begin(tmp_path / "ours.ebbflow", Beginning(people=people, zone="Europe/Berlin"))
    shown = page(window)
    assert isinstance(shown, WeekPage)
    window.show()
    words = [label.text() for label in shown.findChildren(Label)]
    assert name in [getattr(label, "full", "") for label in shown.findChildren(Label)]
    assert words
    window.hide()


def test_the_way_back_in_a_word_goes_with_the_next_step(window: Window, desk: Desk, path: Path) -> None:
    desk.open(path)
    window.show()
    assert desk.session is not None
    desk.session.do(lambda plan: add_block(plan, block()))
    page(window).undoable.emit("Deleted.")
    assert toast(window).isVisible()
    desk.session.do(lambda plan: add_block(plan, block()))
    assert not toast(window).isVisible()
    page(window).undoable.emit("Deleted.")
    QTest.mouseClick(toast(window)._action, Qt.MouseButton.LeftButton)
    assert desk.session.undo_stack.index() == 1


def test_a_second_start_finds_the_window_that_is_still_asking(
    window: Window, desk: Desk, tools: Tools, qtbot: QtBot
) -> None:
    desk.open_usual()
    desk.listen()
    second = Desk(desk.shelf, tools.settings, desk)
    with qtbot.waitSignal(desk.asked_for):
        second.open_usual()
    assert second.gave_way
    assert isinstance(page(window), WelcomePage)
