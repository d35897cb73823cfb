"""The small card beside a block: what it says, what it changes, and when it goes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Firmness, Kind, Visibility
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.pages.page import Around
from planner.ui.pages.week.page import WeekPage
from planner.ui.pages.week.questions import ScopeSheet
from planner.ui.pages.week.small_card import SmallCard
from planner.ui.session import Session
from planner.ui.tools import Tools
from planner.ui.week.board import key_of
from planner.ui.week.intents import Key, Opened
from tests.helpers.plans import block, put, series


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


def opened(page: WeekPage, one: object, *, whole: bool = False) -> tuple[SmallCard, Key]:
    put(page.session.plan, one)  # type: ignore[arg-type]
    page.renew()
    assert page.agenda is not None
    key = key_of(page.agenda.entries[0])
    page.view.reveal(key)
    page.view.opened.emit(Opened(key, whole=whole))
    return page.cards.card, key


def test_it_says_what_the_block_is(page: WeekPage) -> None:
    card, key = opened(page, series(place="St Mark’s", firmness=Firmness.PROTECTED))
    assert card.isVisible()
    assert card.key == key
    assert card._title.text() == "Choir"
    assert "Monday" in card._when.text()
    assert card._rest.text() == "Anna’s own time\nSt Mark’s\nIt repeats every Monday."
    assert (card._kind.value, card._firmness.value) == (Kind.ME, Firmness.PROTECTED)
    assert page.rect().contains(card.geometry())


def test_what_is_chosen_is_changed_and_can_be_undone(page: WeekPage) -> None:
    card, key = opened(page, block())
    card._kind.chosen.emit(Kind.FRIENDS)
    card._visibility.chosen.emit(Visibility.BUSY)
    card._firmness.chosen.emit(Firmness.WISH)
    entry = page.entry(key)
    assert entry is not None
    one = entry.occurrence.block
    assert (one.kind, one.visibility, one.firmness) == (Kind.FRIENDS, Visibility.BUSY, Firmness.WISH)
    assert card._kind.value is Kind.FRIENDS
    assert page.session.undo_stack.undoText() == "Change “Pottery”"
    card._kind.chosen.emit(Kind.FRIENDS)
    assert page.session.undo_stack.count() <= 3


def test_a_title_is_kept_with_enter_and_dropped_with_escape(page: WeekPage, qtbot: QtBot) -> None:
    card, key = opened(page, block(), whole=True)
    qtbot.waitUntil(card._title.hasFocus)
    QTest.keyClicks(card._title, "Clay")
    QTest.keyClick(card._title, Qt.Key.Key_Return)
    entry = page.entry(key)
    assert entry is not None
    assert entry.occurrence.block.title == "Clay"
    assert not card.isVisible()
    page.view.opened.emit(Opened(key))
    QTest.keyClicks(card._title, "Stone")
    QTest.keyClick(card._title, Qt.Key.Key_Escape)
    entry = page.entry(key)
    assert entry is not None
    assert entry.occurrence.block.title == "Clay"


def test_one_of_a_series_asks_how_far(page: WeekPage) -> None:
    card, key = opened(page, series())
    card._kind.chosen.emit(Kind.FRIENDS)
    (sheet,) = page.findChildren(ScopeSheet)
    sheet.reject()
    entry = page.entry(key)
    assert entry is not None
    assert entry.occurrence.block.kind is Kind.ME


def test_it_deletes(page: WeekPage, qtbot: QtBot) -> None:
    card, key = opened(page, block())
    with qtbot.waitSignal(page.undoable):
        card._delete.click()
    assert page.entry(key) is None
    assert card.key is None


def test_what_comes_from_another_calendar_can_only_be_read(page: WeekPage) -> None:
    card, _ = opened(page, block(source="Work"))
    assert "From the calendar “Work”." in card._rest.text()
    assert card._title.isReadOnly()
    assert not card._delete.isEnabled()


def test_it_goes_with_its_block(page: WeekPage) -> None:
    card, _ = opened(page, block())
    page.commands.next.trigger()
    assert not card.isVisible()
