"""Putting a finished database in its place: written aside, checked, and there all at once or not at all."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from planner.domain.errors import Damaged, Exists, FileTrouble, NoFolder
from planner.store.file import companions, is_sound, sync_folder
from planner.store.trouble import told

THROWN_AWAY = "The copy at {path} did not come out whole and was thrown away; please try again."


@contextmanager
def published(path: Path) -> Iterator[Path]:
    """Yields an empty file beside ``path`` to be made into a database, then puts it at ``path``.

    Raises Exists where something is at ``path`` already, before or after the work, and FileTrouble where
    the result cannot be written or is not sound; nothing is left behind then.
    """
    with told(path):
        _require_free(path)
        aside = path.with_name(f".{secrets.token_hex(8)}.new")
        os.close(os.open(aside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            yield aside
            if not is_sound(aside):
                raise Damaged(path, THROWN_AWAY)
            _sync(aside)
            _place(aside, path)
            sync_folder(path.parent)
        except FileTrouble as trouble:
            if trouble.path != aside:
                raise
            raise type(trouble)(path) from trouble
        finally:
            for leftover in (aside, *companions(aside)):
                with suppress(FileNotFoundError):
                    leftover.unlink()


def _require_free(path: Path) -> None:
    """A leftover journal counts: SQLite would play it back into what comes to lie beside it."""
    if not path.parent.is_dir():
        raise NoFolder(path)
    for there in (path, *companions(path)):
        with suppress(FileNotFoundError):
            there.lstat()
            raise Exists(there)


def _sync(file: Path) -> None:
    handle = os.open(file, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _place(aside: Path, path: Path) -> None:
    try:
        os.link(aside, path)  # unlike a rename, never onto a file that came in between
    except FileExistsError:
        raise Exists(path) from None
    except OSError:  # a disk without hard links
        if path.exists():
            raise Exists(path) from None
        aside.rename(path)
