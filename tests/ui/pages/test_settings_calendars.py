"""The calendars of other programs in the settings: what is there, and what can become of them."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from planner.services.imports.held import calendars
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.pages.calendars.rename_sheet import RenameSheet
from planner.ui.pages.page import Around
from planner.ui.pages.settings.calendars import CalendarsSection
from planner.ui.session import Session
from planner.ui.tools import Tools
from tests.helpers.plans import ANNA, BEN
from tests.services.importing import event, file, imported

A, B = event("a"), event("b")


@pytest.fixture
def section(tools: Tools, desk: Desk, session: Session, commands: Commands, qtbot: QtBot) -> CalendarsSection:
    made = CalendarsSection(Around(tools, desk, session, commands))
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.renew()
    made.show()
    return made


@pytest.fixture
def full(section: CalendarsSection, session: Session) -> CalendarsSection:
    imported(session.plan, file(A, B))
    imported(session.plan, file(A, name="Choir & <b>"), who=BEN)
    section.renew()
    return section


def listed(session: Session) -> list[tuple[str, str]]:
    return [(one.person.id, one.name) for one in calendars(session.plan).held]


def rows(section: CalendarsSection) -> list[str]:
    return [row.sentence for row in section._list._model.rows]


def test_where_none_is_it_says_how_one_comes(
    section: CalendarsSection, commands: Commands, qtbot: QtBot
) -> None:
    assert section._empty.isVisible()
    assert not section._list.isVisible()
    commands.import_calendar.setEnabled(True)
    with qtbot.waitSignal(commands.import_calendar.triggered):
        section._import.click()


def test_they_are_listed_with_whose_they_are(full: CalendarsSection) -> None:
    assert rows(full) == [
        "Work, Anna · 2 blocks, Last change on 10 March 2027",
        "Choir & <b>, Ben · One block, Last change on 10 March 2027",
    ]
    assert not full._empty.isVisible()


def test_one_is_called_something_else(full: CalendarsSection, session: Session) -> None:
    full._rename()
    (sheet,) = full.findChildren(RenameSheet)
    sheet._name.setText(" ")
    sheet._rename()
    assert "needs a name" in sheet._name.accessibleDescription()
    sheet._name.setText("The office")
    sheet._rename()
    assert not sheet.isVisible()
    assert listed(session)[0] == (ANNA, "The office")
    assert session.undo_stack.undoText() == "Rename calendar to “The office”"
    session.undo_stack.undo()
    assert listed(session)[0] == (ANNA, "Work")


def test_one_is_taken_over(full: CalendarsSection, session: Session) -> None:
    told: list[str] = []
    full.undoable.connect(told.append)
    full._take_over()
    assert told == ["“Work” is your own now."]
    assert listed(session) == [(BEN, "Choir & <b>")]
    session.undo_stack.undo()
    assert len(listed(session)) == 2


def test_one_is_removed_and_comes_back(full: CalendarsSection, session: Session) -> None:
    told: list[str] = []
    full.undoable.connect(told.append)
    full._list.setCurrentIndex(full._list.model().index(1, 0))
    full._remove()
    assert told == ["“Choir & <b>” lies in the trash."]
    assert len(listed(session)) == 1
    session.undo_stack.undo()
    assert len(listed(session)) == 2


def test_one_is_brought_in_again(full: CalendarsSection, session: Session, tmp_path: Path) -> None:
    full._list.setCurrentIndex(full._list.model().index(1, 0))
    full._again()
    (dialog,) = full.findChildren(QFileDialog)
    path = tmp_path / "new.ics"
    path.write_bytes(file(B, name="Anything"))
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    sheet = full._arrivals._sheet
    assert sheet is not None
    asked = sheet._options.asked()
    assert (asked.who, asked.calendar) == (BEN, "Choir & <b>")
    sheet._findings._means_it.click()
    sheet._bring.click()
    assert listed(session) == [(ANNA, "Work"), (BEN, "Choir & <b>")]
    assert sum(one.events for one in calendars(session.plan).held) == 3


def test_the_list_follows_the_plan(full: CalendarsSection, session: Session) -> None:
    imported(session.plan, file(event("c"), name="Club"))
    full.renew()
    assert len(rows(full)) == 3
