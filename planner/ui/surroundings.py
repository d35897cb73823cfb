"""What the desktop around the program wants of it: that it looks at files, that it ends."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from planner.ui.desk import Desk
from planner.ui.window import Window

if TYPE_CHECKING:
    from planner.ui.ending import ProgramEnding


class Surroundings(QObject):
    """Nothing of it is heard before ``listen``: until then there is nothing to lose."""

    def __init__(self, application: QApplication, window: Window, desk: Desk) -> None:
        super().__init__(window)
        self._application, self._window, self._desk = application, window, desk
        self._ending: ProgramEnding | None = None

    @Slot()
    def listen(self) -> None:
        # None of it has to be there before the window is.
        from planner.ui.ending import ProgramEnding  # noqa: PLC0415
        from planner.ui.opening import Opening  # noqa: PLC0415

        opening = Opening(self._window, self._desk)
        if sys.platform == "darwin":
            self._application.installEventFilter(opening)
        self._ending = ProgramEnding(self._application, self)
        self._ending.near.connect(self._window.keep)
        self._ending.asked.connect(self._window.end)
        self._application.aboutToQuit.connect(self._desk.clear)
        self._ending.listen()

    def let_go(self) -> None:
        if self._ending is not None:
            self._ending.let_go()
