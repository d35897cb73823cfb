"""The week by hand: what a drag, a click and a wheel ask for."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from planner.domain.block import Block
from planner.ui.week.intents import Copied, Created, Moved, Opened, Resized, Stays
from planner.ui.week.view import WeekView
from tests.ui.week.conftest import Show
from tests.ui.week.hands import CTRL, Hand, heard, tap
from tests.ui.week.weeks import ANNA, BEN, BOTH, MONDAY, agenda, block, key, whole_day

POTTERY, RUN = block("Pottery", day=3, at="10:00-12:00"), block("Run", day=1, at="07:00-08:00")
IMPORTED = block("Lecture", day=2, at="09:00-10:00", source="University")
LEAVE = whole_day("Leave", 4, who=(BEN,))


def at(day: int, hour: float) -> datetime:
    return MONDAY + timedelta(days=day, hours=hour)


@pytest.fixture
def view(show: Show) -> WeekView:
    return show(agenda(POTTERY, RUN, IMPORTED, LEAVE))


@pytest.fixture
def hand(view: WeekView) -> Hand:
    return Hand(view)


def typed(view: WeekView, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    box = view.editing.box
    assert box is not None
    box.insert(text)
    tap(box, end)


@pytest.mark.parametrize(
    ("lanes", "who"), [((0, 0), (ANNA,)), ((1, 1), (BEN,)), ((0, 1), BOTH), ((1, 0), BOTH)]
)
def test_a_drag_over_lanes_makes_a_block_of_their_people(
    view: WeekView, hand: Hand, lanes: tuple[int, int], who: tuple[str, ...]
) -> None:
    with heard(view.created) as said:
        hand.drag(hand.place(0, 9.02, lanes[0]), hand.place(0, 10.2, lanes[1]))
        assert not said
        typed(view, "Letters")
    assert said == [Created(who, at(0, 9), at(0, 10.25), all_day=False, title="Letters")]
    assert not view.editing.is_on
    assert view.hasFocus()


def test_tab_asks_for_the_details(view: WeekView, hand: Hand) -> None:
    with heard(view.created) as said:
        hand.drag(hand.place(0, 9.02), hand.place(0, 9.6))
        typed(view, "Letters", Qt.Key.Key_Tab)
    assert isinstance(said[0], Created)
    assert said[0].details


def test_esc_drops_what_was_drawn(view: WeekView, hand: Hand) -> None:
    with heard(view.created) as said:
        hand.drag(hand.place(0, 9.02), hand.place(0, 9.6))
        typed(view, "Letters", Qt.Key.Key_Escape)
    assert not said
    assert view.scene.shown.ghost is None


def test_looking_elsewhere_keeps_what_was_typed(view: WeekView, hand: Hand) -> None:
    with heard(view.created) as said:
        hand.drag(hand.place(0, 9.02), hand.place(0, 9.6))
        hand.click(hand.place(0, 5))
        assert not said
        hand.drag(hand.place(0, 9.02), hand.place(0, 9.6))
        assert view.editing.box is not None
        view.editing.box.insert("Letters")
        view.editing.box.setModified(True)
        hand.click(hand.place(0, 5))
    assert [one.title for one in said if isinstance(one, Created)] == ["Letters"]


def test_esc_while_dragging_asks_for_nothing(view: WeekView, hand: Hand) -> None:
    with heard(view.moved) as said:
        hand.press(hand.of(POTTERY))
        hand.to(hand.place(5, 15))
        assert view.scene.shown.ghost is not None
        assert view.scene.shown.dragged == {key(POTTERY)}
        hand.type(Qt.Key.Key_Escape)
        hand.release(hand.place(5, 15))
    assert not said
    assert view.scene.shown.ghost is None


def test_a_block_is_moved_by_its_body(view: WeekView, hand: Hand) -> None:
    with heard(view.moved) as said, heard(view.drafted) as drafted:
        hand.drag(hand.of(POTTERY), hand.place(5, 15, lane=1))
    assert isinstance(said[0], Moved)
    put = said[0].items[0]
    assert (put.key, put.start, put.end, put.who) == (key(POTTERY), at(5, 14), at(5, 16), (BEN,))
    assert isinstance(drafted[0], Moved)
    assert drafted[-1] is None


@pytest.mark.parametrize(
    ("edge", "to", "hours"), [(10.02, 8.02, (8, 12)), (11.98, 14.0, (10, 14)), (11.98, 3, (10, 10.25))]
)
def test_a_block_is_resized_by_its_edges(
    view: WeekView, hand: Hand, edge: float, to: float, hours: tuple[float, float]
) -> None:
    with heard(view.resized) as said:
        hand.drag(hand.place(3, edge), hand.place(3, to))
    assert isinstance(said[0], Resized)
    assert (said[0].item.start, said[0].item.end) == (at(3, hours[0]), at(3, hours[1]))


def test_even_a_short_block_has_edges_and_a_body(show: Show) -> None:
    note = block("Note", day=3, at="10:00-10:15")
    view = show(agenda(note))
    hand = Hand(view)
    tile = view.sheet.tile(key(note))
    assert tile is not None
    rect = view.tile_rect(tile)
    across, down = rect.center().x(), range(rect.top() - 3, rect.bottom() + 4)
    parts = [view.pointer.grip(QPoint(across, y)).part.name for y in down]
    assert parts.count("START") >= 6
    assert parts.count("END") >= 6
    assert parts.count("BODY") >= 5
    with heard(view.resized) as said:
        hand.drag(QPoint(rect.center().x(), rect.bottom() + 1), hand.place(3, 9))
    assert not said  # it is no longer than one step already


def test_ctrl_drags_a_copy(view: WeekView, hand: Hand) -> None:
    with heard(view.copied) as said:
        hand.drag(hand.of(IMPORTED), hand.place(5, 15), CTRL)
        hand.drag(hand.of(POTTERY), hand.place(5, 15), CTRL)
    assert [type(one) for one in said] == [Copied, Copied]


def test_what_another_calendar_holds_stays(view: WeekView, hand: Hand) -> None:
    with heard(view.stays) as said, heard(view.moved) as moved:
        hand.drag(hand.of(IMPORTED), hand.place(5, 15))
    assert said == [Stays((key(IMPORTED),))]
    assert not moved


def test_to_the_all_day_lane_and_back(view: WeekView, hand: Hand) -> None:
    with heard(view.moved) as said:
        hand.press(hand.of(POTTERY))
        hand.to(QPoint(hand.place(5, 0).x(), -12))
        assert view.scene.shown.ghost is not None
        assert view.scene.shown.ghost.place.above
        hand.release(QPoint(hand.place(5, 0).x(), -12))
        hand.press(hand.above(4), view.allday)
        hand.to(hand.place(0, 9.1))
        hand.release(hand.place(0, 9.1))
    up, down = (one.items[0] for one in said if isinstance(one, Moved))
    assert (up.start, up.end, up.all_day) == (at(5, 0), at(6, 0), True)
    assert (down.start, down.end, down.all_day, down.who) == (at(0, 9), at(0, 10), False, (ANNA,))


def test_ctrl_click_selects_several_and_they_move_together(view: WeekView, hand: Hand) -> None:
    hand.click(hand.of(POTTERY))
    hand.click(hand.of(RUN), CTRL)
    assert view.selected_keys() == (key(RUN), key(POTTERY))
    with heard(view.moved) as said:
        hand.drag(hand.of(RUN), hand.of(RUN) + QPoint(0, round(view.sheet.scale.hour)))
    assert isinstance(said[0], Moved)
    assert [put.start for put in said[0].items] == [at(1, 8), at(3, 11)]
    hand.click(hand.of(RUN), CTRL)
    assert view.selected_keys() == (key(POTTERY),)


def test_clicks_open(view: WeekView, hand: Hand) -> None:
    with heard(view.opened) as said:
        hand.click(hand.of(POTTERY))
        hand.double_click(hand.of(POTTERY))
    assert said == [Opened(key(POTTERY), whole=False), Opened(key(POTTERY))]


def test_the_wheel_zooms_at_the_pointer(view: WeekView, hand: Hand) -> None:
    view.verticalScrollBar().setValue(200)
    at_pointer = hand.place(2, 9)
    minute = view.pointer.spot(at_pointer).minute
    before = view.sheet.scale.hour
    with heard(view.zoomed) as said:
        for notch in (120, 120, -120):
            wheel(view, at_pointer, notch)
    assert view.sheet.scale.hour > before
    assert view.pointer.spot(at_pointer).minute == pytest.approx(minute, abs=3)
    assert said[-1] == view.sheet.scale.hour


def wheel(view: WeekView, at: QPoint, notch: int) -> None:
    place = QPointF(at)
    event = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, notch),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_more_opens_and_closes(show: Show) -> None:
    view = show(agenda(*(whole_day(f"Day {number}", 2) for number in range(5))))
    hand, before = Hand(view), view.allday.height()
    hand.press(hand.above(2), view.allday)
    assert view.sheet.is_open
    assert view.allday.height() > before
    hand.press(QPoint(10, 10), view.allday)
    assert not view.sheet.is_open


def test_what_found_no_room_is_listed_as_text(show: Show) -> None:
    crowd: list[Block] = [block(f"<b>&{number}", at="12:00-13:00") for number in range(12)]
    view = show(agenda(*crowd))
    hand = Hand(view)
    chip = next(chip for chip in view.sheet.board.chips if not chip.above)
    hand.press(view.rect_of(chip.rect, above=False).center())
    actions = view.more.menu.actions()
    assert len(actions) == len(chip.keys)
    assert all("<b>&&" in action.text() for action in actions)
    with heard(view.opened) as said:
        actions[0].trigger()
    assert said == [Opened(chip.keys[0])]
    view.more.menu.close()
