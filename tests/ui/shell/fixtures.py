"""A window in parts, for tests: a shelf in a folder of its own, a clock that stands still, a desk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from planner import bootstrap
from planner.domain.clock import FixedClock
from planner.services.shelf import Shelf
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.settings import Settings
from planner.ui.kit.tasks import InlineTasks
from planner.ui.session import Session
from planner.ui.tools import Tools
from planner.ui.window import Window
from tests.helpers.plans import clock as fixed_clock
from tests.helpers.plans import make

__all__ = ["clock", "commands", "desk", "path", "session", "shelf", "tools", "window"]


@pytest.fixture
def clock() -> FixedClock:
    return fixed_clock()


@pytest.fixture
def shelf(clock: FixedClock) -> Shelf:
    return bootstrap.shelf(clock)


@pytest.fixture
def tools(
    qapp: QApplication, keeper: ThemeKeeper, tasks: InlineTasks, clock: FixedClock, tmp_path: Path
) -> Tools:
    return Tools(keeper, Settings(tmp_path / "window.json", qapp), tasks, clock)


@pytest.fixture
def commands(qapp: QApplication) -> Iterator[Commands]:
    made = Commands(qapp)
    yield made
    made.deleteLater()


@pytest.fixture
def desk(shelf: Shelf, tools: Tools, qapp: QApplication) -> Iterator[Desk]:
    made = Desk(shelf, tools.settings, qapp)
    yield made
    made.clear()
    made.deleteLater()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A plan of Anna's and Ben's, still empty."""
    return make(tmp_path / "ours.ebbflow")


@pytest.fixture
def session(desk: Desk, path: Path) -> Session:
    desk.open(path)
    assert desk.session is not None
    return desk.session


@pytest.fixture
def window(tools: Tools, desk: Desk) -> Iterator[Window]:
    made = Window(tools, desk)
    yield made
    made.close()
    made.deleteLater()
