"""Builds what people download on this system, once everything agrees on which version it is."""

import hashlib
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from datetime import date
from pathlib import Path

import archive
import bundling
import changelog
import debian
import installers
from bundling import DIST
from names import identity
from processes import told
from trouble import Trouble

SUMS = "SHA256SUMS"


def release(*, draft: bool) -> int:
    """All files with their sums, in dist/; 1 where a limit is broken. Raises Trouble.

    A ``draft`` needs no day in the changelog.
    """
    today = _day(draft=draft)
    bundling.bundle()
    if bundling.prove() != 0:
        return 1
    DIST.mkdir(exist_ok=True)
    for old in DIST.iterdir():
        old.unlink()
    files = [make(DIST, today) for make in _MAKERS[sys.platform]]
    if sys.platform == "linux":
        _agree(files[0])
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


def _agree(package: Path) -> None:
    """Look into what was made instead of trusting how. Raises Trouble."""
    info = debian.TREE / "usr" / "share" / "metainfo" / f"{identity.APPLICATION_ID}.metainfo.xml"
    newest = ET.parse(info).find("releases/release")  # noqa: S314 - just written here
    said = {
        "the package": told(("dpkg-deb", "--field", package, "Version")).strip(),
        "its AppStream data": "" if newest is None else newest.get("version", ""),
    }
    for what, version in said.items():
        if version != identity.VERSION:
            raise Trouble(f"{what} says {version}, and planner/identity.py says {identity.VERSION}.")


_MAKERS: dict[str, tuple[Callable[[Path, date], Path], ...]] = {
    "linux": (debian.package, archive.archive),
    "win32": (installers.windows,),
    "darwin": (installers.macos,),
}
