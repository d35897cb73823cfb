"""The doors to people's own cards, on a page of their own."""

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.cards.own.own_cards import OwnCards
from planner.ui.pages.page import Around
from planner.ui.session import Session
from planner.ui.tools import Tools
from tests.ui.pages.cards.own.doors import Told

S = TypeVar("S", bound=Sheet)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(1100, 700)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def own(tools: Tools, desk: Desk, session: Session, commands: Commands, page: QWidget) -> OwnCards:
    return OwnCards(Around(tools, desk, session, commands), page)


@pytest.fixture
def told(own: OwnCards) -> Told:
    """What was said since."""
    return Told(own)


@pytest.fixture
def opened(page: QWidget, qtbot: QtBot) -> Callable[[type[S]], S]:
    """The sheet of that kind that is open now, and has the keys."""

    def find(kind: type[S]) -> S:
        (sheet,) = (one for one in page.findChildren(kind) if one.isVisible())
        qtbot.waitUntil(sheet.isActiveWindow)
        return sheet

    return find
