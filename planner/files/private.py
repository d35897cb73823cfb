"""Folders and files that are their owner's alone, under whatever mask the program was started."""

import os
from pathlib import Path

_FOLDER, _FILE = 0o700, 0o600


def private_folder(path: Path) -> None:
    """Make sure that there is a folder at ``path``; all of the way that was missing is its owner's alone.

    Folders that were there stay as somebody made them. Raises OSError.
    """
    try:
        path.mkdir(_FOLDER, exist_ok=True)
    except FileNotFoundError:
        if path.parent == path:  # a drive that is not there
            raise
        private_folder(path.parent)
        path.mkdir(_FOLDER, exist_ok=True)


def private_opener(path: str, flags: int) -> int:
    """For open(): a file that it makes is its owner's alone."""
    return os.open(path, flags, _FILE)
