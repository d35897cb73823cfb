"""Full disks: nothing half-written, nothing left behind, and what was there stays as it was."""

import subprocess
import sys
from pathlib import Path

import pytest

from planner.store.store import Store
from tests.helpers.files import snapshot
from tests.helpers.plans import block, clock, make, many
from tests.helpers.processes import CHECKOUT, files_up_to, planner, refusal

POTTERY = "me 2027-03-11 19:00-21:00 pottery"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "plans").mkdir()
    return make(tmp_path / "plans" / "ours.ebbflow", block())


@pytest.mark.parametrize(
    "command",
    [
        ("new", "{plan}.2", "--person", "Anna", "--sample"),
        ("backup", "{plan}"),
        ("backup", "{plan}", "--to", "{plan}.2"),
        ("restore", "{plan}", "--to", "{plan}.2"),
        ("restore", "{large}", "--to", "{plan}"),
    ],
)
def test_a_file_that_cannot_become_large_enough_leaves_nothing(
    command: tuple[str, ...], path: Path, tmp_path: Path
) -> None:
    large = make(tmp_path / "large.ebbflow", *many(300))
    before = snapshot(tmp_path)
    arguments = [one.replace("{plan}", str(path)).replace("{large}", str(large)) for one in command]
    limit = path.stat().st_size + 8192 if "{large}" in command else 20_000
    said = refusal(planner(*arguments, before=files_up_to(limit)))
    assert "no room" in said
    assert ".new" not in said
    assert snapshot(tmp_path) == before


def test_a_change_for_which_there_is_no_room_is_not_made(path: Path) -> None:
    """Filled to the brim, so that the next block needs a page more."""
    with Store.open(path, clock()) as store, store.change("Fill") as transaction:
        for one in many(40):
            transaction.put(one)
    before, refusals = snapshot(path.parent), 0
    for number in range(12):
        process = planner(
            "add",
            path,
            f"{POTTERY} {number} " + "clay " * 90,
            "--who",
            "Anna",
            before=files_up_to(path.stat().st_size),
        )
        if process.returncode:
            assert "no room" in refusal(process)
            assert snapshot(path.parent) == before
            refusals += 1
            break
        before = snapshot(path.parent)
    assert refusals


MOUNT = ("unshare", "-rm", "sh", "-c")
ON_A_SMALL_DISK = """
set -e
mount -t tmpfs -o size=$2k tmpfs "$1"
cp "$3" "$1/ours.ebbflow"
shift 3
status=0
"$@" || status=$?
ls -A "$0"
cmp "$0/ours.ebbflow" "$PLAN" && echo same
exit $status
"""


def on_a_small_disk(
    kilobytes: int, plan: Path, folder: Path, *command: str
) -> "subprocess.CompletedProcess[str]":
    """Run the planner in a mount namespace where ``folder`` is a disk of that size with the plan on it."""
    script = ON_A_SMALL_DISK.replace('"$0', f'"{folder}').replace("$PLAN", str(plan))
    return subprocess.run(
        [*MOUNT, script, "sh", folder, str(kilobytes), plan, sys.executable, "-m", "planner", *command],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize("command", ["new", "add", "backup", "restore"])
def test_a_full_disk_keeps_what_is_on_it(command: str, path: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if on_a_small_disk(1000, path, disk, "week", str(disk / "ours.ebbflow")).returncode:
        pytest.skip("no disk can be mounted here")
    large = make(tmp_path / "large.ebbflow", *many(300))
    plan = str(disk / "ours.ebbflow")
    arguments = {
        "new": ["new", f"{plan}.2", "--person", "Anna"],
        "add": ["add", plan, POTTERY, "--who", "Anna"],
        "backup": ["backup", plan, "--to", f"{plan}.2"],
        "restore": ["restore", str(large), "--to", plan],
    }[command]
    size = -(-path.stat().st_size // 4096) * 4
    said = on_a_small_disk(size + (0 if command == "add" else 12), path, disk, *arguments)
    assert said.returncode == 1, said
    assert said.stdout == "ours.ebbflow\nsame\n"
    assert "no room" in said.stderr
    assert said.stderr.count("\n") == 1
