"""Comparing: each answers alone and sees nothing of the others, then only what differs turns up."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QWidget

from planner.domain.agreements.beginnings import Expectation
from planner.domain.agreements.kinds import AgreementKind
from planner.domain.errors import UserError
from planner.services.agreements.comparing import keep_answers, own_answers, topic
from planner.services.agreements.reading import overview
from planner.services.people import remove_person
from planner.ui.pages.agreements.comparing import sheet as module
from planner.ui.pages.agreements.comparing.sheet import CompareSheet
from planner.ui.pages.page import Around
from tests.helpers.plans import ANNA, BEN
from tests.ui.pages.agreements.ground import buttons, is_closed, key, nameless, press, settle, words

TIME = AgreementKind.TIME
Open = Callable[[], CompareSheet]


@pytest.fixture
def open_sheet(around: Around, ground: QWidget) -> Open:
    def opened() -> CompareSheet:
        sheet = CompareSheet(around, ground)
        sheet.open()
        settle()
        return sheet

    return opened


def asked(around: Around) -> tuple[Expectation, ...]:
    return topic(around.session.plan, TIME).expectations


def answer_all(around: Around, person: str, place: int = 0) -> None:
    given = {one.id: one.choices[place] for one in asked(around)}
    around.session.do(lambda plan: keep_answers(plan, TIME, person, given))


def test_by_keys_alone_from_the_topics_to_a_proposal(around: Around, open_sheet: Open) -> None:
    sheet = open_sheet()
    begun = QSignalSpy(sheet.begun)
    key(Qt.Key.Key_Return)
    assert "Who begins?" in words(sheet)
    key(Qt.Key.Key_Space)
    for one in asked(around):
        assert one.text in words(sheet)
        key(Qt.Key.Key_1)
        key(Qt.Key.Key_Return)
    assert "Over to Ben" in words(sheet)
    key(Qt.Key.Key_Space)
    for number, _ in enumerate(asked(around)):
        key(Qt.Key.Key_2 if number == 1 else Qt.Key.Key_1)
        key(Qt.Key.Key_Return)
    said = words(sheet)
    assert asked(around)[1].text in said
    assert asked(around)[0].text not in said
    assert all(words in said for words in asked(around)[1].choices[:2])
    key(Qt.Key.Key_Space)
    assert sheet._acting.menu.isVisible()
    sheet._acting.menu.actions()[1].trigger()
    sheet._acting.menu.close()
    settle()
    (row,) = overview(around.session.plan, BEN).rows
    assert (row.title, begun.at(0)[0]) == (asked(around)[1].terms.title, row.id)
    assert is_closed(sheet)


def test_nobody_sees_what_was_answered_before_their_turn(around: Around, open_sheet: Open) -> None:
    first = asked(around)[0]
    around.session.do(lambda plan: keep_answers(plan, TIME, ANNA, {first.id: first.choices[2]}))
    sheet = open_sheet()
    press(sheet, "Open this topic")
    press(sheet, "I am Anna")
    assert first.text not in words(sheet)
    assert not [one for one in buttons(sheet).values() if one.isChecked()]
    press(sheet, "Go on later")
    press(sheet, "Open this topic")
    press(sheet, "I am Ben")
    assert first.text in words(sheet)
    assert not [one for one in buttons(sheet).values() if one.isChecked()]


def test_leaving_keeps_what_was_answered(around: Around, open_sheet: Open) -> None:
    first, second, *_ = asked(around)
    sheet = open_sheet()
    press(sheet, "Open this topic")
    press(sheet, "I am Ben")
    key(Qt.Key.Key_4)
    key(Qt.Key.Key_Return)
    press(sheet, f"2 · {second.choices[1]}")
    key(Qt.Key.Key_Escape)
    assert is_closed(sheet)
    assert own_answers(around.session.plan, TIME, BEN) == {
        first.id: first.choices[3],
        second.id: second.choices[1],
    }
    assert around.session.undo_stack.count() == 1


def test_without_an_answer_it_does_not_go_on_and_back_goes_back(around: Around, open_sheet: Open) -> None:
    first, second, *_ = asked(around)
    sheet = open_sheet()
    press(sheet, "Open this topic")
    press(sheet, "I am Anna")
    key(Qt.Key.Key_9)
    key(Qt.Key.Key_Return)
    assert first.text in words(sheet)
    assert not buttons(sheet)["Next"].isEnabled()
    key(Qt.Key.Key_3)
    key(Qt.Key.Key_2)
    key(Qt.Key.Key_Return)
    assert second.text in words(sheet)
    key(Qt.Key.Key_Backspace)
    assert first.text in words(sheet)
    assert [name for name, one in buttons(sheet).items() if one.isChecked()] == [f"2 · {first.choices[1]}"]


def test_who_is_here_alone_looks_over_their_own_and_answers_for_nobody_else(
    around: Around, open_sheet: Open
) -> None:
    answer_all(around, ANNA)
    around.session.set_here(ANNA)
    sheet = open_sheet()
    press(sheet, "Open this topic")
    assert "as soon as Ben has answered" in words(sheet)
    assert set(buttons(sheet)) == {"Close", "Other topics", "Look over my answers"}
    press(sheet, "Look over my answers")
    assert [name for name, one in buttons(sheet).items() if one.isChecked()] == [
        f"1 · {asked(around)[0].choices[0]}"
    ]
    key(Qt.Key.Key_3)
    press(sheet, "Go on later")
    assert own_answers(around.session.plan, TIME, ANNA)[asked(around)[0].id] == asked(around)[0].choices[2]
    around.session.set_here(BEN)
    press(sheet, "Open this topic")
    assert asked(around)[0].text in words(sheet)
    assert "Ben" in words(sheet)


def test_where_nothing_differs_a_warm_word_says_so(around: Around, open_sheet: Open) -> None:
    for person in (ANNA, BEN):
        answer_all(around, person)
    sheet = open_sheet()
    press(sheet, "Open this topic")
    assert "the same way" in words(sheet)
    assert not any(figure in words(sheet) for figure in "0123456789")
    press(sheet, "Answer this anew")
    assert "Who begins?" in words(sheet)
    around.session.undo_stack.undo()
    assert topic(around.session.plan, TIME).is_open


def test_answers_that_cannot_be_kept_stay_where_they_are(
    around: Around, open_sheet: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise UserError("Another program holds the plan.")

    sheet = open_sheet()
    press(sheet, "Open this topic")
    press(sheet, "I am Anna")
    key(Qt.Key.Key_1)
    with monkeypatch.context() as patched:
        patched.setattr(module, "keep_answers", refuse)
        press(sheet, "Go on later")
        assert asked(around)[0].text in words(sheet)
    press(sheet, "Go on later")
    assert len(own_answers(around.session.plan, TIME, ANNA)) == 1


def test_one_person_alone_in_a_plan_has_nobody_to_compare_with(around: Around, open_sheet: Open) -> None:
    around.session.do(lambda plan: remove_person(plan, BEN))
    sheet = open_sheet()
    assert "begins with two" in words(sheet)
    assert not buttons(sheet)["Open this topic"].isEnabled()


def test_the_sheet_may_close_after_the_plan(around: Around, open_sheet: Open) -> None:
    sheet = open_sheet()
    press(sheet, "Open this topic")
    press(sheet, "I am Anna")
    key(Qt.Key.Key_1)
    around.desk.clear()
    sheet.reject()
    assert is_closed(sheet)


def test_everything_has_a_name_and_words_are_plain(around: Around, open_sheet: Open) -> None:
    for place, person in enumerate((ANNA, BEN)):
        answer_all(around, person, place)
    sheet = open_sheet()
    assert nameless(sheet) == []
    press(sheet, "Open this topic")
    assert nameless(sheet) == []
    assert {one.textFormat() for one in sheet.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
