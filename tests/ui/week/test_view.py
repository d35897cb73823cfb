"""The week as it is shown: now, the days that fit, large letters, and who has it read aloud."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QFont, QImage
from pytestqt.qtbot import QtBot

from planner.domain.clock import FixedClock
from planner.domain.kinds import Kind, State, Visibility
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import LookWish
from planner.ui.week.intents import WeekAsked
from planner.ui.week.steps import Way, cursor_of
from tests.ui.week.conftest import Show
from tests.ui.week.hands import heard
from tests.ui.week.weeks import BEN, BOTH, FIRST, agenda, block, key, three, whole_day

POTTERY = block("Pottery", day=3, at="10:00-12:00")
ODD = block("<img src=file:///etc/passwd>&<b>", day=1, at="09:00-12:00")


def test_it_opens_an_hour_before_now(show: Show) -> None:
    view = show(agenda(POTTERY), height=400, scrolled=True)
    assert view.sheet.scale.minute(view.offset) == pytest.approx(12 * 60, abs=2)
    assert view.scene.shown.today == 2


def test_another_week_opens_in_the_morning(show: Show) -> None:
    view = show(agenda(first=date(2027, 5, 3)), scrolled=True)
    assert view.sheet.scale.minute(view.offset) == pytest.approx(7 * 60, abs=2)
    assert view.scene.shown.now is None


def test_the_line_of_now_goes_with_the_clock(show: Show, now: FixedClock) -> None:
    view = show(agenda())
    assert view.scene.shown.now is not None
    before = view.scene.shown.now.minute
    now.moment += timedelta(minutes=7)
    view.ticker.look()
    assert view.scene.shown.now.minute == before + 7
    now.moment += timedelta(days=1)
    view.ticker.look()
    assert view.header.today == 3


def test_nothing_is_renewed_within_a_minute(show: Show, now: FixedClock, qtbot: QtBot) -> None:
    view = show(agenda())
    now.moment += timedelta(seconds=20)
    with qtbot.assertNotEmitted(view.ticker.ticked):
        view.ticker.look()


def test_fewer_days_are_shown_where_they_would_be_too_narrow(show: Show) -> None:
    with_three = agenda(POTTERY, people=three())
    view = show(with_three, width=1500)
    shown: list[int] = []
    view.days_shown.connect(shown.append)
    for width in (1000, 600, 250, 1500):
        view.resize(width, 700)
    assert shown == [5, 3, 1, 7]
    for width in (1000, 600, 250):
        view.resize(width, 700)
        assert view.scene.shown.today is not None, "today is among them"


def test_paging_goes_over_the_days_before_it_asks_for_a_week(show: Show) -> None:
    view = show(agenda(POTTERY), width=400)
    view.show_day(FIRST)
    firsts = [view.sheet.days[0].date]
    with heard(view.week_asked) as said:
        while not said:
            view.page(1)
            firsts.append(view.sheet.days[0].date)
    assert said == [WeekAsked(1)]
    assert firsts[0] == FIRST
    assert view.sheet.days[-1].date == FIRST + timedelta(days=6)


def test_a_block_is_revealed(show: Show) -> None:
    view = show(agenda(POTTERY), width=250, height=300)
    assert view.reveal(key(POTTERY))
    assert view.current_key() == key(POTTERY)
    tile = view.sheet.tile(key(POTTERY))
    assert tile is not None
    assert view.viewport().rect().intersects(view.tile_rect(tile))
    assert not view.reveal(key(ODD))


def test_letters_twice_as_large_make_hours_twice_as_high(show: Show) -> None:
    view = show(agenda(POTTERY))
    before = view.sheet.scale.hour, view.header.height(), view.gutter.width()
    font = QFont(view.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)
    after = view.sheet.scale.hour, view.header.height(), view.gutter.width()
    assert all(large >= 1.6 * small for small, large in zip(before, after, strict=True))


def test_the_look_follows_the_theme(show: Show, keeper: ThemeKeeper) -> None:
    view = show(agenda(POTTERY))
    light = _corner(view.grab().toImage())
    keeper.set_wish(LookWish.DARK)
    view.set_theme(keeper.theme)
    assert _corner(view.grab().toImage()) < light


def _corner(image: QImage) -> int:
    return image.pixelColor(image.width() - 60, image.height() - 10).lightness()


def test_the_scroll_bar_stands_beside_the_grid_alone(show: Show) -> None:
    view = show(agenda(POTTERY))
    for height in (500, 800):
        view.resize(1000, height)
        bar = view.verticalScrollBar()
        assert bar.mapTo(view, bar.rect().topLeft()).y() == view.viewport().y()
        assert view.header.width() == view.width()


def test_every_kind_and_state_is_painted(show: Show) -> None:
    every = product(enumerate(set(State) - {State.CANCELLED}), enumerate(Kind))
    blocks = [
        block(
            f"{kind} {state}",
            day=number,
            at=f"{8 + place:02}:00-{8 + place:02}:45",
            kind=kind,
            state=state,
            who=((BEN,), BOTH)[place % 2],
            visibility=list(Visibility)[place % 3],
        )
        for (number, state), (place, kind) in every
    ]
    view = show(agenda(*blocks, whole_day("Leave", 1)))
    view.select([key(one) for one in blocks[:3]])
    view.hover(key(blocks[4]))
    image = view.grab().toImage()
    assert len({image.pixelColor(x, y).rgb() for x in range(60, 1000, 7) for y in range(100, 700, 7)}) > 20


def test_times_are_written_as_people_write_them(show: Show) -> None:
    view = show(agenda(POTTERY))
    view.set_words(view.words)
    assert view.gutter.wanted_width() > 30


@pytest.fixture
def listening() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("listening")
def test_a_screen_reader_finds_every_block_in_its_place(show: Show) -> None:
    leave = whole_day("Leave", 1)
    view = show(agenda(POTTERY, ODD, leave))
    spoken = QAccessible.queryAccessibleInterface(view)
    assert spoken is not None
    assert spoken.text(QAccessible.Text.Name) == "Week"
    assert spoken.childCount() >= 3
    children = [spoken.child(number) for number in range(spoken.childCount())]
    said = {child.text(QAccessible.Text.Name): child.rect() for child in children}
    for one, above in ((POTTERY, False), (ODD, False), (leave, True)):
        name = next(text for text in said if one.title in text)
        assert name.startswith(("Monday", "Tuesday", "Wednesday", "Thursday"))
        tile = view.sheet.tile(key(one))
        assert tile is not None
        place = view.tile_rect(tile)
        top_left = view.viewport().mapToGlobal(place.topLeft())
        assert said[name] == QRect(top_left, place.size())
        assert (place.top() < 0) is above


def test_empty_slots_are_announced(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    view = show(agenda(POTTERY, whole_day("Leave", 4)))
    said: list[str] = []
    monkeypatch.setattr(view, "announce", said.append)
    view.set_cursor(cursor_of(view.sheet.board, key(POTTERY)))
    for way in (Way.DOWN, Way.RIGHT):
        view.walk(way)
    view.walk_up()
    view.announce("")
    assert said[:-1] == [
        "Thursday, 11 March, 12:00 to 13:00, Anna, free",
        "Thursday, 11 March, 12:00 to 13:00, Ben, free",
        "Thursday, 11 March, all day, nothing planned",
    ]


def test_announcing_reaches_qt(show: Show) -> None:
    show(agenda(POTTERY)).announce("free")
