"""The trash in the settings: what lies in it can be read, heard, and brought back by every hand."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Visibility
from planner.services.agenda import week
from planner.services.blocks import add_block, remove_block
from planner.services.people import remove_person
from planner.services.resting import resting
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.pages.page import Around
from planner.ui.pages.settings.names import SectionName
from planner.ui.pages.settings.page import SettingsPage
from planner.ui.pages.settings.trash import TrashSection
from planner.ui.session import Session
from planner.ui.tools import Tools
from tests.helpers.plans import ANNA, BEN, block, series


@pytest.fixture
def page(tools: Tools, desk: Desk, session: Session, commands: Commands, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(Around(tools, desk, session, commands))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.open_part(SectionName.TRASH)
    made.show()
    return made


@pytest.fixture
def section(page: SettingsPage) -> TrashSection:
    (found,) = page.findChildren(TrashSection)
    return found


def throw_away(session: Session, *titles: str) -> None:
    for title in titles:
        session.do(partial(add_block, block=block(title, id=title)))
        session.do(partial(remove_block, block_id=title))


def left(session: Session) -> set[str]:
    found = session.ask(resting)
    assert found is not None
    return {one.record.id for one in found}


def heard(section: TrashSection) -> list[str]:
    model = section._list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def test_an_empty_one_says_so(section: TrashSection) -> None:
    assert section._empty.isVisible()
    assert not section._list.isVisible()
    assert not section._back.isVisible()


def test_a_row_says_whose_it_was_and_until_when_it_rests(section: TrashSection, session: Session) -> None:
    one = series("Choir", who=(ANNA, BEN))
    session.do(lambda plan: add_block(plan, one))
    session.do(lambda plan: remove_block(plan, one.id))
    (said,) = heard(section)
    assert said == (
        "Choir, Anna and Ben · 8 March, 19:00 – 21:00, repeats every Monday, "
        "Rests here until 9 April, deleted on 10 March"
    )
    interface = QAccessible.queryAccessibleInterface(section._list)
    assert interface.child(0).text(QAccessible.Text.Name) == said


def test_enter_brings_one_back_and_undo_takes_it_away_again(
    section: TrashSection, page: SettingsPage, session: Session, qtbot: QtBot
) -> None:
    throw_away(session, "Pottery", "Tea")
    section._list.setCurrentIndex(section._list.model().index(0, 0))
    title = section._list.currentIndex().data()
    with qtbot.waitSignal(page.undoable) as told:
        QTest.keyClick(section._list, Qt.Key.Key_Return)
    assert told.args == [f"“{title}” is back."]
    assert left(session) == {"Pottery", "Tea"} - {title}
    assert session.undo_stack.undoText() == f"Bring back “{title}”"
    session.undo_stack.undo()
    assert left(session) == {"Pottery", "Tea"}
    assert len(heard(section)) == 2


def test_several_come_back_with_one_press(section: TrashSection, session: Session) -> None:
    throw_away(session, "Pottery", "Tea", "Chess")
    steps = session.undo_stack.count()
    section._list.selectAll()
    section._back.click()
    assert left(session) == set()
    assert session.undo_stack.count() == steps + 1
    assert session.undo_stack.undoText() == "Bring back 3 things"
    assert section._empty.isVisible()


def test_a_person_comes_back_with_what_went_along(section: TrashSection, session: Session) -> None:
    session.do(lambda plan: add_block(plan, block("Chess", id="chess", who=(BEN,))))
    session.do(lambda plan: remove_person(plan, BEN))
    assert left(session) == {BEN, "chess"}
    row = next(row for row, said in enumerate(heard(section)) if said.startswith("Ben"))
    section._list.setCurrentIndex(section._list.model().index(row, 0))
    section._back.click()
    assert left(session) == set()


def test_the_menu_does_the_same(section: TrashSection, session: Session, qtbot: QtBot) -> None:
    throw_away(session, "Pottery")
    at = section._list.visualRect(section._list.model().index(0, 0)).center()
    section._list.customContextMenuRequested.emit(at)
    section._open_menu(QPoint(10, 10))
    qtbot.waitUntil(section._menu.isVisible)
    section._menu.actions()[0].trigger()
    section._menu.close()
    assert left(session) == set()


def test_titles_are_text(section: TrashSection, session: Session) -> None:
    throw_away(session, "<b>&Tea</b>")
    index = section._list.model().index(0, 0)
    assert index.data() == "<b>&Tea</b>"
    assert "<b>" not in index.data(Qt.ItemDataRole.ToolTipRole)


def test_the_model_keeps_qts_rules(section: TrashSection, session: Session, qtmodeltester: object) -> None:
    throw_away(session, "Pottery", "Tea")
    qtmodeltester.check(section._list.model())  # type: ignore[attr-defined]
    model = section._list.model()
    assert model.rowCount(model.index(0, 0)) == 0
    assert isinstance(section._list, QListView)


def test_what_somebody_keeps_to_themselves_is_covered_here_too(
    section: TrashSection, page: SettingsPage, session: Session
) -> None:
    for visibility in (Visibility.GIST, Visibility.BUSY):
        one = block("Surprise", visibility=visibility, note="Surprise")
        session.do(partial(add_block, block=one))
        session.do(partial(remove_block, block_id=one.id))
    session.set_here(BEN)
    page.start()
    assert {said.partition(",")[0] for said in heard(section)} == {"Own time", "Busy"}
    section._list.selectAll()
    section._back.click()
    assert left(session) == set()
    whole = session.ask(week)
    assert whole is not None
    assert {entry.series.title for entry in whole.entries} == {"Surprise"}
