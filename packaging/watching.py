"""Watches a program with strace: which files it opens or starts, and which sockets it asks for."""

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from trouble import Trouble

_STRACE = shutil.which("strace") or "strace"
_CALLS = "execve,open,openat,openat2,creat,socket,connect,bind"
_CALL = re.compile(r"^\d+ +(?P<name>\w+)\((?P<rest>.*)$")
_BASE = re.compile(r"^[^,\"]*<(?P<base>[^>]*)>, ")
_TEXT = re.compile(r'"(?P<text>(?:[^"\\]|\\.)*)"')
_SUN = re.compile(r'sun_path=(?P<abstract>@?)"(?P<path>[^"]*)"')
# What has nothing more to open is ready; what looks for changes all the time has been seen for long enough.
_CALM_S, _LONG_S, _STEP_S = 2.5, 20.0, 0.25
_PATIENCE_S = 60


@dataclass(frozen=True, slots=True)
class Seen:
    """``paths`` are absolute, tried ones among them; ``internet`` has what was asked of the network."""

    paths: frozenset[str]
    internet: tuple[str, ...]


def watched(
    program: Sequence[str | Path], home: Path, surroundings: dict[str, str], *, until_calm: bool = False
) -> Seen:
    """What the program does until it ends by itself, or is asked to once it is calm.

    Raises Trouble where it fails.
    """
    log = home.parent / "calls"
    log.unlink(missing_ok=True)
    with (home.parent / "said").open("w+b") as said:
        strace = subprocess.Popen(
            (_STRACE, "-f", "-y", "-qq", "-e", f"trace={_CALLS}", "-o", log, *program),
            cwd=home,
            env=surroundings,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
        )
        asked = until_calm and _ask_to_end(log, strace)
        code = strace.wait(timeout=_PATIENCE_S)
        said.seek(0)
        words = said.read().decode(errors="replace")
    if code != 0 and not (asked and -code in (signal.SIGTERM, signal.SIGINT)):
        raise Trouble(f"{' '.join(map(str, program))} ended with {code}:\n{words}")
    return seen(log.read_text(encoding="utf-8", errors="replace"), home)


def _ask_to_end(log: Path, strace: "subprocess.Popen[bytes]") -> bool:
    """Whether it was still running once it was calm."""
    size, calm, until = 0, 0.0, time.monotonic() + _LONG_S
    while calm < _CALM_S and time.monotonic() < until and strace.poll() is None:
        time.sleep(_STEP_S)
        now = log.stat().st_size if log.exists() else 0
        size, calm = now, calm + _STEP_S if now == size and now else 0.0
    if strace.poll() is not None:
        return False
    first = log.read_text(encoding="utf-8", errors="replace").split(maxsplit=1)[0]
    with suppress(ProcessLookupError):
        os.kill(int(first), signal.SIGTERM)
    return True


def seen(calls: str, folder: Path) -> Seen:
    """What strace wrote down, of a program started in ``folder``."""
    paths, internet = set(), []
    for line in calls.splitlines():
        call = _CALL.match(line)
        if call is None:
            continue
        if "AF_INET" in call["rest"]:
            internet.append(f"{call['name']}({call['rest']}")
        elif found := _path(call["name"], call["rest"], folder):
            paths.add(found)
    return Seen(frozenset(paths), tuple(internet))


def _path(name: str, rest: str, folder: Path) -> str | None:
    if name in ("connect", "bind"):
        socket = _SUN.search(rest)
        return f"{socket['abstract']}{socket['path']}" if socket else None
    text, base = _TEXT.search(rest), _BASE.match(rest)
    if text is None or not text["text"]:
        return None
    return os.path.normpath(os.path.join(base["base"] if base else folder, text["text"]))  # noqa: PTH118
