"""Starts other programs for the developer commands, always in the same clean surroundings."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
_REDIRECTS_PIP = frozenset({"PIP_PREFIX", "PIP_REQUIRE_VIRTUALENV", "PIP_ROOT", "PIP_TARGET", "PIP_USER"})
_ENDED_BY_SIGNAL = 128


def run(command: Sequence[str | Path], *, folder: Path = CHECKOUT, **variables: str) -> int:
    """Run a program to its end and return its exit code, as a shell would give it."""
    sys.stdout.flush()
    process = subprocess.Popen(command, cwd=folder, env=_clean_environment() | variables)
    interrupted = False
    while True:
        try:
            code = process.wait()
            break
        except KeyboardInterrupt:
            # Ctrl+C reached the program as well, and it may have something to finish.
            interrupted = True
    if interrupted and code != 0:
        raise KeyboardInterrupt
    return code if code >= 0 else _ENDED_BY_SIGNAL - code


def told(command: Sequence[str | Path], folder: Path = CHECKOUT) -> str:
    """What a program says. Raises CalledProcessError where it ends with anything but 0."""
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout


def _clean_environment() -> dict[str, str]:
    """The caller's environment without what would bend Python or pip away from this checkout."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PYTHON") and name != "VIRTUAL_ENV" and name not in _REDIRECTS_PIP
    }
