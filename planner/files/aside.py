"""Writing a file aside, so that it comes to its place finished or not at all."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from planner.domain.errors import FileTrouble, NoFolder


@contextmanager
def aside(path: Path) -> Iterator[Path]:
    """Yields an empty file beside ``path``, readable by its owner alone; it is gone again afterwards.

    Raises NoFolder where there is no folder to write in. A FileTrouble with the yielded file is raised as
    one with ``path``, which is the file that people know.
    """
    require_folder(path)
    written = path.with_name(f".{secrets.token_hex(8)}.new")
    os.close(os.open(written, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        yield written
    except FileTrouble as trouble:
        if trouble.path != written:
            raise
        raise type(trouble)(path) from trouble
    finally:
        with suppress(FileNotFoundError):
            written.unlink()


def require_folder(path: Path) -> None:
    """Raises NoFolder where there is none for ``path`` to lie in."""
    if not path.parent.is_dir():
        raise NoFolder(path)


def sync(file: Path) -> None:
    """Wait until the disk holds all of the file."""
    handle = os.open(file, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Make sure that a file renamed in ``folder`` is still there after a power cut."""
    # Where a folder cannot be opened or synced, renaming is as durable as it gets, and the file is there.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
