"""What opens the window, and what is a command."""

from pathlib import Path

import pytest

from planner.cli.window import asked_of, wants_window


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["ours.ebbflow"],
        ["./ours"],
        ["work.ics"],
        ["work.ics", "folder/Home.ICS"],
        ["--demo", "work.ics"],
        ["folder/week.ebbflow"],
        ["--demo"],
        ["--self-test"],
        ["--self-test", "--json"],
    ],
)
def test_a_plan_or_nothing_opens_the_window(arguments: list[str]) -> None:
    assert wants_window(arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        ["week", "ours.ebbflow"],
        ["week"],
        ["fly"],
        ["--version"],
        ["--help"],
        ["-h", "ours.ebbflow"],
        ["--json"],
        ["--fly"],
        ["ours.ebbflow", "theirs.ebbflow"],
        ["ours.ebbflow", "work.ics"],
        ["work.ics", "week"],
        ["-x.ics"],
    ],
)
def test_everything_else_is_for_the_commands(arguments: list[str]) -> None:
    assert not wants_window(arguments)


def test_a_file_of_any_name_is_taken_for_a_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ours").touch()
    assert wants_window(["ours"])
    assert not wants_window(["theirs"])


def test_what_was_asked() -> None:
    asked = asked_of(["ours.ebbflow", "--demo", "--json"])
    assert (asked.plan, asked.demo, asked.self_test, asked.json) == (Path("ours.ebbflow"), True, False, True)
    assert (asked.calendars, asked_of([]).plan) == ((), None)


def test_calendars_are_for_the_usual_plan() -> None:
    asked = asked_of(["work.ics", "a/Home.ICS"])
    assert (asked.plan, asked.calendars) == (None, (Path("work.ics"), Path("a/Home.ICS")))
