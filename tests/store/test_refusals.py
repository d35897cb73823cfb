"""What is no plan of ours is refused untouched, each with a sentence of its own."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from planner.domain.errors import (
    Damaged,
    Empty,
    FileTrouble,
    Foreign,
    Missing,
    Newer,
    NoDatabase,
    Unreadable,
)
from planner.identity import SQLITE_APPLICATION_ID
from planner.store.store import openable
from tests.helpers.files import application, raw, tamper, unchanged
from tests.helpers.plans import make


def newer(path: Path) -> None:
    make(path)
    tamper(path, "PRAGMA user_version=99")


def ours_by_its_mark_alone(path: Path) -> None:
    application(path)
    tamper(path, f"PRAGMA application_id={SQLITE_APPLICATION_ID}", "PRAGMA user_version=-3")


def listening(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))


REFUSED: dict[str, tuple[Callable[[Path], object], type[FileTrouble]]] = {
    "missing": (lambda path: path.unlink(missing_ok=True), Missing),
    "dangling link": (lambda path: path.symlink_to("nowhere"), Missing),
    "link to itself": (lambda path: path.symlink_to(path.name), Unreadable),
    "folder": (lambda path: path.mkdir(), Unreadable),
    "pipe": (os.mkfifo, Unreadable),
    "socket": (listening, Unreadable),
    "empty": (lambda path: path.touch(), Empty),
    "one byte": (lambda path: path.write_bytes(b"S"), NoDatabase),
    "text": (lambda path: path.write_text("Dear diary\n" * 500), NoDatabase),
    "photo": (lambda path: path.write_bytes(b"\xff\xd8\xff\xe0" + os.urandom(20_000)), NoDatabase),
    "zeros": (lambda path: path.write_bytes(bytes(8192)), NoDatabase),
    "another program's": (application, Foreign),
    "another program's, left in the middle": (lambda path: application(path, journal=True), Foreign),
    "newer": (newer, Newer),
    "a number no plan has": (ours_by_its_mark_alone, Damaged),
}


@pytest.mark.parametrize(("lay", "trouble"), REFUSED.values(), ids=list(REFUSED))
def test_it_is_refused_and_left_as_it_was(
    lay: Callable[[Path], object], trouble: type[FileTrouble], tmp_path: Path
) -> None:
    path = tmp_path / "ours.ebbflow"
    lay(path)
    with unchanged(tmp_path), pytest.raises(FileTrouble) as caught:
        openable(path)
    assert type(caught.value) is trouble
    assert str(path) in str(caught.value)


def test_each_has_a_sentence_of_its_own() -> None:
    sentences = {trouble.usual for _, trouble in REFUSED.values()}
    assert len(sentences) == len({trouble for _, trouble in REFUSED.values()})
    assert all(sentence.endswith(".") and "\n" not in sentence for sentence in sentences)


def test_the_other_program_left_in_the_middle_can_still_finish(tmp_path: Path) -> None:
    path = application(tmp_path / "songs.db", journal=True)
    with pytest.raises(Foreign):
        openable(path)
    assert len(path.read_bytes()) > 50_000
    with raw(path) as connection:
        assert connection.execute("SELECT title FROM song").fetchall() == [("Blue",)]
    assert not path.with_name("songs.db-journal").exists()


def test_a_file_where_a_folder_should_be_is_a_plan_that_is_missing(tmp_path: Path) -> None:
    (tmp_path / "ours").write_text("no folder")
    with pytest.raises(Missing):
        openable(tmp_path / "ours" / "plan.ebbflow")
