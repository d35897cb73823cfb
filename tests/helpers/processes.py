"""Other processes: the planner as a program, and one that keeps a plan to itself."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
for statement in sys.argv[2:]:
    connection.execute(statement)
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held(path: Path, *statements: str) -> Iterator[None]:
    """Another process has the plan open, and has said that to it."""
    command = [sys.executable, "-S", "-c", HOLD, path, *statements]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        try:
            assert other.stdout.readline() == "held\n"
            yield
        finally:
            other.communicate(timeout=10)


def planner(
    *arguments: object,
    env: Mapping[str, str] | None = None,
    before: Callable[[], None] | None = None,
    stdout: int = subprocess.PIPE,
    wrapper: tuple[str, ...] = (),
) -> "subprocess.CompletedProcess[bytes]":
    """Run the program; ``before`` is done in the new process, ``wrapper`` stands before its command."""
    return subprocess.run(
        [*wrapper, sys.executable, "-m", "planner", *(os.fsencode(str(one)) for one in arguments)],
        cwd=CHECKOUT,
        env=None if env is None else os.environ | env,
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.PIPE,
        preexec_fn=before,
        check=False,
        timeout=60,
    )
