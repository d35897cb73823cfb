"""Putting a finished database in its place: written aside, checked, and there all at once or not at all."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from planner.domain.errors import Damaged, Exists
from planner.store.file import connect, sync_folder, unsound
from planner.store.trouble import told


@contextmanager
def published(path: Path) -> Iterator[Path]:
    """Yields an empty file beside ``path`` to be made into a database, then puts it at ``path``.

    Raises Exists where something is at ``path`` already, before or after the work, and FileTrouble where
    the result cannot be written or is not sound; nothing is left behind then.
    """
    with told(path):
        if path.exists():
            raise Exists(path)
        aside = path.with_name(f".{secrets.token_hex(8)}.new")
        os.close(os.open(aside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            yield aside
            _require_sound(aside, path)
            _sync(aside)
            _place(aside, path)
            sync_folder(path.parent)
        finally:
            for leftover in (aside, aside.with_name(aside.name + "-journal")):
                with suppress(FileNotFoundError):
                    leftover.unlink()


def _require_sound(aside: Path, path: Path) -> None:
    connection = connect(aside)
    try:
        if unsound(connection):
            raise Damaged(
                path, "The copy at {path} did not come out whole and was thrown away; please try again."
            )
    finally:
        connection.close()


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
