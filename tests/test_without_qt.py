"""Proves that the core and the command line need no Qt: absent, it is not missed; present, not touched."""

import importlib.util
import json
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parent.parent
THURSDAY = "2027-03-11"
RUN_MODULE = """
import runpy, sys
sys.path[:0] = sys.argv[1:3]
sys.argv = sys.argv[3:]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
"""


@pytest.fixture
def packages_but_qt(tmp_path: Path) -> Path:
    folder = tmp_path / "packages"
    folder.mkdir()
    for entry in Path(sysconfig.get_path("purelib")).iterdir():
        if not entry.name.lower().startswith(("pyside6", "shiboken6")):
            (folder / entry.name).symlink_to(entry, target_is_directory=entry.is_dir())
    return folder


def without_qt(packages: Path, module: str, *arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    # -I and -S leave only the standard library on the path; this adds the checkout and the packages.
    return finished(sys.executable, "-I", "-S", "-c", RUN_MODULE, CHECKOUT, packages, module, *arguments)


def with_qt(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    return finished(sys.executable, "-X", "importtime", "-m", "planner", *arguments)


def finished(*command: str | Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False, timeout=60)


def test_a_plan_is_made_filled_and_read_where_qt_is_not_installed(
    packages_but_qt: Path, tmp_path: Path
) -> None:
    plan = tmp_path / "ours.ebbflow"

    def planner(*arguments: str | Path) -> str:
        process = without_qt(packages_but_qt, "planner", *arguments)
        assert process.returncode == 0, process.stderr
        return process.stdout

    planner("new", plan, "--person", "Anna", "--person", "Ben", "--zone", "Europe/Berlin")
    planner("add", plan, f"Pottery {THURSDAY} 19:00-21:00", "--who", "Anna")
    week = json.loads(planner("week", plan, "--date", THURSDAY, "--json"))

    assert [block["title"] for block in week["blocks"]] == ["Pottery"]
    assert {line["who"] for line in week["balance"]} == {"Anna", "Ben"}


def test_that_place_really_has_no_qt(packages_but_qt: Path, tmp_path: Path) -> None:
    (tmp_path / "packages" / "wants_qt.py").write_text("import PySide6\n", encoding="utf-8")

    process = without_qt(packages_but_qt, "wants_qt")

    assert "No module named 'PySide6'" in process.stderr


def test_the_command_line_leaves_an_installed_qt_alone(tmp_path: Path) -> None:
    assert importlib.util.find_spec("PySide6") is not None
    plan = tmp_path / "ours.ebbflow"

    for arguments in (
        ("new", plan, "--person", "Anna", "--person", "Ben"),
        ("add", plan, f"Pottery {THURSDAY} 19:00-21:00", "--who", "Anna"),
        ("week", plan, "--date", THURSDAY),
    ):
        process = with_qt(*arguments)
        assert process.returncode == 0, process.stderr
        imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in process.stderr.splitlines()}
        assert "planner" in imported
        assert imported.isdisjoint({"PySide6", "shiboken6"})
