"""Keeping the decks in order: everything by keys, and every step with a way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.cards.card import Face
from planner.services.cards.own import edit_card, put_away
from planner.services.cards.shelf import program_stacks, shelf
from planner.store.check import problems
from planner.ui.pages.cards.own.card_list import CardPainter
from planner.ui.pages.cards.own.card_sheet import CardSheet
from planner.ui.pages.cards.own.deck_sheet import DeckSheet
from planner.ui.pages.cards.own.give_out_sheet import GiveOutSheet
from planner.ui.pages.cards.own.keys import own_hints
from planner.ui.pages.cards.own.manage_sheet import ManageSheet
from planner.ui.pages.cards.own.own_cards import OwnCards
from planner.ui.pages.settings.keys.words import sequence
from planner.ui.session import Session
from tests.ui.pages.cards.own.doors import Opened, decks, texts, written

GLAD = program_stacks()[0]
ODD = "a < b & <b>bold</b> 🙂 " * 30


@pytest.fixture
def sheet(own: OwnCards, opened: Opened, session: Session) -> ManageSheet:
    written(session, "One")
    written(session, ODD.strip())
    written(session, "Far", deck="At sea")
    own.manage()
    made = opened(ManageSheet)
    made.decks.select(decks(session)["Sundays"].deck.id)
    return made


def press(sheet: ManageSheet, key: Qt.Key, *, deck: bool = False) -> None:
    listed = (sheet.decks if deck else sheet.cards).listed
    listed.setFocus()
    QTest.keyClick(listed, key)


def shown(sheet: ManageSheet) -> list[str]:
    model = sheet.cards.listed.model()
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def test_our_decks_come_before_those_of_the_program(sheet: ManageSheet) -> None:
    model = sheet.decks.listed.model()
    titles = [model.data(model.index(row, 0)) for row in range(model.rowCount())]
    assert titles == ["At sea", "Sundays", *(stack.deck.title for stack in program_stacks())]
    assert shown(sheet) == ["One", ODD.strip()]
    assert sheet.cards.card is not None
    assert sheet.cards.card.text == "One"
    sheet.decks.select(GLAD.deck.id)
    assert shown(sheet) == [card.text for card in GLAD.cards]
    assert not sheet.cards._change.isEnabled()
    assert not sheet.decks._away.isEnabled()


def test_return_changes_a_card_and_it_stays_selected(
    sheet: ManageSheet, opened: Opened, session: Session, qtbot: QtBot
) -> None:
    press(sheet, Qt.Key.Key_Down)
    press(sheet, Qt.Key.Key_Return)
    edit = opened(CardSheet)
    assert edit._face._text.toPlainText() == ODD.strip()
    edit._face._text.setPlainText("Two")
    edit.save()
    assert texts(session)["Sundays"] == ["One", "Two"]
    assert sheet.cards.card is not None
    assert sheet.cards.card.text == "Two"
    assert sheet.toast.accessibleName() == "The card is changed."
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    QTest.keyClick(sheet, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert texts(session)["Sundays"] == ["One", ODD.strip()]
    QTest.keyClick(sheet, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert texts(session)["Sundays"] == ["One", "Two"]


def test_unchanged_a_card_is_left_alone(sheet: ManageSheet, opened: Opened, session: Session) -> None:
    press(sheet, Qt.Key.Key_Return)
    edit = opened(CardSheet)
    edit.save()
    assert not edit.isVisible()
    assert not session.undo_stack.count()


def test_a_card_moves_to_another_deck_or_a_new_one(
    sheet: ManageSheet, opened: Opened, session: Session
) -> None:
    press(sheet, Qt.Key.Key_Return)
    edit = opened(CardSheet)
    edit._deck._choice.set_value(decks(session)["At sea"].deck.id)
    edit.save()
    assert texts(session) == {"At sea": ["Far", "One"], "Sundays": [ODD.strip()]}
    session.undo_stack.undo()
    assert texts(session) == {"At sea": ["Far"], "Sundays": ["One", ODD.strip()]}


def test_a_card_that_went_meanwhile_can_be_saved_as_a_new_one(
    sheet: ManageSheet, opened: Opened, session: Session
) -> None:
    press(sheet, Qt.Key.Key_Return)
    edit = opened(CardSheet)
    card = decks(session)["Sundays"].cards[0]
    with session.plan.change("Take it away") as transaction:
        transaction.delete(card)
    edit._face._text.setPlainText("Still meant")
    edit.save()
    assert edit.isVisible()
    assert "no longer there" in edit._face._text_field._trouble.text()
    edit.save()
    assert texts(session)["Sundays"] == [ODD.strip(), "Still meant"]


def test_put_away_it_is_drawn_no_more_and_comes_out_again(sheet: ManageSheet, session: Session) -> None:
    press(sheet, Qt.Key.Key_Delete)
    assert "One" not in [card.text for card in shelf(session.plan).cards]
    assert shown(sheet) == ["One", ODD.strip()]
    assert sheet.cards._away.text() == "Take out again"
    assert sheet.toast.accessibleName() == "“One” is put away."
    press(sheet, Qt.Key.Key_Delete)
    assert "One" in [card.text for card in shelf(session.plan).cards]
    press(sheet, Qt.Key.Key_Delete, deck=True)
    assert "Sundays" not in [stack.deck.title for stack in shelf(session.plan).stacks]
    assert sheet.decks.stack is not None
    assert sheet.decks.stack.deck.title == "Sundays"
    sheet.toast._action.click()
    assert "Sundays" in [stack.deck.title for stack in shelf(session.plan).stacks]


def test_only_what_was_done_here_is_undone_here(
    sheet: ManageSheet, session: Session, own: OwnCards, opened: Opened
) -> None:
    press(sheet, Qt.Key.Key_Delete)
    sheet.reject()
    own.manage()
    again = opened(ManageSheet)
    QTest.keyClick(again, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.undo_stack.index() == 1


def test_a_card_of_the_program_is_copied_into_ours(
    sheet: ManageSheet, opened: Opened, session: Session
) -> None:
    sheet.decks.select(GLAD.deck.id)
    press(sheet, Qt.Key.Key_Return)
    assert not sheet.findChildren(CardSheet)
    sheet.cards._copy.trigger()
    copy = opened(CardSheet)
    assert copy._face._text.toPlainText() == GLAD.cards[0].text
    copy.save()
    assert GLAD.cards[0].text in texts(session)["At sea"]


def test_a_whole_deck_of_the_program_becomes_ours_to_change(sheet: ManageSheet, session: Session) -> None:
    sheet.decks.select(GLAD.deck.id)
    sheet.decks.listed.setFocus()
    QTest.keyClick(sheet.decks.listed, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    title = f"{GLAD.deck.title} (2)"
    assert texts(session)[title] == [card.text for card in GLAD.cards]
    assert decks(session)[title].deck.how_to_use == GLAD.deck.how_to_use
    assert sheet.decks.stack is not None
    assert sheet.decks.stack.deck.title == title
    assert sheet.cards._change.isEnabled()
    session.undo_stack.undo()
    assert title not in decks(session)
    assert problems(session.plan) == []


def test_a_deck_is_begun_and_renamed(sheet: ManageSheet, opened: Opened, session: Session) -> None:
    sheet.decks.listed.setFocus()
    QTest.keyClick(sheet.decks.listed, Qt.Key.Key_Insert)
    new = opened(DeckSheet)
    new.save()
    assert new._named._trouble.text() == "A deck needs a name."
    new._title.setText("sundays")
    new.save()
    assert "already" in new._named._trouble.text()
    new._title.setText("Mondays & more")
    new._how.setPlainText("x" * 1001)
    new.save()
    assert "1,001" in new._used._trouble.text()
    new._how.setPlainText("Slowly.")
    new.save()
    assert sheet.decks.stack is not None
    assert sheet.decks.stack.deck.title == "Mondays & more"
    assert not sheet.cards.listed.isVisible()
    assert sheet.cards.below.full == "Slowly."
    press(sheet, Qt.Key.Key_Return, deck=True)
    edit = opened(DeckSheet)
    edit._title.setText("MONDAYS & more")
    edit.save()
    assert "MONDAYS & more" in decks(session)
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert set(decks(session)) == {"Sundays", "At sea"}


def test_what_another_program_changed_is_shown(sheet: ManageSheet, session: Session) -> None:
    card = decks(session)["Sundays"].cards[0]
    edit_card(session.plan, card.id, Face(text="Changed"))
    put_away(session.plan, decks(session)["At sea"].deck)
    session.changed.emit(None)
    assert shown(sheet)[0] == "Changed"
    model = sheet.decks.listed.model()
    assert [model.data(model.index(row, 0)) for row in (0, 1)] == ["Sundays", "At sea"]


def test_a_deck_is_given_from_here(sheet: ManageSheet, opened: Opened) -> None:
    sheet.decks._give()
    assert opened(GiveOutSheet)._deck.currentText() == "Sundays"


def test_two_lines_of_a_card_are_shown_and_dots_for_the_rest(sheet: ManageSheet) -> None:
    painter = sheet.cards.listed.itemDelegate()
    assert isinstance(painter, CardPainter)
    lines = painter._in_lines(ODD.strip(), 300)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert ODD.startswith(lines[0])
    assert painter._in_lines("Short", 300) == ["Short"]
    assert not sheet.cards.listed.grab().isNull()


def test_every_key_of_the_lists_stands_in_the_table_of_keys(sheet: ManageSheet) -> None:
    told = {sequence(*held).toString() for hint in own_hints() for held in hint.keys}
    for column in (sheet.decks, sheet.cards):
        taken = {action.shortcut().toString() for action in column.listed.actions()} - {""}
        assert told - taken == {"Return", "Enter"}
        assert taken <= told
