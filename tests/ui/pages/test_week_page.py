"""The week's page: what is asked of the grid becomes a change, after a question where one is due."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.domain.block import Block
from planner.domain.kinds import Firmness, Kind, State, Visibility
from planner.services.agenda import Entry
from planner.services.quickadd import Added
from planner.store.store import Store
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.pages.page import Around
from planner.ui.pages.week.page import WeekPage
from planner.ui.pages.week.questions import FirmSheet, ScopeSheet
from planner.ui.session import Session
from planner.ui.tools import Tools
from planner.ui.week.board import key_of
from planner.ui.week.intents import (
    Copied,
    Created,
    Deleted,
    Key,
    Moved,
    Put,
    Renamed,
    Resized,
    Stays,
    WeekAsked,
)
from tests.helpers.plans import ANNA, BEN, HOME, MONDAY, block, put, series

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


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


def entries(page: WeekPage) -> list[Entry]:
    assert page.agenda is not None
    return list(page.agenda.entries)


def add(page: WeekPage, *blocks: Block) -> list[Key]:
    put(page.session.plan, *blocks)
    page.renew()
    return [key_of(entry) for entry in entries(page)]


def titles(page: WeekPage) -> list[str]:
    return [entry.occurrence.block.title for entry in entries(page)]


def moved(page: WeekPage, key: Key, by: timedelta, who: tuple[str, ...] = (ANNA,)) -> Put:
    entry = page.entry(key)
    assert entry is not None
    one = entry.occurrence.block
    fields = {"start": one.start + by, "end": one.end + by}
    if who != one.who:
        fields["who"] = who  # type: ignore[assignment]
    return Put(key, one.start + by, one.end + by, who, False, HOME, dict(fields))


def test_a_drawn_block_is_of_whose_lane_it_is(page: WeekPage) -> None:
    page.view.created.emit(Created((ANNA,), MONDAY, MONDAY + HOUR, all_day=False, title="Read"))
    page.view.created.emit(Created((ANNA, BEN), MONDAY + DAY, MONDAY + 2 * DAY, all_day=True))
    first, second = entries(page)
    assert (first.occurrence.block.kind, first.occurrence.block.visibility) == (Kind.ME, Visibility.GIST)
    assert first.occurrence.block.zone == HOME
    assert (second.occurrence.block.kind, second.occurrence.block.zone) == (Kind.US, None)
    assert page.session.undo_stack.undoText() == "Add “no title”"
    page.session.undo_stack.undo()
    assert titles(page) == ["Read"]


def test_several_move_in_one_step(page: WeekPage) -> None:
    keys = add(page, block("One"), block("Two", day=1))
    page.view.moved.emit(Moved(tuple(moved(page, key, HOUR) for key in keys)))
    assert [entry.occurrence.block.start.hour for entry in entries(page)] == [20, 20]
    assert page.session.undo_stack.undoText() == "Move 2 blocks"
    page.session.undo_stack.undo()
    assert [entry.occurrence.block.start.hour for entry in entries(page)] == [19, 19]


def test_resizing_renaming_and_copying(page: WeekPage) -> None:
    (key,) = add(page, block())
    end = block().end + HOUR
    page.view.resized.emit(Resized(Put(key, block().start, end, (ANNA,), False, HOME, {"end": end})))
    page.view.renamed.emit(Renamed(key, "Clay"))
    page.view.copied.emit(Copied((moved(page, key, DAY, (BEN,)),)))
    first, second = entries(page)
    assert (first.occurrence.block.title, first.occurrence.block.end) == ("Clay", end)
    assert (second.occurrence.block.title, second.occurrence.block.who) == ("Clay", (BEN,))
    assert second.occurrence.block.start == block().start + DAY
    assert page.session.undo_stack.count() == 3


def test_a_block_of_a_series_asks_how_far(page: WeekPage) -> None:
    (key,) = add(page, series())
    page.view.moved.emit(Moved((moved(page, key, HOUR),)))
    (sheet,) = page.findChildren(ScopeSheet)
    assert sheet.accessibleName() == "Move which ones?"
    assert "“Choir”" in [label.text() for label in sheet.findChildren(QLabel)]
    sheet._only()
    assert entries(page)[0].occurrence.block.start.hour == 20
    page.go(WeekAsked(1))
    assert entries(page)[0].occurrence.block.start.hour == 19
    (key,) = [key_of(entry) for entry in entries(page)]
    page.view.moved.emit(Moved((moved(page, key, -HOUR),)))
    next(one for one in page.findChildren(ScopeSheet) if one.isVisible())._following()
    page.go(WeekAsked(1))
    assert entries(page)[0].occurrence.block.start.hour == 18


def test_a_question_left_open_changes_nothing(page: WeekPage) -> None:
    (key,) = add(page, series())
    page.view.deleted.emit(Deleted((key,)))
    (sheet,) = page.findChildren(ScopeSheet)
    assert sheet.accessibleName() == "Delete which ones?"
    sheet.reject()
    assert titles(page) == ["Choir"]
    assert page.session.undo_stack.count() == 0


def test_deleting_tells_with_a_way_back(page: WeekPage, qtbot: QtBot) -> None:
    keys = add(page, block("One"), series("Two", day=1))
    with qtbot.waitSignal(page.undoable) as told:
        page.view.deleted.emit(Deleted(tuple(keys)))
        (sheet,) = page.findChildren(ScopeSheet)
        sheet._every()
    assert told.args == ["Deleted 2 blocks."]
    assert titles(page) == []
    page.session.undo_stack.undo()
    assert titles(page) == ["One", "Two"]


@pytest.mark.parametrize("here", [None, BEN])
def test_what_should_not_just_be_moved_asks_first(page: WeekPage, here: str | None) -> None:
    firmness = Firmness.FLEXIBLE if here else Firmness.PROTECTED
    (key,) = add(page, block(firmness=firmness))
    page.session.set_here(here)
    page.view.moved.emit(Moved((moved(page, key, DAY),)))
    (sheet,) = page.findChildren(FirmSheet)
    sheet._propose()
    first, second = entries(page)
    assert first.occurrence.block.start == block().start
    assert (second.state, second.occurrence.block.start) == (State.PROPOSED, block().start + DAY)
    page.session.undo_stack.undo()
    page.view.moved.emit(Moved((moved(page, key, DAY),)))
    next(one for one in page.findChildren(FirmSheet) if one.isVisible())._place()
    (only,) = entries(page)
    assert only.occurrence.block.start == block().start + DAY


def test_who_is_here_moves_their_own_without_a_question(page: WeekPage) -> None:
    (key,) = add(page, block())
    page.session.set_here(ANNA)
    page.view.moved.emit(Moved((moved(page, key, DAY),)))
    assert page.findChildren(FirmSheet) == []
    assert entries(page)[0].occurrence.block.start == block().start + DAY


def test_a_block_of_another_calendar_says_why_it_stays(page: WeekPage, qtbot: QtBot) -> None:
    (key,) = add(page, block("Meeting", source="Work"))
    with qtbot.waitSignal(page.said) as told:
        page.view.stays.emit(Stays((key,)))
    assert "“Meeting” comes from the calendar “Work”" in told.args[0]


def test_weeks_and_days(page: WeekPage) -> None:
    assert page.agenda is not None
    assert (page.agenda.first, page.head._title.full, page.head._week.text()) == (
        date(2027, 3, 8),
        "8 – 14 March",
        "week 10",
    )
    page.commands.next.trigger()
    assert page.agenda.first == date(2027, 3, 15)
    page.commands.today.trigger()
    page.commands.previous.trigger()
    assert page.agenda.first == date(2027, 3, 1)
    page.commands.today.trigger()
    page.commands.day.trigger()
    page.go(WeekAsked(1))
    assert (page.agenda.first, page.agenda.end) == (date(2027, 3, 11), date(2027, 3, 12))


def test_a_change_from_beside_is_shown(page: WeekPage, path: Path) -> None:
    with Store.open(path, page.session.plan.clock) as beside:
        put(beside, block("From beside"))
    page.session.look_beside()
    assert titles(page) == ["From beside"]


def test_a_line_of_words_shows_its_chips_and_is_added(page: WeekPage, qtbot: QtBot) -> None:
    edit = page.line._edit
    edit.setText("Anna pottery Fri 19-21")
    edit.textEdited.emit(edit.text())
    qtbot.waitUntil(page.line._chips.isVisible)
    assert "19:00–21:00" in page.line._chips.accessibleName()
    with qtbot.waitSignal(page.line.added) as told:
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert isinstance(told.args[0], Added)
    assert titles(page) == ["pottery"]
    assert edit.text() == ""
    assert not page.line._chips.isVisible()


def test_an_unclear_line_is_never_saved(page: WeekPage) -> None:
    page.line._edit.setText("pottery sometime")
    page.line.add()
    assert titles(page) == []
    assert page.line._chips._unclear.text()
    assert page.line.text == "pottery sometime"


def test_whose_it_is_follows_who_is_here(page: WeekPage) -> None:
    page.session.set_here(BEN)
    page.line._edit.setText("me-time Fri 19-21 running")
    page.line.add()
    assert entries(page)[0].occurrence.block.who == (BEN,)


def test_a_line_for_another_week_leads_there(page: WeekPage) -> None:
    page.line._edit.setText("Anna dentist 2027-06-10 9-10")
    page.line.add()
    assert page.agenda is not None
    assert page.agenda.first == date(2027, 6, 7)


def test_copy_and_paste_and_duplicate(page: WeekPage) -> None:
    (key,) = add(page, block())
    page.view.reveal(key)
    page.commands.copy.trigger()
    page.commands.duplicate.trigger()
    assert [entry.occurrence.block.start.hour for entry in entries(page)] == [19, 21]
    page.commands.next.trigger()
    page.view.enter()
    page.commands.paste.trigger()
    (only,) = entries(page)
    assert only.occurrence.block.title == "Pottery"
    assert only.occurrence.block.start > datetime(2027, 3, 15)


def test_the_status_says_that_it_is_saved(page: WeekPage) -> None:
    assert page.line._status.text() == "Saved"
    page.view.created.emit(Created((ANNA,), MONDAY, MONDAY + HOUR, all_day=False))
    assert page.line._status.text() == "Saved · Ctrl+Z to undo"


def test_the_panel_folds_where_the_lanes_need_the_room(page: WeekPage) -> None:
    assert page.panel.isVisible()
    page.resize(800, 700)
    assert not page.panel.isVisible()


def test_a_drag_moves_the_balance(page: WeekPage) -> None:
    page.view.drafted.emit(Created((ANNA,), MONDAY, MONDAY + 3 * HOUR, all_day=False))
    (first, *_) = page.panel._balance._lines
    assert first.accessibleName() == "Anna’s own time: 3 hours"
    page.view.drafted.emit(None)
    assert first.accessibleName() == "Anna’s own time: 0 minutes"


def test_the_zoom_is_remembered(page: WeekPage) -> None:
    page.commands.zoom_in.trigger()
    assert page.tools.settings.now.zoom > 1
