"""Standard output as it may be: closed early, full, gone, or without most characters."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from planner.store.store import Store
from tests.helpers.plans import block, clock, content, make, many
from tests.helpers.processes import CHECKOUT, planner

POTTERY = "me 2027-03-11 19:00-21:00 pottery"
C = {"LC_ALL": "C", "LANG": "C"}
C_ALONE = {"PYTHONIOENCODING": "", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", **C}
ASCII = {"PYTHONIOENCODING": "ascii"}
LATIN = {"PYTHONIOENCODING": "latin-1"}
UTF_8 = {"PYTHONIOENCODING": "utf-8"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "ours.ebbflow", block("Töpfern 💞", place="陶芸"))


@pytest.mark.parametrize(
    "env", [C, C_ALONE, ASCII, LATIN, UTF_8], ids=["C", "C alone", "ascii", "latin-1", "utf-8"]
)
def test_a_document_is_one_in_any_encoding(env: dict[str, str], path: Path) -> None:
    process = planner("week", path, "--date", "2027-03-10", "--json", env=env)
    assert (process.returncode, process.stderr) == (0, b"")
    encoding = "utf-8" if env in (C, UTF_8) else "ascii"
    assert json.loads(process.stdout.decode(encoding))["blocks"][0]["title"] == "Töpfern 💞"


@pytest.mark.parametrize("env", [C, C_ALONE, ASCII], ids=["C", "C alone", "ascii"])
def test_people_are_shown_what_their_terminal_can_show(env: dict[str, str], path: Path) -> None:
    process = planner("week", path, "--date", "2027-03-10", env=env)
    assert (process.returncode, process.stderr) == (0, b"")
    assert b"T\\xf6pfern" in process.stdout or "Töpfern".encode() in process.stdout


@pytest.mark.parametrize("env", [C, ASCII], ids=["C", "ascii"])
def test_names_are_read_whatever_the_locale(env: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "plan.ebbflow"
    assert planner("new", path, "--person", "Änne 💞", env=env).returncode == 0
    document = json.loads(planner("week", path, "--json").stdout)
    assert [line["who"] for line in document["balance"]] == ["Änne 💞"]


@pytest.mark.parametrize("blocks", [0, 300])
def test_a_reader_who_has_seen_enough_is_no_trouble(blocks: int, tmp_path: Path) -> None:
    """With little to say it is only noticed when all is written, with much in the middle of it."""
    path = make(tmp_path / "ours.ebbflow", *many(blocks))
    read, write = os.pipe()
    os.close(read)
    try:
        process = planner("agenda", path, "--from", "2027-01-01", "--to", "2028-12-31", stdout=write)
    finally:
        os.close(write)
    assert (process.returncode, process.stderr) == (0, b"")


def test_what_cannot_be_shown_is_told_once_and_done_all_the_same(path: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no device that is always full")
    full = os.open("/dev/full", os.O_WRONLY)
    try:
        process = planner("add", path, POTTERY, "--who", "Anna", stdout=full)
    finally:
        os.close(full)
    assert process.returncode == 1
    assert process.stderr == b"What was asked for is done, but the answer could not be written out.\n"
    with Store.open(path, clock()) as store:
        assert len(content(store)) == 5


@pytest.mark.parametrize(("closed", "status"), [(">&-", 0), ("2>&-", 0), (">&- 2>&- <&-", 0)])
def test_without_any_output_it_does_its_work(closed: str, status: int, path: Path) -> None:
    shell = f'exec "$0" -m planner add "$1" "{POTTERY}" --who Anna {closed}'
    process = subprocess.run(["sh", "-c", shell, sys.executable, path], cwd=CHECKOUT, check=False, timeout=60)
    assert process.returncode == status
    with Store.open(path, clock()) as store:
        assert len(content(store)) == 5
    assert path.read_bytes().startswith(b"SQLite format 3\0")


def test_a_complaint_without_standard_error_does_not_go_elsewhere(path: Path) -> None:
    shell = 'exec "$0" -m planner week "$1.not" 2>&-'
    process = subprocess.run(
        ["sh", "-c", shell, sys.executable, path],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        check=False,
        timeout=60,
    )
    assert (process.returncode, process.stdout) == (1, b"")


def test_as_a_program_it_says_one_sentence_too(tmp_path: Path) -> None:
    process = planner("week", tmp_path / "not there")
    assert (process.returncode, process.stdout) == (1, b"")
    assert process.stderr.decode().startswith("There is no plan at ")
    assert process.stderr.count(b"\n") == 1
