"""Makes and keeps the project's own Python environment in .venv, exactly as the lock file says."""

import hashlib
import os
import sys

from processes import CHECKOUT, run
from trouble import Trouble

LOCK = CHECKOUT / "packaging" / "requirements.lock"
ENVIRONMENT = CHECKOUT / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
# Written last, so that an environment whose making was interrupted never counts as whole.
STAMP = ENVIRONMENT / "made-from"


def is_whole() -> bool:
    """Whether .venv was made to its end, by this Python, from the lock file as it is now."""
    try:
        return PYTHON.exists() and STAMP.read_text(encoding="utf-8") == _wanted_stamp()
    except (FileNotFoundError, NotADirectoryError):
        return False


def make() -> None:
    """Make .venv anew, whatever was there before."""
    print("Preparing the environment in .venv; this takes a minute the first time.", flush=True)
    STAMP.unlink(missing_ok=True)
    if run([sys.executable, "-m", "venv", "--clear", ENVIRONMENT]) != 0:
        raise Trouble(
            "The environment in .venv could not be made; the lines above say why. "
            "Is there room on the disk, and may you write here? Then run the same command again."
        )
    if run([PYTHON, "-m", "pip", "install", *_PIP_OPTIONS, "--requirement", LOCK]) != 0:
        raise Trouble(
            "The packages could not be installed; pip's own words are above. "
            "Check the network and the room on the disk, then run the same command again."
        )
    STAMP.write_text(_wanted_stamp(), encoding="utf-8")


_PIP_OPTIONS = (
    "--disable-pip-version-check",
    "--no-input",
    "--quiet",
    "--no-deps",
    "--require-hashes",
    "--only-binary=:all:",
)


def _wanted_stamp() -> str:
    return f"{hashlib.sha256(LOCK.read_bytes()).hexdigest()}\n{sys.version}\n"
