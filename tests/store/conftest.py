"""A plan and a backup of how it was before, for the tests of restoring."""

from pathlib import Path

import pytest

from planner.store.backups import Backups
from planner.store.store import Store
from tests.helpers.plans import block, clock, make, many, put


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "plans").mkdir()
    return make(tmp_path / "plans" / "ours.ebbflow", block("Old"), *many(20))


@pytest.fixture
def backups(path: Path, tmp_path: Path) -> Backups:
    return Backups(tmp_path / "data", path)


@pytest.fixture
def backup(path: Path, backups: Backups) -> Path:
    """One with the block Old, to which New came later."""
    with Store.open(path, clock()) as store:
        made = backups.make(store)
        put(store, block("New", id="new"))
    return made
