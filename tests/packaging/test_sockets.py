"""Nobody who does not share anything is on a network, and nobody's other files are read."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
STRACE = shutil.which("strace")
TRACED = "trace=socket,connect,bind,open,openat"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With papers in it that are none of the program's business."""
    home = tmp_path_factory.mktemp("home")
    for name in ("Documents/diary.txt", ".ssh/id_ed25519", ".mozilla/cookies.sqlite", "other.ics"):
        (home / name).parent.mkdir(exist_ok=True)
        (home / name).write_text("private", encoding="utf-8")
    return home


def traced(home: Path, *arguments: str) -> str:
    """What the program asked the system for, all its threads and children included."""
    if STRACE is None:
        pytest.skip("strace is not installed, so that nobody can watch")
    log = home / "calls"
    surroundings = {
        "HOME": str(home),
        "PATH": "/usr/bin:/bin",
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": "C.UTF-8",
    }
    program = (sys.executable, "-m", "planner", *arguments)
    watched = subprocess.run(
        [STRACE, "-f", "-qq", "-e", TRACED, "-o", log, *program],
        cwd=CHECKOUT,
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    if "ptrace" in watched.stderr and "not permitted" in watched.stderr:
        pytest.skip("this system lets nobody watch a program with strace")
    assert watched.returncode == 0, watched.stderr
    calls = log.read_text(encoding="utf-8", errors="replace")
    assert "openat(" in calls
    return calls


@pytest.mark.parametrize("what", ["window", "commands"])
def test_no_socket_of_the_internet_is_opened_and_no_other_file_read(home: Path, what: str) -> None:
    plan = str(home / "ours.ebbflow")
    if what == "window":
        calls = traced(home, "--self-test")
    else:
        calls = traced(home, "new", plan, "--person", "Nora", "--person", "Elias", "--zone", "Europe/Berlin")
        calls += traced(home, "add", plan, "us dinner Fri 7pm")
        calls += traced(home, "export", plan, "--out", str(home / "ours.ics"))

    lines = calls.splitlines()
    assert [line for line in lines if "AF_INET" in line] == []
    private = ("diary.txt", "id_ed25519", "cookies.sqlite", "other.ics")
    assert [line for line in lines if any(name in line for name in private)] == []
