"""What somebody at the door may say: calendars that are there, in so many bytes and so much time."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from planner.ui import knocking
from planner.ui.knocking import Door, Visitor, understood

pytestmark = pytest.mark.usefixtures("qapp")


class Listener(QObject):
    """Keeps what was brought."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.files: list[tuple[Path, ...]] = []
        self.knocks = 0
        door.brought.connect(self._take)
        door.knocked.connect(self._hear)

    @Slot(object)
    def _take(self, files: tuple[Path, ...]) -> None:
        self.files.append(files)

    @Slot()
    def _hear(self) -> None:
        self.knocks += 1


@pytest.fixture
def calendar(tmp_path: Path) -> Path:
    path = tmp_path / "our ü\nweek.ICS"
    path.touch()
    return path


def said(*paths: object) -> bytes:
    return json.dumps([str(path) for path in paths]).encode() + b"\n"


def visit(qtbot: QtBot, *parts: bytes) -> Listener:
    """Somebody comes, says that, and waits until the door is shut again."""
    door = Door("ebb-flow-test-door")
    listener, socket = Listener(door), QLocalSocket()
    socket.connectToServer("ebb-flow-test-door")
    assert socket.waitForConnected(1000)
    for part in parts:
        socket.write(part)
        socket.flush()
        qtbot.wait(10)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=3000)
    door.shut()
    return listener


def test_calendars_are_brought_however_they_are_called(qtbot: QtBot, calendar: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.ics"
    other.touch()
    listener = visit(qtbot, said(calendar, other))
    assert (listener.knocks, listener.files) == (1, [(calendar, other)])


def test_what_comes_in_pieces_is_one_word(qtbot: QtBot, calendar: Path) -> None:
    whole = said(calendar)
    assert visit(qtbot, whole[:7], whole[7:]).files == [(calendar,)]


def test_whoever_only_knocks_is_heard(qtbot: QtBot) -> None:
    listener = visit(qtbot, said())
    assert (listener.knocks, listener.files) == (1, [])


def test_whoever_says_nothing_is_not_waited_for(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(knocking, "A_WORD_MS", 50)
    listener = visit(qtbot)
    assert (listener.knocks, listener.files) == (1, [])


def test_nobody_stays_at_the_door(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(knocking, "A_WORD_MS", 50)
    door, socket = Door("ebb-flow-test-door"), QLocalSocket()
    socket.connectToServer("ebb-flow-test-door")
    assert socket.waitForConnected(1000)
    socket.abort()
    with qtbot.waitSignal(door.knocked):
        pass
    qtbot.waitUntil(lambda: not door.findChildren(Visitor))
    door.shut()


def test_whoever_talks_without_end_is_not_listened_to(
    qtbot: QtBot, calendar: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(knocking, "MOST_BYTES", 10)
    monkeypatch.setattr(knocking, "A_WORD_MS", 60_000)
    assert visit(qtbot, said(calendar)).files == []


def test_only_calendars_that_are_there_are_taken(
    tmp_path: Path, calendar: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    plan = tmp_path / "ours.ebbflow"
    plan.touch()
    folder = tmp_path / "folder.ics"
    folder.mkdir()
    others = (plan, folder, tmp_path / "missing.ics", calendar.name, "x" * 5000 + ".ics", "/a\0b.ics")
    assert understood(said(*others, calendar)) == (calendar,)


@pytest.mark.parametrize(
    "word",
    [
        b"\n",
        b"{}\n",
        b"[[\n",
        b"[1, null, [], {}]\n",
        b"1\n",
        b"\xff\xfe\n",
        b"[" * 100_000 + b"\n",
        b"raise\n",
    ],
)
def test_anything_else_is_ignored(word: bytes) -> None:
    assert understood(word) == ()
