"""Reading a file that somebody chose, or saying in one sentence why not."""

import os
from pathlib import Path

import pytest

from planner.domain.errors import FileTrouble, Unreadable
from planner.files.contents import NoFile, contents


def test_it_is_what_is_in_it_and_no_more_than_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"12345")
    assert (contents(path, 5), contents(path, 3), contents(path, 99)) == (b"12345", b"123", b"12345")
    link = tmp_path / "link"
    link.symlink_to(path)
    assert contents(link, 5) == b"12345"


@pytest.mark.parametrize("name", ["none", "none/none", "a" * 300, "dangling", "loop"])
def test_a_name_of_nothing_is_no_file(tmp_path: Path, name: str) -> None:
    (tmp_path / "dangling").symlink_to(tmp_path / "gone")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(NoFile, match="please check the name"):
        contents(tmp_path / name, 9)


def test_what_is_no_file_is_left_alone(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path, Path("/dev/zero")):
        with pytest.raises(Unreadable) as refused:
            contents(path, 9)
        assert refused.value.path == path


def test_below_a_file_there_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FileTrouble):
        contents(tmp_path / "file" / "other", 9)
