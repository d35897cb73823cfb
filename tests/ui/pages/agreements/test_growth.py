"""How an agreement grew: its history, versions word by word, and its weeks."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.agreements.kinds import AgreementKind, Part
from planner.domain.agreements.weeks import Went
from planner.domain.clock import FixedClock
from planner.services.agreements.writing import Proposal, adjust, counter
from planner.ui.pages.agreements.growth.compared import PieceText
from planner.ui.pages.agreements.page import AgreementsPage
from tests.helpers.agreements import SUNDAYS, agreed, held, proposed, read, terms
from tests.helpers.plans import BEN, NOW
from tests.ui.pages.agreements.ground import settle, words

HOUR = timedelta(hours=1)


def rows(page: AgreementsPage) -> list[str]:
    model = page.growth.list.model()
    at = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(at)) for row in range(model.rowCount())]


@pytest.fixture
def id(page: AgreementsPage) -> str:
    plan = page.around.session.plan
    made = agreed(plan, need="I need seven to noon.", times=(SUNDAYS,))
    adjust(plan, made, Proposal(BEN, terms(need="I need eight to noon.", times=(SUNDAYS,)), "An hour later"))
    page.around.session.changed.emit(None)
    settle()
    return made


def test_the_newest_line_is_at_the_top(page: AgreementsPage, id: str) -> None:
    assert page.shown.chosen == id
    assert rows(page) == [
        "Version 2 · proposed by Ben. 10 Mar. An hour later",
        "Version 1 agreed. 10 Mar",
        "Ben: said yes. 10 Mar",
        "Anna: said yes. 10 Mar",
        "Proposed by Anna. 10 Mar",
    ]


def test_what_was_taken_back_says_whose_it_was(page: AgreementsPage) -> None:
    session = page.around.session
    proposed(session.plan)
    session.changed.emit(None)
    settle()
    page.acts.say_yes(BEN)
    session.undo_stack.undo()
    assert "Taken back. 10 Mar. Ben: Say yes" in rows(page)


def test_a_version_opens_word_by_word_and_closes_again(page: AgreementsPage, id: str) -> None:
    growth = page.growth
    assert not growth.compared.isVisible()
    growth.list.setFocus()
    growth.list.setCurrentIndex(growth.list.model().index(0, 0))
    QTest.keyClick(growth.list, Qt.Key.Key_Return)
    assert "Version 2 beside version 1" in words(growth.compared)
    (text,) = growth.compared.findChildren(PieceText)
    assert text.toPlainText() == "I need seveneight to noon."
    assert text.accessibleDescription() == "went: seven; came: eight"
    QTest.keyClick(growth.list, Qt.Key.Key_Return)
    assert not growth.compared.isVisible()
    assert page.shown.chosen == id


def test_what_was_chosen_is_compared_as_well(page: AgreementsPage) -> None:
    plan = page.around.session.plan
    id = agreed(plan, times=(SUNDAYS,))
    later = replace(SUNDAYS, start=SUNDAYS.start + HOUR, end=SUNDAYS.end + HOUR)
    adjust(plan, id, Proposal(BEN, terms(kind=AgreementKind.HOME, times=(later,)), ""))
    page.around.session.changed.emit(None)
    page.growth.list.opened.emit(2)
    about, times = page.growth.compared.findChildren(PieceText)
    assert about.accessibleDescription() == "went: Time; came: Space at home"
    assert times.accessibleName() == "its time on the calendar"
    assert times.accessibleDescription().startswith("went: 08; came: 09")
    assert "Changed as well" not in words(page.growth.compared)


def test_what_opens_is_seen_however_long_the_history_is(page: AgreementsPage, qtbot: QtBot) -> None:
    plan = page.around.session.plan
    id = proposed(plan)
    for number in range(40):
        counter(plan, id, Proposal(BEN, terms(need=f"I need {number} mornings."), "Other words"))
    page.around.session.changed.emit(None)
    settle()
    page.growth.list.opened.emit(41)
    qtbot.waitUntil(lambda: page.growth.compared.visibleRegion().boundingRect().height() > 40)
    assert "Version 41 beside version 40" in words(page.growth.compared)


def test_the_first_version_is_shown_as_it_was(page: AgreementsPage, id: str) -> None:
    assert page.shown.chosen == id
    page.growth.list.opened.emit(1)
    assert "Version 1" in words(page.growth.compared)
    (text,) = page.growth.compared.findChildren(PieceText)
    assert text.toPlainText() == "I need seven to noon."


@pytest.fixture
def later(page: AgreementsPage, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> str:
    """Four weeks on."""
    made = agreed(page.around.session.plan, times=(SUNDAYS,))
    monkeypatch.setattr(type(clock), "now", lambda _: NOW + timedelta(weeks=4))
    page.around.session.changed.emit(None)
    settle()
    return made


def test_a_square_for_each_week_and_no_more_than_that(page: AgreementsPage, later: str) -> None:
    weeks = read(page.around.session.plan, later).weeks
    model = page.growth.weeks.squares.model()
    assert model.rowCount() == len(weeks) == 4
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Week of 8 March 2027: kept"
    assert "4 kept" in words(page.growth.weeks)


def test_somebody_says_that_one_did_not_happen_and_takes_it_back(page: AgreementsPage, later: str) -> None:
    session, squares = page.around.session, page.growth.weeks.squares
    squares.setFocus()
    squares.setCurrentIndex(squares.model().index(1, 0))
    QTest.keyClick(squares, Qt.Key.Key_Return)
    menu = page.growth.weeks.menu
    (entry,) = menu.actions()
    assert entry.text() == "This one did not happen"
    entry.trigger()
    menu.close()
    went = [week.went for week in read(session.plan, later).weeks]
    assert went == [Went.KEPT, Went.MISSED, Went.KEPT, Went.KEPT]
    assert "3 kept · 1 missed" in words(page.growth.weeks)
    squares.asked.emit(read(session.plan, later).weeks[1], squares.mapToGlobal(squares.rect().center()))
    (entry,) = menu.actions()
    assert entry.text() == "It took place after all"
    entry.trigger()
    menu.close()
    assert {week.went for week in read(session.plan, later).weeks} == {Went.KEPT}


def test_undo_takes_that_back_too(page: AgreementsPage, later: str) -> None:
    session = page.around.session
    page.growth.missed.emit(read(session.plan, later).weeks[0].first)
    assert read(session.plan, later).weeks[0].went is Went.MISSED
    session.undo_stack.undo()
    assert read(session.plan, later).weeks[0].went is Went.KEPT


def test_where_it_holds_no_time_there_are_no_squares(page: AgreementsPage) -> None:
    id = agreed(page.around.session.plan)
    page.around.session.changed.emit(None)
    assert held(page.around.session.plan, id, Part.TIME) == []
    assert not page.growth.weeks.isVisible()
