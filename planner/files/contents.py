"""Reading a file that somebody chose."""

import errno
from pathlib import Path

from planner.domain.errors import FileTrouble, Unreadable


class NoFile(FileTrouble):
    usual = "There is no file at {path}; please check the name."


def contents(path: Path, most: int) -> bytes:
    """What is in the file, and no more of it than ``most`` bytes. Raises FileTrouble."""
    try:
        if not path.is_file():  # a pipe may never end
            raise Unreadable(path) if path.exists() else NoFile(path)
        with path.open("rb") as file:
            return file.read(most)
    except OSError as error:
        gone = error.errno in (errno.ENOENT, errno.ENAMETOOLONG)
        raise (NoFile if gone else Unreadable)(path) from error
