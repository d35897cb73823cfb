"""What a window brings along until it is there, and what it leaves for the moment after."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.ui import settling
from planner.ui.settling import Settling

CHECKOUT = Path(__file__).parents[3]
LOOK = """
import builtins, gc, json, sys
from planner.__main__ import the_window

app, shelf = the_window(sys.argv[1:])
Settling = app.Settling

def settling(window):
    made = Settling(window)
    made.settled.connect(look)
    made.settled.connect(window.close)
    before.append(gc.isenabled())
    return made

def look():
    print(json.dumps({
        "modules": sorted(sys.modules),
        "collects": [*before, gc.isenabled()],
        "frozen": gc.get_freeze_count(),
        "import": builtins.__import__.__name__,
    }))

before = []
app.Settling = settling
app.main(sys.argv[1:], shelf)
"""
# Each with all that is below it.
CAN_WAIT = (
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "alembic",
    "asyncio",
    "icalendar",
    "importlib.metadata",
    "logging.handlers",
    "planner.domain.quickadd",
    "planner.interchange",
    "planner.services.about",
    "planner.services.at_login",
    "planner.services.exporting",
    "planner.services.freetime",
    "planner.services.imports",
    "planner.services.quickadd",
    "planner.services.sample",
    "planner.services.trash",
    "planner.ui.days",
    "planner.ui.listing",
    "planner.ui.month",
    "planner.ui.pages.calendars.arrivals",
    "planner.ui.pages.search",
    "planner.ui.pages.settings.page",
    "planner.ui.pages.trouble",
    "planner.ui.pages.week.editor.sheet",
    "planner.ui.pages.week.finding.finder",
    "planner.ui.pages.week.questions",
    "planner.ui.pages.week.small_card",
    "planner.ui.pages.welcome",
    "planner.ui.printing",
    "planner.ui.self_test",
    "planner.ui.tray",
    "ssl",
)


@pytest.fixture
def found(path: Path) -> dict[str, Any]:
    """What holds when the week of a plan was just painted."""
    done = subprocess.run(
        [sys.executable, "-c", LOOK, path],
        cwd=CHECKOUT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return dict(json.loads(done.stdout))


def test_what_nobody_looked_at_yet_comes_later(found: dict[str, Any]) -> None:
    assert "planner.ui.week.view" in found["modules"]
    early = [name for name in found["modules"] if any(f"{name}.".startswith(f"{one}.") for one in CAN_WAIT)]
    assert early == []


def test_until_then_nothing_is_looked_through_for_what_was_given_up(found: dict[str, Any]) -> None:
    assert found["collects"] == [False, True]
    assert found["frozen"] > 0


def test_importing_reads_no_sources(found: dict[str, Any]) -> None:
    assert found["import"] != "__feature_import__"


@pytest.mark.usefixtures("python_as_before")
def test_a_window_out_of_sight_settles_at_last(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settling, "AT_LAST_MS", 1)
    monkeypatch.setattr("gc.freeze", lambda: None)
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitSignal(Settling(window).settled):
        pass


@pytest.mark.usefixtures("python_as_before")
def test_it_settles_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gc.freeze", lambda: None)
    window = QWidget()
    qtbot.addWidget(window)
    came = []
    made = Settling(window)
    made.settled.connect(lambda: came.append(True))
    window.show()
    qtbot.waitUntil(lambda: bool(came))
    window.repaint()
    qtbot.wait(20)
    assert came == [True]
