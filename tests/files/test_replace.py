"""A file put in the place of an older one: whole and proven, or not at all."""

from pathlib import Path

import pytest

from planner.domain.errors import NoFolder, Unreadable, UserError
from planner.files.replace import replace_file
from tests.helpers.files import snapshot, unchanged


def content_with(_: bytes) -> None:
    """Whatever it is."""


def test_it_is_there_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "ours.ics"
    seen: list[bytes] = []
    replace_file(path, b"new", seen.append)
    assert seen == [b"new"]
    assert snapshot(tmp_path) == {"ours.ics": b"new"}
    replace_file(path, b"newer", content_with)
    assert snapshot(tmp_path) == {"ours.ics": b"newer"}


def test_until_it_is_proven_the_older_one_is_there(tmp_path: Path) -> None:
    path = tmp_path / "ours.ics"
    path.write_bytes(b"old")
    replace_file(path, b"new", lambda _: None if path.read_bytes() == b"old" else pytest.fail("too soon"))
    assert path.read_bytes() == b"new"


def test_what_is_not_as_planned_leaves_the_older_one(tmp_path: Path) -> None:
    path = tmp_path / "ours.ics"
    path.write_bytes(b"old")

    def disappointed(_: bytes) -> None:
        raise UserError("Not as planned.")

    for at in (path, tmp_path / "other.ics"):
        with unchanged(tmp_path), pytest.raises(UserError, match="Not as planned"):
            replace_file(at, b"new", disappointed)


def test_a_new_file_is_its_owners_alone_and_an_older_one_stays_as_open_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "ours.ics"
    for mode in (0o600, 0o644, 0o664, 0o640):
        replace_file(path, b"new", content_with)
        if mode == 0o600:
            assert path.stat().st_mode & 0o7777 == 0o600
        path.chmod(mode)
        replace_file(path, b"newer", content_with)
        assert path.stat().st_mode & 0o7777 == mode


def test_where_it_cannot_lie_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with unchanged(tmp_path):
        for path, trouble in (
            (tmp_path / "none" / "ours.ics", NoFolder),
            (tmp_path / "file" / "ours.ics", NoFolder),
            (tmp_path / "folder", Unreadable),
        ):
            with pytest.raises(trouble) as refused:
                replace_file(path, b"new", content_with)
            assert refused.value.path == path
            assert ".new" not in str(refused.value)
