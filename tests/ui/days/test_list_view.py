"""The list: days with what happens on them, one below the other, and it goes on."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Kind
from planner.ui.days.rows import Row, Where
from planner.ui.kit.i18n import Locale
from planner.ui.listing.words import about, time_on
from planner.ui.pages.week.page import WeekPage
from planner.ui.pages.week.spans import LISTED, Span
from tests.helpers.plans import ANNA, BEN, HOME, MONDAY, block
from tests.ui.days.days_hands import CTRL, LEFT, NONE, keys, listing, middle, press, saved, starts
from tests.ui.days.month_parts import agenda_of

Key, DAY, HOUR = Qt.Key, timedelta(days=1), timedelta(hours=1)


def test_it_begins_with_the_day_and_shows_weeks(page: WeekPage) -> None:
    view = listing(page, block(day=2), block("Later", day=9))
    assert page.head._title.full == "10 March – 6 April"
    assert view.current_day() == date(2027, 3, 10)
    assert starts(page) == [("Pottery", 10, 19), ("Later", 17, 19)]
    page.commands.next.trigger()
    assert view.current_day() == date(2027, 3, 17)


def test_it_goes_on_where_somebody_scrolls_to_its_end(page: WeekPage) -> None:
    view = listing(page, block("Far", day=40))
    assert starts(page) == []
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert starts(page) == [("Far", 17, 19)]
    assert page.head._title.full == "10 March – 4 May"
    assert view.rows.rows[0].day == date(2027, 3, 10)
    page.commands.today.trigger()
    assert page.head._title.full == "10 March – 6 April"


def test_it_goes_on_by_itself_where_all_of_it_has_room(page: WeekPage, qtbot: QtBot) -> None:
    view = listing(page)
    page.resize(1300, 2600)
    qtbot.waitUntil(lambda: view.agenda is not None and view.agenda.end - view.agenda.first > LISTED)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)


def test_keys_move_delete_and_duplicate(page: WeekPage) -> None:
    view = listing(page, block(day=2))
    press(view, Key.Key_Down)
    press(view, Key.Key_Right, held=CTRL)
    assert starts(page) == [("Pottery", 11, 19)]
    page.commands.duplicate.trigger()
    assert starts(page) == [("Pottery", 11, 19), ("Pottery", 11, 21)]
    page.commands.delete.trigger()
    assert len(starts(page)) == 1
    page.session.undo_stack.undo()
    assert len(starts(page)) == 2


def test_a_click_shows_the_card_and_a_double_click_on_a_day_opens_it(page: WeekPage, qtbot: QtBot) -> None:
    view = listing(page, block(day=3))
    (key,) = keys(page)
    QTest.mouseClick(view.viewport(), LEFT, NONE, middle(view, key))
    assert page.cards.card.key == key
    number = view.rows.number_of(Where(date(2027, 3, 11), None))
    assert number is not None
    with qtbot.waitSignal(view.day_opened):
        view.doubleClicked.emit(view.rows.index(number))
    assert page.head.span is Span.DAY


def test_a_new_block_is_of_both_where_both_are_here(page: WeekPage) -> None:
    view = listing(page)
    page.commands.create.trigger()
    saved(page)
    assert page.agenda is not None
    assert page.agenda.entries[0].occurrence.block.who == (ANNA, BEN)
    assert view.current_key() == keys(page)[0]


def test_it_paints_in_every_width(page: WeekPage) -> None:
    trip = block("<b>&Trip", start=MONDAY, end=MONDAY + 9 * DAY, all_day=True, zone=None)
    view = listing(page, trip, block(day=2))
    press(view, Key.Key_Down)
    for width in (1300, 640, 300):
        page.resize(width, 600)
        assert not view.grab().isNull()


def test_times_are_those_of_the_day() -> None:
    locale = Locale()
    trip = block("Trip", start=MONDAY, end=MONDAY + 2 * DAY, all_day=True, zone=None)
    shift = block("Shift", start=MONDAY + 20 * HOUR, end=MONDAY + 2 * DAY + 6 * HOUR)
    for one, day, said in (
        (block(), 8, locale.times(block().start.time(), block().end.time())),
        (trip, 8, "all day"),
        (shift, 8, f"from {locale.wall(shift.start.time())}"),
        (shift, 9, "all day"),
        (shift, 10, f"until {locale.wall(shift.end.time())}"),
    ):
        (entry,) = agenda_of([one]).entries
        assert time_on(Row(Where(date(2027, 3, day), None), entry), locale, HOME) == said


def test_it_says_whose_what_for_and_where() -> None:
    (entry,) = agenda_of([block(who=(ANNA, BEN), kind=Kind.US, place="Studio")]).entries
    assert about(Row(Where(date(2027, 3, 8), None), entry)) == "Anna and Ben · together · Studio"
