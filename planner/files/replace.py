"""Putting a file that is whole in the place of an older one."""

from collections.abc import Callable
from pathlib import Path

from planner.files.aside import aside, sync, sync_folder
from planner.files.trouble import system_told


def replace_file(path: Path, data: bytes, prove: Callable[[bytes], None]) -> None:
    """Write ``data`` to ``path``, once ``prove`` was content with what the disk gives back of it.

    Whatever ``prove`` raises, and a FileTrouble where the file cannot be written, leaves what was at
    ``path`` as it was.
    """
    with system_told(path), aside(path) as written:
        written.write_bytes(data)
        sync(written)
        prove(written.read_bytes())
        written.replace(path)
        sync_folder(path.parent)
