"""The page of cards on a plan of its own, and hands that press its keys."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.cards.card import Card
from planner.domain.cards.happened import Draw
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.pages.cards.page import CardsPage
from planner.ui.pages.page import Around
from planner.ui.session import Session
from planner.ui.tools import Tools
from tests.helpers.cards import card, deck
from tests.helpers.plans import put

ODD = "<img src=file:///x>&<b>"
OURS = (card("a", text="What was good?"), card("b", position=1, text=ODD, follow_up="And <i>then</i>?"))


@pytest.fixture
def around(tools: Tools, desk: Desk, session: Session, commands: Commands) -> Around:
    tools.settings.change(calm_motion=True)
    put(session.plan, deck(how_to_use="Slowly."), *OURS)
    commands.follow(session.undo_stack)
    return Around(tools, desk, session, commands)


@pytest.fixture
def page(around: Around) -> Iterator[CardsPage]:
    made = CardsPage(around)
    made.resize(1356, 872)
    made.show()
    made.start()
    QCoreApplication.processEvents()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def press(page: CardsPage) -> Callable[[Qt.Key], None]:
    """Press a key where the focus is."""

    def pressed(key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or page, key)

    return pressed


@pytest.fixture
def lay(page: CardsPage) -> Callable[[Card], Draw]:
    """Put that very card on the table."""

    def laid(card: Card) -> Draw:
        page.acts.take(card)
        made = page.sitting.draw
        assert made is not None
        assert made.card == card.id
        return made

    return laid
