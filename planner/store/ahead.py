"""A look at a plan's file in a thread of its own, while other things are made ready."""

from contextlib import closing, suppress
from pathlib import Path
from threading import Thread

from planner.domain.errors import FileTrouble
from planner.store.file import connect, schema_of, unsound
from planner.store.trouble import told

Marks = tuple[int, int, int, int]


class LookAhead:
    """Begins at once, and only ever finds that a file is sound; the rest is left to whoever opens it."""

    def __init__(self, path: Path, known: int) -> None:
        """``known`` is the number of the newest schema that may be in it."""
        self._path, self._known = path, known
        self._sound: Marks | None = None
        self._thread = Thread(target=self._look, name="a look ahead", daemon=True)
        self._thread.start()

    def found_sound(self, path: Path) -> bool:
        """Whether it was that plan, was sound, and is still the same; waits for the look to end."""
        if path != self._path:
            return False
        self._thread.join()
        with suppress(OSError):
            return self._sound == _marks(path)
        return False

    def _look(self) -> None:
        # A file that is not there or not to be read gets its words from whoever opens it.
        with suppress(FileTrouble), told(self._path):
            schema_of(self._path, self._known)
            before = _marks(self._path)
            with closing(connect(self._path, wait=0)) as connection:
                if unsound(connection) is None:
                    self._sound = before


def _marks(path: Path) -> Marks:
    """What is another number as soon as the file is another one, or another content."""
    found = path.stat()
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
