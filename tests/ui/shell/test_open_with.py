"""“Open with” on calendars, as a desktop does it: the program is started on them, or finds its window."""

import signal
from pathlib import Path

import pytest

from planner import bootstrap
from tests.helpers.hands import running
from tests.helpers.plans import clock, make
from tests.helpers.processes import planner, refusal
from tests.services.importing import event, file

# Tells of each calendar that is offered, and goes on to the next.
TELL = """
from PySide6.QtCore import QTimer
from planner.ui.pages.calendars.import_sheet import ImportSheet

def tell():
    for sheet in window.findChildren(ImportSheet):
        if sheet.isVisible() and sheet._look is not None and sheet not in told:
            told.append(sheet)
            print(sheet._source.stem, flush=True)
            sheet.reject()

told = []
timer = QTimer(window)
timer.timeout.connect(tell)
timer.start(20)
globals().update(timer=timer)
"""
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def usual() -> Path:
    shelf = bootstrap.shelf(clock())
    shelf.folder.mkdir(parents=True)
    return make(shelf.usual)


@pytest.fixture
def calendars(tmp_path: Path) -> tuple[Path, Path]:
    paths = tmp_path / "work.ics", tmp_path / "our home.ics"
    for path, uid in zip(paths, "ab", strict=True):
        path.write_bytes(file(event(uid)))
    return paths


@pytest.mark.usefixtures("usual")
def test_started_on_calendars_it_offers_them_one_after_the_other(calendars: tuple[Path, Path]) -> None:
    with running(TELL, *calendars) as program:
        assert [program.line(), program.line()] == ["work", "our home"]
        assert program.end(signal.SIGTERM) == (0, "")


@pytest.mark.usefixtures("usual")
def test_the_window_that_is_open_gets_them(calendars: tuple[Path, Path]) -> None:
    with running(TELL) as program:
        other = planner(*(path.name for path in calendars), env=OFFSCREEN, folder=calendars[0].parent)
        assert (other.returncode, other.stdout, other.stderr) == (0, b"", b"")
        assert [program.line(), program.line()] == ["work", "our home"]
        missing = planner("/nowhere/at all.ics", env=OFFSCREEN)
        assert "/nowhere/at all.ics cannot be opened" in refusal(missing)
        assert program.end(signal.SIGTERM) == (0, "")


def test_a_plan_and_a_calendar_are_wrong_usage(usual: Path, calendars: tuple[Path, Path]) -> None:
    done = planner(usual, calendars[0], env=OFFSCREEN)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"Traceback" not in done.stderr
