"""Files that other programs hand over: calendars are offered as if dropped, plans are opened."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Colour
from planner.services.beginning import Beginning, Newcomer
from planner.ui import opening as module
from planner.ui.desk import Desk
from planner.ui.knocking import knock
from planner.ui.one_window import name_of
from planner.ui.opening import Opening
from planner.ui.pages.calendars.import_sheet import ImportSheet
from planner.ui.pages.search.sheet import SearchSheet
from planner.ui.session import Session
from planner.ui.window import Window
from tests.helpers.plans import make
from tests.services.importing import event, file

PEOPLE = (Newcomer(name="Mara", colour=Colour.TEAL), Newcomer(name="Jonas", colour=Colour.CORAL))


@pytest.fixture
def opening(window: Window, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Opening:
    monkeypatch.setattr(module, "AGAIN", 1)
    window.show()
    return Opening(window, desk)


@pytest.fixture
def opened(window: Window, session: Session) -> Session:
    """A plan, in the window."""
    assert window.book is not None
    return session


@pytest.fixture
def calendar(tmp_path: Path) -> Path:
    path = tmp_path / "work.ics"
    path.write_bytes(file(event("a")))
    return path


def offered(window: Window) -> list[str]:
    """The calendars that are looked at."""
    return [one._source.stem for one in window.findChildren(ImportSheet) if one.isVisible()]


@pytest.mark.usefixtures("opened")
def test_a_calendar_is_looked_at(opening: Opening, window: Window, calendar: Path) -> None:
    opening.take([calendar])
    assert offered(window) == ["work"]


@pytest.mark.usefixtures("opened")
def test_several_come_one_after_the_other(
    opening: Opening, window: Window, calendar: Path, qtbot: QtBot
) -> None:
    home = calendar.with_name("home.ics")
    home.write_bytes(file(event("b")))
    opening.take([calendar, home])
    assert offered(window) == ["work"]
    window.findChildren(ImportSheet)[0].reject()
    qtbot.waitUntil(lambda: offered(window) == ["home"])


def test_the_first_run_comes_first(
    opening: Opening, window: Window, desk: Desk, calendar: Path, qtbot: QtBot
) -> None:
    desk.open_usual()
    opening.take([calendar])
    qtbot.wait(20)
    assert offered(window) == []
    assert desk.begin(desk.shelf.usual, Beginning(people=PEOPLE, zone="Europe/Berlin")) is None
    qtbot.waitUntil(lambda: offered(window) == ["work"])


@pytest.mark.usefixtures("opened")
def test_an_open_question_is_answered_first(
    opening: Opening, window: Window, calendar: Path, qtbot: QtBot
) -> None:
    assert window.book is not None
    window.book._find()
    opening.take([calendar])
    qtbot.wait(20)
    assert offered(window) == []
    window.findChildren(SearchSheet)[0].reject()
    qtbot.waitUntil(lambda: offered(window) == ["work"])


@pytest.mark.usefixtures("opened")
@pytest.mark.parametrize("content", [None, b"no calendar"])
def test_what_cannot_be_looked_at_is_told_on_the_sheet(
    opening: Opening, window: Window, tmp_path: Path, content: bytes | None
) -> None:
    other = tmp_path / "other.ics"
    if content is not None:
        other.write_bytes(content)
    opening.take([other])
    (sheet,) = window.findChildren(ImportSheet)
    assert sheet._status.property("tone") == "danger"
    assert not sheet._bring.isEnabled()


@pytest.mark.usefixtures("opening")
def test_what_comes_with_the_start_waits_until_the_window_is_there(
    window: Window, desk: Desk, path: Path, calendar: Path
) -> None:
    desk.bring([calendar])
    desk.open(path)
    assert offered(window) == []
    brought = QSignalSpy(desk.brought)
    desk.listen()
    assert offered(window) == ["work"]
    desk.listen()
    assert brought.count() == 1


@pytest.mark.usefixtures("opening", "opened")
def test_another_start_hands_them_over(
    window: Window, desk: Desk, path: Path, calendar: Path, qtbot: QtBot
) -> None:
    desk.listen()
    other = threading.Thread(target=knock, args=[name_of(path), [calendar]])
    other.start()
    qtbot.waitUntil(lambda: offered(window) == ["work"], timeout=5000)
    other.join()


@pytest.mark.usefixtures("opened")
def test_what_macos_hands_over_is_opened(
    opening: Opening, window: Window, desk: Desk, calendar: Path, qapp: QApplication
) -> None:
    theirs = make(calendar.with_name("theirs.ebbflow"))
    qapp.installEventFilter(opening)
    try:
        for one in (theirs, calendar, calendar.with_name("picture.png")):
            assert QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(one))))
    finally:
        qapp.removeEventFilter(opening)
    assert desk.session is not None
    assert desk.session.in_use.path == theirs
    assert offered(window) == ["work"]
