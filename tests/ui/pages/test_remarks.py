"""What is said of a block, from its small card: kept, read again, taken back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from planner.domain.kinds import Feeling
from planner.services.remarks import said_of
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.kit.text import ElidedLabel
from planner.ui.kit.widgets.buttons import Button, IconButton
from planner.ui.pages.page import Around
from planner.ui.pages.week.editor.keep_sheet import Keep, KeepSheet
from planner.ui.pages.week.page import WeekPage
from planner.ui.pages.week.remarks.sheet import RemarkSheet
from planner.ui.session import Session
from planner.ui.tools import Tools
from planner.ui.week.board import key_of
from planner.ui.week.intents import Key, Opened
from tests.helpers.plans import ANNA, BEN, block, put


@pytest.fixture
def page(tools: Tools, desk: Desk, session: Session, commands: Commands) -> Iterator[WeekPage]:
    put(session.plan, block("Pottery <b>"))
    made = WeekPage(Around(tools, desk, session, commands))
    made.resize(1300, 800)
    made.start()
    made.show()
    yield made
    made.close()
    made.deleteLater()


def opened(page: WeekPage) -> Key:
    assert page.agenda is not None
    key = key_of(page.agenda.entries[0])
    page.view.reveal(key)
    page.view.opened.emit(Opened(key, whole=False))
    return key


def press(page: WeekPage, words: str) -> None:
    (button,) = [one for one in page.cards.card.foot.findChildren(Button) if one.text() == words]
    button.click()


def say(page: WeekPage, words: str) -> None:
    (sheet,) = page.findChildren(RemarkSheet)
    (line,) = sheet.findChildren(QLineEdit)
    line.setText(words)
    (keep,) = [one for one in sheet.findChildren(Button) if one.text() == "Keep it"]
    keep.click()


def told(page: WeekPage) -> list[str]:
    return [label.full for label in page.cards.card.foot.findChildren(ElidedLabel) if not label.isHidden()]


def test_thanks_stay_with_the_block_and_are_undone(page: WeekPage) -> None:
    key = opened(page)
    press(page, "Thanks")
    say(page, "the <i>quiet</i> after")
    (remark,) = said_of(page.session.plan, key.block_id)
    assert (remark.author, remark.feeling, remark.words) == (ANNA, Feeling.THANKS, "the <i>quiet</i> after")
    assert told(page)[-1] == "Anna, 10 March: thanks – the <i>quiet</i> after"
    page.session.undo_stack.undo()
    assert said_of(page.session.plan, key.block_id) == ()


def test_the_card_grows_with_what_is_said(page: WeekPage) -> None:
    key = opened(page)
    before = page.cards.card.height()
    press(page, "Thanks")
    say(page, "the quiet after")
    grown = page.cards.card.height()
    assert grown >= page.cards.card.minimumSizeHint().height()
    assert grown > before
    (remark,) = said_of(page.session.plan, key.block_id)
    page.cards.card.foot.taken_back.emit(remark.id)
    assert page.cards.card.height() == before


def test_whoever_sits_here_is_the_one_who_says_it(page: WeekPage) -> None:
    page.session.set_here(BEN)
    key = opened(page)
    press(page, "This hurt")
    say(page, "")
    (remark,) = said_of(page.session.plan, key.block_id)
    assert (remark.author, remark.feeling) == (BEN, Feeling.HURT)


def test_it_is_taken_back(page: WeekPage) -> None:
    key = opened(page)
    press(page, "Thanks")
    say(page, "one word")
    away = [one for one in page.cards.card.foot.findChildren(IconButton) if not one.isHidden()]
    assert away[-1].accessibleName() == "Take back: Anna, 10 March: thanks – one word"
    away[-1].click()
    assert said_of(page.session.plan, key.block_id) == ()


def test_leaving_it_unsaid_says_nothing(page: WeekPage) -> None:
    key = opened(page)
    press(page, "This hurt")
    (sheet,) = page.findChildren(RemarkSheet)
    sheet.reject()
    assert said_of(page.session.plan, key.block_id) == ()


def typed(page: WeekPage) -> RemarkSheet:
    """Something is on its way to being said, and Esc is pressed."""
    press(page, "This hurt")
    (sheet,) = page.findChildren(RemarkSheet)
    (line,) = sheet.findChildren(QLineEdit)
    line.setText("half a sentence")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    return sheet


def test_esc_drops_no_words_unasked(page: WeekPage) -> None:
    key = opened(page)
    sheet = typed(page)
    (question,) = sheet.findChildren(KeepSheet)
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    sheet.findChildren(KeepSheet)[-1].decided.emit(Keep.SAVE)
    (remark,) = said_of(page.session.plan, key.block_id)
    assert remark.words == "half a sentence"
    assert not sheet.isVisible()


def test_words_are_left_out_where_people_say_so(page: WeekPage) -> None:
    key = opened(page)
    sheet = typed(page)
    sheet.findChildren(KeepSheet)[-1].decided.emit(Keep.LEAVE_OUT)
    assert not sheet.isVisible()
    assert said_of(page.session.plan, key.block_id) == ()


def test_leaving_it_unsaid_is_not_asked_about(page: WeekPage) -> None:
    opened(page)
    press(page, "This hurt")
    (sheet,) = page.findChildren(RemarkSheet)
    sheet.findChildren(QLineEdit)[0].setText("half a sentence")
    (leave,) = [one for one in sheet.findChildren(Button) if one.text() == "Leave it unsaid"]
    leave.click()
    assert not sheet.isVisible()
    assert page.findChildren(KeepSheet) == []
