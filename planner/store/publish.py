"""Putting a finished database in its place: written aside, checked, and there all at once or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from os import link
from pathlib import Path

from planner.domain.errors import Damaged, Exists
from planner.files.aside import aside, require_folder, sync, sync_folder
from planner.store.file import companions, is_sound
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
        with aside(path) as written:
            try:
                yield written
                if not is_sound(written):
                    raise Damaged(path, THROWN_AWAY)
                sync(written)
                _place(written, path)
                sync_folder(path.parent)
            finally:
                for leftover in companions(written):
                    leftover.unlink(missing_ok=True)


def _require_free(path: Path) -> None:
    """A leftover journal counts: SQLite would play it back into what comes to lie beside it."""
    require_folder(path)
    for there in (path, *companions(path)):
        with suppress(FileNotFoundError):
            there.lstat()
            raise Exists(there)


def _place(written: Path, path: Path) -> None:
    try:
        link(written, path)  # unlike a rename, never onto a file that came in between
    except FileExistsError:
        raise Exists(path) from None
    except OSError:  # a disk without hard links
        if path.exists():
            raise Exists(path) from None
        written.rename(path)
