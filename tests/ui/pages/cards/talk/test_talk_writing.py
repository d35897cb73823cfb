"""Answers in writing: each one writes, and nobody reads before all have."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit

from planner.domain.answer import WORDS_LIMIT, draw_question
from planner.domain.errors import UserError
from planner.services.answers import answer, answers
from planner.ui.pages.cards.talk import writing_card
from planner.ui.pages.cards.talk.panel import TalkPanel
from planner.ui.pages.cards.talk.write_sheet import WriteSheet
from planner.ui.pages.page import Around
from tests.helpers.plans import ANNA, BEN
from tests.ui.pages.cards.conftest import ODD, OURS
from tests.ui.pages.cards.talk.conftest import Lay
from tests.ui.pages.cards.talk.talk_hands import can_press, press, told, words

BEGIN = "Each writes first"


def sheet_of(panel: TalkPanel) -> WriteSheet:
    (sheet,) = [one for one in panel.findChildren(WriteSheet) if one.isVisible()]
    return sheet


def text_of(sheet: WriteSheet) -> QPlainTextEdit:
    (edit,) = sheet.findChildren(QPlainTextEdit)
    return edit


def write(panel: TalkPanel, button: str, text: str) -> None:
    press(panel, button)
    sheet = sheet_of(panel)
    text_of(sheet).setPlainText(text)
    press(sheet, "Keep it")


def test_answers_stay_hidden_until_everyone_has_written(
    around: Around, panel: TalkPanel, lay: Lay, undoable: QSignalSpy
) -> None:
    lay(OURS[0])
    press(panel, BEGIN)
    write(panel, "Ben: Write…", ODD)
    assert ODD not in words(panel.writing)
    assert "has written" in words(panel.writing)
    assert panel.writing._rows[BEN].accessibleName() == "Ben: has written"
    write(panel, "Anna: Write…", "The long lunch")
    said = words(panel.writing)
    assert ODD in said
    assert "The long lunch" in said
    assert can_press(panel.writing) == []
    assert told(undoable) == ["Ben has written.", "Everyone has written. Now you can read it together."]
    around.session.undo_stack.undo()
    assert ODD not in words(panel.writing)
    assert can_press(panel.writing) == ["Anna: Write…", "Ben: Write anew…"]


def test_what_somebody_writes_anew_takes_the_place_of_it(around: Around, panel: TalkPanel, lay: Lay) -> None:
    made = lay(OURS[0])
    press(panel, BEGIN)
    write(panel, "Ben: Write…", "One thing")
    press(panel, "Ben: Write anew…")
    assert text_of(sheet_of(panel)).toPlainText() == ""
    sheet_of(panel).reject()
    around.session.set_here(BEN)
    press(panel, "Ben: Write anew…")
    assert text_of(sheet_of(panel)).toPlainText() == "One thing"
    text_of(sheet_of(panel)).setPlainText("Another")
    press(sheet_of(panel), "Keep it")
    (one,) = answers(around.session.plan, draw_question(made.id))
    assert one.words == "Another"


def test_escape_leaves_and_loses_nothing(around: Around, panel: TalkPanel, lay: Lay) -> None:
    made = lay(OURS[0])
    press(panel, BEGIN)
    press(panel, "Anna: Write…")
    text_of(sheet_of(panel)).setPlainText("Half a thou")
    QTest.keyClick(text_of(sheet_of(panel)), Qt.Key.Key_Escape)
    assert answers(around.session.plan, draw_question(made.id)) == ()
    assert can_press(panel.writing) == ["Anna: Go on writing…", "Ben: Write…"]
    lay(OURS[1])
    assert can_press(panel.writing) == [BEGIN]
    panel.show_drawn(made, OURS[0])
    press(panel, "Anna: Go on writing…")
    assert text_of(sheet_of(panel)).toPlainText() == "Half a thou"
    press(sheet_of(panel), "Keep it")
    assert can_press(panel.writing) == ["Anna: Write anew…", "Ben: Write…"]


def test_the_keys_keep_what_is_written(around: Around, panel: TalkPanel, lay: Lay) -> None:
    drawn = lay(OURS[0])
    press(panel, BEGIN)
    press(panel, "Anna: Write…")
    edit = text_of(sheet_of(panel))
    sheet_of(panel).activateWindow()
    QCoreApplication.processEvents()
    QTest.keyClicks(edit, "Soup")
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (one,) = answers(around.session.plan, draw_question(drawn.id))
    assert one.words == "Soup"


def test_who_sits_here_alone_writes_for_nobody_else(around: Around, panel: TalkPanel, lay: Lay) -> None:
    made = lay(OURS[0])
    around.session.set_here(ANNA)
    press(panel, BEGIN)
    assert "Anna writes" in words(sheet_of(panel))
    text_of(sheet_of(panel)).setPlainText("Mine")
    press(sheet_of(panel), "Keep it")
    assert can_press(panel.writing) == ["Anna: Write anew…"]
    around.session.set_here(None)
    assert can_press(panel.writing) == ["Anna: Write anew…", "Ben: Write…"]
    around.session.do(lambda plan: answer(plan, draw_question(made.id), BEN, "His"))
    assert "Mine" in words(panel.writing)


@pytest.mark.parametrize("text", ["", " \n", "x" * (WORDS_LIMIT + 1)])
def test_what_cannot_be_an_answer_is_said_on_the_sheet(panel: TalkPanel, lay: Lay, text: str) -> None:
    lay(OURS[0])
    press(panel, BEGIN)
    press(panel, "Ben: Write…")
    sheet = sheet_of(panel)
    text_of(sheet).setPlainText(text)
    press(sheet, "Keep it")
    assert sheet.isVisible()
    assert sheet._field._trouble.text()
    assert text_of(sheet).toPlainText() == text


def test_words_that_could_not_be_kept_wait(
    panel: TalkPanel, lay: Lay, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise UserError("Another program holds the plan.")

    lay(OURS[0])
    press(panel, BEGIN)
    with monkeypatch.context() as patched:
        patched.setattr(writing_card, "answer", refuse)
        write(panel, "Ben: Write…", "Patience")
    press(panel, "Ben: Go on writing…")
    assert text_of(sheet_of(panel)).toPlainText() == "Patience"


def test_the_sheet_may_close_after_the_plan(around: Around, panel: TalkPanel, lay: Lay) -> None:
    lay(OURS[0])
    press(panel, BEGIN)
    press(panel, "Ben: Write…")
    sheet = sheet_of(panel)
    text_of(sheet).setPlainText("Too late")
    around.desk.clear()
    sheet.reject()
    assert not sheet.isVisible()


def test_keys_go_on_from_one_who_writes_to_the_next(panel: TalkPanel, lay: Lay) -> None:
    lay(OURS[0])
    (begin,) = [one for one in panel.findChildren(QAbstractButton) if one.accessibleName() == BEGIN]
    begin.setFocus()
    begin.click()
    window, way = panel.window(), []
    for _ in range(3):
        at = window.focusWidget()
        assert at is not None
        way.append(at.accessibleName())
        window.focusNextChild()
    assert way == ["Anna: Write…", "Ben: Write…", "A line to remember"]
