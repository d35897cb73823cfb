"""Writing a card of one's own, and nothing of what was typed being lost."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from planner.domain.cards.kinds import CardKind, Stage
from planner.domain.clock import FixedClock
from planner.services.cards.own import add_deck
from planner.ui.pages.cards.own.card_sheet import CardSheet
from planner.ui.pages.cards.own.deck_part import Other
from planner.ui.pages.cards.own.own_cards import OwnCards
from planner.ui.pages.week.editor.keep_sheet import KeepSheet
from planner.ui.session import Session
from tests.ui.pages.cards.own.doors import Opened, Told, decks, texts, written

ODD = "a < b & <b>&amp;</b> 🙂"


def type_text(sheet: CardSheet, text: str) -> None:
    sheet._face._text.setPlainText(text)


def choose_new(sheet: CardSheet, title: str) -> None:
    sheet._deck._choice.set_value(Other.NEW)
    sheet._deck._choice.chosen.emit(Other.NEW)
    sheet._deck._title.setText(title)


def test_the_first_card_comes_with_its_deck_in_one_step(
    own: OwnCards, opened: Opened, session: Session, told: Told
) -> None:
    own.write()
    sheet = opened(CardSheet)
    assert sheet.focusWidget() is sheet._face._text
    assert sheet._deck._named.isVisible()
    type_text(sheet, f"  {ODD}\n")
    sheet._face._follow_up.setPlainText("And then?")
    sheet._kind.set_value(CardKind.THANKS)
    sheet._depth.set_value(3)
    sheet._stages.set_chosen((Stage.LONG,))
    choose_new(sheet, " Sundays  & <b> ")
    QTest.keyClick(sheet._face._text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not sheet.isVisible()
    (card,) = decks(session)["Sundays & <b>"].cards
    assert (card.text, card.follow_up, card.kind, card.depth) == (ODD, "And then?", CardKind.THANKS, 3)
    assert card.stages == (Stage.LONG,)
    assert told.undoable == ["The card is written."]
    session.undo_stack.undo()
    assert decks(session) == {}


def test_it_lies_in_the_deck_that_was_written_in_last(
    own: OwnCards, opened: Opened, session: Session, clock: FixedClock
) -> None:
    written(session, deck="At sea")
    clock.moment += timedelta(minutes=1)
    written(session, deck="Sundays")
    add_deck(session.plan, "Yet empty")
    own.write()
    sheet = opened(CardSheet)
    assert sheet._deck._choice.currentText() == "Sundays"
    type_text(sheet, "Next?")
    sheet.save()
    assert texts(session)["Sundays"] == ["What was good?", "Next?"]


def test_what_cannot_be_is_said_at_its_field_and_stays(
    own: OwnCards, opened: Opened, session: Session
) -> None:
    written(session)
    own.write()
    sheet = opened(CardSheet)
    sheet.save()
    assert sheet._face._text_field._trouble.text() == "A card needs some words."
    type_text(sheet, "x" * 1001)
    sheet._face._follow_up.setPlainText("y" * 1002)
    sheet.save()
    assert "1,001 characters" in sheet._face._text_field._trouble.text()
    assert "1,002 characters" in sheet._face._follow_up_field._trouble.text()
    type_text(sheet, "x" * 1000)
    sheet._face._follow_up.clear()
    choose_new(sheet, "SUNDAYS")
    sheet.save()
    assert "There is a deck called SUNDAYS already" in sheet._deck._named._trouble.text()
    assert texts(session) == {"Sundays": ["What was good?"]}
    choose_new(sheet, "Mondays")
    sheet.save()
    assert texts(session)["Mondays"] == ["x" * 1000]


def test_many_words_are_only_remarked_upon(own: OwnCards, opened: Opened, session: Session) -> None:
    own.write()
    sheet = opened(CardSheet)
    type_text(sheet, "word " * 30)
    assert sheet._face._note.text().startswith("One thought")
    type_text(sheet, "word " * 31)
    assert sheet._face._note.text() == "31 words. Up to 30 are easier to read aloud."
    sheet.save()
    assert len(texts(session)["Our own cards"]) == 1


def test_leaving_asks_before_anything_typed_is_lost(own: OwnCards, opened: Opened, session: Session) -> None:
    own.write()
    sheet = opened(CardSheet)
    type_text(sheet, "Half a thought")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    asking = opened(KeepSheet)
    QTest.keyClick(asking, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert sheet._face._text.toPlainText() == "Half a thought"
    sheet.reject()
    opened(KeepSheet)._save()
    assert not sheet.isVisible()
    assert texts(session) == {"Our own cards": ["Half a thought"]}


def test_unchanged_it_goes_at_once_and_left_out_it_is_gone(
    own: OwnCards, opened: Opened, session: Session, page: QWidget
) -> None:
    own.write()
    opened(CardSheet).reject()
    assert not [one for one in page.findChildren(CardSheet) if one.isVisible()]
    own.write()
    sheet = opened(CardSheet)
    type_text(sheet, "No")
    sheet.reject()
    opened(KeepSheet)._leave_out()
    assert not sheet.isVisible()
    assert decks(session) == {}


def test_the_window_waits_until_it_is_known_what_becomes_of_it(
    own: OwnCards, opened: Opened, session: Session, page: QWidget
) -> None:
    own.write()
    type_text(opened(CardSheet), "Still here")
    assert not page.close()
    QTest.keyClick(opened(KeepSheet), Qt.Key.Key_Escape)
    assert page.isVisible()
    assert not page.close()
    opened(KeepSheet)._save()
    assert not page.isVisible()
    assert texts(session) == {"Our own cards": ["Still here"]}


def test_who_went_back_and_saves_later_keeps_the_window(
    own: OwnCards, opened: Opened, session: Session, page: QWidget
) -> None:
    own.write()
    sheet = opened(CardSheet)
    type_text(sheet, "Still here")
    assert not page.close()
    QTest.keyClick(opened(KeepSheet), Qt.Key.Key_Escape)
    sheet.save()
    assert page.isVisible()
    assert texts(session) == {"Our own cards": ["Still here"]}
