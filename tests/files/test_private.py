"""Proves that what the program makes for itself is its owner's alone, whatever mask it was started under."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.files.private import private_folder, private_opener


@pytest.fixture(params=[0o022, 0o000])
def _mask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.usefixtures("_mask")
def test_all_that_was_missing_of_the_way_is_private(tmp_path: Path) -> None:
    folder = tmp_path / "share" / "ebb-flow" / "backups" / "ours"

    private_folder(folder)

    made = [folder, *folder.parents][:4]
    assert [(path.is_dir(), mode(path)) for path in made] == [(True, 0o700)] * 4


@pytest.mark.usefixtures("_mask")
def test_what_was_there_stays_as_somebody_made_it(tmp_path: Path) -> None:
    theirs = tmp_path / "share"
    theirs.mkdir()
    theirs.chmod(0o755)

    private_folder(theirs / "ebb-flow")
    private_folder(theirs / "ebb-flow")
    private_folder(theirs)

    assert mode(theirs) == 0o755
    assert mode(theirs / "ebb-flow") == 0o700


def test_a_file_in_the_way_is_said(tmp_path: Path) -> None:
    (tmp_path / "share").write_text("mine", encoding="utf-8")

    with pytest.raises(FileExistsError):
        private_folder(tmp_path / "share")
    with pytest.raises(NotADirectoryError):
        private_folder(tmp_path / "share" / "ebb-flow")


@pytest.mark.usefixtures("_mask")
def test_a_file_that_is_opened_so_is_private_from_its_first_moment(tmp_path: Path) -> None:
    with open(tmp_path / "log.txt", "a", encoding="utf-8", opener=private_opener) as file:
        assert mode(tmp_path / "log.txt") == 0o600
        file.write("a line")

    with open(tmp_path / "log.txt", encoding="utf-8", opener=private_opener) as file:
        assert file.read() == "a line"
