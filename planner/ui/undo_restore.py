"""The command for a backup that was brought back; what was there before is a backup too."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QUndoCommand

BringBack = Callable[[Path], Path | None]


class RestoreCommand(QUndoCommand):
    """Of a plan that was restored already; ``bring_back`` gives None where it could not be done."""

    def __init__(self, before: Path, backup: Path, label: str, bring_back: BringBack) -> None:
        super().__init__(label)
        self._before, self._backup = before, backup
        self._bring_back = bring_back
        self._is_done = True

    def redo(self) -> None:
        if self._is_done:  # Qt asks for it once when the command is pushed
            self._is_done = False
        elif self._bring_back(self._backup) is None:
            self.setObsolete(True)

    def undo(self) -> None:
        if self._bring_back(self._before) is None:
            self.setObsolete(True)
