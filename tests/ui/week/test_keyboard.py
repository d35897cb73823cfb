"""The week by keys alone."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.clock import FixedClock
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.week.intents import Created, Deleted, Moved, Opened, Renamed, Resized, Stays, WeekAsked
from planner.ui.week.steps import cursor_of
from planner.ui.week.view import WeekView
from tests.ui.week.conftest import Show
from tests.ui.week.hands import CTRL, SHIFT, Hand, heard, tap
from tests.ui.week.weeks import ANNA, BEN, MONDAY, agenda, block, key, whole_day

POTTERY, RUN = block("Pottery", day=3, at="10:00-12:00"), block("Run", day=1, at="07:00-08:00")
IMPORTED = block("Lecture", day=2, at="09:00-10:00", source="University")
LEAVE = whole_day("Leave", 4, who=(BEN,))
Key = Qt.Key
Pressed = tuple[Qt.Key, Qt.KeyboardModifier]


def at(day: int, hour: float) -> datetime:
    return MONDAY + timedelta(days=day, hours=hour)


@pytest.fixture
def view(show: Show) -> WeekView:
    return show(agenda(POTTERY, RUN, IMPORTED, LEAVE))


@pytest.fixture
def hand(view: WeekView) -> Hand:
    return Hand(view)


@pytest.fixture
def on_pottery(view: WeekView) -> WeekView:
    view.set_cursor(cursor_of(view.sheet.board, key(POTTERY)))
    return view


@pytest.mark.parametrize(
    ("pressed", "put"),
    [
        ((Key.Key_Down, CTRL), (at(3, 10.25), at(3, 12.25), (ANNA,))),
        ((Key.Key_Up, CTRL), (at(3, 9.75), at(3, 11.75), (ANNA,))),
        ((Key.Key_Right, CTRL), (at(4, 10), at(4, 12), (ANNA,))),
        ((Key.Key_Left, CTRL), (at(2, 10), at(2, 12), (ANNA,))),
        ((Key.Key_Right, CTRL | SHIFT), (at(3, 10), at(3, 12), (BEN,))),
    ],
)
def test_ctrl_and_arrows_move(
    on_pottery: WeekView, hand: Hand, pressed: Pressed, put: tuple[object, ...]
) -> None:
    with heard(on_pottery.moved) as said:
        hand.type(*pressed)
    assert isinstance(said[0], Moved)
    item = said[0].items[0]
    assert (item.start, item.end, item.who) == put


@pytest.mark.parametrize(
    ("pressed", "times"),
    [
        ((Key.Key_Down, SHIFT), (at(3, 10), at(3, 12.25))),
        ((Key.Key_Up, SHIFT), (at(3, 10), at(3, 11.75))),
        ((Key.Key_Up, CTRL | SHIFT), (at(3, 9.75), at(3, 12))),
    ],
)
def test_shift_and_arrows_resize(
    on_pottery: WeekView, hand: Hand, pressed: Pressed, times: tuple[datetime, datetime]
) -> None:
    with heard(on_pottery.resized) as said:
        hand.type(*pressed)
    assert isinstance(said[0], Resized)
    assert (said[0].item.start, said[0].item.end) == times


def test_whole_days_grow_by_days(view: WeekView, hand: Hand) -> None:
    view.set_cursor(cursor_of(view.sheet.board, key(LEAVE)))
    with heard(view.resized) as said, heard(view.moved) as moved:
        hand.type(Key.Key_Right, SHIFT)
        hand.type(Key.Key_Left, SHIFT)
        hand.type(Key.Key_Down, CTRL)
    assert [one.item.end for one in said if isinstance(one, Resized)] == [at(6, 0)]
    assert not moved


def test_enter_space_and_delete(on_pottery: WeekView, hand: Hand) -> None:
    with heard(on_pottery.opened) as opened, heard(on_pottery.deleted) as deleted:
        hand.type(Key.Key_Return)
        hand.type(Key.Key_Space)
        hand.type(Key.Key_Delete)
    assert opened == [Opened(key(POTTERY)), Opened(key(POTTERY), whole=False)]
    assert deleted == [Deleted((key(POTTERY),))]


def test_several_are_deleted_together(view: WeekView, hand: Hand) -> None:
    view.select((key(POTTERY), key(RUN)))
    with heard(view.deleted) as said:
        hand.type(Key.Key_Delete)
    assert said == [Deleted((key(RUN), key(POTTERY)))]


@pytest.mark.parametrize("pressed", [Key.Key_Delete, Key.Key_F2])
def test_what_another_calendar_holds_stays(view: WeekView, hand: Hand, pressed: Qt.Key) -> None:
    view.set_cursor(cursor_of(view.sheet.board, key(IMPORTED)))
    with heard(view.stays) as said:
        hand.type(pressed)
        hand.type(Key.Key_Down, CTRL)
        hand.type(Key.Key_Down, SHIFT)
    assert said == [Stays((key(IMPORTED),))] * 3


def test_f2_renames(on_pottery: WeekView, hand: Hand) -> None:
    with heard(on_pottery.renamed) as said:
        hand.type(Key.Key_F2)
        box = on_pottery.editing.box
        assert box is not None
        assert box.text() == "Pottery"
        box.setText("Ceramics")
        tap(box, Key.Key_Return)
    assert said == [Renamed(key(POTTERY), "Ceramics")]


def test_n_begins_a_block_in_the_slot(view: WeekView, hand: Hand) -> None:
    view.enter()  # it is Wednesday, 13:00 in Berlin
    hand.type(Key.Key_Right)
    hand.type(Key.Key_Down)
    with heard(view.created) as said:
        hand.type(Key.Key_N)
        box = view.editing.box
        assert box is not None
        box.setText("Nap")
        tap(box, Key.Key_Return)
    assert said == [Created((BEN,), at(2, 14), at(2, 15), all_day=False, title="Nap")]


def test_weeks_and_today_are_asked_for(view: WeekView, hand: Hand) -> None:
    with heard(view.week_asked) as said:
        hand.type(Key.Key_PageDown)
        hand.type(Key.Key_PageUp)
        hand.type(Key.Key_T)
    assert said == [WeekAsked(1), WeekAsked(-1), WeekAsked(0)]


def test_walking_out_of_the_week_asks_for_the_next(view: WeekView, hand: Hand) -> None:
    view.enter()
    with heard(view.week_asked) as said:
        hand.type(Key.Key_Right, times=10)
    assert said == [WeekAsked(1)]


def test_arrows_select_what_they_come_to(view: WeekView, hand: Hand) -> None:
    view.set_cursor(cursor_of(view.sheet.board, key(RUN)))
    hand.type(Key.Key_Down)
    assert view.current_key() is None
    assert view.selected_keys() == ()
    hand.type(Key.Key_Up)
    assert view.current_key() == key(RUN)
    assert view.selected_keys() == (key(RUN),)
    hand.type(Key.Key_Home)
    assert view.scene.shown.cursor is not None
    assert view.scene.shown.cursor.above


def test_a_day_fits(view: WeekView, hand: Hand) -> None:
    hand.type(Key.Key_0, CTRL)
    assert view.sheet.height == pytest.approx(view.viewport().height(), abs=2)


def test_a_moved_block_keeps_the_keys(on_pottery: WeekView, hand: Hand) -> None:
    later = block("Pottery", day=5, at="15:00-17:00", id=POTTERY.id)
    on_pottery.set_agenda(agenda(later, RUN, IMPORTED, LEAVE))
    assert on_pottery.current_key() == key(POTTERY)
    assert on_pottery.selected_keys() == (key(POTTERY),)
    with heard(on_pottery.moved) as said:
        hand.type(Key.Key_Down, CTRL)
    assert isinstance(said[0], Moved)
    assert said[0].items[0].start == at(5, 15.25)


def test_a_deleted_block_leaves_its_slot(on_pottery: WeekView) -> None:
    on_pottery.set_agenda(agenda(RUN))
    cursor = on_pottery.scene.shown.cursor
    assert cursor is not None
    assert (cursor.day, cursor.start, cursor.key) == (3, 600, None)


def test_the_grid_is_one_tab_stop(qtbot: QtBot, keeper: ThemeKeeper, locale: Locale, now: FixedClock) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    view = WeekView(now, keeper.theme, keeper.icons, locale, page)
    view.set_agenda(agenda(POTTERY))
    before, after = QLineEdit(page), QLineEdit(page)
    rows = QVBoxLayout(page)
    for part in (before, view, after):
        rows.addWidget(part)
    QWidget.setTabOrder(before, view)
    QWidget.setTabOrder(view, after)
    with qtbot.waitExposed(page):
        page.show()
    before.setFocus()
    tap(before, Key.Key_Tab)
    assert view.hasFocus()
    assert view.scene.shown.cursor is not None
    tap(view, Key.Key_Tab)
    assert after.hasFocus()
