"""The program in a real window, driven as by people: with mouse and keys, and by what can be heard of it."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.journeys.screen import PATIENCE, Screen, until

CHECKOUT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing of the tree that a screen reader walks; ``box`` counts from the corner of the screen."""

    path: tuple[int, ...]
    role: str
    name: str
    description: str
    states: frozenset[str]
    box: tuple[int, int, int, int] | None
    acts: int
    text: str | None

    @property
    def middle(self) -> tuple[int, int]:
        assert self.box is not None
        x, y, width, height = self.box
        return x + width // 2, y + height // 2


class Program:
    def __init__(self, screen: Screen, process: "subprocess.Popen[str]", home: Path) -> None:
        self._screen, self._process, self._home = screen, process, home

    def windows(self) -> list[str]:
        """Those on the screen, by their numbers."""
        return self._screen.do("search", "--onlyvisible", "--pid", self._process.pid).split()

    def heard(self) -> list[Heard]:
        """All of it that is shown."""
        return [_heard(one) for one in self._screen.ask(process=self._process.pid) or []]

    def find(self, name: str, *roles: str) -> Heard:
        """What is called like that, once it is there; ``name`` is a pattern for the whole of the name."""
        return until(lambda: self.first(name, *roles), f"{name} {roles}, but {self._names}")

    def first(self, name: str, *roles: str) -> Heard | None:
        pattern = re.compile(name)
        found = (one for one in self.heard() if pattern.fullmatch(one.name))
        return next((one for one in found if not roles or one.role in roles), None)

    def gone(self, name: str) -> None:
        until(lambda: self.first(name) is None, f"{name} to be gone")

    def blocks(self) -> list[str]:
        """Every block that is shown, as it is read out."""
        heard = self.heard()
        weeks = [one.path for one in heard if one.role == "list" and one.name == "Week"]
        return sorted(one.name for one in heard if any(one.path[:-1] == path for path in weeks))

    def press(self, name: str, *roles: str) -> None:
        self.click(self.find(name, *roles or ("push button", "toggle button", "check box")).middle)

    def click(self, at: tuple[int, int], times: int = 1) -> None:
        self._screen.do("mousemove", *at, "click", "--repeat", times, 1)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """As a hand does: step by step."""
        screen, steps = self._screen, 8
        screen.do("mousemove", *start, "mousedown", 1)
        for step in range(1, steps + 1):
            x, y = (one + (other - one) * step // steps for one, other in zip(start, end, strict=True))
            screen.do("mousemove", x, y)
        screen.do("mouseup", 1)

    def key(self, *keys: str) -> None:
        self._screen.do("key", "--delay", 20, *keys)

    def type(self, text: str) -> None:
        self._screen.do("type", "--delay", 5, text)

    def comes_to(self, wanted: Callable[[list[str]], bool], what: str) -> list[str]:
        """The blocks as they are read out, once they are as wanted."""

        def asked() -> list[str] | None:
            blocks = self.blocks()
            return [*blocks, ""] if wanted(blocks) else None

        return until(asked, f"{what}: {self.blocks()}")[:-1]

    def quit(self) -> None:
        """Leave it as people do; it had nothing to complain of."""
        self.key("ctrl+q")
        assert self._process.wait(timeout=PATIENCE) == 0
        assert self._process.stderr is not None
        said = self._process.stderr.read().splitlines()
        # All that Qt says is that it has no bus of its own for screen readers.
        assert [line for line in said if not line.startswith("qt.accessibility.atspi")] == []
        assert [log.read_text(encoding="utf-8") for log in self._home.rglob("log.txt")] == []

    @property
    def _names(self) -> list[str]:
        return [f"{one.role}: {one.name}" for one in self.heard() if one.name]


@contextmanager
def started(screen: Screen, home: Path, *arguments: str | Path) -> Iterator[Program]:
    """The program, once its window is there and has the keys."""
    environment = screen.environment | {
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    command = [sys.executable, "-P", "-m", "planner", *map(str, arguments)]
    with subprocess.Popen(
        command,
        cwd=home,
        env=environment | {"PYTHONPATH": str(CHECKOUT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            program = Program(screen, process, home)
            screen.do("windowactivate", "--sync", until(program.windows, "a window")[-1])
            until(program.heard, "a window that can be heard")
            yield program
        finally:
            if process.poll() is None:
                process.kill()


def _heard(told: dict[str, Any]) -> Heard:
    lists = {"path": tuple(told["path"]), "states": frozenset(told["states"])}
    return Heard(**told | lists | {"box": tuple(told["box"]) if told["box"] else None})
