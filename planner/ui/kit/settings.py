"""The settings of the window: kept in one small file, told to everybody when they change."""

import json
import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from planner.domain.errors import FileTrouble
from planner.files.private import private_folder
from planner.files.replace import replace_file
from planner.ui.kit.preferences import Preferences, from_json, to_json

LOG = logging.getLogger(__name__)
# More than any honest file of settings, less than what would keep the window waiting.
MOST_BYTES = 1_000_000
LATER_MS = 500


class Settings(QObject):
    """``now`` is what holds; ``changed`` hands over what held before.

    A file that is missing, damaged or not to be read is as if nothing had been set; one that cannot be
    written costs no more than the memory of this time.
    """

    changed = Signal(object)

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._now = self._kept = _read(file)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER_MS)
        self._later.timeout.connect(self.save)

    @property
    def now(self) -> Preferences:
        return self._now

    def change(self, **fields: Any) -> None:
        """Give these fields of the preferences new values; they reach the file a moment later."""
        before, self._now = self._now, replace(self._now, **fields)
        if self._now != before:
            self._later.start()
            self.changed.emit(before)

    @Slot()
    def save(self) -> None:
        """Write what changed, as the window does before it goes."""
        self._later.stop()
        if self._now == self._kept:
            return
        data = json.dumps(to_json(self._now), indent=2, ensure_ascii=False).encode()
        try:
            private_folder(self._file.parent)
            replace_file(self._file, data, _prove)
        except (OSError, FileTrouble):
            LOG.warning("The settings could not be written.")
        else:
            self._kept = self._now


def _read(file: Path) -> Preferences:
    try:
        with file.open("rb") as opened:
            return from_json(json.loads(opened.read(MOST_BYTES)))
    except (OSError, ValueError, RecursionError):
        return Preferences()


def _prove(data: bytes) -> None:
    json.loads(data)
