"""What is due stands beside the week: read when it can be seen, and only then."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.services.agreements.deciding import keep, let_go
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.pages.page import Around
from planner.ui.pages.week.agreed import due_keeper
from planner.ui.pages.week.agreed.due_card import MOST, DueCard
from planner.ui.pages.week.page import WeekPage
from planner.ui.session import Session
from planner.ui.tools import Tools
from planner.ui.week.intents import WeekAsked
from tests.helpers.agreements import TRIAL, agreed, proposed
from tests.helpers.plans import ANNA, block, put, tick

TOMORROW = date(2027, 3, 11)


@pytest.fixture
def page(tools: Tools, desk: Desk, session: Session, commands: Commands) -> Iterator[WeekPage]:
    made = WeekPage(Around(tools, desk, session, commands))
    made.resize(1600, 900)
    made.start()
    made.show()
    made._tonight.bring()
    yield made
    made.close()
    made.deleteLater()


def card(page: WeekPage) -> DueCard:
    (found,) = page.findChildren(DueCard)
    return found


def said(page: WeekPage) -> list[str]:
    return [row.accessibleName() for row in card(page).rows if not row.isHidden()]


def test_without_any_there_is_no_card(page: WeekPage) -> None:
    proposed(page.session.plan, trial_until=date(2027, 3, 12))
    page.session.changed.emit(None)
    assert not card(page).isVisible()


def test_it_says_what_is_near_and_goes_there(page: WeekPage) -> None:
    plan = page.session.plan
    agreed(plan, title="Later", review_on=date(2027, 6, 1))
    trial = agreed(plan, title="Writing", **TRIAL | {"trial_until": date(2027, 3, 20)})
    agreed(plan, title="Phones <b>away</b>", review_on=date(2027, 3, 12))
    page.session.changed.emit(None)
    assert card(page).isVisible()
    assert said(page) == ["Phones <b>away</b>, look again on 12 Mar", "Writing, trial until 20 Mar"]
    went: list[str] = []
    page.agreement_asked.connect(went.append)
    row = card(page).rows[1]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert went == [trial]
    assert card(page).width() <= page.panel.viewport().width()


def test_today_and_long_ago_are_to_be_looked_at_again(page: WeekPage) -> None:
    id = agreed(page.session.plan, title="Writing", review_on=date(2027, 3, 11))
    tick(page.session.plan, days=1)
    page.session.changed.emit(None)
    assert said(page) == ["Writing, look again today"]
    tick(page.session.plan, days=30)
    page.session.changed.emit(None)
    assert said(page) == ["Writing, look again"]
    page.session.do(lambda plan: keep(plan, id, ANNA))
    assert said(page) == []
    page.session.undo_stack.undo()
    assert said(page) == ["Writing, look again"]
    page.session.do(lambda plan: let_go(plan, id, ANNA))
    assert not card(page).isVisible()


def test_many_of_them_are_a_few_and_the_rest_is_counted(page: WeekPage) -> None:
    for number in range(MOST + 2):
        agreed(page.session.plan, title=f"Number {number}", review_on=TOMORROW)
    page.session.changed.emit(None)
    assert len(said(page)) == MOST
    assert card(page).more.text() == "2 more"
    went: list[str] = []
    page.agreement_asked.connect(went.append)
    card(page).more.click()
    assert len(went) == 1


def test_turning_weeks_and_other_changes_do_not_read_it_again(
    page: WeekPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    agreed(page.session.plan, title="Writing", review_on=TOMORROW)
    page.session.changed.emit(None)

    def never(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(due_keeper, "due", never)
    page.go(WeekAsked(1))
    page.session.do(lambda plan: put(plan, block("Pottery")))
    assert said(page) == ["Writing, look again on 11 Mar"]


def test_it_is_not_there_before_the_panel_was_seen(
    tools: Tools, desk: Desk, session: Session, commands: Commands
) -> None:
    made = WeekPage(Around(tools, desk, session, commands))
    made.resize(900, 700)
    made.start()
    made.show()
    assert not made.findChildren(DueCard)
    made.close()
    made.deleteLater()
