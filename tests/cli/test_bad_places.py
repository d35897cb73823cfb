"""Files and folders that cannot be read or written, and a plan that another program holds."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.bootstrap import backups_of
from planner.services.trash import trash
from planner.store.store import Store
from tests.helpers.files import snapshot, unchanged
from tests.helpers.plans import block, clock, content, make
from tests.helpers.processes import as_anybody, held, permissions_count, planner, refusal

POTTERY = "me 2027-03-11 19:00-21:00 pottery"
with_permissions = pytest.mark.skipif(not permissions_count(), reason="permissions mean nothing here")


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "plans"
    folder.mkdir()
    yield make(folder / "ours.ebbflow", block())
    folder.chmod(0o700)


# What the file or its folder allows, a command, and a part of what it says where it cannot be done.
FORBIDDEN = [
    ("file", 0o000, ("week", "{plan}"), "cannot be opened"),
    ("file", 0o000, ("check", "{plan}"), "cannot be opened"),
    ("file", 0o000, ("add", "{plan}", POTTERY, "--who", "Anna"), "cannot be opened"),
    ("file", 0o000, ("restore", "{plan}", "--to", "{plan}.2"), "cannot be opened"),
    ("file", 0o400, ("add", "{plan}", POTTERY, "--who", "Anna"), "may only be read"),
    ("folder", 0o500, ("add", "{plan}", POTTERY, "--who", "Anna"), "may only be read"),
    ("folder", 0o500, ("new", "{plan}.2", "--person", "Anna"), "may only be read"),
    ("folder", 0o500, ("backup", "{plan}", "--to", "{plan}.2"), "may only be read"),
    ("folder", 0o000, ("week", "{plan}"), "cannot be opened"),
    ("folder", 0o000, ("new", "{plan}.2", "--person", "Anna"), "may only be read"),
]


@with_permissions
@pytest.mark.parametrize(("what", "mode", "command", "says"), FORBIDDEN)
def test_what_is_forbidden_is_told_and_left_as_it_was(
    what: str, mode: int, command: tuple[str, ...], says: str, path: Path
) -> None:
    forbidden = path if what == "file" else path.parent
    before = snapshot(path.parent)
    forbidden.chmod(mode)
    process = planner(*(one.replace("{plan}", str(path)) for one in command), before=as_anybody)
    forbidden.chmod(0o700)
    assert says in refusal(process)
    assert snapshot(path.parent) == before


@with_permissions
@pytest.mark.parametrize("command", ["week", "check", "backup"])
def test_a_plan_that_may_only_be_read_is_read(command: str, path: Path) -> None:
    path.chmod(0o400)
    path.parent.chmod(0o500)
    with unchanged(path.parent):
        process = planner(command, path, before=as_anybody)
    assert (process.returncode, process.stderr) == (0, b"")


@with_permissions
def test_a_backup_that_may_only_be_read_is_restored(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "shelf" / "copy.ebbflow"
    copy.parent.mkdir()
    shutil.copyfile(path, copy)
    copy.chmod(0o400)
    copy.parent.chmod(0o500)
    try:
        for to in (path, path.with_name("other.ebbflow")):
            process = planner("restore", copy, "--to", to, before=as_anybody)
            assert (process.returncode, process.stderr) == (0, b"")
    finally:
        copy.parent.chmod(0o700)


@with_permissions
def test_a_change_is_saved_even_where_no_backup_can_be_made(path: Path, home: Path) -> None:
    home.chmod(0o500)
    process = planner("add", path, POTTERY, "--who", "Anna", before=as_anybody)
    home.chmod(0o700)
    assert process.returncode == 0
    assert process.stderr.startswith(b"This is saved, but")
    assert process.stderr.count(b"\n") == 1
    with Store.open(path, clock()) as store:
        assert len(content(store)) == 5


@pytest.mark.parametrize(
    ("lock", "command"),
    [
        ("BEGIN EXCLUSIVE", ("week", "{plan}")),
        ("BEGIN IMMEDIATE", ("add", "{plan}", POTTERY, "--who", "Anna")),
        ("BEGIN IMMEDIATE", ("restore", "{copy}", "--to", "{plan}")),
    ],
)
def test_a_plan_that_another_program_holds_is_told_and_left(
    lock: str, command: tuple[str, ...], path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.ebbflow"
    shutil.copyfile(path, copy)
    with held(path, lock), unchanged(path.parent):
        process = planner(*(one.replace("{plan}", str(path)).replace("{copy}", str(copy)) for one in command))
    said = refusal(process)
    assert f"{path} is being written by another program" in said


def test_a_plan_is_read_while_another_program_prepares_to_write(path: Path) -> None:
    with held(path, "BEGIN IMMEDIATE", "UPDATE person SET name = 'Andrea'"):
        process = planner("week", path, "--date", "2027-03-10")
    assert process.returncode == 0
    assert b"Andrea" not in process.stdout


def test_a_plan_with_garbage_in_the_trash_takes_changes_all_the_same(path: Path) -> None:
    """The block is saved before the trash is looked at, so what is wrong there is told, not a failure."""
    with Store.open(path, clock()) as store:
        assert trash(store).blocks == ()
        with store.change("Spoil") as transaction:
            transaction.put(block(removed=store.clock.now()))
            transaction.connection.exec_driver_sql("UPDATE block SET kind = 'x' WHERE removed IS NOT NULL")
    process = planner("add", path, POTTERY, "--who", "Anna")
    assert process.returncode == 0, process.stderr
    assert process.stderr.startswith(b"This is saved, but")
    assert len(backups_of(path).newest_first()) == 1
