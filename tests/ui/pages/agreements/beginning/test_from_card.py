"""From a card on the table to the page of agreements, with a draft open there."""

import pytest
from pytestqt.qtbot import QtBot

from planner.ui.book import PageName
from planner.ui.pages.agreements.page import AgreementsPage
from planner.ui.pages.cards.page import CardsPage
from planner.ui.session import Session
from planner.ui.window import Window
from tests.helpers.cards import card, deck
from tests.helpers.plans import ANNA, put
from tests.ui.pages.agreements.ground import press, settle


@pytest.fixture
def shown(window: Window, session: Session, qtbot: QtBot) -> Window:
    window.resize(1440, 900)
    window.show_plan(session)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_the_window_goes_to_the_draft_and_undo_takes_it_back(shown: Window, session: Session) -> None:
    put(session.plan, deck(), card("a", text="What was good?"))
    session.set_here(ANNA)
    shown.commands.cards.trigger()
    (cards,) = shown.findChildren(CardsPage)
    cards.acts.take(card("a", text="What was good?"))
    settle()
    press(cards, "A proposal…")
    assert shown._book is not None
    assert shown._book.page is PageName.AGREEMENTS
    (page,) = shown.findChildren(AgreementsPage)
    assert page.shown.whole is not None
    assert page.shown.whole.words.need == "What was good?"
    session.undo_stack.undo()
    assert page.shown.whole is None
