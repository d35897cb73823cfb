"""Finding agreements beside blocks: those that whoever sits here may see, and the way to them."""

from collections.abc import Iterator
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.modeltest import ModelTester

from planner.ui.pages.search.model import HitModel, Role
from planner.ui.pages.search.sheet import SearchSheet
from planner.ui.session import Session
from planner.ui.window import Window
from tests.helpers.agreements import agreed, begun
from tests.helpers.plans import ANNA, BEN, block, put


@pytest.fixture
def agreement(session: Session) -> str:
    put(session.plan, block("Writing letters", day=10))
    begun(session.plan, title="Secret writing")
    return agreed(session.plan, title="Mornings to write")


@pytest.fixture
def sheet(window: Window, session: Session, agreement: str) -> Iterator[SearchSheet]:
    assert session is not None
    assert agreement
    window.show()
    window.commands.find.trigger()
    (made,) = window.findChildren(SearchSheet)
    yield made
    if shiboken6.isValid(made):
        made.reject()


def look_for(sheet: SearchSheet, text: str) -> list[str]:
    sheet.findChildren(QLineEdit)[0].setText(text)
    return rows(sheet)


def rows(sheet: SearchSheet, role: int = Qt.ItemDataRole.DisplayRole) -> list[Any]:
    model = sheet.findChildren(QListView)[0].model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount(QModelIndex()))]


def test_agreements_stand_below_the_blocks(sheet: SearchSheet) -> None:
    assert look_for(sheet, "writ") == ["Writing letters", "Mornings to write"]
    assert rows(sheet, Role.CAPTION) == ["Now and to come", "Agreements"]
    assert rows(sheet, Qt.ItemDataRole.AccessibleTextRole)[1] == "Mornings to write, agreed · Time, Anna"
    assert sheet._count.text() == "2 found · Enter goes there"


def test_drafts_are_found_by_their_author_alone(sheet: SearchSheet, session: Session) -> None:
    session.set_here(BEN)
    assert look_for(sheet, "secret") == []
    session.set_here(ANNA)
    assert rows(sheet) == ["Secret writing"]


def test_enter_goes_to_the_agreement(sheet: SearchSheet, agreement: str) -> None:
    went: list[str] = []
    sheet.agreement_chosen.disconnect()
    sheet.agreement_chosen.connect(went.append)
    look_for(sheet, "mornings")
    QTest.keyClick(sheet.findChildren(QLineEdit)[0], Qt.Key.Key_Return)
    assert went == [agreement]


def test_the_keys_go_from_blocks_on_to_agreements(sheet: SearchSheet) -> None:
    look_for(sheet, "writ")
    QTest.keyClick(sheet.findChildren(QLineEdit)[0], Qt.Key.Key_Down)
    assert sheet._list.currentIndex().row() == 1
    sheet.renew()
    assert sheet._list.currentIndex().row() == 1


def test_the_model_keeps_its_promises(sheet: SearchSheet, qtmodeltester: ModelTester) -> None:
    look_for(sheet, "writ")
    qtmodeltester.check(sheet.findChildren(HitModel)[0])  # type: ignore[no-untyped-call]
