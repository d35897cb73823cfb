"""People in the settings: an edit is one step, what cannot be is said where it was typed, nothing is lost."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Colour
from planner.domain.person import Person
from planner.services.blocks import add_block
from planner.services.household import household
from planner.services.people import edit_person, remove_person
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.pages.page import Around
from planner.ui.pages.settings.names import SectionName
from planner.ui.pages.settings.page import SettingsPage
from planner.ui.pages.settings.people.leave_sheet import LeaveSheet
from planner.ui.pages.settings.people.person_card import PersonCard
from planner.ui.pages.settings.people.section import PeopleSection
from planner.ui.session import Session
from planner.ui.tools import Tools
from planner.ui.window import Window
from tests.helpers.plans import ANNA, BEN, block, tick

MARKUP = "<img src=file:///x>&<b>"


@pytest.fixture
def page(tools: Tools, desk: Desk, session: Session, commands: Commands, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(Around(tools, desk, session, commands))
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.open_part(SectionName.PEOPLE)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.start()
    return made


@pytest.fixture
def section(page: SettingsPage) -> PeopleSection:
    (found,) = page.findChildren(PeopleSection)
    return found


def people(session: Session) -> list[Person]:
    found = session.ask(household)
    assert found is not None
    return list(found.people)


def names(session: Session) -> list[str]:
    return [person.name for person in people(session)]


def line(section: PeopleSection, name: str) -> QLineEdit:
    """The line that is called that for who hears it."""
    (found,) = [one for one in section.findChildren(QLineEdit) if one.accessibleName() == name]
    return found


def type_into(edit: QLineEdit, text: str, key: Qt.Key | None = Qt.Key.Key_Return) -> None:
    edit.setFocus()
    edit.selectAll()
    edit.insert(text)
    if key is not None:
        QTest.keyClick(edit, key)


def test_a_name_is_kept_with_enter_and_undone_as_one_step(section: PeopleSection, session: Session) -> None:
    type_into(line(section, "Name of Anna"), " Änne ")
    assert names(session) == ["Änne", "Ben"]
    assert line(section, "Name of Änne").text() == "Änne"
    assert session.undo_stack.count() == 1
    assert session.undo_stack.undoText() == "Rename Anna to Änne"
    session.undo_stack.undo()
    assert line(section, "Name of Anna").text() == "Anna"


def test_leaving_a_line_keeps_it_too(section: PeopleSection, session: Session) -> None:
    type_into(line(section, "Name of Ben"), "Bo", None)
    assert names(session) == ["Anna", "Ben"]
    line(section, "Name of Anna").setFocus()
    assert names(session) == ["Anna", "Bo"]


def test_escape_brings_back_what_was_there(section: PeopleSection, session: Session) -> None:
    edit = line(section, "Name of Ben")
    type_into(edit, "Bo", Qt.Key.Key_Escape)
    assert edit.text() == "Ben"
    line(section, "Name of Anna").setFocus()
    assert names(session) == ["Anna", "Ben"]
    assert session.undo_stack.count() == 0


@pytest.mark.parametrize(("text", "said"), [("anna", "somebody called anna already"), (" ", "needs a name")])
def test_a_name_that_cannot_be_is_said_where_it_is(
    text: str, said: str, section: PeopleSection, session: Session
) -> None:
    edit = line(section, "Name of Ben")
    type_into(edit, text)
    assert said in edit.accessibleDescription()
    assert edit.property("trouble")
    assert names(session) == ["Anna", "Ben"]
    # It waits for another try, whatever else happens.
    session.do(partial(edit_person, person_id=ANNA, wish_me=60))
    assert edit.text() == text
    type_into(edit, "Bo")
    assert names(session) == ["Anna", "Bo"]
    assert not edit.accessibleDescription()


def test_what_is_being_typed_survives_a_change_from_beside(section: PeopleSection, session: Session) -> None:
    edit = line(section, "Name of Ben")
    type_into(edit, "Bo", None)
    session.do(partial(edit_person, person_id=BEN, name="Benedict"))
    session.do(partial(edit_person, person_id=ANNA, name="Änne"))
    assert edit.text() == "Bo"
    assert line(section, "Name of Änne").text() == "Änne"
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == "Benedict"


def test_wishes_are_hours_or_left_open(section: PeopleSection, session: Session) -> None:
    edit = line(section, "Time with friends Anna wishes for in a week")
    type_into(edit, "7:30")
    assert people(session)[0].wish_friends == 450
    assert edit.text() == "7 h 30"
    assert session.undo_stack.undoText() == "Wish of Anna for time with friends"
    type_into(edit, "lots")
    assert "Please write hours" in edit.accessibleDescription()
    assert people(session)[0].wish_friends == 450
    tick(session.plan, seconds=5)
    type_into(edit, "")
    assert people(session)[0].wish_friends is None
    assert session.undo_stack.count() == 2


def test_enter_on_what_did_not_change_is_no_step(section: PeopleSection, session: Session) -> None:
    QTest.keyClick(line(section, "Name of Anna"), Qt.Key.Key_Return)
    QTest.keyClick(line(section, "Own time Anna wishes for in a week"), Qt.Key.Key_Return)
    assert session.undo_stack.count() == 0


def test_a_colour_is_chosen_at_once(section: PeopleSection, session: Session) -> None:
    section._cards[ANNA]._colour.chosen.emit(Colour.MOSS)
    assert people(session)[0].colour is Colour.MOSS
    assert section._cards[ANNA]._colour.value is Colour.MOSS
    session.undo_stack.undo()
    assert section._cards[ANNA]._colour.value is Colour.TEAL


def test_people_change_places_and_the_keys_stay(section: PeopleSection, session: Session) -> None:
    anna, ben = section._cards[ANNA], section._cards[BEN]
    assert not anna._left.isEnabled()
    anna._right.setFocus()
    anna._right.click()
    assert names(session) == ["Ben", "Anna"]
    assert section._listed.indexOf(ben) < section._listed.indexOf(anna)
    assert anna._left.hasFocus()
    assert ben.nextInFocusChain() is not None
    anna._left.click()
    assert names(session) == ["Anna", "Ben"]


def test_the_keys_walk_from_card_to_card_in_their_order(section: PeopleSection) -> None:
    section._cards[ANNA]._right.click()
    section._cards[BEN]._name.widget.setFocus()
    met: list[str] = []
    for _ in range(40):
        section.focusNextChild()
        focused = section.focusWidget()
        card = next((one for one in section.findChildren(PersonCard) if one.isAncestorOf(focused)), None)
        word = card.accessibleName() if card is not None else "other"
        if not met or met[-1] != word:
            met.append(word)
    assert met[:3] == ["Ben", "Anna", "other"]


def test_somebody_joins(section: PeopleSection, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(section.undoable) as told:
        type_into(line(section, "Someone else"), " Cara ")
    assert told.args == ["Cara plans with you now."]
    assert names(session) == ["Anna", "Ben", "Cara"]
    assert line(section, "Someone else").text() == ""
    type_into(line(section, "Someone else"), "CARA")
    assert "already" in line(section, "Someone else").accessibleDescription()
    session.undo_stack.undo()
    assert len([one for one in section.findChildren(PersonCard) if one.isVisible()]) == 2


def sheet_for(section: PeopleSection, person_id: str) -> LeaveSheet:
    section._cards[person_id]._go.click()
    (sheet,) = section.findChildren(LeaveSheet)
    return sheet


def test_who_is_let_go_leaves_what_was_theirs_to_somebody(
    section: PeopleSection, session: Session, qtbot: QtBot
) -> None:
    session.do(partial(add_block, block=block("Pottery")))
    session.set_here(ANNA)
    sheet = sheet_for(section, ANNA)
    assert sheet._heir.accessibleName() == "One block is Anna’s alone. What becomes of it?"
    sheet._heir.set_value(BEN)
    with qtbot.waitSignal(section.undoable):
        sheet._decide()
    assert names(session) == ["Ben"]
    assert session.here is None
    assert ANNA not in section._cards
    # The last one stays.
    assert not section._cards[BEN]._go.isVisible()
    session.undo_stack.undo()
    assert names(session) == ["Anna", "Ben"]


def test_without_anything_alone_nothing_is_asked_and_esc_leaves_it(
    section: PeopleSection, session: Session
) -> None:
    sheet = sheet_for(section, BEN)
    assert not sheet._heir.isVisible()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert names(session) == ["Anna", "Ben"]


def test_typing_for_somebody_who_is_gone_comes_to_nothing(section: PeopleSection, session: Session) -> None:
    type_into(line(section, "Name of Ben"), "Bo", None)
    troubles: list[object] = []
    session.troubled.connect(troubles.append)
    session.do(partial(remove_person, person_id=BEN))
    assert names(session) == ["Anna"]
    assert not troubles
    session.troubled.disconnect(troubles.append)


def test_a_name_is_shown_as_it_was_typed(section: PeopleSection) -> None:
    type_into(line(section, "Name of Ben"), MARKUP)
    assert line(section, f"Name of {MARKUP}").text() == MARKUP
    sheet = sheet_for(section, BEN)
    words = [one.accessibleName() for one in sheet.findChildren(type(section._cards[ANNA]._go))]
    assert f"Let {MARKUP} go" in words
    sheet.reject()


@pytest.mark.parametrize("leave", ["close", "another"])
def test_what_is_being_typed_is_kept_when_the_plan_is_left(
    leave: str, window: Window, desk: Desk, path: Path, qtbot: QtBot
) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desk.open(path)
    window.commands.settings.trigger()
    (section,) = window.findChildren(PeopleSection)
    type_into(line(section, "Name of Ben"), "Bo", None)
    if leave == "close":
        window.close()
    else:
        desk.open_sample()
    desk.open(path)
    assert desk.session is not None
    assert names(desk.session) == ["Anna", "Bo"]
