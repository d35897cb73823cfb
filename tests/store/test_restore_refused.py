"""Restoring that is refused: from what is no sound plan, and onto what is none; all stays as it was."""

from collections.abc import Callable
from pathlib import Path

import pytest

from planner.domain.errors import Damaged, Empty, FileTrouble, Foreign, Missing, Newer, NoDatabase, NoFolder
from planner.store.backups import Backups, restore
from tests.helpers.files import application, tamper, unchanged
from tests.helpers.plans import clock, make


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def newer(path: Path) -> None:
    path.unlink()
    make(path)
    tamper(path, "PRAGMA user_version=99")


def strange(path: Path) -> None:
    path.unlink()
    application(path)


def text(path: Path) -> None:
    path.write_text("Dear diary\n" * 100)


NO_PLANS: list[tuple[Callable[[Path], object], type[FileTrouble]]] = [(newer, Newer), (strange, Foreign)]


@pytest.mark.parametrize(("lay", "trouble"), NO_PLANS)
def test_what_is_no_plan_is_not_replaced(
    lay: Callable[[Path], object], trouble: type[FileTrouble], backup: Path, path: Path, backups: Backups
) -> None:
    lay(path)
    with unchanged(path.parents[1]), pytest.raises(trouble):
        restore(backup, path, backups, clock())


def test_another_file_is_not_taken_for_a_ruined_plan(backup: Path, path: Path, tmp_path: Path) -> None:
    """Only where there are backups of it was this ever a plan."""
    diary = tmp_path / "diary.txt"
    text(diary)
    with unchanged(path.parent), pytest.raises(NoDatabase):
        restore(backup, diary, Backups(tmp_path / "data", diary), clock())
    assert diary.read_text().startswith("Dear diary")


BAD: list[tuple[Callable[[Path], object], type[FileTrouble]]] = [
    (lambda path: path.unlink(), Missing),
    (lambda path: path.write_bytes(b""), Empty),
    (text, NoDatabase),
    (truncated, Damaged),
    (newer, Newer),
    (strange, Foreign),
    (lambda path: tamper(path, "DELETE FROM plan"), Damaged),
    (lambda path: tamper(path, "DROP TABLE block"), Damaged),
]


@pytest.mark.parametrize(("spoil", "trouble"), BAD, ids=range(len(BAD)))
def test_from_what_is_no_sound_plan_nothing_is_restored(
    spoil: Callable[[Path], object], trouble: type[FileTrouble], backup: Path, path: Path, backups: Backups
) -> None:
    spoil(backup)
    with unchanged(path.parents[1]), pytest.raises(trouble) as caught:
        restore(backup, path, backups, clock())
    assert caught.value.path == backup
    path.unlink()
    with unchanged(path.parents[1]), pytest.raises(trouble) as caught:
        restore(backup, path, backups, clock())
    assert caught.value.path == backup


def test_a_plan_is_not_restored_onto_itself(path: Path, backups: Backups) -> None:
    with unchanged(path.parent), pytest.raises(FileTrouble, match="itself"):
        restore(path, path, backups, clock())


def test_where_no_folder_is_nothing_is_restored(backup: Path, tmp_path: Path) -> None:
    to = tmp_path / "nowhere" / "ours.ebbflow"
    with unchanged(tmp_path), pytest.raises(NoFolder):
        restore(backup, to, Backups(tmp_path / "data", to), clock())
