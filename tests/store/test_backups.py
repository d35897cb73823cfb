"""Backups: made whole and checked, found again however the plan is called, and thinned out."""

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from planner.domain.clock import FixedClock
from planner.domain.errors import Damaged, Exists, FileTrouble, NoFolder
from planner.store.backups import Backups, write_copy
from planner.store.store import Store
from tests.helpers.files import raw, unchanged
from tests.helpers.plans import NOW, block, clock, content, make, many, plan, put, tick


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    (tmp_path / "plans").mkdir()
    with plan(tmp_path / "plans", *many(20)) as store:
        yield store


@pytest.fixture
def backups(store: Store, tmp_path: Path) -> Backups:
    return Backups(tmp_path / "data", store.path)


def test_a_backup_holds_what_the_plan_held(store: Store, backups: Backups) -> None:
    before = content(store)
    path = backups.make(store)
    put(store, block("Later"))
    assert [one.name for one in backups.folder.iterdir()] == [path.name]
    with Store.open(path, clock()) as copy:
        assert content(copy) == before


def test_two_of_one_moment_are_two(store: Store, backups: Backups) -> None:
    first = backups.make(store)
    second = backups.make(store)
    assert backups.newest_first() == [second, first]


def test_the_newest_good_one_skips_those_that_are_not(store: Store, backups: Backups) -> None:
    made = []
    for _ in range(5):
        tick(store, hours=1)
        made.append(backups.make(store))
    made[4].write_bytes(b"")
    made[3].write_bytes(made[3].read_bytes()[:-5000])
    made[2].write_bytes(b"no database at all" * 100)
    (backups.folder / "20990101T000000.000000Z.txt").touch()
    (backups.folder / "newer.ebbflow").touch()
    assert backups.newest_good() == made[1]
    for path in made[:2]:
        path.write_bytes(path.read_bytes()[:4096])
    assert backups.newest_good() is None


def test_a_damaged_plan_is_not_backed_up(store: Store, backups: Backups) -> None:
    good = backups.make(store)
    with raw(store.path) as other:
        other.execute("PRAGMA writable_schema=ON")
        other.execute("UPDATE sqlite_master SET rootpage = 3 WHERE name = 'person'")
    with pytest.raises(FileTrouble):
        backups.make(store)
    assert backups.newest_first() == [good]
    assert [one.name for one in backups.folder.iterdir()] == [good.name]


def test_backups_are_thinned_out_as_they_are_made(store: Store, backups: Backups) -> None:
    assert isinstance(store.clock, FixedClock)
    store.clock.moment = NOW - timedelta(days=40)
    made = []
    for _ in range(30):
        made.append(backups.make(store))
        tick(store, days=1.4)
    there = backups.newest_first()
    assert there[0] == made[-1]
    assert 12 < len(there) < 25


def test_the_one_just_made_stays_even_when_a_clock_was_set_wrong(store: Store, backups: Backups) -> None:
    assert isinstance(store.clock, FixedClock)
    backups.folder.mkdir(parents=True)
    for number in range(220):
        (backups.folder / f"{NOW + timedelta(days=2 * number):%Y%m%dT%H%M%S.%fZ}.ebbflow").touch()
    assert backups.make(store).exists()


def test_they_are_found_again_however_the_plan_is_called(store: Store, tmp_path: Path) -> None:
    plain = Backups(tmp_path, store.path)
    (tmp_path / "link.ebbflow").symlink_to(store.path)
    (tmp_path / "folder").symlink_to(store.path.parent)
    for other in (
        tmp_path / "link.ebbflow",
        tmp_path / "folder" / store.path.name,
        store.path.parent / ".." / store.path.parent.name / store.path.name,
        Path(os.path.relpath(store.path)),
    ):
        assert Backups(tmp_path, other).folder == plain.folder
    assert Backups(tmp_path, store.path.with_name("theirs.ebbflow")).folder != plain.folder


@pytest.mark.parametrize(
    "name", ["💞" * 60, "a/b".replace("/", "\\"), "..", " ", "%41", "\udcff", "é", "a" * 240]
)
def test_a_plan_of_any_name_has_a_folder_of_backups(name: str, tmp_path: Path) -> None:
    path = make(tmp_path / f"{name}.p")
    backups = Backups(tmp_path / "data", path)
    with Store.open(path, clock()) as store:
        backups.make(store)
    assert backups.newest_good() is not None
    assert backups.folder.parent == tmp_path / "data"


def test_a_copy_is_not_written_over_anything(store: Store, tmp_path: Path) -> None:
    (tmp_path / "there").write_text("mine")
    (tmp_path / "link").symlink_to("nowhere")
    for name in ("there", "link", "plans"):
        with unchanged(tmp_path), pytest.raises(Exists):
            write_copy(store, tmp_path / name)
    with unchanged(tmp_path), pytest.raises(NoFolder):
        write_copy(store, tmp_path / "nowhere" / "copy")


@pytest.mark.parametrize("ending", ["-journal", "-wal"])
def test_a_copy_is_not_laid_beside_what_would_be_played_back_into_it(
    ending: str, store: Store, tmp_path: Path
) -> None:
    (tmp_path / f"copy{ending}").write_text("left by somebody")
    with unchanged(tmp_path), pytest.raises(Exists):
        write_copy(store, tmp_path / "copy")


def test_what_came_there_meanwhile_is_left_alone(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy_to = store.copy_to

    def meanwhile(target: object, goal: Path) -> None:
        copy_to(target, goal)  # type: ignore[arg-type]
        goal.write_text("mine")

    monkeypatch.setattr(store, "copy_to", meanwhile)
    with pytest.raises(Exists):
        write_copy(store, tmp_path / "copy")
    assert (tmp_path / "copy").read_text() == "mine"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["copy", "plans"]


def test_a_disk_without_hard_links_will_do(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", no_links)
    write_copy(store, tmp_path / "copy")
    with Store.open(tmp_path / "copy", clock()) as copy:
        assert content(copy) == content(store)
    with unchanged(tmp_path), pytest.raises(Exists):
        write_copy(store, tmp_path / "copy")


def test_a_copy_that_did_not_come_out_whole_is_thrown_away(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def badly(target: object, goal: Path) -> None:
        assert target
        (aside,) = goal.parent.glob(".*.new")
        aside.write_bytes(store.path.read_bytes()[:-4096])

    monkeypatch.setattr(store, "copy_to", badly)
    with unchanged(tmp_path), pytest.raises(Damaged, match="thrown away"):
        write_copy(store, tmp_path / "copy")
