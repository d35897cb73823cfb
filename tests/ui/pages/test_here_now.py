"""Who is here now: what others hide is covered, and the program says what kind of cover that is."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.block import Block
from planner.domain.kinds import Feeling, Kind, State, Visibility
from planner.services.agenda import week
from planner.services.people import remove_person
from planner.services.remarks import Said, add_remark
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.kit.text import ElidedLabel
from planner.ui.pages.page import Around
from planner.ui.pages.week.here_choice import HereChoice
from planner.ui.pages.week.page import WeekPage
from planner.ui.pages.week.questions import FirmSheet
from planner.ui.session import Session
from planner.ui.tools import Tools
from planner.ui.week.board import key_of
from planner.ui.week.intents import Key, Moved, Opened, Put, Renamed
from tests.helpers.plans import ANNA, BEN, HOME, MONDAY, block, put, series

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
SECRET = "Surprise for Ben"


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


def hidden(visibility: Visibility = Visibility.GIST, **fields: Any) -> Block:
    return block(SECRET, note=SECRET, place=SECRET, visibility=visibility, **fields)


def covered(page: WeekPage, one: Block) -> Key:
    """Put it into the plan and let Ben sit there alone."""
    put(page.session.plan, one)
    page.renew()
    page.session.set_here(BEN)
    assert page.agenda is not None
    return key_of(page.agenda.entries[0])


def said(page: WeekPage) -> list[str]:
    """Everything the grid says of its first block."""
    index = page.view.rows.index(0)
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
        Qt.ItemDataRole.ToolTipRole,
    )
    return [str(index.data(role)) for role in roles]


@pytest.mark.parametrize(
    ("visibility", "title", "spoken"),
    [
        (Visibility.GIST, "Own time", "Own time, Anna’s own time, details not shown"),
        (Visibility.BUSY, "Busy", "Busy, Anna, details not shown"),
    ],
)
def test_the_grid_says_no_more_than_it_may(
    page: WeekPage, visibility: Visibility, title: str, spoken: str
) -> None:
    covered(page, hidden(visibility))
    told = said(page)
    assert SECRET not in " ".join(told)
    assert told[0] == title
    assert told[1].endswith(spoken)
    page.session.set_here(ANNA)
    assert SECRET in " ".join(said(page))
    page.session.set_here(None)
    assert SECRET in " ".join(said(page))


def test_the_small_card_says_whose_it_is_and_no_more(page: WeekPage) -> None:
    key = covered(page, hidden(source=SECRET))
    page.view.reveal(key)
    page.view.opened.emit(Opened(key, whole=False))
    card = page.cards.card
    assert card.isVisible()
    assert card._title.text() == "Own time"
    assert card._title.isReadOnly()
    assert SECRET not in card._rest.text()
    assert "This is Anna’s time, and its details too." in card._rest.text()
    assert not card._choices.isVisible()
    assert not card._delete.isVisible()
    page.session.set_here(None)
    page.view.opened.emit(Opened(key, whole=False))
    assert card._title.text() == SECRET


def test_all_of_it_is_not_opened(page: WeekPage, qtbot: QtBot) -> None:
    key = covered(page, hidden())
    with qtbot.waitSignal(page.said) as told:
        page.editor.open(key)
    assert told.args is not None
    assert told.args[0].startswith("This is Anna’s time")
    assert page.editor.editor is None


def test_it_gets_no_other_name(page: WeekPage, qtbot: QtBot) -> None:
    key = covered(page, hidden())
    with qtbot.waitSignal(page.said):
        page.view.edit_title(key)
    assert page.view.editing.box is None
    with qtbot.waitSignal(page.said):
        page.view.renamed.emit(Renamed(key, "Mine"))
    assert week(page.session.plan).entries[0].occurrence.block.title == SECRET


def test_a_proposal_keeps_what_is_covered(page: WeekPage) -> None:
    key = covered(page, hidden(Visibility.BUSY, day=3))
    start, end = MONDAY + 4 * DAY, MONDAY + 4 * DAY + HOUR
    put = Put(key, start, end, (ANNA,), False, HOME, {"start": start, "end": end})
    page.view.moved.emit(Moved((put,)))
    (sheet,) = page.findChildren(FirmSheet)
    assert SECRET not in sheet.windowTitle()
    sheet._propose()
    assert SECRET not in page.session.undo_stack.undoText()
    _, proposed = week(page.session.plan).entries
    block = proposed.occurrence.block
    assert (block.title, block.kind, block.state) == (SECRET, Kind.ME, State.PROPOSED)
    assert block.start == start


def test_a_series_tells_no_more_than_its_occurrence(page: WeekPage) -> None:
    key = covered(page, series(SECRET, visibility=Visibility.GIST, state=State.TRIAL, day=4))
    entry = page.entry(key)
    assert entry is not None
    assert entry.series.title == ""
    assert "on trial" in said(page)[1]


def test_the_balance_stays_that_of_all_blocks(page: WeekPage) -> None:
    covered(page, hidden(Visibility.BUSY))
    (first, *_) = page.panel._balance._lines
    assert first.accessibleName() == "Anna’s own time: 2 hours"


def test_a_word_about_the_curtain_comes_once(page: WeekPage) -> None:
    told: list[str] = []
    page.said.connect(told.append)
    actions = page.head._here._choices.actions()
    assert actions[-1].text() == "A curtain, not a lock"
    assert not actions[-1].isEnabled()
    next(action for action in actions if action.text() == "Only Ben is here").trigger()
    assert page.session.here == BEN
    page.session.set_here(None)
    page.session.set_here(ANNA)
    assert told == [
        "What others keep to themselves is covered now. "
        "It is a curtain, not a lock: anyone here can draw it back."
    ]
    page.said.disconnect(told.append)


def test_who_left_the_plan_does_not_sit_here_alone(page: WeekPage) -> None:
    page.session.set_here(BEN)
    page.session.do(lambda plan: remove_person(plan, BEN))
    assert page.session.here is None


def test_what_was_taken_along_is_forgotten_for_whoever_sits_there_next(page: WeekPage) -> None:
    put(page.session.plan, hidden())
    page.renew()
    assert page.agenda is not None
    page.view.reveal(key_of(page.agenda.entries[0]))
    page.clipboard.copy()
    page.session.set_here(BEN)
    page.clipboard.paste()
    assert not page.session.undo_stack.canUndo()


def test_a_title_half_typed_goes_behind_the_curtain_too(page: WeekPage) -> None:
    put(page.session.plan, hidden())
    page.renew()
    assert page.agenda is not None
    key = key_of(page.agenda.entries[0])
    page.view.reveal(key)
    page.view.opened.emit(Opened(key, whole=False))
    card = page.cards.card
    card._title.setFocus()
    QTest.keyClicks(card._title, "!")
    page.session.set_here(BEN)
    assert SECRET not in card._title.text()


def test_nothing_said_of_a_covered_block_is_there(page: WeekPage) -> None:
    one = hidden()
    put(page.session.plan, one)
    add_remark(page.session.plan, one.id, None, Said(ANNA, Feeling.THANKS, SECRET))
    page.renew()
    page.session.set_here(BEN)
    assert page.agenda is not None
    page.view.opened.emit(Opened(key_of(page.agenda.entries[0]), whole=False))
    assert not any(SECRET in label.full for label in page.cards.card.findChildren(ElidedLabel))


def test_the_head_says_who_is_here_however_much_room_there_is(page: WeekPage) -> None:
    page.resize(2400, 800)
    choice = page.head.findChildren(HereChoice)[0]
    assert choice.text() == choice.accessibleName() == "Everyone is here"

    page.session.set_here(BEN)

    assert choice.text() == choice.accessibleName() == "Only Ben is here"
