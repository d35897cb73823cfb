"""A plan that another process works on: told within the wait, never half-read, and noticed afterwards."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from planner.domain.errors import Held
from planner.store.backups import Backups, write_copy
from planner.store.store import Store
from tests.helpers.files import raw, unchanged
from tests.helpers.plans import block, clock, content, get, make, plan, put, two
from tests.helpers.processes import held

WAIT = 0.2
CHANGE = "UPDATE person SET name = 'Andrea' WHERE id = 'anna'"


def opened(path: Path) -> Store:
    return Store.open(path, clock(), wait=WAIT)


def reads(store: Store) -> object:
    return content(store)


def writes(store: Store) -> object:
    return put(store, block())


@pytest.mark.parametrize(
    ("lock", "work"),
    [("BEGIN EXCLUSIVE", reads), ("BEGIN EXCLUSIVE", writes), ("BEGIN IMMEDIATE", writes)],
)
def test_it_is_told_within_the_wait(lock: str, work: Callable[[Store], object], tmp_path: Path) -> None:
    with opened(make(tmp_path / "ours.ebbflow")) as store, held(store.path, lock):
        with unchanged(tmp_path):
            begun = time.monotonic()
            with pytest.raises(Held, match=r"ours\.ebbflow"):
                work(store)
            assert WAIT * 0.8 < time.monotonic() - begun < WAIT + 2
        assert not store.changed


def test_one_that_is_kept_whole_by_another_is_not_opened(tmp_path: Path) -> None:
    path = make(tmp_path / "ours.ebbflow")
    with held(path, "BEGIN EXCLUSIVE"), unchanged(tmp_path), pytest.raises(Held):
        opened(path)


def test_it_is_opened_and_read_while_another_prepares_to_write(tmp_path: Path) -> None:
    path = make(tmp_path / "ours.ebbflow", one := block())
    with held(path, "BEGIN IMMEDIATE", CHANGE):
        begun = time.monotonic()
        with Store.open(path, clock(), wait=5) as store:
            assert content(store)["anna"] == two()[0]
            assert content(store)[one.id] == one
        assert time.monotonic() - begun < 3


def test_the_journal_of_one_that_died_before_it_changed_anything_is_cleared_away(tmp_path: Path) -> None:
    path = make(tmp_path / "ours.ebbflow")
    journal = path.with_name(path.name + "-journal")
    with held(path, "BEGIN IMMEDIATE", CHANGE):
        left = journal.read_bytes()
        with opened(path):
            assert journal.read_bytes() == left
    journal.write_bytes(left)
    with opened(path) as store:
        assert not journal.exists()
        with store.read() as connection:
            assert connection.exec_driver_sql("PRAGMA busy_timeout").scalar() == WAIT * 1000


def test_it_is_backed_up_while_another_prepares_to_write(tmp_path: Path) -> None:
    path = make(tmp_path / "ours.ebbflow", block())
    with held(path, "BEGIN IMMEDIATE", CHANGE), opened(path) as store:
        before = content(store)
        write_copy(store, tmp_path / "copy.ebbflow")
    with opened(tmp_path / "copy.ebbflow") as copy:
        assert content(copy) == before


def test_a_change_is_not_committed_while_another_reads(tmp_path: Path) -> None:
    path = make(tmp_path / "ours.ebbflow")
    with opened(path) as store:
        with held(path, "BEGIN", "SELECT * FROM block"):
            with pytest.raises(Held):
                put(store, block())
            before = content(store)
        assert content(store) == before
        put(store, one := block())
        assert get(store, one) == one


def test_no_backup_is_made_of_what_another_keeps_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner.store.file.copy.__defaults__", (WAIT,))
    path = make(tmp_path / "ours.ebbflow")
    with opened(path) as store, held(path, "BEGIN EXCLUSIVE"):
        backups = Backups(tmp_path / "data", path)
        with pytest.raises(Held) as caught:
            backups.make(store)
        assert caught.value.path == path
        assert list(backups.folder.iterdir()) == []


def test_what_another_changed_is_noticed_once(tmp_path: Path) -> None:
    with plan(tmp_path) as store:
        put(store, block())
        assert not store.changed_beside()
        with raw(store.path) as other:
            other.execute(CHANGE)
        assert (store.changed_beside(), store.changed_beside()) == (True, False)
        assert content(store)["anna"] == replace(two()[0], name="Andrea")
        put(store, block())
        assert not store.changed_beside()


def test_what_is_read_at_once_is_of_one_moment(tmp_path: Path) -> None:
    with plan(tmp_path) as store, store.read() as connection:
        names = "SELECT name FROM person ORDER BY name"
        before = connection.exec_driver_sql(names).fetchall()
        with raw(store.path) as other, pytest.raises(Exception, match="locked"):
            other.execute(CHANGE)
        assert connection.exec_driver_sql(names).fetchall() == before
