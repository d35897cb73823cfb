"""Files that other programs hand over, which wait until they can be looked at."""

from collections import deque
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from planner.identity import CALENDAR_SUFFIX, PLAN_SUFFIX
from planner.ui.desk import Desk
from planner.ui.pages.calendars.source import of_files

if TYPE_CHECKING:
    from planner.ui.window import Window

# In milliseconds: how often it is looked whether the window is free for them.
AGAIN = 200


class Opening(QObject):
    """Calendars are offered in the window as if they were dropped on it, plans are opened in it.

    Both wait while a question is open there, and calendars until a plan is.
    """

    def __init__(self, window: "Window", desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._waiting: deque[Path] = deque()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN)
        self._again.timeout.connect(self._look)
        desk.brought.connect(self.take)
        desk.opened.connect(self._again.start)

    @Slot(object)
    def take(self, files: Iterable[Path]) -> None:
        """Open these, the paths of calendars and of plans, as soon as that can be."""
        self._waiting.extend(files)
        self._look()

    @Slot()
    def _look(self) -> None:
        """Go on with those that wait."""
        if not self._waiting:
            return
        if QApplication.activeModalWidget() is not None:
            self._again.start()
        elif self._waiting[0].suffix.lower() == PLAN_SUFFIX:
            self._desk.open(self._waiting.popleft())
            self._look()
        elif self._window.book is not None:
            self._window.book.arrivals.offer(of_files([self._waiting.popleft()]))
            self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """How macOS hands files over: to the application, which is to be watched only there.

        Elsewhere nothing would come of it but that every event of the window took longer.
        """
        if event.type() is QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            path = Path(event.file())
            if path.suffix.lower() in (CALENDAR_SUFFIX, PLAN_SUFFIX):
                self.take([path])
            return True
        return super().eventFilter(watched, event)
