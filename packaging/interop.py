"""Provides the calendar readers that ``interop`` asks, each as its own people publish it.

recurring-ical-events is among the planner's own packages; khal and the vdirsyncer that fetches for it have an
environment of their own, because they must not decide which packages the planner gets; ical.js and node-ical
come from npm, libical from Debian. Evolution's store brings a lot with it: it is asked where it is there, and
elsewhere the line is told that installs it.
"""

import hashlib
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import system_packages
from environment import Environment
from processes import CHECKOUT, run
from trouble import Trouble

TOOLS = CHECKOUT / ".interop"
_WANTED = CHECKOUT / "tests" / "interop"
KHAL = Environment(TOOLS / "khal", _WANTED / "khal.lock")
_NODE = TOOLS / "node"
_NODE_FILES = ("package.json", "package-lock.json")
_NPM = ("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
# Debian builds libical's binding for its own Python alone.
_SYSTEM_PYTHON = "/usr/bin/python3"
_LIBICAL = "import gi; gi.require_version('ICalGLib', '3.0'); from gi.repository import ICalGLib"
_EVOLUTION = "import gi; gi.require_version('ECal', '2.0'); from gi.repository import ECal"
_SERVICE = Path("/usr/share/dbus-1/services/org.gnome.evolution.dataserver.Calendar8.service")
_EVOLUTION_PACKAGES = ["evolution-data-server", "gir1.2-ecal-2.0", "python3-gi", "dbus"]


def provide() -> list[str]:
    """Install what is not there yet; what to tell of readers who are left out.

    Raises Trouble that names the readers who cannot be asked.
    """
    _provide_packages()
    with _for("khal"):
        if not KHAL.is_whole():
            KHAL.make()
    with _for("ical.js, node-ical"):
        _provide_node()
    return [] if _has_evolution() else ["--without", "evolution"]


def _has_evolution() -> bool:
    """Whether Evolution's store can be asked; where not, say what to run."""
    if shutil.which("dbus-run-session") and _SERVICE.exists() and _system_python_runs(_EVOLUTION):
        return True
    print(f"Evolution is left out. To have it: {system_packages.line_for_people(_EVOLUTION_PACKAGES)}")
    return False


@contextmanager
def _for(readers: str) -> Iterator[None]:
    try:
        yield
    except Trouble as trouble:
        raise Trouble(f"{readers} cannot be asked. {trouble}") from None


def _provide_packages() -> None:
    """All at once, so that whoever is not root has one line to run."""
    missing = _missing()
    with _for(", ".join(missing)):
        system_packages.provide([package for packages in missing.values() for package in packages])
        if missing := _missing():
            packages = ", ".join(package for packages in missing.values() for package in packages)
            raise Trouble(f"Please install what Debian and Ubuntu call {packages}.")


def _missing() -> dict[str, list[str]]:
    """The packages of the system that are not there, by the readers that need them."""
    wanted = {"ical.js, node-ical": _missing_for_node(), "libical": _missing_for_libical()}
    return {readers: packages for readers, packages in wanted.items() if packages}


def _missing_for_node() -> list[str]:
    """A Node from elsewhere brings its npm, and then Debian's is not wanted."""
    packages = {"node": "nodejs", "npm": "npm"}
    return [package for program, package in packages.items() if shutil.which(program) is None]


def _missing_for_libical() -> list[str]:
    return [] if _system_python_runs(_LIBICAL) else ["python3-gi", "gir1.2-ical-3.0"]


def _system_python_runs(words: str) -> bool:
    try:
        process = subprocess.run([_SYSTEM_PYTHON, "-c", words], capture_output=True, check=False)
    except OSError:
        return False
    return process.returncode == 0


def _provide_node() -> None:
    """Put what the lock file says into a folder of its own, away from the files that git knows."""
    stamp, wanted = _NODE / "made-from", _wanted_stamp()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    stamp.unlink(missing_ok=True)
    _NODE.mkdir(parents=True, exist_ok=True)
    for name in _NODE_FILES:
        shutil.copyfile(_WANTED / name, _NODE / name)
    if run(_NPM, folder=_NODE) != 0:
        raise Trouble(
            "npm could not install them; its own words are above. "
            "Check the network and the room on the disk, then run the same command again."
        )
    stamp.write_text(wanted, encoding="utf-8")


def _wanted_stamp() -> str:
    return hashlib.sha256(b"".join((_WANTED / name).read_bytes() for name in _NODE_FILES)).hexdigest()
