"""What a report of a fault holds, and that nobody could tell from it whose it is."""

import getpass
import logging
import platform
import sqlite3
import sys
from pathlib import Path

import pytest

from planner.identity import NAME, VERSION
from planner.services.about.bug_report import LINES, bug_report
from planner.ui.private_log import PrivateLog


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "log.txt"


def write(log: Path, *lines: str) -> None:
    log.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def came_last(log: Path) -> list[str]:
    return bug_report((), log).partition("What went wrong last:\n")[2].splitlines()


def test_it_says_what_it_runs_on(log: Path) -> None:
    lines = bug_report((("Qt", "6.11"), ("Session", "wayland")), log).splitlines()
    assert lines[0] == f"{NAME}: {VERSION}, from its sources"
    assert f"Python: {platform.python_version()}" in lines
    assert f"SQLite: {sqlite3.sqlite_version}" in lines
    assert any(line.startswith("Format of plans: ") for line in lines)
    assert {"Qt: 6.11", "Session: wayland"} <= set(lines)
    assert lines[-1] == "Nothing."


def test_a_bundle_says_so(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert f"{NAME}: {VERSION}, as a bundle" in bug_report((), log)


def test_what_the_log_really_holds_comes_through(log: Path) -> None:
    """Written by the log itself: both sides have to agree about its lines."""
    handler = PrivateLog(log)
    logger = logging.getLogger("planner.ui.faults")
    logger.addHandler(handler)
    logger.propagate = False
    try:
        int("Dinner with Mira")
    except ValueError:
        logger.exception("A fault inside the program.")
    logger.propagate = True
    logger.removeHandler(handler)
    handler.close()
    first, kind, place = came_last(log)
    assert first.endswith(" ERROR planner.ui.faults A fault inside the program.")
    assert kind == "ValueError"
    name = "test_what_the_log_really_holds_comes_through"
    assert place.startswith("  tests/services/test_bug_report.py:")
    assert place.endswith(f" {name}")


def test_where_things_lie_on_the_disk_is_left_out(log: Path) -> None:
    write(
        log,
        "2027-03-10 12:00:01,123 ERROR planner.ui.faults A fault inside the program.",
        "ValueError",
        f"  {Path(__file__).parents[2]}/planner/ui/window.py:12 close",
        "  planner/ui/desk.py:3 <lambda>",
        "  /home/mira/Our secret/planner.py:7 <module>",
        "  C:\\Users\\mira\\x.py:9 run",
    )
    _, kind, *places = came_last(log)
    assert kind == "ValueError"
    assert places[:3] == [
        "  planner/ui/window.py:12 close",
        "  planner/ui/desk.py:3 <lambda>",
        "  elsewhere:7 <module>",
    ]
    assert "mira" not in "".join(places).casefold()


def test_words_of_other_libraries_are_left_out(log: Path) -> None:
    write(
        log,
        "2027-03-10 12:00:01,123 WARNING icalendar.prop Dinner with Mira",
        "Mira",
        "  Dinner with Mira:19 tonight",
        "2027-03-10 12:00:02,123 WARNING planner.ui.desk A plan could not be tidied up: Held",
    )
    assert came_last(log) == [
        "2027-03-10 12:00 WARNING icalendar.prop (its words are left out here)",
        "2027-03-10 12:00 WARNING planner.ui.desk A plan could not be tidied up: Held",
    ]


def test_lines_of_no_known_kind_are_left_out(log: Path) -> None:
    write(log, "Mira", "Dinner, 19:00", "  somewhere", "\x00\x01")
    log.write_bytes(log.read_bytes() + b"\xff\xfe\n")
    assert came_last(log) == ["Nothing."]


def test_only_the_last_lines_are_in_it(log: Path) -> None:
    said = "2027-03-10 12:{:02}:00,000 WARNING planner.ui.kit.settings {}"
    write(log, *(said.format(number % 60, number) for number in range(5 * LINES)))
    found = came_last(log)
    assert len(found) == LINES
    assert found[-1].endswith(f" {5 * LINES - 1}")


def test_home_and_name_are_taken_out_wherever_they_are(
    log: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "mira")
    report = bug_report((("Desktop", f"{home}/x of MIRA's, admired"), ("Kernel", "6.1-mira")), log)
    assert "Desktop: ~/x of ~'s, admired" in report
    assert "Kernel: 6.1-~" in report
    assert str(home) not in report


def test_nobody_at_all_is_no_trouble(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert bug_report((), log).startswith(NAME)
