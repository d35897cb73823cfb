"""Finds what Debian and Ubuntu leave out of a small machine, and installs it or says how to."""

import ctypes
import importlib.util
import os
import shutil
import sys
from pathlib import Path

from processes import CHECKOUT, run
from trouble import Trouble

_TABLE = CHECKOUT / "packaging" / "debian-packages.txt"
_APT_LISTS = Path("/var/lib/apt/lists")
_INSTALL = ("apt-get", "install", "-y", "--no-install-recommends")


def provide(packages: list[str]) -> None:
    """Install these as root, or stop with the line that does it; on other systems do nothing."""
    if not packages or shutil.which("apt-get") is None:
        return
    if os.geteuid() != 0:
        raise Trouble(
            "Some packages of the system are missing. Please run this line, then the same command again:\n\n"
            f"    {line_for_people(packages)}\n"
        )
    _install(packages)


def missing() -> list[str]:
    """What the planner needs and does not find."""
    packages = (
        []
        if importlib.util.find_spec("ensurepip")
        else [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]
    )
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            library, package = line.split()
            if not _loads(library):
                packages.append(package)
    return packages


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def line_for_people(packages: list[str]) -> str:
    """What to type to have these."""
    update = "" if _apt_has_lists() else "sudo apt-get update && "
    return f"{update}sudo {' '.join([*_INSTALL, *packages])}"


def _install(packages: list[str]) -> None:
    print(f"Installing packages of the system: {' '.join(packages)}", flush=True)
    command = [*_INSTALL, *packages]
    if _apt_has_lists() and run(command, DEBIAN_FRONTEND="noninteractive") == 0:
        return
    run(["apt-get", "update"])
    if run(command, DEBIAN_FRONTEND="noninteractive") != 0:
        raise Trouble(
            "The packages of the system could not be installed; the words of apt-get are above. "
            "Check the network and the room on the disk, then run the same command again."
        )


def _apt_has_lists() -> bool:
    return any(_APT_LISTS.glob("*_Packages*"))
