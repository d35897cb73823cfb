"""The editor: what it shows, what it writes, and that nothing typed in it gets lost."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from planner.domain.block import Block
from planner.domain.kinds import Firmness, Kind, State, Visibility
from planner.services.agenda import week
from planner.services.blocks import edit_block, remove_block
from planner.store.store import Store
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.pages.page import Around
from planner.ui.pages.week.editor.facts_sheet import Fact, FactsSheet
from planner.ui.pages.week.editor.keep_sheet import KeepSheet
from planner.ui.pages.week.editor.repeat_words import Ending
from planner.ui.pages.week.editor.repetition import LAST, How
from planner.ui.pages.week.editor.sheet import Editor
from planner.ui.pages.week.editor.toggle_chip import ToggleChip
from planner.ui.pages.week.page import WeekPage
from planner.ui.pages.week.questions import FirmSheet, ScopeSheet
from planner.ui.session import Session
from planner.ui.tools import Tools
from planner.ui.week.board import key_of
from planner.ui.week.intents import Created, Key, Opened, WeekAsked
from planner.ui.window import Window
from tests.helpers.plans import ANNA, BEN, HOME, MONDAY, block, content, put, series

HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(weeks=1)


@pytest.fixture
def page(tools: Tools, desk: Desk, session: Session, commands: Commands) -> Iterator[WeekPage]:
    made = WeekPage(Around(tools, desk, session, commands))
    commands.follow(session.undo_stack)
    made.resize(1300, 800)
    made.start()
    made.show()
    yield made
    if made.editor.editor is not None:
        made.editor.editor.finish()
    made.close()
    made.deleteLater()


def opened(page: WeekPage, one: Block) -> Editor:
    """The editor on the first occurrence of a new block."""
    put(page.session.plan, one)
    page.renew()
    at = one.start if one.repeats else None
    page.view.opened.emit(Opened(Key(one.id, at)))
    editor = page.editor.editor
    assert editor is not None
    return editor


def save(editor: Editor) -> None:
    editor._save.click()


def asked(page: WeekPage, kind: type[Any]) -> Any:
    """The question that is open."""
    editor = page.editor.editor
    assert editor is not None
    (sheet,) = [one for one in editor.findChildren(kind) if one.isVisible()]
    return sheet


def stored(page: WeekPage, one: Block) -> Any:
    return content(page.session.plan)[one.id]


def choose(choice: Any, value: object) -> None:
    choice.set_value(value)
    choice.chosen.emit(value)


def repeat(editor: Editor, how: How) -> None:
    choose(editor._repeat._how, how)


def test_it_writes_what_was_changed_in_one_step(page: WeekPage) -> None:
    one = block(note="Clay")
    editor = opened(page, one)
    editor._title.setText("Pots")
    next(chip for _, chip in editor._whose._chips._chips if not chip.isChecked()).click()
    standing = editor._standing
    for name, value in (
        ("kind", Kind.US),
        ("firmness", Firmness.WISH),
        ("visibility", Visibility.BUSY),
        ("state", State.TRIAL),
    ):
        standing._choices[name].set_value(value)
    standing._place.setText("The shed")
    standing._note.setPlainText("Apron & towel")
    editor._when._end._wall.set_wall(time(22, 30))
    save(editor)
    assert page.editor.editor is None
    assert stored(page, one) == replace(
        one,
        title="Pots",
        who=(ANNA, BEN),
        kind=Kind.US,
        firmness=Firmness.WISH,
        visibility=Visibility.BUSY,
        state=State.TRIAL,
        place="The shed",
        note="Apron & towel",
        end=one.end + timedelta(minutes=90),
    )
    assert page.session.undo_stack.count() == 1
    assert page.session.undo_stack.undoText() == "Change “Pottery”"
    page.session.undo_stack.undo()
    assert stored(page, one) == one


def test_what_was_not_touched_stays_as_it_is(page: WeekPage) -> None:
    """Seconds, odd rules and notes of other programs are not tidied by looking at them."""
    one = series(
        rule="FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2", note="a\r\nb", start=MONDAY + HOUR + timedelta(seconds=7)
    )
    editor = opened(page, one)
    assert editor.changes() == {}
    save(editor)
    assert page.editor.editor is None
    assert stored(page, one) == one
    assert page.session.undo_stack.count() == 0


def test_the_end_goes_along_with_the_start(page: WeekPage) -> None:
    one = block()
    editor = opened(page, one)
    editor._when._start._day.set_day(date(2027, 3, 10))
    editor._when._start._wall.set_wall(time(8))
    save(editor)
    start = datetime(2027, 3, 10, 8)
    assert (stored(page, one).start, stored(page, one).end) == (start, start + 2 * HOUR)


def test_an_end_before_the_start_is_said_beside_it(page: WeekPage) -> None:
    one = block()
    editor = opened(page, one)
    editor._when._end._wall.set_wall(time(18))
    trouble = editor._when._end_field._trouble
    assert (trouble.isVisible(), trouble.text()) == (
        True,
        "The end lies before the start; a later one would do.",
    )
    save(editor)
    assert page.editor.editor is editor
    assert stored(page, one) == one
    editor._when._end._wall.set_wall(time(20))
    assert not trouble.isVisible()
    save(editor)
    assert stored(page, one).end == MONDAY + 20 * HOUR


def test_somebody_has_to_have_it(page: WeekPage) -> None:
    editor = opened(page, block())
    editor._whose._chips._chips[0][1].click()
    assert editor._whose._field._trouble.isVisible()
    save(editor)
    assert page.editor.editor is editor


def test_whole_days_are_counted_in(page: WeekPage) -> None:
    one = block(all_day=True, start=MONDAY, end=MONDAY + 2 * DAY, zone=None)
    editor = opened(page, one)
    assert editor._when._end.day == date(2027, 3, 9)
    assert not editor._when._end._wall.isVisible()
    editor._when._end._day.set_day(date(2027, 3, 11))
    save(editor)
    assert stored(page, one).end == MONDAY + 4 * DAY


def test_whole_days_can_become_hours_and_hours_whole_days(page: WeekPage) -> None:
    one = block()
    editor = opened(page, one)
    editor._when._all_day.click()
    save(editor)
    whole = stored(page, one)
    assert (whole.all_day, whole.start, whole.end, whole.zone) == (True, MONDAY, MONDAY + DAY, None)
    page.view.opened.emit(Opened(Key(one.id, None)))
    assert page.editor.editor is not None
    page.editor.editor._when._all_day.click()
    save(page.editor.editor)
    hours = stored(page, one)
    assert (hours.all_day, hours.start, hours.zone) == (False, MONDAY + 9 * HOUR, HOME)


def test_the_zone_is_shown_where_it_is_another(page: WeekPage) -> None:
    editor = opened(page, block(zone="America/New_York"))
    zone = editor._when._zone
    assert zone._choice is not None
    assert zone._choice.currentText() == "New York, America"
    assert zone._there.text() == "At home, in Berlin: Tuesday, 9 March, 01:00 – 03:00"


def test_another_zone_can_be_asked_for(page: WeekPage) -> None:
    one = block()
    editor = opened(page, one)
    zone = editor._when._zone
    zone._ask.click()
    assert zone._choice is not None
    zone._choice.setCurrentText("nowhere")
    save(editor)
    assert page.editor.editor is editor
    zone._choice.setCurrentText("Tokyo, Asia")
    save(editor)
    assert (stored(page, one).zone, stored(page, one).start) == ("Asia/Tokyo", one.start)


def test_a_block_comes_to_repeat(page: WeekPage) -> None:
    one = block()
    editor = opened(page, one)
    repeat(editor, How.WEEKLY)
    editor._repeat._every.setValue(2)
    editor._repeat._weekdays._chips[3][1].click()
    choose(editor._repeat._end._way, Ending.UNTIL)
    editor._repeat._end._until.set_day(date(2027, 6, 1))
    words = "It repeats every second week on Monday and Thursday until 1 June."
    assert editor._repeat._said.text() == words
    save(editor)
    assert stored(page, one).rule == "FREQ=WEEKLY;INTERVAL=2;UNTIL=20270601T235959;BYDAY=MO,TH"


def test_its_days_follow_the_day_it_begins_on(page: WeekPage) -> None:
    one = block()
    editor = opened(page, one)
    repeat(editor, How.WEEKLY)
    editor._when._start._day.set_day(date(2027, 3, 30))
    assert editor._repeat._said.text() == "It repeats every Tuesday."
    repeat(editor, How.MONTHLY)
    choose(editor._repeat._month, LAST)
    assert editor._repeat._said.text() == "It repeats on the last Tuesday of every month."
    save(editor)
    assert stored(page, one).rule == "FREQ=MONTHLY;BYDAY=-1TU"


def test_a_repetition_cannot_end_before_it_begins(page: WeekPage) -> None:
    editor = opened(page, block())
    repeat(editor, How.DAILY)
    choose(editor._repeat._end._way, Ending.UNTIL)
    editor._repeat._end._until.set_day(date(2027, 3, 1))
    assert editor._repeat._fields[editor._repeat._end]._trouble.isVisible()
    save(editor)
    assert page.editor.editor is editor


def test_a_richer_rule_is_kept_and_said(page: WeekPage) -> None:
    one = series(rule="FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2")
    editor = opened(page, one)
    assert editor._repeat._how.value is How.KEPT
    assert editor._repeat._said.text() == "It repeats on the second Monday of every month."
    assert not editor._repeat._every.isVisible()
    editor._title.setText("Singing")
    save(editor)
    asked(page, ScopeSheet)._every()
    assert (stored(page, one).title, stored(page, one).rule) == ("Singing", one.rule)


def test_one_of_a_series_asks_once_how_far(page: WeekPage) -> None:
    one = series()
    editor = opened(page, one)
    editor._title.setText("Singing")
    editor._when._start._wall.set_wall(time(18))
    save(editor)
    sheet = asked(page, ScopeSheet)
    assert [button.text() for button in sheet.findChildren(QWidget) if hasattr(button, "isDefault")] == [
        "Only this one",
        "This and following",
        "All of them",
    ]
    sheet._only()
    assert page.editor.editor is None
    assert page.session.undo_stack.count() == 1
    first = page.entry(Key(one.id, one.start))
    assert first is not None
    assert (first.occurrence.block.title, first.occurrence.block.start.hour) == ("Singing", 18)
    page.go(WeekAsked(1))
    later = page.entry(Key(one.id, one.start + WEEK))
    assert later is not None
    assert later.occurrence.block.title == "Choir"


def test_what_only_a_series_can_have_offers_what_can_be(page: WeekPage) -> None:
    one = series()
    editor = opened(page, one)
    editor._repeat._every.setValue(2)
    save(editor)
    sheet = asked(page, ScopeSheet)
    words = [button.text() for button in sheet.findChildren(QWidget) if hasattr(button, "isDefault")]
    assert words == ["This and following", "All of them"]
    sheet._every()
    assert stored(page, one).rule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"


def test_a_question_left_open_keeps_what_was_typed(page: WeekPage) -> None:
    editor = opened(page, series())
    editor._title.setText("Singing")
    save(editor)
    asked(page, ScopeSheet).reject()
    assert page.editor.editor is editor
    assert editor.changes() == {"title": "Singing"}
    save(editor)
    asked(page, ScopeSheet)._only()
    assert page.editor.editor is None


def test_what_the_plan_refuses_is_said_in_the_sheet(page: WeekPage) -> None:
    editor = opened(page, block())
    editor._when._start._day.set_day(date(2300, 1, 1))
    save(editor)
    assert page.editor.editor is editor
    assert editor._banner._text.text() == "2300 is too far away; a plan reaches from 1900 to 2200."


def test_it_asks_before_what_was_typed_goes(page: WeekPage) -> None:
    one = block()
    editor = opened(page, one)
    editor._title.setText("Pots")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    asked(page, KeepSheet).reject()
    assert page.editor.editor is editor
    editor.reject()
    asked(page, KeepSheet)._leave_out()
    assert stored(page, one) == one
    page.view.opened.emit(Opened(Key(one.id, None)))
    again = page.editor.editor
    assert again is not editor
    again._title.setText("Pots")
    again.reject()
    asked(page, KeepSheet)._save()
    assert stored(page, one).title == "Pots"


def test_a_time_typed_over_all_of_it_is_kept_and_saved(page: WeekPage) -> None:
    one = block("Pottery")
    editor = opened(page, one)
    wall = editor._when._start._wall
    wall.setFocus()
    QTest.keyClick(wall, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(wall, "0900")
    QTest.keyClick(wall, Qt.Key.Key_Escape)
    asked(page, KeepSheet).reject()
    editor._save.click()
    assert stored(page, one).start.time() == time(9)


def test_nothing_typed_nothing_asked(page: WeekPage) -> None:
    editor = opened(page, block())
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert page.editor.editor is None


def test_a_change_from_beside_leaves_what_was_typed(page: WeekPage, path: Path) -> None:
    one = block()
    editor = opened(page, one)
    editor._title.setText("Pots")
    with Store.open(path, page.session.plan.clock) as beside:
        edit_block(beside, one.id, place="The shed", title="Jugs")
    page.session.look_beside()
    assert editor._title.text() == "Pots"
    assert editor._standing._place.text() == "The shed"
    assert editor._banner._mine.isVisible()
    save(editor)
    assert (stored(page, one).title, stored(page, one).place) == ("Pots", "The shed")


def test_what_is_there_now_can_be_shown_instead(page: WeekPage) -> None:
    one = block()
    editor = opened(page, one)
    editor._title.setText("Pots")
    page.session.do(lambda plan: edit_block(plan, one.id, title="Jugs"))
    editor._banner._theirs.click()
    assert editor._title.text() == "Jugs"
    assert editor.changes() == {}
    assert not editor._banner.isVisible()


def test_undo_below_it_shows_what_is_there_now(page: WeekPage) -> None:
    one = block()
    put(page.session.plan, one)
    page.session.do(lambda plan: edit_block(plan, one.id, title="Jugs"))
    page.view.opened.emit(Opened(Key(one.id, None)))
    editor = page.editor.editor
    assert editor is not None
    page.session.undo_stack.undo()
    assert editor._title.text() == "Pottery"
    assert not editor._banner.isVisible()


def test_what_was_deleted_meanwhile_can_be_saved_as_new(page: WeekPage) -> None:
    one = block(note="Clay")
    editor = opened(page, one)
    editor._title.setText("Pots")
    page.session.do(lambda plan: remove_block(plan, one.id))
    assert editor._save.text() == "Save as a new one"
    save(editor)
    assert page.agenda is not None
    (entry,) = page.agenda.entries
    assert (entry.occurrence.block.title, entry.occurrence.block.note) == ("Pots", "Clay")
    assert entry.occurrence.block.id != one.id


def test_what_was_deleted_untouched_closes(page: WeekPage) -> None:
    one = block()
    opened(page, one)
    page.session.do(lambda plan: remove_block(plan, one.id))
    assert page.editor.editor is None


def test_it_comes_back_with_undo(page: WeekPage) -> None:
    one = block()
    editor = opened(page, one)
    editor._title.setText("Pots")
    page.session.do(lambda plan: remove_block(plan, one.id))
    page.session.undo_stack.undo()
    assert not editor.is_gone
    save(editor)
    assert stored(page, one).title == "Pots"


def test_a_window_that_closes_asks_first(window: Window, desk: Desk, path: Path) -> None:
    desk.open(path)
    window.show()
    page = window.week
    assert page is not None
    editor = opened(page, block())
    editor._title.setText("Pots")
    assert not window.close()
    asked(page, KeepSheet).reject()
    assert window.isVisible()
    assert not window.close()
    asked(page, KeepSheet)._save()
    assert not window.isVisible()
    with Store.open(path, page.tools.clock) as store:
        assert [entry.series.title for entry in week(store).entries] == ["Pots"]


def test_a_window_that_closes_keeps_a_title_being_typed(window: Window, desk: Desk, path: Path) -> None:
    desk.open(path)
    window.show()
    page = window.week
    assert page is not None
    one = block()
    put(page.session.plan, one)
    page.renew()
    page.view.opened.emit(Opened(Key(one.id, None), whole=False))
    page.cards.card._title.setFocus()
    page.cards.card._title.selectAll()
    QTest.keyClicks(page.cards.card._title, "Pots")
    assert window.close()
    with Store.open(path, page.tools.clock) as store:
        assert [entry.series.title for entry in week(store).entries] == ["Pots"]


def test_another_calendars_block_is_only_read(page: WeekPage) -> None:
    one = block("Meeting <b>", source="Work", place="Room 4", note="Slides")
    put(page.session.plan, one)
    page.renew()
    page.view.opened.emit(Opened(Key(one.id, None)))
    assert page.editor.editor is None
    (sheet,) = page.findChildren(FactsSheet)
    said = [fact.findChildren(QWidget)[1].text() for fact in sheet.findChildren(Fact)]  # type: ignore[attr-defined]
    assert {"Monday, 8 March, 19:00 to 21:00", "Anna", "Own time", "Room 4", "Slides"} <= set(said)
    sheet.accept()


@pytest.mark.parametrize("here", [ANNA, BEN])
def test_what_is_somebody_elses_can_be_proposed(page: WeekPage, here: str) -> None:
    one = block(who=(ANNA, BEN), kind=Kind.US)
    page.session.set_here(here)
    editor = opened(page, one)
    editor._standing._place.setText("The shed")
    save(editor)
    sheet = asked(page, FirmSheet)
    sheet._propose()
    assert page.editor.editor is None
    assert stored(page, one) == one
    assert page.agenda is not None
    (other,) = [entry for entry in page.agenda.entries if entry.series.id != one.id]
    assert (other.state, other.occurrence.block.place) == (State.PROPOSED, "The shed")


def test_a_new_title_and_tab_lead_to_it(page: WeekPage) -> None:
    page.view.created.emit(Created((ANNA,), MONDAY, MONDAY + HOUR, all_day=False, title="Read", details=True))
    assert page.editor.editor is not None
    assert page.editor.editor._title.text() == "Read"


def test_the_command_opens_what_is_chosen(page: WeekPage) -> None:
    one = block()
    put(page.session.plan, one)
    page.renew()
    page.view.reveal(Key(one.id, None))
    page.commands.details.trigger()
    assert page.editor.editor is not None


def test_every_field_has_a_name_and_a_chip_switches_by_key(page: WeekPage) -> None:
    editor = opened(page, series())
    for part in editor.findChildren(QWidget):
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus and not part.focusProxy():
            spoken = QAccessible.queryAccessibleInterface(part)
            assert spoken.text(QAccessible.Text.Name), part
    chip = next(one for one in editor.findChildren(ToggleChip) if not one.isChecked())
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert editor.changes()["who"] == (ANNA, BEN)
    assert key_of(editor.found.entry).block_id


def test_it_stays_within_a_low_window(page: WeekPage) -> None:
    page.resize(700, 500)
    editor = opened(page, series())
    assert editor.width() <= 700
    assert editor.height() <= 500
    assert editor.columns.verticalScrollBar().maximum() > 0


def test_tab_goes_from_the_top_to_the_buttons(page: WeekPage) -> None:
    editor = opened(page, series(zone="America/New_York"))
    names: list[str] = []
    part: Any = editor._title
    for _ in range(50):
        name = part.accessibleName() or part.text()
        if name not in names:  # a day and a time have several parts
            names.append(name)
        QTest.keyClick(part, Qt.Key.Key_Tab)
        part = editor.focusWidget()
    assert names == [
        "Title",
        *("Anna", "Ben"),
        *("All day", "Begins, day", "Begins, time", "Ends, day", "Ends, time", "Time zone"),
        *("Repeats", "Every so many", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "How long it goes on"),
        *("What it is for", "How firm it is", "What others see of it", "How it stands", "Where", "A note"),
        *("Save", "Back to the week", "Close"),
    ]


def test_an_end_put_back_is_the_end(page: WeekPage) -> None:
    one = block()
    editor = opened(page, one)
    editor._when._start._wall.set_wall(time(20))
    editor._when._end._wall.set_wall(time(21))
    save(editor)
    assert (stored(page, one).start, stored(page, one).end) == (one.start + HOUR, one.end)
