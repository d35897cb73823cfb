"""Starting at login where that is a file in a certain folder."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from planner.domain.errors import FileTrouble
from planner.domain.values import dataclass
from planner.files.contents import contents
from planner.files.private import private_folder
from planner.files.replace import replace_file
from planner.files.trouble import system_told
from planner.services.at_login.launch import Launch

# More than any such file has; the rest of a longer one is of no interest.
MOST_BYTES = 100_000


@dataclass(frozen=True, slots=True)
class EntryFile:
    """``written`` makes the file, and ``starts`` says of what is in it whether it starts anything."""

    path: Path
    written: Callable[[Launch], bytes]
    starts: Callable[[bytes], bool]

    def is_on(self) -> bool:
        with suppress(FileTrouble):
            return self.starts(contents(self.path, MOST_BYTES))
        return False

    def turn_on(self, launch: Launch) -> None:
        """Raises FileTrouble."""
        with system_told(self.path):
            private_folder(self.path.parent)
        replace_file(self.path, self.written(launch), self._prove)

    def turn_off(self) -> None:
        """Raises FileTrouble."""
        with system_told(self.path):
            self.path.unlink(missing_ok=True)

    def _prove(self, data: bytes) -> None:
        if not self.starts(data):
            raise FileTrouble(self.path)
