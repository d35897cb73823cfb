"""Looks into what was made, instead of trusting how: all of it says the same version and the same day."""

import gzip
import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from datetime import date
from email.utils import parsedate_to_datetime
from pathlib import Path

from names import identity
from processes import told
from trouble import Trouble

_PAGE_HEAD = re.compile(r'^\.TH \S+ 1 "(?P<day>[^"]*)" ".* (?P<version>\S+)" ')
_CHANGES_HEAD = re.compile(r"^\S+ \((?P<version>[^)]*)\) ")


def agree(package: Path, program: Path, usr: Path, today: date) -> None:
    """Raises Trouble where the package, its frozen ``program`` or a file below ``usr`` says otherwise."""
    wanted = identity.VERSION
    for what, version in {
        "The frozen program": told((program, "--version")).splitlines()[0].split()[-1],
        "The package": told(("dpkg-deb", "--field", package, "Version")).strip(),
    }.items():
        _hold(what, version, wanted)
    for what, (version, day) in said(usr).items():
        _hold(what, version, wanted)
        _hold(what, day, str(today))


def said(usr: Path) -> dict[str, tuple[str, str]]:
    """Version and day by the files below ``usr`` that name them first; empty words where they do not."""
    share = usr / "share"
    info = ET.parse(share / "metainfo" / f"{identity.APPLICATION_ID}.metainfo.xml")  # noqa: S314 - our own
    newest = info.find("releases/release")
    release: Mapping[str, str] = {} if newest is None else newest.attrib
    page = _unpacked(share / "man" / "man1" / f"{identity.PROGRAM}.1.gz")
    changes = _unpacked(share / "doc" / identity.PROGRAM / "changelog.gz")
    head, first = _PAGE_HEAD.match(page), _CHANGES_HEAD.match(changes)
    signed = re.search(r"^ -- .*>  (.*)$", changes, re.MULTILINE)
    return {
        "AppStream's data": (release.get("version", ""), release.get("date", "")),
        "The manual page": (head["version"], head["day"]) if head else ("", ""),
        "Debian's changelog": (
            first["version"] if first else "",
            str(parsedate_to_datetime(signed[1]).date()) if signed else "",
        ),
    }


def _unpacked(file: Path) -> str:
    return gzip.decompress(file.read_bytes()).decode()


def _hold(what: str, says: str, wanted: str) -> None:
    if says != wanted:
        raise Trouble(f"{what} says “{says}”, and it should be “{wanted}”.")
