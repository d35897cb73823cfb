"""The page of a plan, on a Wednesday in March."""

from collections.abc import Iterator

import pytest

from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.pages.page import Around
from planner.ui.pages.week.page import WeekPage
from planner.ui.session import Session
from planner.ui.tools import Tools
from tests.ui.shell.fixtures import clock, commands, desk, path, session, shelf, tools, window

__all__ = ["clock", "commands", "desk", "path", "session", "shelf", "tools", "window"]


@pytest.fixture
def page(tools: Tools, desk: Desk, session: Session, commands: Commands) -> Iterator[WeekPage]:
    made = WeekPage(Around(tools, desk, session, commands))
    commands.follow(session.undo_stack)
    made.resize(1300, 800)
    made.start()
    made.show()
    yield made
    made.close()
    made.deleteLater()
