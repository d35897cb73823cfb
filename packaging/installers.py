"""Makes what people of Windows and macOS install the program with, each on its own system."""

import os
import platform
import shutil
from datetime import date
from pathlib import Path

from bundling import BUILD, BUNDLE, PACKAGING
from names import identity
from processes import run
from trouble import Trouble

_SCRIPT = PACKAGING / "windows" / "installer.nsi"
# Told by whoever holds the certificate; without it macOS asks people before it opens the program.
_SIGNER = "EBB_FLOW_SIGNER"


def windows(folder: Path, _today: date) -> Path:
    """A program that installs for one user. Raises Trouble."""
    target = folder / f"{identity.PROGRAM}-{identity.VERSION}-windows.exe"
    words = {
        "NAME": identity.NAME,
        "PROGRAM": identity.PROGRAM,
        "VERSION": identity.VERSION,
        "SUFFIX": identity.PLAN_SUFFIX,
        "BUNDLE": str(BUNDLE),
        "ICON": str(BUILD / "pieces" / "app.ico"),
        "TARGET": str(target),
    }
    if run([_makensis(), "-V2", *(f"-D{name}={word}" for name, word in words.items()), _SCRIPT]) != 0:
        raise Trouble("The installer could not be made; the words of makensis are above.")
    return target


def _makensis() -> str:
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "NSIS" / "makensis.exe"
    found = shutil.which("makensis") or (str(usual) if usual.exists() else None)
    if found is None:
        raise Trouble("The installer for Windows needs NSIS: https://nsis.sourceforge.io")
    return found


def macos(folder: Path, _today: date) -> Path:
    """A disk image with the program and a link to where programs go. Raises Trouble."""
    app = BUILD / f"{identity.NAME}.app"
    signer = os.environ.get(_SIGNER)
    if signer:
        sign = ("codesign", "--deep", "--force", "--options", "runtime", "--timestamp", "--sign", signer, app)
        if run(sign) != 0:
            raise Trouble("The program could not be signed; the words of codesign are above.")
    content = BUILD / "image"
    shutil.rmtree(content, ignore_errors=True)
    content.mkdir()
    shutil.copytree(app, content / app.name, symlinks=True)
    (content / "Applications").symlink_to("/Applications")
    target = folder / f"{identity.PROGRAM}-{identity.VERSION}-macos-{platform.machine()}.dmg"
    made = ("hdiutil", "create", "-volname", identity.NAME, "-srcfolder", content, "-format", "ULMO", target)
    if run(made) != 0:
        raise Trouble("The disk image could not be made; the words of hdiutil are above.")
    return target
