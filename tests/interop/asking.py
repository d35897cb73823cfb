"""The independent readers of calendars: how each is started, and what it says."""

import json
import os
import subprocess
import sys
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = Path(__file__).parent / "readers"
# For which Debian builds libical's binding.
SYSTEM_PYTHON = "/usr/bin/python3"
# A zone that none of the plans is at home in, so that a reader who forgets an event's zone is found out.
ABROAD = "Asia/Tokyo"
PATIENCE = 300
SUBSCRIBERS = frozenset({"khal", "evolution"})

# UID, start and end: moments in UTC, or days with the end left out.
Happening = tuple[str, str, str]


class Silent(Exception):
    """A reader gave no answer; the message says which and why."""


@dataclass(frozen=True)
class Reader:
    """A program that fetches and reads calendars, behind one of ``readers``.

    ``subscribes`` tells whether it fetches them again, and has to make one of what it had and what is new.
    """

    name: str
    command: tuple[str, ...]
    surroundings: tuple[tuple[str, str], ...]
    subscribes: bool

    def version(self) -> str:
        return self._answer("--version").strip()

    def happenings(self, address: str, first: str, end: str) -> list[Happening]:
        """What happens between two moments in the calendar at that address. Raises Silent."""
        return [tuple(one) for one in json.loads(self._answer(address, first, end))]

    def _answer(self, *arguments: str) -> str:
        try:
            process = subprocess.run(
                [*self.command, *arguments],
                env=dict(self.surroundings),
                capture_output=True,
                encoding="utf-8",
                check=False,
                timeout=PATIENCE,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise Silent(f"{self.name} could not be asked: {error}") from None
        if process.returncode != 0:
            raise Silent(f"{self.name} gave up: {_reason(process.stderr)}")
        return process.stdout


def _reason(words: str) -> str:
    """The line of a Python's or Node's last words that says most."""
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    return next((line for line in lines if "Error: " in line), lines[-1] if lines else "without a word")


def readers(tools: Path, without: Collection[str] = ()) -> list[Reader]:
    """All but those, from the folder into which ``packaging/dev.py interop`` installs them."""
    surroundings = {
        "PATH": os.environ["PATH"],
        "TZ": ABROAD,
        # Python's readers take the time zones of their packages, as the plan does here.
        "PYTHONTZPATH": "",
        "NODE_PATH": str(tools / "node" / "node_modules"),
    }
    programs = {
        "recurring-ical-events": (sys.executable, "ask_recurring_ical_events.py"),
        "khal": (str(tools / "khal" / "bin" / "python"), "ask_khal.py"),
        "libical": (SYSTEM_PYTHON, "ask_libical.py"),
        "ical.js": ("node", "ask_ical_js.mjs"),
        "node-ical": ("node", "ask_node_ical.mjs"),
        "evolution": (SYSTEM_PYTHON, "ask_evolution.py"),
        "evolution, imported": (SYSTEM_PYTHON, "ask_evolution_import.py"),
    }
    return [
        Reader(name, (program, str(PROGRAMS / script)), tuple(surroundings.items()), name in SUBSCRIBERS)
        for name, (program, script) in programs.items()
        if name.partition(",")[0] not in without
    ]
