"""Looking at an agreement together: a line of each, hidden until both are there, then a decision."""

from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from planner.domain.agreements.kinds import AgreementState
from planner.domain.agreements.steps import Step
from planner.domain.errors import UserError
from planner.services.agreements.looking_again import write_line
from planner.services.agreements.reading import Whole
from planner.ui.pages.agreements.together import look_together as module
from planner.ui.pages.agreements.together.another_way import AnotherWaySheet
from planner.ui.pages.agreements.together.look_together import LookTogether
from planner.ui.pages.cards.talk.write_sheet import WriteSheet
from planner.ui.pages.page import Around
from tests.helpers.agreements import TRIAL, agreed, read
from tests.helpers.plans import ANNA, BEN, tick
from tests.ui.pages.agreements.ground import buttons, is_closed, key, nameless, press, settle, words

WAYS = ["Keep as it is", "Adjust…", "Try it another way…", "Let it go"]
ODD = "<img src=file:///x>&"


@pytest.fixture
def agreement(around: Around) -> str:
    id = agreed(around.session.plan, **TRIAL, review_on=date(2027, 3, 20))
    tick(around.session.plan, days=21)
    return id


@pytest.fixture
def look(around: Around, ground: QWidget, agreement: str) -> LookTogether:
    made = LookTogether(around, ground)
    layout = ground.layout()
    assert layout is not None
    layout.addWidget(made)
    made.show_agreement(agreement)
    made.show()
    settle()
    return made


def write(look: LookTogether, name: str, text: str) -> None:
    press(look, name)
    (sheet,) = [one for one in look.findChildren(WriteSheet) if one.isVisible()]
    (edit,) = sheet.findChildren(QPlainTextEdit)
    edit.setPlainText(text)
    press(sheet, "Keep it")


def both_write(around: Around, agreement: str) -> None:
    for person, text in ((ANNA, "It felt steady."), (BEN, "One Sunday whole, please.")):
        around.session.do(partial(write_line, agreement_id=agreement, person_id=person, words=text))
    settle()


def now(around: Around, agreement: str) -> Whole:
    return read(around.session.plan, agreement)


def test_nobody_reads_a_line_before_both_have_written(around: Around, look: LookTogether) -> None:
    spy = QSignalSpy(look.undoable)
    write(look, "Anna: Write…", ODD)
    assert ODD not in words(look)
    assert list(buttons(look)) == ["Anna: Write anew…", "Ben: Write…"]
    write(look, "Ben: Write…", "One Sunday whole.")
    assert ODD in words(look)
    assert "One Sunday whole." in words(look)
    assert list(buttons(look)) == WAYS
    assert [spy.at(place)[0] for place in range(spy.count())] == [
        "Anna has written.",
        "Everyone has written. Now you can read it together.",
    ]
    around.session.undo_stack.undo()
    assert ODD not in words(look)


def test_who_is_here_alone_writes_for_nobody_else(around: Around, look: LookTogether) -> None:
    around.session.set_here(BEN)
    assert list(buttons(look)) == ["Ben: Write…"]
    write(look, "Ben: Write…", "Mine")
    press(look, "Ben: Write anew…")
    (sheet,) = [one for one in look.findChildren(WriteSheet) if one.isVisible()]
    assert sheet.findChildren(QPlainTextEdit)[0].toPlainText() == "Mine"
    sheet.reject()


def test_escape_loses_nothing(around: Around, look: LookTogether) -> None:
    press(look, "Ben: Write…")
    (sheet,) = [one for one in look.findChildren(WriteSheet) if one.isVisible()]
    (edit,) = sheet.findChildren(QPlainTextEdit)
    edit.setPlainText("Half a thou")
    key(Qt.Key.Key_Escape)
    assert "Ben: Go on writing…" in buttons(look)
    around.session.set_here(ANNA)
    assert list(buttons(look)) == ["Anna: Write…"]


def test_it_is_kept_as_it_is(around: Around, look: LookTogether, agreement: str) -> None:
    both_write(around, agreement)
    spy = QSignalSpy(look.undoable)
    around.session.set_here(BEN)
    press(look, "Keep as it is")
    found = now(around, agreement)
    assert (found.agreement.state, found.agreement.looks) == (AgreementState.AGREED, 1)
    assert found.entries[-1].person == BEN
    assert spy.count() == 1
    around.session.undo_stack.undo()
    assert now(around, agreement).agreement.state is AgreementState.TRIAL


def test_where_both_are_here_it_is_asked_who_says_it(
    around: Around, look: LookTogether, agreement: str
) -> None:
    both_write(around, agreement)
    press(look, "Let it go")
    assert now(around, agreement).agreement.state is AgreementState.TRIAL
    look._acting.menu.actions()[0].trigger()
    look._acting.menu.close()
    settle()
    assert now(around, agreement).agreement.state is AgreementState.ENDED
    assert (now(around, agreement).entries[-1].step, now(around, agreement).entries[-1].person) == (
        Step.LET_GO,
        ANNA,
    )


def test_another_way_is_proposed_for_some_weeks(around: Around, look: LookTogether, agreement: str) -> None:
    both_write(around, agreement)
    around.session.set_here(ANNA)
    press(look, "Try it another way…")
    (sheet,) = look.findChildren(AnotherWaySheet)
    assert nameless(sheet) == []
    need, offer = sheet._need, sheet._offer
    need.setPlainText(" ")
    offer.setPlainText("o" * 5001)
    press(sheet, "Propose it for 2 weeks")
    assert "begins with a need" in words(sheet)
    assert "5,001" in words(sheet)
    need.setPlainText("Every other Sunday, please.")
    offer.setPlainText("Saturdays are ours.")
    sheet._weeks.setValue(3)
    press(sheet, "Propose it for 3 weeks")
    assert is_closed(sheet)
    found = now(around, agreement)
    assert found.agreement.state is AgreementState.PROPOSED
    assert (found.words.need, found.words.offer) == ("Every other Sunday, please.", "Saturdays are ours.")
    assert found.words.trial_until == found.today + timedelta(weeks=3, days=-1)


def test_adjusting_is_left_to_the_page(around: Around, look: LookTogether, agreement: str) -> None:
    both_write(around, agreement)
    spy = QSignalSpy(look.adjust_wanted)
    press(look, "Adjust…")
    assert spy.at(0)[0] == agreement


def test_everything_has_a_name(around: Around, look: LookTogether, agreement: str) -> None:
    assert nameless(look) == []
    both_write(around, agreement)
    assert nameless(look) == []


def test_another_way_that_cannot_be_proposed_stays_on_its_sheet(
    around: Around, look: LookTogether, agreement: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise UserError("Another program holds the plan.")

    both_write(around, agreement)
    around.session.set_here(ANNA)
    press(look, "Try it another way…")
    (sheet,) = look.findChildren(AnotherWaySheet)
    sheet._need.setPlainText("Every other Sunday, please.")
    monkeypatch.setattr(module, "try_another_way", refuse)
    press(sheet, "Propose it for 2 weeks")
    assert sheet.isVisible()
    assert sheet._need.toPlainText() == "Every other Sunday, please."
    sheet.reject()
