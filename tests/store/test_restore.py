"""Restoring: onto nothing, onto a plan, onto the ruins of one; whatever was there is kept."""

from collections.abc import Callable
from pathlib import Path

import pytest

from planner.domain.block import Block
from planner.domain.errors import FileTrouble
from planner.store.backups import Backups, Restored, restore
from planner.store.check import problems
from planner.store.store import Store
from tests.helpers.files import raw, unchanged
from tests.helpers.plans import clock, content, names, put


def brought_back(backup: Path, path: Path, backups: Backups) -> Restored:
    """What a restore answers, once all of it was found to be there."""
    restored = restore(backup, path, backups, clock())
    with Store.open(backup, clock()) as was, Store.open(path, clock()) as now:
        assert content(now) == content(was)
        assert problems(now) == []
    assert [one.name for one in path.parent.iterdir() if "damaged" not in one.name] == [path.name]
    return restored


def titles(path: Path) -> set[str]:
    with Store.open(path, clock()) as store:
        return {one.title for one in content(store).values() if isinstance(one, Block)}


def test_where_nothing_is_the_backup_becomes_the_plan(backup: Path, path: Path, backups: Backups) -> None:
    path.unlink()
    restored = brought_back(backup, path, backups)
    assert (restored.before, restored.undoable) == (None, False)
    assert restored.summary.people == ("Anna", "Ben")
    assert restored.summary.blocks == 21
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_sound_plan_is_backed_up_first_so_that_it_can_be_taken_back(
    backup: Path, path: Path, backups: Backups
) -> None:
    restored = brought_back(backup, path, backups)
    assert "New" not in titles(path)
    assert restored.undoable
    assert restored.before is not None
    again = brought_back(restored.before, path, backups)
    assert {"Old", "New"} <= titles(path)
    assert again.before is not None
    assert "New" not in titles(again.before)


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


RUINS: dict[str, Callable[[Path], object]] = {
    "emptied": lambda path: path.write_bytes(b""),
    "one byte": lambda path: path.write_bytes(b"S"),
    "its beginning destroyed": lambda path: path.write_bytes(bytes(100) + path.read_bytes()[100:]),
    "cut": truncated,
    "a page destroyed": lambda path: path.write_bytes(
        path.read_bytes()[:8192] + b"\xff" * 4096 + path.read_bytes()[12288:]
    ),
}


@pytest.mark.parametrize("ruin", RUINS.values(), ids=list(RUINS))
@pytest.mark.parametrize("journal", ["", "-journal", "-wal"])
def test_what_is_left_of_a_damaged_plan_is_put_beside_it(
    ruin: Callable[[Path], object], journal: str, backup: Path, path: Path, backups: Backups
) -> None:
    ruin(path)
    ruined = path.read_bytes()
    if journal:
        path.with_name(path.name + journal).write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600))
    restored = brought_back(backup, path, backups)
    assert restored.before is not None
    assert not restored.undoable
    assert restored.before.parent == path.parent
    assert restored.before.read_bytes() == ruined
    left = {one.name for one in path.parent.iterdir()} - {path.name, restored.before.name}
    assert left <= {restored.before.name + journal}


def test_a_journal_left_alone_does_not_get_into_the_restored_plan(
    backup: Path, path: Path, backups: Backups
) -> None:
    """A real one, of a crash, whose plan is gone: SQLite would play its pages back into the new file."""
    journal = path.with_name(path.name + "-journal")
    with raw(path) as other:
        other.execute("PRAGMA synchronous=OFF")
        other.execute("BEGIN EXCLUSIVE")
        other.execute("UPDATE block SET note = 'half'")
        left = journal.read_bytes()
        other.execute("ROLLBACK")
    path.unlink()
    journal.write_bytes(left)
    brought_back(backup, path, backups)
    assert [one.read_bytes() for one in path.parent.glob("*damaged*")] == [left]


def test_a_ruin_stays_where_it_is_when_the_restore_fails(
    backup: Path, path: Path, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    RUINS["its beginning destroyed"](path)
    path.with_name(path.name + "-journal").write_bytes(b"left")

    def no_room(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("planner.store.publish._place", no_room)
    with unchanged(path.parents[1]), pytest.raises(FileTrouble, match="room"):
        restore(backup, path, backups, clock())


def test_one_that_has_the_plan_open_notices_and_reads_what_came_back(
    backup: Path, path: Path, backups: Backups
) -> None:
    with Store.open(path, clock(), wait=0.1) as window:
        new = content(window)["new"]
        assert not window.changed_beside()
        restore(backup, path, backups, clock())
        assert window.changed_beside()
        with Store.open(backup, clock()) as was:
            assert content(window) == content(was)
        put(window, new)
        assert names(window) == ["Anna", "Ben"]
    assert "New" in titles(path)
    assert problems_of(path) == []


def problems_of(path: Path) -> list[str]:
    with Store.open(path, clock()) as store:
        return problems(store)


def test_a_restore_waits_for_no_reader_for_ever(
    backup: Path, path: Path, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner.store.file.copy.__defaults__", (0.2,))
    monkeypatch.setattr("planner.store.file.connect.__defaults__", (0.1,))
    with Store.open(path, clock()) as window, window.read() as connection:
        connection.exec_driver_sql("SELECT * FROM block").fetchall()
        before = path.read_bytes()
        with pytest.raises(FileTrouble, match="another program") as caught:
            restore(backup, path, backups, clock())
        assert caught.value.path == path
        assert path.read_bytes() == before
