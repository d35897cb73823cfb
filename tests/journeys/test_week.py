"""From the first start to the last: a week is planned by mouse and by keys, taken back, and found again."""

import re
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.journeys.program import Program, started
from tests.journeys.screen import Screen, until

pytestmark = pytest.mark.timeout(150)
# All of it happens in the week after this one, whatever day it is today.
TODAY = datetime.now().astimezone().date()
MONDAY = TODAY + timedelta(days=7 - TODAY.weekday())
THURSDAY = MONDAY + timedelta(days=3)
# As Google Calendar wrote it: from 2016 on, on every day of work.
REAL = Path(__file__).parents[3] / "shared/calendars/icalendar-py/tests/calendars/x_location.ics"
TITLE, TIMES = "Daily Sync", 5


def begin(program: Program) -> None:
    program.find("Name of person 1")
    program.type("Nora")
    program.key("Tab")
    program.click(program.find("Name of person 2").middle)
    program.type("Elias")
    program.press("Begin")
    program.find("Week", "list")


def add(program: Program, line: str) -> None:
    before = len(program.blocks())
    program.key("ctrl+k")
    program.type(line)
    program.key("Return")
    program.comes_to(lambda blocks: len(blocks) == before + 1, f"one more for {line}")


def block(program: Program, title: str) -> str:
    """How the only block of that name is read out."""
    (said,) = [one for one in program.blocks() if f", {title}, " in one]
    return said


def starts(said: str) -> str:
    """When it begins, by its sentence."""
    found = re.search(r"(\d\d:\d\d) to \d\d:\d\d", said)
    assert found, said
    return found[1]


def drag_down(program: Program, title: str) -> None:
    before = block(program, title)
    x, y = program.find(re.escape(before)).middle
    program.drag((x, y), (x, y - 126))
    program.comes_to(lambda blocks: before not in blocks and any(title in one for one in blocks), "a drag")


def move_by_keys(program: Program, title: str) -> None:
    before = block(program, title)
    program.click(program.find(re.escape(before)).middle)
    program.key("Escape")
    program.key("ctrl+Down")
    program.comes_to(lambda blocks: before not in blocks, "a move by keys")


def move_one_of_a_series(program: Program, title: str) -> None:
    before = block(program, title)
    program.click(program.find(re.escape(before)).middle)
    program.key("Escape")
    program.key("ctrl+Down")
    program.find("Only this one")
    program.key("Return")
    program.comes_to(lambda blocks: before not in blocks, "one of a series")


def choose_file(program: Program, path: Path) -> None:
    """Where the desktop has no dialog for files of its own, Qt shows one that takes a path."""
    # It is there before the keys come to it.
    until(lambda: "focused" in program.find("File name:", "text").states, "the keys at the name of the file")
    program.key("ctrl+a")
    program.type(str(path))
    program.key("Return")


def bring_in(program: Program, path: Path, title: str, times: int) -> list[str]:
    program.key("ctrl+i")
    choose_file(program, path)
    until(lambda: "enabled" in program.find("Bring in", "push button").states, "something to bring in")
    program.press("Bring in")
    return program.comes_to(
        lambda blocks: sum(f", {title}, " in one for one in blocks) == times, "a calendar"
    )


def let_leave(program: Program, path: Path) -> None:
    program.key("ctrl+e")
    program.press("Save…")
    choose_file(program, path)
    until(path.exists, "a calendar that left")
    program.gone("Save as iCalendar")


def test_a_week_is_planned_and_found_again(screen: Screen, house: Path) -> None:
    with started(screen, house) as program:
        begin(program)
        add(program, f"Nora pottery {THURSDAY} 19:00-21:00")
        add(program, f"Elias choir every Thu 9-10 from {MONDAY}")
        assert len(program.blocks()) == 2
        drag_down(program, "pottery")
        dragged = starts(block(program, "pottery"))
        assert dragged < "19:00"
        move_by_keys(program, "pottery")
        assert starts(block(program, "pottery")) > dragged
        move_one_of_a_series(program, "choir")
        assert starts(block(program, "choir")) == "09:15"
        program.key("Next")
        program.comes_to(lambda blocks: len(blocks) == 1, "the week after")
        assert starts(block(program, "choir")) == "09:00"
        program.key("Prior")
        planned = program.comes_to(lambda blocks: len(blocks) == 2, "the week before")
        for _ in range(5):
            program.key("ctrl+z")
        program.comes_to(lambda blocks: blocks == [], "everything undone")
        for _ in range(5):
            program.key("ctrl+shift+z")
        program.comes_to(lambda blocks: blocks == planned, "everything done again")
        if REAL.is_file():
            planned = bring_in(program, REAL, TITLE, TIMES)
            assert len(planned) == 2 + TIMES
        let_leave(program, house / "ours.ics")
        left = (house / "ours.ics").read_text(encoding="utf-8")
        assert left.count("BEGIN:VEVENT") >= 2
        assert (f"SUMMARY:{TITLE}" in left) is REAL.is_file()
        program.quit()
    with started(screen, house) as program:
        program.find("Week", "list")
        program.key("Next")
        program.comes_to(lambda blocks: blocks == planned, "everything found again")
        program.quit()
    if not REAL.is_file():
        pytest.skip("All but the import went well: the calendars of other programs are not here.")
