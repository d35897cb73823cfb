"""What a screen reader can say of the window: everything that can be done has a name, every block its day."""

import re
from collections.abc import Iterator

import pytest

from tests.journeys.program import Heard, Program, started
from tests.journeys.screen import Screen, until

pytestmark = pytest.mark.timeout(150)
BLOCK = re.compile(r"\w+day, .*(\d\d:\d\d to .*\d\d:\d\d|all day), .+")
MENUS = ("File", "Edit", "View", "Go", "Plan")
# They only hold what something is done with; Qt says of every cell that it can be pressed.
HOLDING = ("application", "frame", "menu bar", "dialog", "window", "table cell")


@pytest.fixture(scope="module")
def window(screen: Screen, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    with started(screen, tmp_path_factory.mktemp("house"), "--demo") as found:
        yield found
        found.quit()


@pytest.fixture
def program(window: Program) -> Program:
    """It shows its week, whatever was done with it before."""
    window.key("ctrl+2")
    window.find("Week", "list")
    return window


def nameless(heard: list[Heard]) -> list[Heard]:
    """What keys or hands come to, and nobody knows what it is."""
    return [
        one
        for one in heard
        if not one.name and ("focusable" in one.states or (one.acts and one.role not in HOLDING))
    ]


def test_every_block_reads_as_a_sentence_with_its_day(program: Program) -> None:
    blocks = program.blocks()
    assert len(blocks) > 15
    assert [said for said in blocks if not BLOCK.fullmatch(said)] == []
    assert nameless(program.heard()) == []


def test_everything_in_the_settings_has_a_name(program: Program) -> None:
    program.key("ctrl+comma")
    program.find("Settings", "list")
    listed = program.find("Settings", "list").path
    sections = [one for one in program.heard() if one.path[:-1] == listed and one.role == "list item"]
    assert len(sections) >= 5
    for section in sections:
        program.click(section.middle)
        program.find(re.escape(section.name), "label")
        assert nameless(program.heard()) == [], section.name


def test_every_menu_can_be_opened_and_heard(program: Program) -> None:
    for menu in MENUS:
        program.click(program.find(menu, "menu item").middle)
        entries = until(lambda: _entries(program), f"entries of {menu}")
        assert nameless(entries) == [], menu
        program.key("Escape", "Escape")
        until(lambda: not _entries(program), f"{menu} to be closed")


def test_a_card_beside_a_block_has_names(program: Program) -> None:
    said = next(one for one in program.blocks() if "Linocut" in one)
    program.click(program.find(re.escape(said)).middle)
    program.find("Delete", "push button")
    assert nameless(program.heard()) == []


SHEETS = {"ctrl+f": "Find", "ctrl+e": "Save as iCalendar", "ctrl+p": "Print .*", "ctrl+Return": "All its .*"}
WAYS = ("ctrl+1", "ctrl+3", "ctrl+4", "ctrl+2", "ctrl+shift+f")


def test_everything_on_a_sheet_has_a_name(program: Program) -> None:
    said = next(one for one in program.blocks() if "Linocut" in one)
    program.click(program.find(re.escape(said)).middle)
    program.key("Escape")
    for keys, title in SHEETS.items():
        program.key(keys)
        program.find(title, "dialog")
        assert nameless(program.heard()) == [], keys
        program.key("Escape")
        until(lambda: program.first(".*", "dialog") is None, f"{keys} to be closed")


def test_however_time_is_shown_all_of_it_has_a_name(program: Program) -> None:
    for keys in WAYS:
        program.key(keys)
        assert nameless(program.heard()) == [], keys
        program.key("Escape")


def _entries(program: Program) -> list[Heard]:
    """What is in menus that are open now."""
    return [one for one in program.heard() if "menu item" in one.role and len(one.path) > 4]
