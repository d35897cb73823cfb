"""The window in a process of its own, with hands in it: what they do is a script, after which it says so."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.helpers.processes import CHECKOUT

PATIENCE = 30
READY = "ready\n"
# What the platform without a screen cannot do, and says each time.
CANNOT = "This plugin does not support"
STARTED = """
import os, sys, traceback
from planner.__main__ import the_window

app, shelf = the_window(sys.argv[2:])
Settling = app.Settling

def settling(window):
    made = Settling(window)
    made.settled.connect(soon)
    windows.append(window)
    return made

def soon():
    from PySide6.QtCore import QTimer
    # Once everybody has heard that the window is there.
    QTimer.singleShot(0, windows[0], begin)

def begin():
    from PySide6.QtTest import QTest
    (window,) = windows
    try:
        exec(sys.argv[1], {"window": window, "book": window.book, "week": window.week, "QTest": QTest})
        print("ready", flush=True)
    except BaseException:
        traceback.print_exc()
        os._exit(1)

windows = []
app.Settling = settling
status = app.main(sys.argv[2:], shelf)
windows.clear()
sys.exit(status)
"""


class Running:
    """A program whose window is there, and in which the hands are through."""

    def __init__(self, process: "subprocess.Popen[str]", told: list[str]) -> None:
        self._process = process
        self.told = told
        """What the script printed."""

    def line(self) -> str:
        """What it says next."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().rstrip("\n")

    def send(self, number: signal.Signals, answer: str) -> None:
        """Send it that signal, and wait until it says that."""
        self._process.send_signal(number)
        assert self.line() == answer

    def end(self, number: signal.Signals) -> tuple[int, str]:
        """Send it that signal; its exit status, and what it complained of."""
        self._process.send_signal(number)
        _, said = self._process.communicate(timeout=PATIENCE)
        lines = [line for line in said.splitlines() if not line.startswith(CANNOT)]
        return self._process.returncode, "\n".join(lines)


@contextmanager
def running(script: str, *arguments: str | Path) -> Iterator[Running]:
    """Within ``script`` there are ``window``, ``book``, ``week`` and ``QTest``."""
    kept = {name: value for name, value in os.environ.items() if name != "QT_LOGGING_RULES"}
    with subprocess.Popen(
        [sys.executable, "-c", STARTED, script, *map(str, arguments)],
        cwd=CHECKOUT,
        env=kept | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield Running(process, _until_ready(process))
        finally:
            if process.poll() is None:
                process.kill()
                process.communicate()


def _until_ready(process: "subprocess.Popen[str]") -> list[str]:
    assert process.stdout is not None
    told: list[str] = []
    for line in process.stdout:
        if line == READY:
            return told
        told.append(line.rstrip("\n"))
    raise AssertionError(process.communicate()[1])
