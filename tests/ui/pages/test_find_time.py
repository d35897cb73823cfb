"""Finding free time: looking, seeing it in its week, taking it, and leaving all as it was."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Firmness, Kind
from planner.services.agenda import Entry
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.kit.habits import Clock, Habits
from planner.ui.pages.page import Around
from planner.ui.pages.week.finding.finder import Finder
from planner.ui.pages.week.finding.slots import SlotModel
from planner.ui.pages.week.page import WeekPage
from planner.ui.pages.week.spans import Span
from planner.ui.session import Session
from planner.ui.tools import Tools
from planner.ui.week.intents import Created
from tests.helpers.plans import ANNA, BEN, MONDAY, block, put

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
WEDNESDAY = MONDAY + 2 * DAY


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


def opened(page: WeekPage) -> Finder:
    page.commands.find_time.trigger()
    return page.finding.finder


def rows(finder: Finder) -> list[str]:
    model = finder._list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def entries(page: WeekPage) -> list[Entry]:
    assert page.agenda is not None
    return list(page.agenda.entries)


def look_for(finder: Finder, *, minutes: int = 120, who: str | None = None) -> None:
    finder.form._length.set_value(minutes)
    finder.form._who.set_value(who)
    finder.form._length.chosen.emit(minutes)


def test_the_next_slots_of_both_are_listed(page: WeekPage) -> None:
    put(page.session.plan, block("Long", day=2, at="14:00-20:30", who=(BEN,)))
    finder = opened(page)
    assert finder.isVisible()
    assert not page.panel.isVisible()
    assert rows(finder)[0] == "Thu 11 Mar, 08:00 – 10:00"
    look_for(finder, minutes=60)
    assert rows(finder)[:2] == ["Wed 10 Mar, 13:00 – 14:00", "Wed 10 Mar, 20:30 – 21:30"]
    look_for(finder, who=ANNA)
    assert rows(finder)[0] == "Wed 10 Mar, 13:00 – 15:00"


def test_a_highlighted_slot_is_shown_where_it_lies(page: WeekPage) -> None:
    finder = opened(page)
    assert page.view.scene.shown.ghost is not None
    assert page.view.scene.shown.ghost.place.day == 2
    for _ in range(4):
        QTest.keyClick(finder._list, Qt.Key.Key_Down)
    ghost = page.view.scene.shown.ghost
    assert page.agenda is not None
    assert page.agenda.first == date(2027, 3, 8)
    assert (ghost.place.day, ghost.place.first, ghost.place.last) == (6, 0, 1)
    QTest.keyClick(finder._list, Qt.Key.Key_Down)
    assert page.agenda.first == date(2027, 3, 15)
    assert page.view.scene.shown.ghost is not None
    assert page.view.scene.shown.ghost.place.day == 0


def test_the_balance_moves_with_what_is_highlighted(page: WeekPage) -> None:
    assert not page.strip.isVisible()
    opened(page)
    assert page.strip.isVisible()
    assert page.strip._cells[-1].accessibleName() == "Together: 2 hours"
    page.finding.leave()
    assert page.strip._cells[-1].accessibleName() == "Together: 0 minutes"


def test_resting_on_a_slot_highlights_it_and_crossing_does_not(page: WeekPage, qtbot: QtBot) -> None:
    finder = opened(page)
    shown = finder._list
    index = shown.model().index(2, 0)
    shown._enter(index)
    assert shown.currentIndex().row() == 0
    QTest.mouseMove(shown.viewport(), shown.visualRect(index).center())
    shown._hovered = index
    shown.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    qtbot.waitUntil(lambda: shown.currentIndex().row() == 2)


def test_a_slot_is_taken_with_its_title_in_one_step(page: WeekPage) -> None:
    finder = opened(page)
    QTest.keyClick(finder._list, Qt.Key.Key_Down)
    QTest.keyClick(finder._list, Qt.Key.Key_Return)
    box = page.view.editing.box
    assert box is not None
    assert entries(page) == []
    QTest.keyClicks(box, "Walk")
    QTest.keyClick(box, Qt.Key.Key_Return)
    (entry,) = entries(page)
    made = entry.occurrence.block
    assert (made.title, made.kind, made.who) == ("Walk", Kind.US, (ANNA, BEN))
    assert (made.start, made.end) == (MONDAY + 3 * DAY + 8 * HOUR, MONDAY + 3 * DAY + 10 * HOUR)
    assert not finder.isVisible()
    assert page.view.scene.shown.ghost is None
    assert page.session.undo_stack.count() == 1
    page.session.undo_stack.undo()
    assert entries(page) == []


def test_a_click_takes_one_and_without_a_title_it_is_own_time(page: WeekPage) -> None:
    finder = opened(page)
    look_for(finder, who=BEN)
    where = finder._list.visualRect(finder._list.model().index(0, 0)).center()
    QTest.mouseClick(
        finder._list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where
    )
    assert page.view.editing.box is not None
    QTest.keyClick(page.view.editing.box, Qt.Key.Key_Return)
    (entry,) = entries(page)
    assert (entry.occurrence.block.kind, entry.occurrence.block.who) == (Kind.ME, (BEN,))


def test_a_title_that_is_dropped_leads_back_to_the_slots(page: WeekPage, qtbot: QtBot) -> None:
    finder = opened(page)
    QTest.keyClick(finder._list, Qt.Key.Key_Return)
    box = page.view.editing.box
    assert box is not None
    QTest.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.view.scene.shown.ghost is not None)
    assert finder.isVisible()
    assert entries(page) == []
    assert page.view.editing.box is None


def test_escape_leaves_all_as_it_was(page: WeekPage, qtbot: QtBot) -> None:
    page.resize(1300, 500)
    page.view.verticalScrollBar().setValue(300)
    finder = opened(page)
    qtbot.waitUntil(finder._list.hasFocus)
    for _ in range(6):
        QTest.keyClick(finder._list, Qt.Key.Key_Down)
    assert page.agenda is not None
    assert page.agenda.first != date(2027, 3, 8)
    assert page.view.offset < 300
    QTest.keyClick(finder._list, Qt.Key.Key_Escape)
    assert not finder.isVisible()
    assert page.panel.isVisible()
    assert page.agenda.first == date(2027, 3, 8)
    assert page.view.offset == 300
    assert page.view.scene.shown.ghost is None
    assert page.session.undo_stack.count() == 0


def test_from_a_month_it_looks_in_a_week_and_goes_back(page: WeekPage) -> None:
    page.choose_span(Span.MONTH)
    spans = [page.head.span]
    opened(page)
    spans.append(page.head.span)
    page.finding.leave()
    spans.append(page.head.span)
    assert spans == [Span.MONTH, Span.WEEK, Span.MONTH]


def test_what_was_looked_for_is_remembered(page: WeekPage) -> None:
    finder = opened(page)
    look_for(finder, minutes=45, who=BEN)
    finder.form._days._switches[6].click()
    before = finder.wanted
    finder.left.emit()
    opened(page)
    assert finder.wanted == before
    assert (before.minutes, before.who, before.weekdays) == (45, BEN, frozenset(range(6)))
    assert "Sun 14 Mar" not in " ".join(rows(finder))


def test_where_there_is_none_it_says_so_kindly(page: WeekPage) -> None:
    whole: dict[str, Any] = {"all_day": True, "zone": None, "firmness": Firmness.PROTECTED}
    put(page.session.plan, block("Away", **whole, start=MONDAY, end=MONDAY + 80 * DAY))
    finder = opened(page)
    assert rows(finder) == []
    assert not finder._list.isVisible()
    assert finder._said.text() == (
        "No free time like that in the next eight weeks. What might open it up: "
        "a little less time, an earlier start or a later end, letting more give way."
    )
    assert page.view.scene.shown.ghost is None
    look_for(finder, who=BEN)
    assert finder._list.isVisible()


def test_fields_that_do_not_go_together_are_told_in_a_sentence(page: WeekPage) -> None:
    finder = opened(page)
    finder.form._earliest.set_wall(time(21))
    assert "longer than there is between 21:00 and 22:00" in finder._said.text()
    assert not finder._list.isVisible()
    finder.form._earliest.set_wall(time(18))
    assert rows(finder)[0] == "Wed 10 Mar, 18:00 – 20:00"


def test_wishes_give_way_unless_they_are_to_stay(page: WeekPage) -> None:
    put(page.session.plan, block("Read", day=2, at="13:00-22:00", firmness=Firmness.WISH))
    finder = opened(page)
    assert rows(finder)[0] == "Wed 10 Mar, 13:00 – 15:00"
    room = finder._list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert room == "Wednesday, 10 March, 13:00 to 15:00, 2 hours, 9 h free, over something that may give way"
    finder.form._respect.set_value(Firmness.WISH)
    finder.form._respect.chosen.emit(Firmness.WISH)
    assert rows(finder)[0] == "Thu 11 Mar, 08:00 – 10:00"


def test_later_ones_come_when_asked_for(page: WeekPage) -> None:
    finder = opened(page)
    few = rows(finder)
    finder._more.click()
    assert rows(finder)[: len(few)] == few
    assert len(rows(finder)) == 2 * len(few)


def test_a_change_of_the_plan_is_looked_at_anew(page: WeekPage) -> None:
    finder = opened(page)
    for _ in range(3):
        QTest.keyClick(finder._list, Qt.Key.Key_Down)
    chosen = finder.current
    page.acts.create(Created((ANNA,), WEDNESDAY + 13 * HOUR, WEDNESDAY + 22 * HOUR, all_day=False))
    assert rows(finder)[0] == "Thu 11 Mar, 08:00 – 10:00"
    assert finder.current is not None
    assert chosen is not None
    assert finder.current.span == chosen.span
    page.session.undo_stack.undo()
    assert rows(finder)[0] == "Wed 10 Mar, 13:00 – 15:00"


def test_times_are_written_as_people_want_them(page: WeekPage) -> None:
    finder = opened(page)
    page.tools.settings.change(habits=Habits(clock=Clock.H12))
    assert rows(finder)[0].endswith("1:00 PM – 3:00 PM")
    assert finder.form._earliest.text() == "8:00 AM"
    assert finder.form._days._switches[0].accessibleName() == "Monday"


def test_it_is_looked_at_anew_when_the_page_comes_back(page: WeekPage) -> None:
    finder = opened(page)
    page.in_front = False
    page.acts.create(Created((ANNA,), WEDNESDAY + 13 * HOUR, WEDNESDAY + 22 * HOUR, all_day=False))
    assert rows(finder)[0] == "Wed 10 Mar, 13:00 – 15:00"
    page.in_front = True
    page.start()
    assert rows(finder)[0] == "Thu 11 Mar, 08:00 – 10:00"


def test_the_page_keeps_it_when_it_comes_back(page: WeekPage, qtbot: QtBot) -> None:
    finder = opened(page)
    page.start()
    qtbot.waitUntil(finder._list.hasFocus)


def test_the_model_is_sound(page: WeekPage, qtmodeltester: ModelTester) -> None:
    opened(page)
    model = page.finding.finder._list.model()
    assert isinstance(model, SlotModel)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.rowCount(model.index(0)) == 0


def test_it_fits_beside_a_narrow_week(page: WeekPage) -> None:
    page.resize(700, 600)
    finder = opened(page)
    ground = finder.widget()
    assert ground is not None
    assert finder.width() <= 700 * 0.45
    assert ground.width() <= finder.width()
    assert finder.mapTo(page, QPoint(finder.width(), 0)).x() <= page.width()
