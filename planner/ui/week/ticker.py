"""Says when a minute has passed, also after the computer slept."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from planner.domain.clock import Clock

# A timer stands still while the computer sleeps, so it is not trusted with a whole minute.
PATIENCE = 10_000


class Ticker(QObject):
    ticked = Signal()

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last = clock.now()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @property
    def now(self) -> datetime:
        return self._clock.now()

    def start(self) -> None:
        self.look()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look at the clock; to be called too when the window comes back."""
        now = self._clock.now()
        if now.replace(second=0, microsecond=0) != self._last.replace(second=0, microsecond=0):
            self._last = now
            self.ticked.emit()
        left = 60_000 - now.second * 1000 - now.microsecond // 1000
        self._timer.start(min(left + 50, PATIENCE))
