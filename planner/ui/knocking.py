"""How a window that is being started lets the one that has the plan come to the front, with files for it."""

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from planner.identity import CALENDAR_SUFFIX

WAIT, AGAIN = 3000, 20
# Whoever knocks has so many milliseconds to say what for, and so many bytes.
A_WORD_MS, MOST_BYTES = 1000, 1_000_000
END = b"\n"


class Door(QObject):
    """``knocked`` says that somebody started the program on the same plan.

    ``brought`` hands over the paths of calendars (a tuple) that are to be looked at in it.
    """

    knocked = Signal()
    brought = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        QLocalServer.removeServer(name)  # what a window that died has left
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(name)

    @Slot()
    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            visitor = Visitor(socket, self)
            visitor.brought.connect(self.brought)
            self.knocked.emit()
            visitor.listen()

    def shut(self) -> None:
        self._server.close()


class Visitor(QObject):
    """Somebody at the door, until they said what they bring, or were there for long enough."""

    brought = Signal(object)

    def __init__(self, socket: QLocalSocket, door: Door) -> None:
        super().__init__(door)
        self._socket, self._said = socket, b""
        socket.setParent(self)
        socket.readyRead.connect(self.listen)
        socket.disconnected.connect(self.deleteLater)
        patience = QTimer(self)
        patience.setSingleShot(True)
        patience.timeout.connect(self._part)
        patience.start(A_WORD_MS)

    @Slot()
    def listen(self) -> None:
        if len(self._said) > MOST_BYTES or self._said.endswith(END):
            return
        self._said += self._socket.readAll().data()
        if len(self._said) > MOST_BYTES:
            self._part()
        elif self._said.endswith(END):
            files = understood(self._said)
            self._part()
            if files:
                self.brought.emit(files)

    @Slot()
    def _part(self) -> None:
        if self._socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            self.deleteLater()  # gone before the door was opened
        else:
            self._socket.disconnectFromServer()


def knock(name: str, calendars: Sequence[Path] = ()) -> bool:
    """Let the window of that name come to the front, and look at these; False where nobody answers.

    A window that is only just coming up has no door yet, so that this tries for a while.
    """
    patience = QDeadlineTimer(WAIT)
    socket = QLocalSocket()
    while not _is_let_in(socket, name):
        if patience.hasExpired():
            return False
        QThread.msleep(AGAIN)
    socket.write(json.dumps([str(path) for path in calendars]).encode() + END)
    socket.waitForDisconnected(WAIT)
    socket.close()
    return True


def understood(said: bytes) -> tuple[Path, ...]:
    """The calendars somebody brings: whole paths of files that are there, and nothing else they may say."""
    try:
        told = json.loads(said)
    except (ValueError, RecursionError):
        return ()
    paths = [Path(one) for one in told if isinstance(one, str)] if isinstance(told, list) else []
    return tuple(path for path in paths if _is_calendar(path))


def _is_calendar(path: Path) -> bool:
    try:
        return path.is_absolute() and path.suffix.lower() == CALENDAR_SUFFIX and path.is_file()
    except (OSError, ValueError):
        return False


def _is_let_in(socket: QLocalSocket, name: str) -> bool:
    socket.connectToServer(name)
    return socket.waitForConnected(WAIT)
