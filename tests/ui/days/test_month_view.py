"""The month: what keys and the mouse ask of it becomes a change of the plan."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from planner.domain.kinds import State, Visibility
from planner.services.several import NewBlock
from planner.store.store import Store
from planner.ui.days.rows import Where
from planner.ui.days.view import SHIFT, DaysView
from planner.ui.month.view import MonthView
from planner.ui.pages.week.page import WeekPage
from planner.ui.pages.week.questions import FirmSheet
from planner.ui.pages.week.spans import Span
from planner.ui.week import intents
from planner.ui.week.intents import Opened, Stays
from tests.helpers.plans import ANNA, BEN, MONDAY, block, put
from tests.ui.days.days_hands import (
    CTRL,
    LEFT,
    NONE,
    drag,
    keys,
    listing,
    middle,
    month,
    press,
    saved,
    starts,
)

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
Key = Qt.Key


def corner(view: MonthView, day: date) -> QPoint:
    """An empty place at the bottom of a day's cell."""
    cell = view.shape.cell((day - view.first).days)
    return QPoint(round(cell.right - 6), round(cell.bottom - 3) - view.verticalOffset())


def test_the_title_says_which_month(page: WeekPage) -> None:
    view = month(page)
    assert (page.head._title.full, page.head._week.text()) == ("March 2027", "")
    assert (view.first, view.current_day()) == (date(2027, 3, 1), date(2027, 3, 10))
    page.commands.next.trigger()
    assert (page.head._title.full, view.current_day()) == ("April 2027", date(2027, 4, 10))
    page.commands.today.trigger()
    assert view.current_day() == date(2027, 3, 10)
    assert "month" in page.commands.next.text()


def test_what_is_shown_is_remembered(page: WeekPage) -> None:
    month(page)
    assert page.tools.settings.now.span == "month"
    page.commands.week.trigger()
    assert (page.tools.settings.now.span, page.views.days) == ("week", None)


def test_a_month_that_was_left_is_there_at_the_start(page: WeekPage) -> None:
    page.tools.settings.change(span="month")
    other = WeekPage(page.around)
    other.start()
    assert isinstance(other.views.front, MonthView)
    assert other.head.span is Span.MONTH
    other.deleteLater()


def test_the_chosen_day_goes_along(page: WeekPage) -> None:
    view = month(page)
    press(view, Key.Key_Down, Key.Key_Right)
    assert view.current_day() == date(2027, 3, 18)
    page.commands.week.trigger()
    assert page.agenda is not None
    assert page.agenda.first == date(2027, 3, 15)
    page.commands.day.trigger()
    assert page.agenda.first == date(2027, 3, 18)
    assert listing(page).current_day() == date(2027, 3, 18)


def test_arrows_lead_into_other_months(page: WeekPage) -> None:
    view = month(page)
    view.show_day(date(2027, 4, 4))
    press(view, Key.Key_Right)
    assert (page.head._title.full, view.current_day()) == ("April 2027", date(2027, 4, 5))


def test_enter_opens_a_block_and_a_day(page: WeekPage, qtbot: QtBot) -> None:
    view = month(page, block(day=2))
    press(view, Key.Key_Down)
    with qtbot.waitSignal(view.opened) as told:
        press(view, Key.Key_Space)
    assert told.args == [Opened(keys(page)[0], whole=False)]
    assert page.cards.card.key == keys(page)[0]
    press(view, Key.Key_Up, Key.Key_Return)
    assert page.head.span is Span.DAY
    assert page.agenda is not None
    assert page.agenda.first == date(2027, 3, 10)


def test_ctrl_and_arrows_move_by_days_and_weeks(page: WeekPage) -> None:
    view = month(page, block(day=2))
    press(view, Key.Key_Down)
    press(view, Key.Key_Right, Key.Key_Down, held=CTRL)
    assert starts(page) == [("Pottery", 18, 19)]
    assert view.current_row() is not None
    assert view.current_key() == keys(page)[0]
    while page.session.undo_stack.canUndo():
        page.session.undo_stack.undo()
    assert starts(page) == [("Pottery", 10, 19)]


@pytest.mark.parametrize("shown", [month, listing])
def test_shift_and_arrows_make_it_longer_and_shorter(page: WeekPage, shown: Callable[..., DaysView]) -> None:
    away = block("Away", all_day=True, zone=None, start=MONDAY + 4 * DAY, end=MONDAY + 5 * DAY)
    view = shown(page, block(day=2), away)
    pottery, whole = sorted(keys(page), key=lambda key: key.block_id == away.id)
    view.reveal(pottery)
    press(view, Key.Key_Down, Key.Key_Right, held=SHIFT)
    assert length(page, pottery) == timedelta(hours=2, minutes=15)
    assert page.session.undo_stack.undoText() == "Change the length of “Pottery”"
    press(view, *[Key.Key_Up] * 12, held=SHIFT)
    assert length(page, pottery) == timedelta(minutes=15)
    view.reveal(whole)
    press(view, Key.Key_Right, Key.Key_Down, held=SHIFT)
    assert length(page, whole) == 2 * DAY
    press(view, Key.Key_Left, Key.Key_Left, held=SHIFT)
    assert length(page, whole) == DAY


def length(page: WeekPage, key: intents.Key) -> timedelta:
    entry = page.entry(key)
    assert entry is not None
    return entry.occurrence.block.end - entry.occurrence.block.start


def test_a_drag_takes_a_block_to_another_day(page: WeekPage) -> None:
    view = month(page, block(day=2))
    (key,) = keys(page)
    drag(view, middle(view, key), corner(view, date(2027, 3, 24)))
    assert starts(page) == [("Pottery", 24, 19)]


def test_a_drag_with_ctrl_leaves_one_behind(page: WeekPage) -> None:
    view = month(page, block(day=2))
    (key,) = keys(page)
    drag(view, middle(view, key), corner(view, date(2027, 3, 12)), CTRL)
    assert starts(page) == [("Pottery", 10, 19), ("Pottery", 12, 19)]


def test_a_copy_can_be_taken_of_another_calendars_block(page: WeekPage) -> None:
    view = month(page, block(day=2, source="Work"))
    (key,) = keys(page)
    drag(view, middle(view, key), corner(view, date(2027, 3, 12)), CTRL)
    assert starts(page) == [("Pottery", 10, 19), ("Pottery", 12, 19)]
    assert page.agenda is not None
    assert [entry.series.source for entry in page.agenda.entries] == ["Work", None]


def test_esc_lets_go_of_a_drag(page: WeekPage) -> None:
    view = month(page, block(day=2))
    (key,) = keys(page)
    QTest.mousePress(view.viewport(), LEFT, NONE, middle(view, key))
    view.pointer._is_drag = True
    press(view, Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, corner(view, date(2027, 3, 24)))
    assert starts(page) == [("Pottery", 10, 19)]


def test_several_move_together(page: WeekPage) -> None:
    view = month(page, block("One", day=1), block("Two", day=2))
    first, second = keys(page)
    QTest.mouseClick(view.viewport(), LEFT, NONE, middle(view, first))
    QTest.mouseClick(view.viewport(), LEFT, CTRL, middle(view, second))
    press(view, Key.Key_Right, held=CTRL)
    assert starts(page) == [("One", 10, 19), ("Two", 11, 19)]
    assert page.session.undo_stack.undoText() == "Move 2 blocks"
    assert view.selected_keys() == {first, second}


def test_a_click_shows_the_small_card(page: WeekPage) -> None:
    view = month(page, block(day=2))
    (key,) = keys(page)
    QTest.mouseClick(view.viewport(), LEFT, NONE, middle(view, key))
    assert page.cards.card.key == key
    press(view, Key.Key_Left)
    assert page.cards.card.key is None


def test_delete_tells_with_a_way_back(page: WeekPage, qtbot: QtBot) -> None:
    view = month(page, block(day=2))
    press(view, Key.Key_Down)
    with qtbot.waitSignal(page.undoable) as told:
        page.commands.delete.trigger()
    assert told.args == ["Deleted “Pottery”."]
    assert starts(page) == []
    assert view.current_row() is not None
    assert view.current_day() == date(2027, 3, 10)


def test_copying_keeps_the_time_and_whose_it_is(page: WeekPage) -> None:
    view = month(page, block(day=2))
    press(view, Key.Key_Down)
    page.commands.copy.trigger()
    view.go_to(Where(date(2027, 3, 20), None))
    page.commands.paste.trigger()
    assert starts(page) == [("Pottery", 10, 19), ("Pottery", 20, 19)]
    assert page.agenda is not None
    assert page.agenda.entries[1].occurrence.block.who == (ANNA,)


def test_a_new_block_is_of_who_is_here(page: WeekPage) -> None:
    view = month(page)
    page.session.set_here(ANNA)
    page.commands.create.trigger()
    saved(page, "Pottery")
    assert starts(page) == [("Pottery", 10, 19)]
    assert page.agenda is not None
    assert page.agenda.entries[0].occurrence.block.who == (ANNA,)
    assert view.current_key() == keys(page)[0]


def test_a_new_block_is_only_there_once_it_is_saved(page: WeekPage) -> None:
    month(page)
    page.commands.create.trigger()
    assert starts(page) == []
    editor = page.editor.editor
    assert editor is not None
    put(page.session.plan, block("From beside", day=40))
    page.session.changed.emit(None)
    assert not editor.is_gone
    QTest.keyClick(editor, Key.Key_Escape)
    assert not editor.isVisible()
    assert starts(page) == []
    assert not page.session.undo_stack.canUndo()


def test_a_new_block_in_anothers_time_is_asked_about(page: WeekPage) -> None:
    month(page)
    page.session.set_here(ANNA)
    page.editor.open_new(NewBlock(who=(BEN,), start=MONDAY, end=MONDAY + HOUR, all_day=False))
    saved(page)
    (sheet,) = page.findChildren(FirmSheet)
    assert starts(page) == []
    sheet._propose()
    assert page.agenda is not None
    assert page.agenda.entries[0].occurrence.block.state is State.PROPOSED
    assert page.editor.editor is None


def test_a_double_click_makes_a_block_and_on_a_number_opens_the_day(page: WeekPage) -> None:
    view = month(page)
    QTest.mouseDClick(view.viewport(), LEFT, NONE, corner(view, date(2027, 3, 23)))
    saved(page)
    assert [one[1] for one in starts(page)] == [23]
    place = view.visualRect(view.rows.index(view.rows.number_of(Where(date(2027, 3, 25), None)) or 0))
    QTest.mouseDClick(view.viewport(), LEFT, NONE, place.topLeft() + QPoint(10, 8))
    assert page.head.span is Span.DAY


def test_more_than_there_is_room_for_opens_the_day(page: WeekPage) -> None:
    view = month(page, *(block(f"{n}", day=2, at=f"{n + 8:02}:00-{n + 9:02}:00") for n in range(12)))
    (chip,) = view.board.chips
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(round(chip.rect.x + 9), round(chip.rect.y + 5)))
    assert page.head.span is Span.DAY
    assert page.agenda is not None
    assert page.agenda.first == date(2027, 3, 10)


def test_a_block_of_another_calendar_says_why_it_stays(page: WeekPage, qtbot: QtBot) -> None:
    view = month(page, block("Meeting", day=2, source="Work"))
    press(view, Key.Key_Down)
    with qtbot.waitSignal(view.stays) as told:
        press(view, Key.Key_Right, held=CTRL)
    assert told.args == [Stays((keys(page)[0],))]
    with qtbot.waitSignal(view.stays):
        page.commands.delete.trigger()
    assert starts(page) == [("Meeting", 10, 19)]


def test_every_row_is_a_sentence(page: WeekPage) -> None:
    trip = block("Trip", start=MONDAY, end=MONDAY + 2 * DAY, all_day=True, zone=None)
    view = month(page, trip, block("Pottery", day=2))
    QAccessible.setActive(True)
    said = [view.rows.data(view.rows.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(35)]
    assert "Wednesday, 10 March, today, 1 block" in said
    assert "Wednesday, 10 March, 19:00 to 21:00, Pottery, Anna’s own time" in said
    assert said.count("Monday, 8 March to Tuesday, 9 March, all day, Trip, Anna’s own time") == 2
    face = QAccessible.queryAccessibleInterface(view)
    assert face.text(QAccessible.Text.Name) == "Month"


def test_the_model_keeps_its_word(page: WeekPage, qtmodeltester: ModelTester) -> None:
    view = month(page, block(day=2))
    qtmodeltester.check(view.rows)  # type: ignore[no-untyped-call]
    put(page.session.plan, block("New", day=3), block("Newer", day=2))
    page.renew()
    qtmodeltester.check(view.rows)  # type: ignore[no-untyped-call]
    assert view.current_day() == date(2027, 3, 10)


@pytest.mark.parametrize("state", list(State))
def test_it_paints_whatever_there_is(page: WeekPage, state: State) -> None:
    begin = datetime(2027, 2, 20)
    trip = block("Trip", start=begin, end=begin + 30 * DAY, all_day=True, zone=None, state=state)
    view = month(page, trip, block("<b>&Pottery", day=2, visibility=Visibility.BUSY, state=state))
    press(view, Key.Key_Down, Key.Key_Down)
    for width in (1300, 700, 420):
        page.resize(width, 600)
        assert not view.grab().isNull()


def test_a_change_from_beside_is_shown_where_people_look(page: WeekPage) -> None:
    month(page)
    with Store.open(page.session.in_use.path, page.session.plan.clock) as beside:
        put(beside, block("From beside"))
    page.session.look_beside()
    assert starts(page) == [("From beside", 8, 19)]
    page.in_front = False
    with Store.open(page.session.in_use.path, page.session.plan.clock) as beside:
        put(beside, block("Later"))
    page.session.look_beside()
    assert len(starts(page)) == 1
    page.in_front = True
    page.start()
    assert len(starts(page)) == 2
