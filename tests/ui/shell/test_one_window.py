"""A plan is in one window only; a second start raises the first."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.ui.knocking import knock
from planner.ui.one_window import OneWindow, OpenElsewhere, name_of

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_second_is_refused_and_the_first_hears_of_it(path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    first = OneWindow(path, tmp_path / "locks")
    first.listen()
    with qtbot.waitSignal(first.asked_for), pytest.raises(OpenElsewhere) as refused:
        OneWindow(path, tmp_path / "locks")
    assert refused.value.raised
    first.let_go()
    second = OneWindow(path, tmp_path / "locks")
    second.let_go()


def test_another_plan_is_another_window(path: Path, tmp_path: Path) -> None:
    first = OneWindow(path, tmp_path / "locks")
    other = OneWindow(path.with_name("theirs.ebbflow"), tmp_path / "locks")
    other.let_go()
    first.let_go()


def test_a_second_start_waits_for_a_window_that_is_only_just_coming_up(
    path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    first = OneWindow(path, tmp_path / "locks")
    knocking = threading.Thread(target=knock, args=[name_of(path)])
    knocking.start()
    qtbot.wait(100)
    with qtbot.waitSignal(first.asked_for):
        first.listen()
    knocking.join()
    first.let_go()


def test_a_window_that_does_not_answer_is_said_to_be_there(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner.ui.knocking.WAIT", 50)
    first = OneWindow(path, tmp_path / "locks")
    with pytest.raises(OpenElsewhere, match="does not answer") as refused:
        OneWindow(path, tmp_path / "locks")
    assert not refused.value.raised
    first.let_go()


def test_however_it_is_spelled_it_is_the_same_plan(path: Path) -> None:
    link = path.with_name("link.ebbflow")
    link.symlink_to(path)
    assert name_of(link) == name_of(path.parent / "." / path.name) == name_of(path)


def test_nothing_lies_beside_the_plan(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    first = OneWindow(path, folder)
    assert [one.name for one in path.parent.iterdir() if one != folder] == [path.name]
    first.let_go()
