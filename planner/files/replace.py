"""Putting a file that is whole in the place of an older one."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from stat import S_IMODE

from planner.files.aside import aside, sync, sync_folder
from planner.files.trouble import system_told

# Reading and writing: what whoever made the older file wanted others to be able to do with it.
ALLOWED = 0o666


def replace_file(path: Path, data: bytes, prove: Callable[[bytes], None]) -> None:
    """Write ``data`` to ``path``, once ``prove`` was content with what the disk gives back of it.

    A new file is its owner's alone, and one that was there may be read and written by those who could.
    Whatever ``prove`` raises, and a FileTrouble where the file cannot be written, leaves what was at
    ``path`` as it was.
    """
    with system_told(path), aside(path) as written:
        written.write_bytes(data)
        sync(written)
        prove(written.read_bytes())
        with suppress(FileNotFoundError):
            written.chmod(S_IMODE(path.stat().st_mode) & ALLOWED)
        written.replace(path)
        sync_folder(path.parent)
