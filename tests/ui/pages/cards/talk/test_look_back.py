"""Looking back at what was talked about, and at the lines that were kept."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.domain.answer import draw_question
from planner.domain.cards.happened import Draw
from planner.domain.cards.kinds import Outcome
from planner.services.answers import answer
from planner.ui.pages.cards.talk.look_back import LookBackSheet
from planner.ui.pages.page import Around
from planner.ui.pages.settings.rows import Row
from tests.helpers.cards import card, draw_of
from tests.helpers.plans import ANNA, BEN, NOW, get, put
from tests.ui.pages.cards.conftest import ODD, OURS
from tests.ui.pages.cards.talk.talk_hands import can_press, press, words

LONG_AGO = NOW - timedelta(days=30)
DRAWS = (
    draw_of(card("gone"), Outcome.TALKED, created=LONG_AGO),
    draw_of(OURS[1], Outcome.TALKED, note="Über allem: the sea", created=NOW - timedelta(days=1)),
    draw_of(OURS[0], note="A line", created=NOW),
)
Opened = Callable[[], LookBackSheet]


@pytest.fixture
def opened(around: Around, window: QWidget) -> Opened:
    def made() -> LookBackSheet:
        sheet = LookBackSheet(around, window)
        sheet.open()
        QCoreApplication.processEvents()
        return sheet

    return made


@pytest.fixture
def sheet(around: Around, opened: Opened) -> LookBackSheet:
    put(around.session.plan, *DRAWS)
    return opened()


def rows(sheet: LookBackSheet) -> list[Row]:
    return list(sheet._list._model.rows)


def titles(sheet: LookBackSheet) -> list[str]:
    return [row.title for row in rows(sheet)]


def choose(sheet: LookBackSheet, at: int) -> None:
    sheet._list.setCurrentIndex(sheet._list._model.index(at))


def line(sheet: LookBackSheet) -> QLineEdit:
    (edit,) = sheet._line.findChildren(QLineEdit)
    return edit


def kept(around: Around, draw: Draw) -> str:
    return str(get(around.session.plan, draw).note)


def test_the_latest_stands_first_under_its_month(sheet: LookBackSheet) -> None:
    assert titles(sheet) == ["What was good?", ODD, "A card that is no longer here"]
    assert [getattr(row.thing, "month", None) for row in rows(sheet)] == ["March 2027", "", "February 2027"]
    assert rows(sheet)[1].lines == ("Tuesday, 9 March", "“Über allem: the sea”")
    assert rows(sheet)[1].sentence in str(
        sheet._list._model.data(sheet._list._model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    )


def test_before_anything_was_talked_about_it_says_what_will_be_here(opened: Opened) -> None:
    sheet = opened()
    assert "The cards you talk about turn up here" in words(sheet)
    assert "Let it go" not in can_press(sheet)
    assert not line(sheet).isEnabled()


@pytest.mark.parametrize(
    ("text", "found"),
    [("uber sea", 1), ("LINE", 1), ("good", 1), ("march", 0), ("<b>", 1), ("longer", 1), ("", 3), ("ine", 0)],
)
def test_a_word_finds_what_has_it(sheet: LookBackSheet, text: str, found: int) -> None:
    sheet._filter.setText(text)
    assert len(rows(sheet)) == found
    if not found:
        assert f"Nothing here has “{text}” in it." in words(sheet)


def test_a_line_is_changed_where_it_stands(around: Around, sheet: LookBackSheet) -> None:
    choose(sheet, 1)
    sheet._list.setFocus()
    QTest.keyClick(sheet._list, Qt.Key.Key_Return)
    assert line(sheet).text() == "Über allem: the sea"
    line(sheet).setText("The sea")
    QTest.keyClick(line(sheet), Qt.Key.Key_Return)
    assert kept(around, DRAWS[1]) == "The sea"
    assert rows(sheet)[1].lines[1] == "“The sea”"
    assert sheet.isVisible()
    press(sheet._toast, "Undo")
    assert kept(around, DRAWS[1]) == DRAWS[1].note
    assert line(sheet).text() == DRAWS[1].note


def test_a_line_is_kept_for_the_row_it_was_written_for(around: Around, sheet: LookBackSheet) -> None:
    choose(sheet, 2)
    line(sheet).setText("For the one that is gone")
    choose(sheet, 1)
    assert kept(around, DRAWS[0]) == "For the one that is gone"
    assert line(sheet).text() == DRAWS[1].note


def test_closing_keeps_what_is_written(around: Around, sheet: LookBackSheet) -> None:
    choose(sheet, 0)
    line(sheet).setText("At last")
    sheet.reject()
    assert kept(around, DRAWS[2]) == "At last"


def test_a_line_is_let_go_and_comes_back(around: Around, sheet: LookBackSheet) -> None:
    choose(sheet, 0)
    press(sheet, "Let it go")
    assert kept(around, DRAWS[2]) == ""
    # It was kept for its line alone.
    assert titles(sheet) == [ODD, "A card that is no longer here"]
    around.session.undo_stack.undo()
    assert titles(sheet)[0] == "What was good?"
    assert not sheet._toast.isVisible()


def test_what_was_written_is_there_once_all_may_read_it(around: Around, sheet: LookBackSheet) -> None:
    question = draw_question(DRAWS[2].id)
    around.session.do(lambda plan: answer(plan, question, BEN, "The lake"))
    assert rows(sheet)[0].lines == ("Wednesday, 10 March", "“A line”")
    around.session.do(lambda plan: answer(plan, question, ANNA, "The quiet"))
    assert set(rows(sheet)[0].lines[2:]) == {"Anna: The quiet", "Ben: The lake"}
