"""One window for a plan: whoever starts a second one raises the first."""

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from planner.domain.errors import UserError
from planner.files.private import private_folder
from planner.identity import PROGRAM

if TYPE_CHECKING:
    from planner.ui.knocking import Door


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
    """Holds a plan for this window. ``asked_for`` says that somebody started the program on it again.

    ``brought`` hands over the paths of calendars that are to be looked at in it.
    """

    asked_for = Signal()
    brought = Signal(object)

    def __init__(
        self, plan: Path, folder: Path, parent: QObject | None = None, calendars: Sequence[Path] = ()
    ) -> None:
        """The lock lies in ``folder``, so that nothing lies beside the plan.

        Raises OpenElsewhere; the window that has the plan is then handed these ``calendars``.
        """
        super().__init__(parent)
        self._name = name_of(plan)
        self._door: Door | None = None
        private_folder(folder)
        self._lock = QLockFile(str(folder / f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)
        if not self._lock.tryLock(0):
            from planner.ui.knocking import knock  # noqa: PLC0415

            raise OpenElsewhere(raised=knock(self._name, calendars))

    def listen(self) -> None:
        """Hear from now on who starts the program again, who waits for that a moment."""
        # Brings Qt's network along, which the window need not wait for when it comes up.
        from planner.ui.knocking import Door  # noqa: PLC0415

        self._door = Door(self._name, self)
        self._door.knocked.connect(self.asked_for)
        self._door.brought.connect(self.brought)

    def let_go(self) -> None:
        if self._door is not None:
            self._door.shut()
        self._lock.unlock()


def name_of(plan: Path) -> str:
    """However it is spelled and through whatever link, the same plan has the same name."""
    return f"{PROGRAM}-{hashlib.sha256(os.fsencode(os.path.realpath(plan))).hexdigest()[:20]}"
