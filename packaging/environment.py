"""Makes and keeps the project's own Python environments, each exactly as its lock file says."""

import hashlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from processes import CHECKOUT, run
from trouble import Trouble

_PIP_OPTIONS = (
    "--disable-pip-version-check",
    "--no-input",
    "--quiet",
    "--no-deps",
    "--require-hashes",
    "--only-binary=:all:",
)


@dataclass(frozen=True)
class Environment:
    """A Python with packages of its own in ``folder``, and the lock file that says which."""

    folder: Path
    lock: Path

    @property
    def python(self) -> Path:
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def is_whole(self) -> bool:
        """Whether it was made to its end, by this Python, from the lock file as it is now."""
        try:
            return self.python.exists() and self._stamp.read_text(encoding="utf-8") == self._wanted_stamp()
        except (FileNotFoundError, NotADirectoryError):
            return False

    def make(self) -> None:
        """Make it anew, whatever was there before."""
        name = self.folder.relative_to(CHECKOUT)
        print(f"Preparing the environment in {name}; this takes a minute the first time.", flush=True)
        self._stamp.unlink(missing_ok=True)
        if run([sys.executable, "-m", "venv", "--clear", self.folder]) != 0:
            raise Trouble(
                f"The environment in {name} could not be made; the lines above say why. "
                "Is there room on the disk, and may you write here? Then run the same command again."
            )
        if run([self.python, "-m", "pip", "install", *_PIP_OPTIONS, "--requirement", self.lock]) != 0:
            raise Trouble(
                "The packages could not be installed; pip's own words are above. "
                "Check the network and the room on the disk, then run the same command again."
            )
        self._stamp.write_text(self._wanted_stamp(), encoding="utf-8")

    @property
    def _stamp(self) -> Path:
        """Written last, so that an environment whose making was interrupted never counts as whole."""
        return self.folder / "made-from"

    def _wanted_stamp(self) -> str:
        return f"{hashlib.sha256(self.lock.read_bytes()).hexdigest()}\n{sys.version}\n"


PLANNER = Environment(CHECKOUT / ".venv", CHECKOUT / "packaging" / "requirements.lock")
BUNDLER = Environment(CHECKOUT / "build" / "bundler", CHECKOUT / "packaging" / "bundle.lock")
