"""What is not finished when a plan is left, and what was not when it was left the last time."""

import json
import logging
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from planner.domain.errors import FileTrouble
from planner.files.private import private_folder
from planner.files.replace import replace_file
from planner.ui.unfinished.left import Left, from_json, to_json

LOG = logging.getLogger(__name__)
# More than anybody types without saving it, less than what would keep the window waiting.
MOST_BYTES = 4_000_000


class Unfinished(QObject):
    """Belongs to a session. ``keep`` brings up two questions, in this order.

    ``ending`` asks whoever holds something unsaved to save it, where nothing has to be asked for that;
    ``gathering`` asks to ``put_by`` what is left of it.
    """

    ending = Signal()
    gathering = Signal()

    def __init__(self, file: Path | None, parent: QObject) -> None:
        """``file`` is where it is kept, None for nowhere; one that cannot be read is as good as none."""
        super().__init__(parent)
        self._file = file
        self._before = _read(file) if file is not None else ()
        self._now: list[Left] = []

    @property
    def waiting(self) -> tuple[Left, ...]:
        """What people are to be asked about."""
        return tuple(left for left in self._before if not left.place)

    def claim(self, place: str) -> tuple[Left, ...]:
        """What was left at that place, which from now on sees to it by itself."""
        found = tuple(left for left in self._before if left.place == place)
        self._before = tuple(left for left in self._before if left.place != place)
        return found

    @Slot(object)
    def let_go(self, left: Left) -> None:
        """It is not wanted any more."""
        self._before = tuple(one for one in self._before if one is not left)
        self._write()

    def put_by(self, left: Left) -> None:
        """Keep this until the plan is opened again, if there are any words in it."""
        if any(text.strip() for _, text in left.words):
            self._now.append(left)

    def keep(self) -> None:
        """Let everything that is not finished be saved, or else be there the next time."""
        self._now = []
        self.ending.emit()
        self.gathering.emit()
        self._write()

    def _write(self) -> None:
        left = (*self._before, *self._now)
        if self._file is None:
            return
        try:
            if left:
                data = json.dumps(to_json(left), indent=2).encode()
                private_folder(self._file.parent)
                replace_file(self._file, data, _prove)
            else:
                self._file.unlink(missing_ok=True)
        except (OSError, FileTrouble):
            LOG.warning("What was not finished could not be kept.")


def _read(file: Path) -> tuple[Left, ...]:
    try:
        with file.open("rb") as opened:
            return from_json(json.loads(opened.read(MOST_BYTES)))
    except (OSError, ValueError, RecursionError):
        return ()


def _prove(data: bytes) -> None:
    json.loads(data)
