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


def opened(page: WeekPage, one: object) -> tuple[SmallCard, Key]:
    put(page.session.plan, one)  # type: ignore[arg-type]
    page.renew()
    assert page.agenda is not None
    key = key_of(page.agenda.entries[0])
    page.view.reveal(key)
    page.view.opened.emit(Opened(key, whole=False))
    return page.cards.card, key


def test_it_says_what_the_block_is(page: WeekPage) -> None:
    card, key = opened(page, series(place="St Mark’s", firmness=Firmness.PROTECTED))
    assert card.isVisible()
    assert card.key == key
    assert card._title.text() == "Choir"
    assert "Monday" in card._when.text()
    assert card._rest.text() == "Anna’s own time\nSt Mark’s\nIt repeats every Monday."
    assert (card._choices.kind.value, card._choices.firmness.value) == (Kind.ME, Firmness.PROTECTED)
    assert page.rect().contains(card.geometry())


def test_what_is_chosen_is_changed_and_can_be_undone(page: WeekPage) -> None:
    card, key = opened(page, block())
    card._choices.kind.chosen.emit(Kind.FRIENDS)
    card._choices.visibility.chosen.emit(Visibility.BUSY)
    card._choices.firmness.chosen.emit(Firmness.WISH)
    entry = page.entry(key)
    assert entry is not None
    one = entry.occurrence.block
    assert (one.kind, one.visibility, one.firmness) == (Kind.FRIENDS, Visibility.BUSY, Firmness.WISH)
    assert card._choices.kind.value is Kind.FRIENDS
    assert page.session.undo_stack.undoText() == "Change “Pottery”"
    card._choices.kind.chosen.emit(Kind.FRIENDS)
    assert page.session.undo_stack.count() <= 3


def test_a_title_is_kept_with_enter_and_dropped_with_escape(page: WeekPage, qtbot: QtBot) -> None:
    card, key = opened(page, block())
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Tab)
    qtbot.waitUntil(card._title.hasFocus)
    QTest.keyClicks(card._title, "Clay")
    QTest.keyClick(card._title, Qt.Key.Key_Return)
    entry = page.entry(key)
    assert entry is not None
    assert entry.occurrence.block.title == "Clay"
    assert not card.isVisible()
    page.view.opened.emit(Opened(key, whole=False))
    QTest.keyClicks(card._title, "Stone")
    QTest.keyClick(card._title, Qt.Key.Key_Escape)
    entry = page.entry(key)
    assert entry is not None
    assert entry.occurrence.block.title == "Clay"


def test_one_of_a_series_asks_how_far(page: WeekPage) -> None:
    card, key = opened(page, series())
    card._choices.kind.chosen.emit(Kind.FRIENDS)
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


def typed(card: SmallCard, title: str) -> None:
    card._title.setFocus()
    card._title.selectAll()
    QTest.keyClicks(card._title, title)


def test_a_title_being_typed_is_kept_when_another_block_is_clicked(page: WeekPage) -> None:
    other = block("Other", day=2)
    put(page.session.plan, other)
    card, key = opened(page, block())
    typed(card, "Clay")
    page.view.opened.emit(Opened(Key(other.id, None), whole=False))
    entry = page.entry(key)
    assert entry is not None
    assert entry.occurrence.block.title == "Clay"
    assert (card.key, card._title.text()) == (Key(other.id, None), "Other")


@pytest.mark.parametrize("command", ["next", "day", "settings"])
def test_a_title_being_typed_is_kept_when_something_else_is_shown(
    page: WeekPage, qtbot: QtBot, command: str
) -> None:
    card, _ = opened(page, block())
    typed(card, "Clay")
    getattr(page.commands, command).trigger()
    page.hide()
    qtbot.waitUntil(lambda: page.session.undo_stack.count() == 1)
    assert page.session.undo_stack.undoText() == "Rename to “Clay”"


def test_all_of_it_is_a_step_away(page: WeekPage) -> None:
    card, _ = opened(page, block())
    typed(card, "Clay")
    card._more.click()
    editor = page.editor.editor
    assert editor is not None
    assert not card.isVisible()
    assert editor._title.text() == "Clay"
    editor.finish()


def test_it_duplicates(page: WeekPage) -> None:
    card, _ = opened(page, block())
    card._duplicate.click()
    assert page.agenda is not None
    assert [entry.occurrence.block.start.hour for entry in page.agenda.entries] == [19, 21]


def test_a_question_left_open_shows_the_block_as_it_is(page: WeekPage) -> None:
    card, _ = opened(page, series())
    card._choices.kind.set_value(Kind.FRIENDS)
    card._choices.kind.chosen.emit(Kind.FRIENDS)
    (sheet,) = page.findChildren(ScopeSheet)
    sheet.reject()
    assert card._choices.kind.value is Kind.ME


def test_where_it_is_low_the_choices_give_way(page: WeekPage) -> None:
    page.resize(1300, 300)
    card, _ = opened(page, block())
    assert not card._choices.kind.isVisible()
    assert page.rect().contains(card.geometry())
