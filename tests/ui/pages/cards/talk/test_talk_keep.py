"""Keeping a line of a talk, and making time of it."""

from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from planner.domain.block import Block
from planner.domain.cards.happened import Draw
from planner.domain.errors import UserError
from planner.domain.kinds import Kind, State
from planner.services.cards.drawing import keep_a_line
from planner.ui.pages.cards.talk import keep_card
from planner.ui.pages.cards.talk.panel import TalkPanel
from planner.ui.pages.cards.talk.plan_sheet import PlanSheet
from planner.ui.pages.page import Around
from tests.helpers.plans import ANNA, BEN, block, content, get, put
from tests.ui.pages.cards.conftest import ODD, OURS
from tests.ui.pages.cards.talk.conftest import Lay
from tests.ui.pages.cards.talk.talk_hands import press, told, words


def field(panel: TalkPanel) -> QLineEdit:
    (edit,) = panel.keep.findChildren(QLineEdit)
    return edit


def kept(around: Around, draw: Draw) -> str:
    return str(get(around.session.plan, draw).note)


def test_a_line_is_kept_with_enter_and_taken_back(
    around: Around, panel: TalkPanel, lay: Lay, undoable: QSignalSpy
) -> None:
    made = lay(OURS[0])
    steps = around.session.undo_stack.count()
    field(panel).insert(ODD)
    QTest.keyClick(field(panel), Qt.Key.Key_Return)
    assert kept(around, made) == ODD
    assert told(undoable) == ["The line is kept with the card."]
    assert around.session.undo_stack.count() == steps + 1
    panel.show_drawn(get(around.session.plan, made), OURS[0])
    QTest.keyClick(field(panel), Qt.Key.Key_Return)
    assert around.session.undo_stack.count() == steps + 1
    around.session.undo_stack.undo()
    assert kept(around, made) == ""
    panel.show_drawn(get(around.session.plan, made), OURS[0])
    assert field(panel).text() == ""


def test_an_empty_line_lets_go_of_the_one_before(
    around: Around, panel: TalkPanel, lay: Lay, undoable: QSignalSpy
) -> None:
    made = lay(OURS[0])
    around.session.do(lambda plan: keep_a_line(plan, made.id, "A line"))
    panel.show_drawn(get(around.session.plan, made), OURS[0])
    assert field(panel).text() == "A line"
    field(panel).setText("  ")
    QTest.keyClick(field(panel), Qt.Key.Key_Return)
    assert kept(around, made) == ""
    assert told(undoable) == ["The line is gone."]


def test_escape_brings_back_what_was_there(around: Around, panel: TalkPanel, lay: Lay) -> None:
    made = lay(OURS[0])
    field(panel).insert("Hardly meant")
    QTest.keyClick(field(panel), Qt.Key.Key_Escape)
    panel.hide()
    assert (field(panel).text(), kept(around, made)) == ("", "")


def turn_card(panel: TalkPanel) -> None:
    panel.show_drawn(None, None)


def leave_page(panel: TalkPanel) -> None:
    panel.hide()


def turn_to_another_window(panel: TalkPanel) -> None:
    away = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(field(panel), away)


@pytest.mark.parametrize("leave", [turn_card, leave_page, turn_to_another_window])
def test_nothing_that_is_typed_is_lost(around: Around, panel: TalkPanel, lay: Lay, leave: object) -> None:
    made = lay(OURS[0])
    field(panel).insert("Half a li")
    assert callable(leave)
    leave(panel)
    assert kept(around, made) == "Half a li"


def test_it_is_kept_with_the_card_it_was_typed_for(around: Around, panel: TalkPanel, lay: Lay) -> None:
    first = lay(OURS[0])
    field(panel).insert("Of the first")
    second = lay(OURS[1])
    assert (kept(around, first), kept(around, second)) == ("Of the first", "")
    assert field(panel).text() == ""


def test_it_is_kept_before_the_plan_goes(around: Around, panel: TalkPanel, lay: Lay, qtbot: QtBot) -> None:
    made = lay(OURS[0])
    path = around.session.plan.path
    panel.activateWindow()
    field(panel).setFocus()
    qtbot.waitUntil(field(panel).hasFocus)
    field(panel).insert("Before it closes")
    around.desk.clear()
    around.desk.open(path)
    assert around.desk.session is not None
    assert get(around.desk.session.plan, made).note == "Before it closes"


def test_a_line_that_could_not_be_kept_is_tried_again(
    around: Around, panel: TalkPanel, lay: Lay, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = lay(OURS[0])

    def refuse(*_: object) -> None:
        raise UserError("Another program holds the plan.")

    with monkeypatch.context() as patched:
        patched.setattr(keep_card, "keep_a_line", refuse)
        field(panel).insert("Stubborn")
        lay(OURS[1])
        assert field(panel).text() == ""
    panel.show_drawn(first, OURS[0])
    assert field(panel).text() == "Stubborn"
    panel.show_drawn(None, None)
    assert kept(around, first) == "Stubborn"


def sheet_of(panel: TalkPanel, button: str) -> PlanSheet:
    press(panel, button)
    (sheet,) = [one for one in panel.findChildren(PlanSheet) if one.isVisible()]
    return sheet


def planned(around: Around) -> list[Block]:
    return [one for one in content(around.session.plan).values() if isinstance(one, Block)]


def test_time_of_ones_own_comes_of_a_card(
    around: Around, panel: TalkPanel, lay: Lay, undoable: QSignalSpy
) -> None:
    made = lay(OURS[1])
    before = content(around.session.plan)
    sheet = sheet_of(panel, "Own time…")
    press(sheet, "Into the week")
    (one,) = planned(around)
    assert (one.title, one.note, one.kind) == (ODD, f"{ODD}\n\nAnd <i>then</i>?", Kind.ME)
    assert (one.who, one.state) == ((made.begins,), State.PLANNED)
    # The clock stands at Wednesday noon.
    assert (one.start, one.end) == (datetime(2027, 3, 10, 18), datetime(2027, 3, 10, 19))
    assert told(undoable) == ["It stands in the week now, on Wednesday, 10 March."]
    around.session.undo_stack.undo()
    assert content(around.session.plan) == before


def test_time_of_ones_own_is_one_persons(around: Around, panel: TalkPanel, lay: Lay) -> None:
    made = lay(OURS[0])
    sheet = sheet_of(panel, "Own time…")
    other = {ANNA: "Ben", BEN: "Anna"}[str(made.begins)]
    press(sheet, other)
    press(sheet, other)
    press(sheet, "Into the week")
    assert [len(one.who) for one in planned(around)] == [1]
    assert planned(around)[0].who != (made.begins,)


def test_time_together_begins_with_the_first_free_evening(around: Around, panel: TalkPanel, lay: Lay) -> None:
    put(around.session.plan, block("Late shift", day=2, at="17:00-22:00", who=(BEN,)))
    lay(OURS[0])
    press(sheet_of(panel, "Time together…"), "Into the week")
    (one,) = [one for one in planned(around) if one.title != "Late shift"]
    assert (one.kind, one.who, one.start) == (Kind.US, (ANNA, BEN), datetime(2027, 3, 11, 18))


def test_who_is_not_here_is_asked_first(around: Around, panel: TalkPanel, lay: Lay) -> None:
    lay(OURS[0])
    around.session.set_here(BEN)
    sheet = sheet_of(panel, "Own time…")
    assert not sheet._whose.isVisible()
    press(sheet, "Into the week")
    sheet = sheet_of(panel, "Time together…")
    assert "proposal" in words(sheet)
    press(sheet, "Into the week")
    states = {one.kind: (one.who, one.state) for one in planned(around)}
    assert states == {Kind.ME: ((BEN,), State.PLANNED), Kind.US: ((ANNA, BEN), State.PROPOSED)}


def test_without_a_free_evening_it_is_tomorrow(around: Around, panel: TalkPanel, lay: Lay) -> None:
    put(around.session.plan, block("Nights", day=-1, at="17:00-23:00", rule="FREQ=DAILY", who=(ANNA, BEN)))
    lay(OURS[0])
    press(sheet_of(panel, "Time together…"), "Into the week")
    (one,) = [one for one in planned(around) if one.title != "Nights"]
    assert one.start == datetime(2027, 3, 11, 18)
