"""A screen of its own for the journeys: an X server, a window manager, and the bus of screen readers."""

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
SIZE = "1440x900x24"
SYSTEM_PYTHON = "/usr/bin/python3"
PROGRAMS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
EAR = Path(__file__).with_name("ear.py")
LAUNCHERS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))
READS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
PATIENCE = 20.0


def missing() -> list[str]:
    """What a real window cannot be tested without, as people call it."""
    wanting = [name for name in PROGRAMS if shutil.which(name) is None]
    if not any(path.exists() for path in LAUNCHERS):
        wanting.append("AT-SPI")
    try:
        reads = subprocess.run([SYSTEM_PYTHON, "-c", READS], capture_output=True, check=False).returncode == 0
    except OSError:
        reads = False
    return wanting if reads else [*wanting, "AT-SPI for Python"]


class Screen:
    """``environment`` is for programs that are to be on it; ``ask`` is the ear of a screen reader."""

    def __init__(self, environment: dict[str, str], ear: "subprocess.Popen[str]") -> None:
        self.environment = environment
        self._ear = ear

    def ask(self, **asked: object) -> Any:
        assert self._ear.stdin is not None
        assert self._ear.stdout is not None
        print(json.dumps(asked), file=self._ear.stdin, flush=True)
        line = self._ear.stdout.readline()
        assert line, "The ear went deaf."
        return json.loads(line)

    def do(self, *words: object) -> str:
        """What a hand does, in the words of xdotool."""
        command = ["xdotool", *(str(word) for word in words)]
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False, timeout=PATIENCE
        )
        return done.stdout


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """Everything that belongs to it is gone afterwards. ``folder`` takes what it writes."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    kept = ("PATH", "LD_LIBRARY_PATH", "TZ")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    environment |= {
        "HOME": str(folder),
        "LC_ALL": "C.UTF-8",
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "NO_AT_BRIDGE": "1",
    }
    with ExitStack() as stack:
        environment["DISPLAY"] = stack.enter_context(_display(environment))
        environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(_bus(environment))
        stack.enter_context(_running(["openbox"], environment))
        ear = stack.enter_context(_running([SYSTEM_PYTHON, str(EAR)], environment))
        yield Screen(environment, ear)


def until(asked: Callable[[], T | None], what: str, patience: float = PATIENCE) -> T:
    """What the question says once it says anything that counts."""
    deadline = time.monotonic() + patience
    while True:
        found = asked()
        if found:
            return found
        if time.monotonic() > deadline:
            raise AssertionError(f"Not within {patience:.0f} s: {what}")
        time.sleep(0.1)


@contextmanager
def _display(environment: dict[str, str]) -> Iterator[str]:
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"]
    with _running(command, environment) as server:
        assert server.stdout is not None
        number = server.stdout.readline().strip()
        assert number, "There is no screen."
        yield f":{number}"


@contextmanager
def _bus(environment: dict[str, str]) -> Iterator[str]:
    with _running(["dbus-daemon", "--session", "--print-address", "--nofork"], environment) as bus:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        assert address, "There is no bus."
        yield address


@contextmanager
def _running(command: list[str], environment: dict[str, str]) -> "Iterator[subprocess.Popen[str]]":
    """A program with whatever it starts, in a group of its own that is ended as a whole."""
    with subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            yield process
        finally:
            _end(process)


def _end(process: "subprocess.Popen[str]") -> None:
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sign)
            process.wait(timeout=5)
        except ProcessLookupError:
            break
        except subprocess.TimeoutExpired:
            continue
    process.wait(timeout=5)
