"""The night folded to a band: what is seen of it, and how it opens."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.ui.week.intents import Created, Moved, Opened
from planner.ui.week.nights import nights
from planner.ui.week.steps import Way, cursor_at, cursor_of, walk
from planner.ui.week.view import WeekView
from tests.ui.week.conftest import Show
from tests.ui.week.hands import CTRL, Hand, heard, tap
from tests.ui.week.test_mouse import wheel
from tests.ui.week.weeks import ANNA, BEN, MONDAY, agenda, block, key, sheet

Key = Qt.Key
POTTERY = block("Pottery", day=3, at="10:00-12:00")
FEED = block("Feed the cat", day=1, at="03:00-03:15")
TRAIN = block("Night train", day=4, at="22:00-23:00", end=MONDAY + timedelta(days=5, hours=2), who=(BEN,))
EARLY, LATE = 3.5, 23.5


def at(day: int, hour: float) -> datetime:
    return MONDAY + timedelta(days=day, hours=hour)


@pytest.fixture
def view(show: Show) -> WeekView:
    made = show(agenda(POTTERY, FEED, TRAIN), height=600)
    made.fold(folded=True)
    made.verticalScrollBar().setValue(0)
    return made


@pytest.fixture
def hand(view: WeekView) -> Hand:
    return Hand(view)


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        pytest.param(MONDAY.date(), [(0, 420), (1380, 1440)], id="plain"),
        pytest.param(date(2027, 3, 22), [(0, 360), (1380, 1440)], id="an hour is missing on Sunday"),
        pytest.param(date(2026, 10, 19), [(0, 420), (1440, 1500)], id="an hour comes twice on Sunday"),
    ],
)
def test_night_is_what_is_night_on_every_day(first: date, expected: list[tuple[int, int]]) -> None:
    week = sheet(first=first)
    assert [(night.start, night.end) for night in nights(week.days, week.marks)] == expected
    assert nights((), ()) == ()


def test_folded_the_day_takes_the_room_of_the_night(view: WeekView) -> None:
    scale = view.sheet.scale
    assert view.sheet.height == round(16 * scale.hour + 2 * scale.band)
    assert scale.y(8 * 60) - scale.y(7 * 60) == pytest.approx(scale.hour)
    view.fold(folded=False)
    assert view.sheet.height == round(24 * scale.hour)


def test_what_happens_at_night_keeps_a_mark_in_the_band_and_its_row(view: WeekView) -> None:
    scale = view.sheet.scale
    tile = view.sheet.tile(key(FEED))
    assert tile is not None
    (piece,) = tile.pieces
    assert 0 < piece.rect.y < piece.rect.bottom <= scale.y(7 * 60)
    assert view.tile_at(piece.rect.x + 8, piece.rect.y + 2) is tile
    assert view.rows.row_of(key(FEED)) is not None
    night_train = view.sheet.tile(key(TRAIN))
    assert night_train is not None
    first, second = (piece.rect for piece in night_train.pieces)
    assert first.bottom == view.sheet.height - 1
    assert second.bottom <= scale.y(7 * 60)


def test_its_mark_is_opened_as_any_block(view: WeekView, hand: Hand) -> None:
    with heard(view.opened) as said, heard(view.folding.changed) as folded:
        hand.click(hand.of(FEED))
    assert said == [Opened(key(FEED), whole=False)]
    assert not folded


@pytest.mark.parametrize(("hour", "day"), [(EARLY, 0), (LATE, 2)])
def test_a_click_opens_the_band_where_it_was(view: WeekView, hand: Hand, hour: float, day: int) -> None:
    view.verticalScrollBar().setValue(0 if hour == EARLY else view.sheet.height)
    place = hand.place(day, hour)
    minute = view.pointer.spot(place).minute
    with heard(view.folding.changed) as said:
        hand.click(place)
    assert said == [False]
    assert view.sheet.scale.nights == ()
    assert view.pointer.spot(place).minute == pytest.approx(minute, abs=2)


def test_a_second_click_makes_nothing(view: WeekView, hand: Hand) -> None:
    place = hand.place(0, EARLY)
    hand.click(place)
    hand.double_click(place)
    assert not view.editing.is_on
    hand.click(place)
    hand.double_click(place)
    assert view.editing.is_on


def test_its_word_at_the_side_opens_it_too(view: WeekView, hand: Hand) -> None:
    hand.press(QPoint(10, 6), view.gutter)
    assert view.sheet.scale.nights == ()
    with heard(view.folding.changed) as said:
        hand.press(QPoint(10, 200), view.gutter)
    assert not said


def test_over_the_all_day_lane_nothing_is_folded(view: WeekView) -> None:
    assert not view.folding.open_at(QPoint(200, -8))


def test_keys_come_to_the_band_as_one_slot_and_open_it(view: WeekView, hand: Hand) -> None:
    board, drawn = view.sheet.board, view.sheet.drawn
    view.set_cursor(cursor_at(board, drawn, 0, 0, 7 * 60))
    hand.type(Key.Key_Up)
    cursor = view.scene.shown.cursor
    assert cursor is not None
    assert (cursor.start, cursor.end) == (0, 420)
    with heard(view.created) as created:
        hand.type(Key.Key_Return)
    cursor = view.scene.shown.cursor
    assert cursor is not None
    assert (cursor.start, cursor.end, view.sheet.scale.nights) == (360, 420, ())
    assert not view.editing.is_on
    assert not created


def test_blocks_are_walked_to_in_the_band(view: WeekView) -> None:
    board, drawn = view.sheet.board, view.sheet.drawn
    at, met = cursor_at(board, drawn, 1, 0, 8 * 60), []
    for _ in range(4):
        there = walk(board, drawn, at, Way.UP)
        assert there is not None
        met.append((there.start, there.end, there.key))
        at = there
    assert met == [(420, 480, None), (195, 420, None), (180, 195, key(FEED)), (0, 180, None)]


def test_a_new_block_in_the_band_opens_it_first(view: WeekView, hand: Hand) -> None:
    view.set_cursor(cursor_at(view.sheet.board, view.sheet.drawn, 0, 0, 23 * 60 + 10))
    with heard(view.created) as said:
        hand.type(Key.Key_N)
        assert view.editing.box is not None
        view.editing.box.insert("Stars")
        tap(view.editing.box, Key.Key_Return)
    assert said == [Created((ANNA,), at(0, 23), at(1, 0), all_day=False, title="Stars")]
    assert view.sheet.scale.nights == ()


def test_the_band_says_what_it_is(view: WeekView, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(view, "announce", said.append)
    view.go_to(cursor_at(view.sheet.board, view.sheet.drawn, 0, 0, 60))
    view.go_to(cursor_at(view.sheet.board, view.sheet.drawn, 0, 0, 8 * 60))
    assert said == [
        "Monday, 8 March, 00:00 to 07:00, Anna, the folded night; Enter opens it",
        "Monday, 8 March, 08:00 to 09:00, Anna, free",
    ]


def test_a_block_that_is_gone_to_is_seen(view: WeekView) -> None:
    assert view.reveal(key(POTTERY))
    assert view.reveal(key(TRAIN))
    assert view.sheet.scale.nights, "of these enough is seen"
    assert view.reveal(key(FEED))
    assert view.sheet.scale.nights == ()
    tile = view.sheet.tile(key(FEED))
    assert tile is not None
    assert view.viewport().rect().intersects(view.tile_rect(tile))


def test_a_drag_that_rests_in_the_band_opens_it(view: WeekView, hand: Hand, qtbot: QtBot) -> None:
    place = hand.place(3, EARLY)
    with heard(view.moved) as said:
        hand.press(hand.of(POTTERY))
        hand.to(place)
        assert view.sheet.scale.nights, "one that only passes does not"
        with qtbot.waitSignal(view.folding.changed, timeout=3000):
            pass
        assert view.sheet.scale.nights == ()
        hand.to(hand.place(3, 5))
        hand.release(hand.place(3, 5))
    assert isinstance(said[0], Moved)
    assert said[0].items[0].start == at(3, 4)


def test_a_drag_that_is_over_opens_nothing(view: WeekView, hand: Hand, qtbot: QtBot) -> None:
    hand.press(hand.of(POTTERY))
    hand.to(hand.place(3, EARLY))
    with qtbot.assertNotEmitted(view.folding.changed, wait=700):
        hand.release(hand.place(3, EARLY))


def test_what_is_dropped_in_the_band_lies_at_its_time(view: WeekView, hand: Hand) -> None:
    with heard(view.moved) as said:
        hand.drag(hand.of(POTTERY), hand.of(POTTERY) - QPoint(0, round(view.sheet.scale.y(11 * 60)) - 2))
    assert isinstance(said[0], Moved)
    put = said[0].items[0]
    assert put.end - put.start == timedelta(hours=2)
    assert at(3, 0) <= put.start < at(3, 1)


def test_it_zooms_and_fits_while_it_is_folded(view: WeekView, hand: Hand) -> None:
    place = hand.place(2, 9)
    minute, band = view.pointer.spot(place).minute, view.sheet.scale.band
    for _ in range(4):
        wheel(view, place, 120)
    assert view.pointer.spot(place).minute == pytest.approx(minute, abs=2)
    assert view.sheet.scale.y(420) == pytest.approx(band)
    hand.type(Key.Key_0, CTRL)
    assert view.sheet.height == pytest.approx(view.viewport().height(), abs=2)


def test_folding_keeps_what_is_in_the_middle(view: WeekView) -> None:
    view.fold(folded=False)
    view.verticalScrollBar().setValue(300)
    middle = QPoint(200, view.viewport().height() // 2)
    minute = view.pointer.spot(middle).minute
    view.folding.fold(True)
    assert view.pointer.spot(middle).minute == pytest.approx(minute, abs=2)


def test_the_bar_stays_beside_the_grid_when_the_night_opens(view: WeekView) -> None:
    view.folding.fold(False)
    QApplication.processEvents()
    bar = view.verticalScrollBar()
    assert bar.mapTo(view, bar.rect().topLeft()).y() == view.viewport().y()


def test_on_days_of_23_and_25_hours_no_waking_hour_is_folded(show: Show) -> None:
    for first, sunday in ((date(2027, 3, 22), 1380), (date(2026, 10, 19), 1500)):
        view = show(agenda(first=first))
        view.fold(folded=True)
        view.grab()
        sheet = view.sheet
        assert sheet.days[6].minutes == sunday
        shown = {mark.wall.hour for mark in sheet.marks[6] if sheet.scale.shows(mark.minute)}
        assert shown >= set(range(7, 23))


def test_letters_twice_as_large_make_the_band_twice_as_high(view: WeekView) -> None:
    before = view.sheet.scale.band
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)
    assert view.sheet.scale.band >= 1.6 * before


def test_the_cursor_keeps_to_a_block_of_the_night(view: WeekView) -> None:
    view.set_cursor(cursor_of(view.sheet.board, key(FEED)))
    view.folding.fold(False)
    assert view.current_key() == key(FEED)
