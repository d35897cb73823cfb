"""A plan opened and closed as it should be: backed up after a change, and never without a way out."""

from datetime import timedelta
from pathlib import Path

import pytest

from planner.bootstrap import Broken, backups_of, opened
from planner.domain.errors import Damaged, FileTrouble, Foreign, Missing, UserError
from planner.services.agenda import week
from planner.services.blocks import remove_block
from planner.store.store import Store
from tests.helpers.files import application, snapshot
from tests.helpers.plans import NOW, block, clock, content, make, no_warning, put


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "ours.ebbflow", block("Pottery", id="pottery"))


def test_a_change_is_backed_up_when_the_plan_is_closed(path: Path) -> None:
    with opened(path, clock(), no_warning) as store:
        put(store, one := block("New"))
        assert backups_of(path).newest_first() == []
    (backup,) = backups_of(path).newest_first()
    with Store.open(backup, clock()) as copy:
        assert one.id in content(copy)


def test_reading_makes_no_backup(path: Path) -> None:
    with opened(path, clock(), no_warning) as store:
        week(store)
        put(store, block("Pottery", id="pottery", uid=content(store)["pottery"].uid))  # type: ignore[attr-defined]
    assert backups_of(path).newest_first() == []


def test_after_a_change_what_rested_long_enough_is_let_go(path: Path) -> None:
    with Store.open(path, clock()) as store:
        remove_block(store, "pottery")
    later = clock(NOW + timedelta(days=31))
    with opened(path, later, no_warning) as store:
        week(store)
    with Store.open(path, later) as store:
        assert "pottery" in content(store)
    with opened(path, later, no_warning) as store:
        put(store, block())
    with Store.open(path, later) as store:
        assert "pottery" not in content(store)


def test_a_backup_that_cannot_be_made_is_told_and_the_change_stays(path: Path) -> None:
    folder = backups_of(path).folder
    folder.parent.mkdir(parents=True)
    folder.write_text("in the way")
    told: list[UserError] = []
    with opened(path, clock(), told.append) as store:
        put(store, one := block("New"))
    assert len(told) == 1
    with Store.open(path, clock()) as store:
        assert one.id in content(store)


@pytest.mark.parametrize("trouble", [Missing, Damaged, Foreign])
def test_a_plan_that_is_gone_or_ruined_points_to_its_newest_good_backup(
    trouble: type[FileTrouble], path: Path
) -> None:
    with opened(path, clock(), no_warning) as store:
        put(store, block("New"))
    (backup,) = backups_of(path).newest_first()
    if trouble is Damaged:
        path.write_bytes(path.read_bytes()[:9000])
    else:
        path.unlink()
        if trouble is Foreign:
            application(path)
    before = snapshot(path.parent)
    with pytest.raises(Broken) as caught, opened(path, clock(), no_warning):
        pass
    assert caught.value.backup == backup
    assert str(backup) in str(caught.value)
    assert str(caught.value).startswith(trouble.usual.format(path=path))
    assert snapshot(path.parent) == before
    backup.write_bytes(b"ruined too")
    with pytest.raises(trouble), opened(path, clock(), no_warning):
        pass


def test_damage_found_while_it_is_open_points_to_the_backup_too(path: Path) -> None:
    with opened(path, clock(), no_warning) as store:
        put(store, block("New"))
    with opened(path, clock(), no_warning) as store, store.change("Spoil") as transaction:
        transaction.connection.exec_driver_sql("UPDATE block SET kind = 'x'")
    with pytest.raises(Broken), opened(path, clock(), no_warning) as store:
        week(store)


def test_a_failure_within_is_told_as_it_is(path: Path) -> None:
    with pytest.raises(ZeroDivisionError), opened(path, clock(), no_warning):
        fail()


def fail() -> None:
    raise ZeroDivisionError
