"""Bringing a calendar in through the window: looked at first, then one step that can be undone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Kind
from planner.ui.kit.tasks import Tasks
from planner.ui.pages.calendars.arrivals import Arrivals
from planner.ui.pages.calendars.import_sheet import ImportSheet
from planner.ui.pages.calendars.options import Other
from planner.ui.pages.calendars.source import Source, of_files
from planner.ui.session import Session
from planner.ui.window import Window
from tests.helpers.plans import BEN
from tests.services.importing import blocks, event, file, imported

REAL = Path(__file__).parents[4] / "shared" / "calendars"
A, B, C, D = (event(uid) for uid in "abcd")
Shown = Callable[..., ImportSheet]


@pytest.fixture
def arrivals(window: Window, session: Session) -> Arrivals:
    window.show()
    window.resize(1100, 700)
    assert session.plan is not None
    assert window._book is not None
    return window._book.arrivals


@pytest.fixture
def shown(arrivals: Arrivals, tmp_path: Path) -> Shown:
    def show(data: bytes, name: str = "work.ics") -> ImportSheet:
        path = tmp_path / name
        path.write_bytes(data)
        arrivals.offer(of_files([path]))
        assert arrivals._sheet is not None
        return arrivals._sheet

    return show


def figures(sheet: ImportSheet) -> list[str]:
    return [one.text() for one in sheet._findings._counts._figures]


def closed(qtbot: QtBot, arrivals: Arrivals) -> None:
    qtbot.waitUntil(lambda: arrivals._sheet is None)


def said(window: Window) -> str:
    assert window._book is not None
    return window._book._toast().accessibleName()


def test_it_is_looked_at_and_brought_in_as_one_step(
    shown: Shown, window: Window, session: Session, arrivals: Arrivals, qtbot: QtBot
) -> None:
    sheet = shown(file(A, B, event("bad", "", "29990101T000000Z")))
    assert figures(sheet) == ["2", "0", "0", "0", "1"]
    assert sheet._findings._reasons.isVisible()
    assert sheet._findings._taste[0].full.endswith("· a")
    assert blocks(session.plan) == {}
    sheet._bring.click()
    closed(qtbot, arrivals)
    assert set(blocks(session.plan)) == {"a", "b"}
    assert session.undo_stack.undoText() == "Bring in “Work”"
    assert said(window) == "“Work” is here: 2 new."
    assert session.in_use.backups is not None
    assert session.in_use.backups.newest_first()
    session.undo_stack.undo()
    assert blocks(session.plan) == {}
    assert window.week is not None
    assert window.week.agenda is not None


def test_for_whom_which_and_as_what_can_be_chosen(shown: Shown, session: Session) -> None:
    sheet = shown(file(A))
    options = sheet._options
    assert options._kind.value is Kind.DUTY
    assert options._calendar.currentText() == "New: Work"
    options._who.set_value(BEN)
    options._who.chosen.emit(BEN)
    options._kind.set_value(Kind.FRIENDS)
    options._kind.chosen.emit(Kind.FRIENDS)
    options._calendar.set_value(Other.NAMED)
    options._calendar.chosen.emit(Other.NAMED)
    assert options._name.text() == "Work"
    options._name.setText("Club & <b>")
    options.changed.emit()
    sheet._bring.click()
    (one,) = blocks(session.plan).values()
    assert (one.who, one.kind, one.source) == ((BEN,), Kind.FRIENDS, "Club & <b>")


def test_taken_over_the_blocks_are_ones_own(shown: Shown, session: Session) -> None:
    sheet = shown(file(A))
    sheet._options._take_over.click()
    assert not sheet._options._which.isEnabled()
    sheet._bring.click()
    (one,) = blocks(session.plan).values()
    assert one.source is None


def test_a_nameless_calendar_is_not_taken(shown: Shown) -> None:
    sheet = shown(file(A))
    sheet._options._calendar.set_value(Other.NAMED)
    sheet._options._calendar.chosen.emit(Other.NAMED)
    sheet._options._name.setText("  ")
    sheet._options.changed.emit()
    assert "needs a name" in sheet._status.text()
    assert not sheet._bring.isEnabled()


def test_the_same_again_changes_nothing(shown: Shown, arrivals: Arrivals, qtbot: QtBot) -> None:
    shown(file(A, B))._bring.click()
    closed(qtbot, arrivals)
    sheet = shown(file(A, B))
    assert figures(sheet) == ["0", "0", "2", "0", "0"]
    assert sheet._options._calendar.currentText() == "Work"
    assert sheet._options._kind.value is None
    assert "already" in sheet._findings._nothing.text()
    assert not sheet._bring.isEnabled()


def test_where_much_would_go_it_is_asked(
    shown: Shown, session: Session, arrivals: Arrivals, qtbot: QtBot
) -> None:
    shown(file(A, B, C, D))._bring.click()
    closed(qtbot, arrivals)
    sheet = shown(file(A, B))
    assert "lacks 2 of the 4" in sheet._findings._gone.text()
    assert not sheet._bring.isEnabled()
    sheet._findings._means_it.click()
    sheet._bring.click()
    closed(qtbot, arrivals)
    assert set(blocks(session.plan)) == {"a", "b"}


def test_what_is_no_calendar_is_told_in_the_sheet(shown: Shown) -> None:
    sheet = shown(b"hello", "note.ics")
    assert "not a calendar" in sheet._status.text()
    assert not sheet._bring.isEnabled()
    assert sheet._options.isHidden()


def test_several_come_one_after_the_other(
    arrivals: Arrivals, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = [tmp_path / "one.ics", tmp_path / "two.ics"]
    for path, one in zip(paths, (A, B), strict=True):
        path.write_bytes(file(one, name=path.stem))
    arrivals.offer(of_files(paths))
    first = arrivals._sheet
    assert first is not None
    first.reject()
    qtbot.waitUntil(lambda: arrivals._sheet is not None and arrivals._sheet is not first)
    assert arrivals._sheet is not None
    arrivals._sheet._bring.click()
    closed(qtbot, arrivals)
    assert set(blocks(session.plan)) == {"b"}


def test_where_the_plan_changed_meanwhile_it_is_asked_then(shown: Shown, session: Session) -> None:
    sheet = shown(file(A))
    imported(session.plan, file(A, B, C, D))
    sheet._bring.click()
    assert sheet.isVisible()
    assert "lacks 3 of the 4" in sheet._findings._gone.text()
    assert set(blocks(session.plan)) == set("abcd")


def test_while_it_is_looked_at_the_window_stays_alive(
    qapp: QApplication, arrivals: Arrivals, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    tasks = Tasks(qapp)
    object.__setattr__(arrivals._around.tools, "tasks", tasks)
    try:
        path = tmp_path / "work.ics"
        path.write_bytes(file(A, B))
        arrivals.offer(of_files([path]))
        sheet = arrivals._sheet
        assert sheet is not None
        assert sheet._status.text() == "Looking at it…"
        qtbot.waitUntil(sheet._bring.isEnabled)
        # What is asked meanwhile counts, and nothing else.
        sheet._options._who.set_value(BEN)
        sheet._options._who.chosen.emit(BEN)
        sheet._options._kind.set_value(Kind.ME)
        sheet._options._kind.chosen.emit(Kind.ME)
        assert not sheet._bring.isEnabled()
        qtbot.waitUntil(sheet._bring.isEnabled)
        sheet._bring.click()
        assert {(one.who, one.kind) for one in blocks(session.plan).values()} == {((BEN,), Kind.ME)}
        arrivals.offer(of_files([path]))
        closing = arrivals._sheet
        assert closing is not None
        closing.reject()
        closed(qtbot, arrivals)
    finally:
        tasks.close()
        qtbot.waitUntil(lambda: not tasks.busy)
        tasks.deleteLater()


def drag(window: QWidget, mime: QMimeData) -> QDragEnterEvent:
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(50, 50), copy, mime, left, Qt.KeyboardModifier.NoModifier)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    return enter


def drop(window: QWidget, mime: QMimeData) -> None:
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(50, 50), copy, mime, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, event)


def test_a_dropped_file_is_looked_at(
    window: Window, arrivals: Arrivals, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "Work.ICS"
    path.write_bytes(file(A))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)), QUrl("https://example.org/other.ics")])
    hint = window._drops.hint
    assert drag(window, mime).isAccepted()
    assert hint.isVisible()
    QApplication.sendEvent(window, QDragLeaveEvent())
    qtbot.waitUntil(hint.isHidden)
    drag(window, mime)
    drop(hint, mime)
    assert hint.isHidden()
    assert arrivals._sheet is not None
    assert arrivals._sheet._source == Source("Work.ICS", "Work", path)


def test_a_dropped_text_is_looked_at_and_other_things_are_not(window: Window, arrivals: Arrivals) -> None:
    other = QMimeData()
    other.setUrls([QUrl("https://example.org/a.ics"), QUrl.fromLocalFile("/tmp/picture.png")])
    assert not drag(window, other).isAccepted()
    assert window._drops.hint.isHidden()
    mime = QMimeData()
    mime.setData("text/calendar", file(A))
    drag(window, mime)
    drop(window, mime)
    assert arrivals._sheet is not None
    assert figures(arrivals._sheet)[0] == "1"


def test_without_a_plan_nothing_can_be_dropped(window: Window) -> None:
    mime = QMimeData()
    mime.setData("text/calendar", file(A))
    assert not drag(window, mime).isAccepted()


def test_the_dialog_offers_calendars_and_remembers_where(
    window: Window, arrivals: Arrivals, tmp_path: Path
) -> None:
    path = tmp_path / "work.ics"
    path.write_bytes(file(A))
    window.commands.import_calendar.trigger()
    (dialog,) = arrivals._page.findChildren(QFileDialog)
    assert dialog.nameFilters()[0] == "Calendars (*.ics *.ical *.vcs)"
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    assert arrivals._sheet is not None
    assert arrivals._around.tools.settings.now.folder == tmp_path
    assert arrivals._dialogs._folder() == tmp_path


@pytest.mark.parametrize("name", ["khal", "ical4j", "biweekly"])
def test_files_of_other_programs_are_looked_at(
    name: str, shown: Shown, arrivals: Arrivals, qtbot: QtBot
) -> None:
    found = sorted((REAL / name).rglob("*.ics"))[:12] if REAL.is_dir() else []
    if not found:
        pytest.skip("The calendars of other programs are not here.")
    for path in found:
        sheet = shown(path.read_bytes(), path.name)
        assert sheet._look is not None or sheet._status.text()
        sheet.reject()
        closed(qtbot, arrivals)


def test_whoever_is_here_gets_it_unless_chosen_otherwise(shown: Shown, session: Session) -> None:
    session.set_here(BEN)
    assert shown(file(A))._options.asked().who == BEN
