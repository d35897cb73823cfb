"""A plan's file: the settings in force, and nothing beside it."""

import os
import stat
from pathlib import Path

import pytest

from planner.identity import SQLITE_APPLICATION_ID
from planner.store.backups import Backups
from planner.store.schema import SCHEMA
from tests.helpers.plans import block, plan, put

SETTINGS = {
    "application_id": SQLITE_APPLICATION_ID,
    "user_version": SCHEMA,
    "journal_mode": "delete",
    "synchronous": 3,
    "secure_delete": 1,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "temp_store": 2,
    "busy_timeout": 100,
}


def test_every_setting_is_in_force(tmp_path: Path) -> None:
    with plan(tmp_path) as store, store.read() as connection:
        assert {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in SETTINGS} == SETTINGS


def test_every_setting_is_in_force_after_a_change_too(tmp_path: Path) -> None:
    with plan(tmp_path) as store:
        put(store, block())
        with store.change("Look") as transaction:
            read = transaction.connection.exec_driver_sql
            assert {name: read(f"PRAGMA {name}").scalar() for name in SETTINGS} == SETTINGS


def test_nothing_lies_beside_a_plan_at_rest(tmp_path: Path) -> None:
    with plan(tmp_path) as store:
        put(store, block())
        assert [path.name for path in tmp_path.iterdir()] == ["ours.ebbflow"]
    assert [path.name for path in tmp_path.iterdir()] == ["ours.ebbflow"]


def test_while_it_is_changed_a_journal_lies_beside_it(tmp_path: Path) -> None:
    """Without one a power cut would leave half a change."""
    with plan(tmp_path) as store:
        with store.change("Put") as transaction:
            transaction.put(block())
            assert (tmp_path / "ours.ebbflow-journal").stat().st_size > 0
        assert not (tmp_path / "ours.ebbflow-journal").exists()


@pytest.mark.parametrize("umask", [0o022, 0o000, 0o077])
def test_plans_and_backups_are_for_their_owner_alone(umask: int, tmp_path: Path) -> None:
    before = os.umask(umask)
    try:
        with plan(tmp_path) as store:
            put(store, block())
            backups = Backups(tmp_path / "data", store.path)
            backup = backups.make(store)
    finally:
        os.umask(before)
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert stat.S_IMODE(backups.folder.stat().st_mode) == 0o700
