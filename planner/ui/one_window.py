"""One window for a plan: whoever starts a second one raises the first."""

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from planner.domain.errors import UserError
from planner.identity import PROGRAM

WAIT = 1000


class OpenElsewhere(UserError):
    """The plan is open in another window; ``raised`` says whether that one heard of it."""

    def __init__(self, *, raised: bool) -> None:
        super().__init__(
            "This plan is open in another window."
            if raised
            else "This plan seems to be open in another window, which does not answer; please close that one."
        )
        self.raised = raised


class OneWindow(QObject):
    """Holds a plan for this window. ``asked_for`` says that somebody started the program on it again."""

    asked_for = Signal()

    def __init__(self, plan: Path, folder: Path, parent: QObject | None = None) -> None:
        """The lock lies in ``folder``, so that nothing lies beside the plan. Raises OpenElsewhere."""
        super().__init__(parent)
        self._name = name_of(plan)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        if not self._lock.tryLock(0):
            raise OpenElsewhere(raised=ask_for(self._name))
        QLocalServer.removeServer(self._name)  # what a window that died has left
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(self._name)

    @Slot()
    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
            self.asked_for.emit()

    def let_go(self) -> None:
        self._server.close()
        self._lock.unlock()


def name_of(plan: Path) -> str:
    """However it is spelled and through whatever link, the same plan has the same name."""
    return f"{PROGRAM}-{hashlib.sha256(os.fsencode(os.path.realpath(plan))).hexdigest()[:20]}"


def ask_for(name: str) -> bool:
    """Let the window of that plan come to the front; False where nobody answers."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    answered = socket.waitForConnected(WAIT)
    if answered:
        socket.waitForDisconnected(WAIT)
    socket.close()
    return answered
