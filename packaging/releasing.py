"""Builds what people download on this system, once everything agrees on which version it is."""

import hashlib
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import agreeing
import archive
import bundling
import changelog
import debian
import installers
import maintainer
from bundling import DIST
from names import identity
from trouble import Trouble

SUMS = "SHA256SUMS"


def release(*, draft: bool) -> int:
    """All files with their sums, in dist/; 1 where a limit is broken. Raises Trouble.

    A ``draft`` needs no day in the changelog, and nobody who answers for it.
    """
    today = _day(draft=draft)
    if not draft:
        maintainer.require_somebody()
    bundling.bundle()
    if bundling.prove() != 0:
        return 1
    DIST.mkdir(exist_ok=True)
    for old in DIST.iterdir():
        old.unlink()
    files = [make(DIST, today) for make in _MAKERS[sys.platform]]
    if sys.platform == "linux":
        agreeing.agree(files[0], bundling.PROGRAM, debian.TREE / "usr", today)
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    (DIST / SUMS).write_text("".join(lines), encoding="utf-8")
    print("".join(lines), end="")
    return 0


def _day(*, draft: bool) -> date:
    newest = changelog.releases()[0]
    if newest.version != identity.VERSION:
        raise Trouble(
            f"CHANGELOG.md begins with {newest.version}, and planner/identity.py says {identity.VERSION}."
        )
    if newest.day is None and not draft:
        raise Trouble(
            "CHANGELOG.md begins with what is not yet released. Please give it its heading: "
            f"“## {identity.VERSION}, {changelog.today()}”."
        )
    return newest.day or changelog.today()


_MAKERS: dict[str, tuple[Callable[[Path, date], Path], ...]] = {
    "linux": (debian.package, archive.archive),
    "win32": (installers.windows,),
    "darwin": (installers.macos,),
}
