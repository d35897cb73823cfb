"""Each person's own yes: a colour held for a second, by mouse or key, or said without holding."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.agreements.kinds import AgreementState
from planner.domain.agreements.steps import Step
from planner.services.agreements.writing import Proposal, adjust
from planner.services.people import add_person
from planner.ui.pages.agreements.document import yes_button
from planner.ui.pages.agreements.document.yes_button import YesButton
from planner.ui.pages.agreements.page import AgreementsPage
from tests.helpers.agreements import TRIAL, agreed, now, proposed, read, terms
from tests.helpers.plans import ANNA, BEN
from tests.ui.pages.agreements.ground import settle

LEFT, NONE, CTRL = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture(autouse=True)
def shorter(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second of tests."""
    assert yes_button.SECOND == 1000
    monkeypatch.setattr(yes_button, "SECOND", 60)


@pytest.fixture
def id(page: AgreementsPage) -> str:
    made = proposed(page.around.session.plan)
    page.around.session.changed.emit(None)
    settle()
    return made


def yes(page: AgreementsPage, person: str) -> YesButton:
    return next(cell.button for cell in page.document.yes._cells if cell.person.id == person)


def said(page: AgreementsPage, id: str) -> list[str]:
    return [one.person for one in read(page.around.session.plan, id).yes]


def test_held_with_the_mouse_until_the_second_is_over(page: AgreementsPage, id: str, qtbot: QtBot) -> None:
    button = yes(page, ANNA)
    with qtbot.waitSignal(button.said, timeout=2000):
        QTest.mousePress(button, LEFT)
        assert button.is_holding
    assert said(page, id) == [ANNA]
    assert button.accessibleName() == "Anna said yes on 10 Mar"
    assert not button.isEnabled()


def test_let_go_early_is_nothing(page: AgreementsPage, id: str, qtbot: QtBot) -> None:
    button = yes(page, ANNA)
    with qtbot.assertNotEmitted(button.said, wait=120):
        QTest.mouseClick(button, LEFT)
        QTest.keyClick(button, Qt.Key.Key_Space)
        QTest.keyPress(button, Qt.Key.Key_Space)
        page.column.list.setFocus()
    assert said(page, id) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_held_with_a_key(page: AgreementsPage, id: str, qtbot: QtBot, key: Qt.Key) -> None:
    button = yes(page, BEN)
    button.setFocus()
    with qtbot.waitSignal(button.said, timeout=2000):
        QTest.keyPress(button, key)
        assert button.is_holding
    assert said(page, id) == [BEN]


def test_said_without_holding(page: AgreementsPage, id: str) -> None:
    QTest.keyClick(yes(page, ANNA), Qt.Key.Key_Return, CTRL)
    assert said(page, id) == [ANNA]
    yes(page, BEN).click()  # as a screen reader does
    assert now(page.around.session.plan, id).state is AgreementState.AGREED


def test_kept_still_nothing_fills_and_the_second_is_needed(page: AgreementsPage, qtbot: QtBot) -> None:
    page.around.tools.settings.change(calm_motion=True)
    id = proposed(page.around.session.plan)
    page.around.session.changed.emit(None)
    button = yes(page, ANNA)
    with qtbot.waitSignal(button.said, timeout=2000):
        QTest.mousePress(button, LEFT)
        assert button._filled() == 0
        assert said(page, id) == []
    assert said(page, id) == [ANNA]


def test_who_is_here_alone_says_only_their_own(page: AgreementsPage, id: str) -> None:
    page.around.session.set_here(BEN)
    assert not yes(page, ANNA).isEnabled()
    QTest.keyClick(yes(page, BEN), Qt.Key.Key_Return, CTRL)
    assert said(page, id) == [BEN]


def test_the_last_yes_begins_the_trial_and_each_can_be_taken_back(page: AgreementsPage) -> None:
    session = page.around.session
    id = proposed(session.plan, **TRIAL)
    session.changed.emit(None)
    heard: list[str] = []
    page.undoable.connect(heard.append)
    for person in (ANNA, BEN):
        QTest.keyClick(yes(page, person), Qt.Key.Key_Return, CTRL)
    assert now(session.plan, id).state is AgreementState.TRIAL
    assert heard[-1] == "Everyone has said yes. The trial begins."
    page.document.yes._cells[0].back.click()
    assert now(session.plan, id).state is AgreementState.PAUSED
    assert read(session.plan, id).entries[-1].step is Step.TAKE_BACK_YES
    session.undo_stack.undo()
    assert now(session.plan, id).state is AgreementState.TRIAL


def test_the_keys_go_to_the_next_open_yes_and_never_to_a_way_back(page: AgreementsPage, id: str) -> None:
    add_person(page.around.session.plan, "Jo")
    page.around.session.changed.emit(None)
    settle()
    anna, ben, jo = (cell.button for cell in page.document.yes._cells)
    for button, following in ((ben, jo), (anna, jo), (jo, page.document.title)):
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return, CTRL)
        settle()
        assert following.hasFocus()
    assert len(said(page, id)) == 3


def test_the_next_yes_comes_into_sight(page: AgreementsPage, id: str, qtbot: QtBot) -> None:
    add_person(page.around.session.plan, "Jo")
    page.around.session.changed.emit(None)
    page.resize(700, 360)
    settle()
    page.document.verticalScrollBar().setValue(0)
    button, following = yes(page, BEN), page.document.yes._cells[2].button
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return, CTRL)
    view = page.document.viewport()
    assert said(page, id) == [BEN]
    qtbot.waitUntil(lambda: following.mapTo(view, following.rect().bottomLeft()).y() <= view.height() - 60)


def test_where_a_yes_was_taken_back_it_can_be_said_again(page: AgreementsPage, id: str) -> None:
    for person in (ANNA, BEN):
        QTest.keyClick(yes(page, person), Qt.Key.Key_Return, CTRL)
    page.document.yes._cells[0].back.setFocus()
    QTest.keyClick(page.document.yes._cells[0].back, Qt.Key.Key_Space)
    assert said(page, id) == [BEN]
    assert yes(page, ANNA).hasFocus()


def test_a_yes_to_what_still_holds_can_be_taken_back(page: AgreementsPage) -> None:
    session = page.around.session
    id = agreed(session.plan)
    adjust(session.plan, id, Proposal(BEN, terms(need="Another need")))
    session.changed.emit(None)
    settle()
    back = page.document.yes._cells[0].back
    assert back.isVisible()
    assert back.text() == "Take back the yes to version 1"
    back.click()
    assert now(session.plan, id).state is AgreementState.PAUSED
