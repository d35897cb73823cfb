"""A window with a plan open, and the same plan opened again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from planner.ui.book import Book
from planner.ui.desk import Desk
from planner.ui.session import Session
from planner.ui.unfinished.left import Left
from planner.ui.window import Window
from tests.helpers.plans import block, make, series
from tests.ui.shell.fixtures import clock, commands, desk, session, shelf, tools, window

__all__ = ["clock", "commands", "desk", "session", "shelf", "tools", "window"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "ours.ebbflow", block("Pottery", id="pottery"), series("Choir", id="choir"))


@pytest.fixture
def book(window: Window, session: Session) -> Book:
    window.show()
    assert session is not None
    assert window.book is not None
    return window.book


@pytest.fixture
def again(desk: Desk, path: Path) -> Callable[[], Session]:
    """Leaves the plan as when the system ends the program, and opens it anew."""

    def opened() -> Session:
        desk.clear()
        QCoreApplication.processEvents()
        desk.open(path)
        assert desk.session is not None
        return desk.session

    return opened


def words(left: tuple[Left, ...]) -> list[tuple[str, str]]:
    return [pair for one in left for pair in one.words]
