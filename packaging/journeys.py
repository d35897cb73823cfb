"""Provides what the journeys need, which are tests in a real window: a screen, hands and ears for it."""

import shutil
import subprocess
import sys
from pathlib import Path

import system_packages
from trouble import Trouble

_PROGRAMS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "dbus-daemon": "dbus"}
_LAUNCHERS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))
# Debian builds the binding of AT-SPI for its own Python alone.
_SYSTEM_PYTHON = "/usr/bin/python3"
_READS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def provide() -> None:
    """Install what is not there yet; where that cannot be done, say so: the other tests need none of it."""
    try:
        system_packages.provide(_missing())
    except Trouble as trouble:
        print(f"The tests in a real window are left out. {trouble}", file=sys.stderr)


def _missing() -> list[str]:
    packages = [package for program, package in _PROGRAMS.items() if shutil.which(program) is None]
    if not any(path.exists() for path in _LAUNCHERS):
        packages.append("at-spi2-core")
    return packages if _can_listen() else [*packages, "python3-gi", "gir1.2-atspi-2.0"]


def _can_listen() -> bool:
    try:
        process = subprocess.run([_SYSTEM_PYTHON, "-c", _READS], capture_output=True, check=False)
    except OSError:
        return False
    return process.returncode == 0
