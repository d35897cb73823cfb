"""The program asked to end by the system: in order, with whatever is being written kept."""

import os
import signal
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

# Of a service that stops, of a terminal that goes, of Ctrl+C in it; Windows has messages instead.
ENDS = () if sys.platform == "win32" else (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)


class ProgramEnding(QObject):
    """``asked`` says that the program has to end now, ``near`` that it may have to in a moment.

    Nobody can be asked anything then. A second signal ends the program on the spot.
    """

    asked = Signal()
    near = Signal()

    def __init__(self, application: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        # The session goes on as soon as this has been answered.
        application.commitDataRequest.connect(self._tell, Qt.ConnectionType.DirectConnection)
        self._woken: QSocketNotifier | None = None

    def listen(self) -> None:
        """Hear signals from now on, all but those that whoever started the program wants left alone."""
        heard = [one for one in ENDS if signal.getsignal(one) is not signal.SIG_IGN]
        if not heard:
            return
        # Python would not look at them before it has its next turn, for which Qt may wait for ever.
        reading, self._writing = os.pipe()
        for end in (reading, self._writing):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(self._writing, warn_on_full_buffer=False)
        self._heard = {one: signal.signal(one, _leave_it_to_qt) for one in heard}
        self._woken = QSocketNotifier(reading, QSocketNotifier.Type.Read, self)
        self._woken.activated.connect(self._hear)

    def let_go(self) -> None:
        """Leave signals to the system again."""
        if self._woken is None:
            return
        woken, self._woken = self._woken, None
        woken.setEnabled(False)
        for one, before in self._heard.items():
            signal.signal(one, before)
        signal.set_wakeup_fd(-1)
        for end in (int(woken.socket()), self._writing):
            os.close(end)

    @Slot()
    def _hear(self) -> None:
        self.let_go()
        self.asked.emit()

    @Slot()
    def _tell(self) -> None:
        self.near.emit()


def _leave_it_to_qt(_number: int, _frame: FrameType | None) -> None:
    """That it was called has woken Qt already."""
