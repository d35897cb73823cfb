"""Ended by the system, the program goes in order, and nothing that was typed is lost."""

import json
import signal
import stat
import time
from pathlib import Path
from typing import Any

import pytest

from planner.domain.agreements.agreement import Version
from planner.domain.block import Block
from planner.domain.cards.happened import Draw
from planner.store.store import Store
from tests.helpers.agreements import begun
from tests.helpers.cards import card, deck, draw_of
from tests.helpers.hands import running
from tests.helpers.plans import block, clock, content, make, series

POTTERY, CHOIR = block("Pottery", id="pottery"), series("Choir", id="choir")
CARD = card("a", text="What was good?")
# A person's own way: the keys go to the box that came up.
EDIT = """
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from planner.ui.week.intents import Key

def retype(edit, text):
    edit.selectAll()
    QTest.keyClicks(edit, text)

week.editor.open(Key("pottery", None))
editor = week.editor.editor
retype(editor._title, "Glazing")
QTest.keyClicks(editor.findChildren(QPlainTextEdit)[0], "Bring the blue")
"""


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    plan = make(tmp_path / "ours.ebbflow", POTTERY, CHOIR, deck(), CARD, draw_of(CARD))
    with Store.open(plan, clock()) as store:
        begun(store, title="Sundays")
    return plan


def records(plan: Path, kind: type) -> list[Any]:
    with Store.open(plan, clock()) as store:
        return [one for one in content(store).values() if isinstance(one, kind)]


def titles(plan: Path) -> set[str]:
    return {one.title for one in records(plan, Block)}


def left(home: Path) -> list[dict[str, Any]]:
    """What waits to be offered again."""
    found = [one for file in home.rglob("unfinished/*.json") for one in json.loads(file.read_text())["left"]]
    return sorted(found, key=lambda one: str(one["words"]))


def words(home: Path) -> list[str]:
    return [text for one in left(home) for _, text in one["words"]]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_it_goes_in_order_and_soon(number: signal.Signals, ours: Path, home: Path) -> None:
    with running("window.setGeometry(30, 40, 920, 710)", ours) as program:
        begin = time.monotonic()
        assert program.end(number) == (0, "")
    assert time.monotonic() - begin < 2
    (settings,) = home.rglob("window.json")
    assert json.loads(settings.read_text())["place"] == {
        "x": 30,
        "y": 40,
        "width": 920,
        "height": 710,
        "maximized": False,
    }
    assert [one for one in ours.parent.iterdir() if one.name != ours.name] == []


def test_what_is_changed_in_the_editor_is_saved(ours: Path, home: Path) -> None:
    with running(EDIT, ours) as program:
        assert program.end(signal.SIGTERM) == (0, "")
    (glazing,) = [one for one in records(ours, Block) if one.id == "pottery"]
    assert (glazing.title, glazing.note) == ("Glazing", "Bring the blue")
    assert left(home) == []


def test_also_while_it_is_asked_whether_to_keep_it(ours: Path) -> None:
    with running(f"{EDIT}\nwindow.close()\nassert window.isVisible()", ours) as program:
        assert program.end(signal.SIGTERM) == (0, "")
    assert "Glazing" in titles(ours)


def test_what_would_have_to_be_asked_waits_and_is_nothing_else_than_it_was(ours: Path, home: Path) -> None:
    script = "import datetime\n" + EDIT.replace('Key("pottery", None)', f'Key("choir", {CHOIR.start!r})')
    with running(script, ours) as program:
        assert program.end(signal.SIGTERM) == (0, "")
    assert titles(ours) >= {"Pottery", "Choir"}
    assert words(home) == ["Glazing", "Bring the blue"]
    (file,) = home.rglob("unfinished/*.json")
    assert stat.S_IMODE(file.stat().st_mode) == stat.S_IRUSR | stat.S_IWUSR
    assert stat.S_IMODE(file.parent.stat().st_mode) == stat.S_IRWXU


def test_what_is_typed_on_the_pages_is_saved_or_there_again(ours: Path, home: Path) -> None:
    script = """
from planner.ui.book import PageName
from PySide6.QtWidgets import QLineEdit

QTest.keyClicks(week.line._edit, "us dinner F")
book.go(PageName.CARDS)
QTest.keyClicks(book.currentWidget().findChildren(QLineEdit)[-1], "the quiet after")
window.commands.agreements.trigger()
page = book.currentWidget()
from planner.services.agreements.reading import overview
page.around.session.set_here("anna")
page.renew()
need = page.document.parts["need"].edit
need.setFocus()
need.selectAll()
QTest.keyClicks(need, "I need the mornings")
assert need.is_typed
"""
    with running(script, ours) as program:
        assert program.end(signal.SIGTERM) == (0, "")
    assert "I need the mornings" in {one.need for one in records(ours, Version)}
    assert [one.note for one in records(ours, Draw)] == ["the quiet after"]
    assert words(home) == ["us dinner F"]
    with running("print(week.line.text)", ours) as again:
        assert again.told == ["us dinner F"]
        assert again.end(signal.SIGTERM) == (0, "")
    assert words(home) == ["us dinner F"]


def test_titles_typed_in_the_week_are_saved(ours: Path) -> None:
    script = """
from PySide6.QtWidgets import QApplication
window.commands.create.trigger()
box = week.view.editing.box
QTest.keyClicks(box, "Tea")
window.setEnabled(True)
"""
    with running(script, ours) as program:
        assert program.end(signal.SIGTERM) == (0, "")
    assert "Tea" in titles(ours)


def test_a_second_one_ends_it_on_the_spot(ours: Path) -> None:
    script = """
import time
from planner.ui.desk import Desk
window._desk.keep_unfinished = lambda: (print("keeping", flush=True), time.sleep(30))
"""
    with running(script, ours) as program:
        program.send(signal.SIGTERM, "keeping")
        status, _ = program.end(signal.SIGTERM)
    assert status == -signal.SIGTERM


def test_work_beside_the_window_does_not_hold_it_up(ours: Path, home: Path) -> None:
    script = """
import time
tasks = window._tools.tasks
tasks.run(lambda: time.sleep(30), print, print)
QTest.keyClicks(week.line._edit, "half")
"""
    begin = time.monotonic()
    with running(script, ours) as program:
        assert program.end(signal.SIGTERM) == (0, "")
    assert time.monotonic() - begin < 15
    assert words(home) == ["half"]
