"""Other processes: the planner as a program, and one that keeps a plan to itself."""

import ctypes
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
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
    command: list[str | Path] = [sys.executable, "-S", "-c", HOLD, path, *statements]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        try:
            assert other.stdout.readline() == "held\n"
            yield
        finally:
            other.communicate(timeout=10)


def planner(
    *arguments: object,
    env: dict[str, str] | None = None,
    before: Callable[[], None] | None = None,
    stdout: int = subprocess.PIPE,
    wrapper: tuple[str, ...] = (),
    folder: Path = CHECKOUT,
) -> "subprocess.CompletedProcess[bytes]":
    """Run the program, in ``folder``.

    ``before`` is done in the new process, ``wrapper`` stands before its command.
    """
    return subprocess.run(
        [*wrapper, sys.executable, "-m", "planner", *(os.fsencode(str(one)) for one in arguments)],
        cwd=folder,
        # As people run it.
        env=os.environ | {"PYTHONUNBUFFERED": "", "PYTHONPATH": str(CHECKOUT)} | (env or {}),
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.PIPE,
        preexec_fn=before,
        check=False,
        timeout=60,
    )


CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH = 1, 2
PR_CAPBSET_DROP = 24


def as_anybody() -> None:
    """In a new process of root's: let permissions count for it too, once it runs another program."""
    if os.geteuid() == 0:
        libc = ctypes.CDLL(None, use_errno=True)
        for capability in (CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH):
            if libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0):
                raise OSError(ctypes.get_errno(), "prctl")


def files_up_to(size: int) -> Callable[[], None]:
    """In a new process: no file it writes to can become larger than that."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def permissions_count() -> bool:
    """Whether they can be made to count here, root or not, and leave the checkout within reach."""
    probe = "import os, sys, planner; sys.exit(os.access(sys.argv[1], os.R_OK))"
    with tempfile.NamedTemporaryFile() as file:
        Path(file.name).chmod(0)
        try:
            process = subprocess.run(
                [sys.executable, "-c", probe, file.name],
                cwd=CHECKOUT,
                stderr=subprocess.DEVNULL,
                preexec_fn=as_anybody,
                check=False,
            )
        except subprocess.SubprocessError:
            return False
    return process.returncode == 0


def refusal(process: "subprocess.CompletedProcess[bytes]") -> str:
    """What it says, which is one plain sentence and nothing else."""
    said = process.stderr.decode()
    assert (process.returncode, process.stdout) == (1, b""), said
    assert said.endswith(".\n")
    assert said.count("\n") == 1
    assert "Traceback" not in said
    assert "inside the program" not in said
    return said
