"""The moment at which the window is on the screen and waits for what people do."""

import gc
import sys

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.ui.tidying import Tidying

# A window that comes up out of sight is not painted for the time being.
AT_LAST_MS = 2000
# In seconds: how long work beside the window may keep it waiting for its turn. As Python has it, what is
# drawn would come a frame late while a large calendar is made.
TURN = 0.0005


class Settling(QObject):
    """``settled`` comes once, right after the window was painted for the first time."""

    settled = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._settle)
        self._soon.start(AT_LAST_MS)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._soon.start(0)
        return super().eventFilter(watched, event)

    @Slot()
    def _settle(self) -> None:
        self._window.removeEventFilter(self)
        # What is there now stays. Looking through it each time would hold up whoever turns weeks.
        gc.freeze()
        gc.enable()
        Tidying(self._window)
        sys.setswitchinterval(TURN)
        self.settled.emit()
