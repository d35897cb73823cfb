"""The window around the cards: the way there, the card for tonight, the keys in their table."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.cards.kinds import Sign
from planner.services.blocks import add_block
from planner.services.cards.drawing import draw_this, drawn, talked_about
from planner.services.cards.marks import set_marks
from planner.store.reads.cards import draws
from planner.ui.book import PageName
from planner.ui.pages.cards.keys import card_hints
from planner.ui.pages.cards.page import CardsPage
from planner.ui.pages.cards.talk.write_sheet import WriteSheet
from planner.ui.pages.cards.tonight import TonightCard
from planner.ui.pages.page import Around
from planner.ui.session import Session
from planner.ui.window import Window
from tests.helpers.plans import ANNA, block
from tests.ui.pages.cards.conftest import OURS


@pytest.fixture
def shown(window: Window, around: Around, session: Session, qtbot: QtBot) -> Window:
    assert around.session is session
    window.resize(1440, 900)
    window.show_plan(session)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def tonight(shown: Window) -> TonightCard:
    assert shown.week is not None
    shown.week._tonight.bring()
    (made,) = shown.week.panel.findChildren(TonightCard)
    made.show()
    return made


def buttons(card: QWidget) -> dict[str, QAbstractButton]:
    return {one.accessibleName(): one for one in card.findChildren(QAbstractButton) if one.isVisible()}


def page_of(window: Window) -> CardsPage:
    (page,) = window.findChildren(CardsPage)
    return page


def test_the_command_and_the_rail_lead_to_the_cards(shown: Window) -> None:
    assert not shown.findChildren(CardsPage)
    shown.commands.cards.trigger()
    assert shown._book is not None
    assert shown._book.page is PageName.CARDS
    page = page_of(shown)
    shown._rail.chosen.emit(PageName.WEEK)
    shown._rail.chosen.emit(PageName.CARDS)
    assert page_of(shown) is page


def test_a_key_of_the_week_is_the_cards_own_there(shown: Window) -> None:
    shown.commands.cards.trigger()
    page = page_of(shown)
    page.acts.take(OURS[0])
    QTest.keyClick(QApplication.focusWidget() or shown, Qt.Key.Key_N)
    assert page.sitting.card is None
    with page.around.session.plan.read() as connection:
        assert len(draws(connection)) == 1
    shown.commands.week.trigger()
    assert shown.commands.create.isEnabled()


def test_whatever_can_be_done_has_a_name(shown: Window) -> None:
    shown.commands.cards.trigger()
    page = page_of(shown)
    page.head.filters.click()
    page.browse_or_not()
    page.acts.take(OURS[1])
    for part in page.findChildren(QWidget):
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            interface = QAccessible.queryAccessibleInterface(part)
            assert interface.text(QAccessible.Text.Name), part


def test_before_anything_is_drawn_it_only_offers_to(tonight: TonightCard) -> None:
    assert list(buttons(tonight)) == ["Draw a card"]
    with tonight._around.session.plan.read() as connection:
        assert draws(connection) == []


def test_a_card_is_drawn_and_talked_about_on_its_page(shown: Window, tonight: TonightCard) -> None:
    buttons(tonight)["Draw a card"].click()
    first = tonight._text.text()
    assert first
    assert list(buttons(tonight)) == ["Talk about it", "Another"]
    buttons(tonight)["Another"].click()
    assert tonight._text.text() not in ("", first)
    buttons(tonight)["Talk about it"].click()
    assert page_of(shown).sitting.card is not None


def test_it_follows_what_becomes_of_the_card(shown: Window, tonight: TonightCard) -> None:
    session = tonight._around.session
    changes = session.do(lambda plan: draw_this(plan, OURS[1], 1))
    assert changes is not None
    assert tonight._text.text() == OURS[1].text
    session.do(lambda plan: set_marks(plan, "b", (ANNA,), Sign.NEVER, marked=True))
    assert list(buttons(tonight)) == ["Draw a card"]
    session.undo_stack.undo()
    shown.commands.cards.trigger()
    session.do(lambda plan: talked_about(plan, drawn(changes).id))
    shown.commands.week.trigger()
    assert list(buttons(tonight)) == ["Draw a card"]


def test_it_is_not_read_again_when_weeks_are_turned(
    shown: Window, tonight: TonightCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    times: list[None] = []
    monkeypatch.setattr(tonight, "renew", lambda: times.append(None))
    shown.commands.next.trigger()
    shown.commands.previous.trigger()
    tonight._around.session.do(lambda plan: add_block(plan, block()))
    assert times == []


def test_it_comes_by_itself_once_the_week_has_been_seen(shown: Window, qtbot: QtBot) -> None:
    week = shown.week
    assert week is not None
    qtbot.waitUntil(lambda: bool(week.panel.findChildren(TonightCard)), timeout=3000)


def test_every_key_of_the_table_does_something(page: CardsPage) -> None:
    listed = {key for hint in card_hints() for _, key in hint.keys}
    assert listed == set(page._keyboard._acts)


@pytest.mark.parametrize("name", ["Not today", "Start the clock", "Each writes first", "Own time…"])
def test_the_keys_stay_at_the_card_whatever_was_put_away(shown: Window, name: str) -> None:
    shown.commands.cards.trigger()
    page = page_of(shown)
    page.acts.take(OURS[0])
    QCoreApplication.processEvents()
    at = buttons(page)[name]
    at.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(at, Qt.Key.Key_N)
    assert page.sitting.card is None
    assert shown.focusWidget() is page.pile
    QTest.keyClick(page.pile, Qt.Key.Key_Return)
    assert page.sitting.draw is not None
    assert page.isVisible()


def test_the_keys_stay_with_what_is_still_there(shown: Window) -> None:
    shown.commands.cards.trigger()
    page = page_of(shown)
    page.acts.take(OURS[0])
    QCoreApplication.processEvents()
    at = buttons(page)["Start the clock"]
    at.setFocus(Qt.FocusReason.TabFocusReason)
    page.acts.favour()
    assert shown.focusWidget() is at


def test_the_keys_are_at_the_card_once_everyone_has_written(shown: Window) -> None:
    shown.commands.cards.trigger()
    page = page_of(shown)
    page.acts.take(OURS[0])
    QCoreApplication.processEvents()
    buttons(page)["Each writes first"].click()
    for name in ("Anna", "Ben"):
        at = buttons(page)[f"{name}: Write…"]
        at.setFocus(Qt.FocusReason.TabFocusReason)
        at.click()
        (sheet,) = [one for one in page.findChildren(WriteSheet) if one.isVisible()]
        QTest.keyClicks(sheet.focusWidget(), "The long lunch")
        buttons(sheet)["Keep it"].click()
    assert "The long lunch" in [one.text() for one in page.talk.writing.findChildren(QLabel)]
    assert shown.focusWidget() is page.pile


def test_the_keys_go_from_the_offer_to_the_card(shown: Window, tonight: TonightCard) -> None:
    offer = buttons(tonight)["Draw a card"]
    offer.setFocus(Qt.FocusReason.TabFocusReason)
    offer.click()
    assert shown.focusWidget() is buttons(tonight)["Talk about it"]


def test_tab_comes_to_the_whole_page_before_it_comes_to_the_rail(shown: Window) -> None:
    shown.commands.cards.trigger()
    page = page_of(shown)
    page.sitting.renew()
    at = page.head.chips._chips[0]
    at.setFocus()
    seen: list[QWidget] = []
    while (now := shown.focusWidget()) not in seen:
        seen.append(now)
        shown.focusNextChild()
    inside = [page.isAncestorOf(one) for one in seen]
    assert inside == sorted(inside, reverse=True)
    assert not all(inside)
