"""The ways from the week to an agreement: its block, what is due beside the week, and the search."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from planner.services.agreements.writing import draft
from planner.ui.book import Book, PageName
from planner.ui.pages.agreements.page import AgreementsPage
from planner.ui.pages.search.sheet import SearchSheet
from planner.ui.pages.week.agreed.due_card import DueCard
from planner.ui.session import Session
from planner.ui.week.board import key_of
from planner.ui.week.intents import Opened
from planner.ui.window import Window
from tests.helpers.agreements import SUNDAYS, TRIAL, agreed, terms
from tests.helpers.plans import ANNA

TITLE = "Sunday mornings to write"


@pytest.fixture
def agreement(window: Window, session: Session) -> str:
    id = agreed(session.plan, times=(SUNDAYS,), **TRIAL | {"trial_until": SUNDAYS.start.date()})
    agreed(session.plan, title="Phones away")
    window.resize(1600, 900)
    window.show()
    session.changed.emit(None)
    return id


def opened(window: Window) -> str | None:
    (book,) = window.findChildren(Book)
    assert book.page is PageName.AGREEMENTS
    (page,) = window.findChildren(AgreementsPage)
    return page.shown.chosen


def test_from_its_block(window: Window, agreement: str) -> None:
    week = window.week
    assert week is not None
    assert week.agenda is not None
    (entry,) = (one for one in week.agenda.entries if one.occurrence.block.title == TITLE)
    week.view.opened.emit(Opened(key_of(entry), whole=False))
    week.cards.card.agreed.link.click()
    assert opened(window) == agreement


def test_from_what_is_due(window: Window, agreement: str) -> None:
    assert window.week is not None
    window.week._tonight.bring()
    (card,) = window.findChildren(DueCard)
    card.rows[0].click()
    assert opened(window) == agreement


def test_from_the_search(window: Window, agreement: str) -> None:
    window.commands.find.trigger()
    (sheet,) = window.findChildren(SearchSheet)
    field = sheet.findChildren(QLineEdit)[0]
    field.setText("morning write")
    QTest.keyClick(field, Qt.Key.Key_End)
    for _ in range(sheet._model.rowCount()):
        QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert opened(window) == agreement


@pytest.mark.usefixtures("agreement")
def test_a_draft_is_opened_only_where_it_may_be_seen(window: Window, session: Session) -> None:
    made = session.do(lambda plan: draft(plan, ANNA, terms(title="Secret")))
    assert made is not None
    assert window.week is not None
    window.week.agreement_asked.emit(made.changes[0].id)
    assert opened(window) != made.changes[0].id
