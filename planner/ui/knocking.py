"""How a window that is being started lets the one that has the plan come to the front."""

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT, AGAIN = 3000, 20


class Door(QObject):
    """``knocked`` says that somebody started the program on the same plan."""

    knocked = Signal()

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
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
            self.knocked.emit()

    def shut(self) -> None:
        self._server.close()


def knock(name: str) -> bool:
    """Let the window of that name come to the front; False where nobody answers.

    A window that is only just coming up has no door yet, so that this tries for a while.
    """
    patience = QDeadlineTimer(WAIT)
    socket = QLocalSocket()
    while not _is_let_in(socket, name):
        if patience.hasExpired():
            return False
        QThread.msleep(AGAIN)
    socket.waitForDisconnected(WAIT)
    socket.close()
    return True


def _is_let_in(socket: QLocalSocket, name: str) -> bool:
    socket.connectToServer(name)
    return socket.waitForConnected(WAIT)
