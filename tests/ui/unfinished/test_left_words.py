"""Each place in the window where words can stand unsaved, and what becomes of them where nobody is asked."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.agreements.kinds import AgreementKind
from planner.domain.agreements.steps import Step
from planner.domain.block import Block
from planner.domain.cards.card import Card
from planner.domain.cards.deck import Deck
from planner.domain.cards.happened import Draw
from planner.domain.kinds import Feeling
from planner.domain.person import Person
from planner.services.agreements.comparing import own_answers
from planner.services.remarks import said_of
from planner.services.several import NewBlock
from planner.ui.book import Book, PageName
from planner.ui.desk import Desk
from planner.ui.pages.agreements.beginning.half_written import Half, half_written
from planner.ui.pages.agreements.beginning.sheet import BeginSheet
from planner.ui.pages.agreements.comparing.sheet import CompareSheet
from planner.ui.pages.agreements.page import AgreementsPage
from planner.ui.pages.agreements.together.another_way import AnotherWaySheet
from planner.ui.pages.agreements.together.lines import LinesRow
from planner.ui.pages.cards.own.card_sheet import CardSheet
from planner.ui.pages.cards.own.deck_sheet import DeckSheet
from planner.ui.pages.cards.own.own_cards import OwnCards
from planner.ui.pages.cards.page import CardsPage
from planner.ui.pages.cards.talk.write_sheet import WriteSheet
from planner.ui.pages.cards.talk.writing_card import WritingCard
from planner.ui.pages.search.sheet import SearchSheet
from planner.ui.pages.settings.people.person_card import PersonCard
from planner.ui.pages.week.questions import FirmSheet, ScopeSheet
from planner.ui.pages.week.remarks.sheet import RemarkSheet
from planner.ui.session import Session
from planner.ui.week.board import key_of
from planner.ui.week.intents import Created, Key, Opened, Renamed
from planner.ui.window import Window
from tests.helpers.agreements import TRIAL, agreed, begun, proposed
from tests.helpers.cards import card, deck, draw_of
from tests.helpers.plans import ANNA, BEN, MONDAY, content, put, tick
from tests.ui.unfinished.conftest import words

Again = Callable[[], Session]
W = TypeVar("W", bound=QWidget)
POTTERY = Key("pottery", None)
FIRST, SECOND = card("a", text="What was good?"), card("b", position=1)


def titles(session: Session) -> set[str]:
    return {one.title for one in content(session.plan).values() if isinstance(one, Block)}


def retype(edit: QWidget, text: str) -> None:
    assert isinstance(edit, QLineEdit | QPlainTextEdit)
    edit.selectAll()
    QTest.keyClicks(edit, text)


def one(part: QWidget, kind: type[W]) -> W:
    """The one that is shown."""
    (found,) = [widget for widget in part.findChildren(kind) if not widget.isHidden()]
    return found


def book_of(window: Window) -> Book:
    assert window.book is not None
    return window.book


def agreements(book: Book) -> AgreementsPage:
    book.go(PageName.AGREEMENTS)
    page = book.currentWidget()
    assert isinstance(page, AgreementsPage)
    return page


def test_a_line_of_words_stands_there_again(book: Book, again: Again, window: Window) -> None:
    retype(book.week.line._edit, "us dinner Fri 7pm")
    session = again()
    assert session.unfinished.waiting == ()
    assert book_of(window).week.line.text == "us dinner Fri 7pm"
    assert titles(session) == {"Pottery", "Choir"}


def test_so_it_does_where_the_window_is_closed(book: Book, window: Window, desk: Desk, path: Path) -> None:
    retype(book.week.line._edit, "us dinner")
    window.close()
    desk.open(path)
    assert book_of(window).week.line.text == "us dinner"


def test_before_a_session_ends_all_is_kept_and_goes_on(
    book: Book, window: Window, desk: Desk, home: Path
) -> None:
    retype(book.week.line._edit, "us dinner")
    book.week.editor.open(POTTERY)
    assert book.week.editor.editor is not None
    retype(book.week.editor.editor._title, "Glazing")
    window.keep()
    assert [file.read_text().count("us dinner") for file in home.rglob("unfinished/*.json")] == [1]
    assert desk.session is book._around.session
    assert "Glazing" in titles(desk.session)
    book.week.line.clear()
    window.keep()
    assert list(home.rglob("unfinished/*.json")) == []


def test_the_title_on_the_small_card_is_kept(book: Book, again: Again) -> None:
    week = book.week
    week.view.opened.emit(Opened(POTTERY, whole=False))
    retype(week.cards.card.first, "Glazing")
    assert "Glazing" in titles(again())


def test_the_title_of_a_new_block_is_kept(book: Book, again: Again) -> None:
    week = book.week
    week.take_focus()
    week.views.front.create_here()
    assert week.view.editing.box is not None
    retype(week.view.editing.box, "Tea")
    assert "Tea" in titles(again())


def test_so_it_is_in_a_window_that_has_not_the_keys(book: Book, again: Again, qtbot: QtBot) -> None:
    week, other = book.week, QWidget()
    qtbot.addWidget(other)
    week.take_focus()
    week.views.front.create_here()
    assert week.view.editing.box is not None
    retype(week.view.editing.box, "Tea")
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is other)
    assert "Tea" in titles(again())


def test_what_cannot_be_saved_as_the_plan_is_gone_waits_for_it(
    book: Book, desk: Desk, path: Path, tmp_path: Path
) -> None:
    book.week.editor.open(POTTERY)
    assert book.week.editor.editor is not None
    retype(book.week.editor.editor._title, "Glazing")
    session = book._around.session
    assert session.in_use.backups is not None
    path.rename(tmp_path / "elsewhere.ebbflow")
    session.look_beside()
    QCoreApplication.processEvents()
    backup = session.in_use.backups.newest_good()
    assert backup is not None
    desk.bring_back(backup, path)
    assert desk.session is not None
    assert words(desk.session.unfinished.waiting) == [("Title", "Glazing")]


def test_a_title_that_is_asked_about_waits(book: Book, again: Again) -> None:
    week = book.week
    assert week.agenda is not None
    choir = next(key_of(entry) for entry in week.agenda.entries if entry.series.id == "choir")
    week.view.renamed.emit(Renamed(choir, "Quartet"))
    assert one(week, ScopeSheet).isVisible()
    session = again()
    assert words(session.unfinished.waiting) == [("Title", "Quartet")]
    assert "Choir" in titles(session)


def test_a_title_in_the_time_of_somebody_else_waits(book: Book, again: Again) -> None:
    week = book.week
    book._around.session.set_here(BEN)
    week.view.created.emit(Created((ANNA,), MONDAY, MONDAY.replace(hour=1), all_day=False, title="For you"))
    assert one(week, FirmSheet).isVisible()
    session = again()
    assert words(session.unfinished.waiting) == [("Title", "For you")]
    assert titles(session) == {"Pottery", "Choir"}


def test_the_editor_of_a_new_block_is_saved(book: Book, again: Again) -> None:
    new = NewBlock(who=(ANNA,), start=MONDAY, end=MONDAY.replace(hour=1), all_day=False)
    book.week.editor.open_new(new)
    assert book.week.editor.editor is not None
    retype(book.week.editor.editor._title, "Reading")
    session = again()
    assert "Reading" in titles(session)
    assert session.unfinished.waiting == ()


def test_an_editor_with_something_impossible_in_it_is_put_by(book: Book, again: Again) -> None:
    book.week.editor.open(POTTERY)
    editor = book.week.editor.editor
    assert editor is not None
    editor._whose._chips.set_chosen(())
    retype(editor._title, "Nobody's")
    session = again()
    (left,) = session.unfinished.waiting
    assert (left.title, left.words) == ("“Pottery”", (("Title", "Nobody's"),))
    assert "Pottery" in titles(session)


def test_an_editor_left_as_it_was_leaves_nothing(book: Book, again: Again) -> None:
    book.week.editor.open(POTTERY)
    session = again()
    assert session.unfinished.waiting == ()


def test_what_hurt_is_not_said_for_anybody(book: Book, again: Again) -> None:
    week = book.week
    week.view.opened.emit(Opened(POTTERY, whole=False))
    week.cards.card.foot.asked.emit(Feeling.HURT)
    retype(one(one(week, RemarkSheet), QLineEdit), "you were")
    session = again()
    (left,) = session.unfinished.waiting
    assert (left.by, left.words[0][1]) == (ANNA, "you were")
    assert said_of(session.plan, "pottery") == ()


def test_what_was_left_unsaid_is_not_kept(book: Book, again: Again) -> None:
    week = book.week
    week.view.opened.emit(Opened(POTTERY, whole=False))
    week.cards.card.foot.asked.emit(Feeling.HURT)
    sheet = one(week, RemarkSheet)
    retype(one(sheet, QLineEdit), "you were")
    sheet._leave()
    assert again().unfinished.waiting == ()


def test_an_agreement_begun_waits_for_its_author(book: Book, again: Again) -> None:
    page = agreements(book)
    page.begin()
    sheet = one(page, BeginSheet)
    sheet._empty.write("Doors", "A closed")
    session = again()
    assert session.unfinished.waiting == ()
    session = again()  # although nobody looked at it meanwhile
    assert half_written(session).of(ANNA) == Half(ANNA, "Doors", "A closed")
    assert half_written(session).of(BEN) is None


@pytest.mark.parametrize("need", ["Every other Sunday", ""])
def test_other_words_for_an_agreement_wait_for_whoever_wrote_them(
    book: Book, again: Again, need: str
) -> None:
    session = book._around.session
    proposed(session.plan)
    session.changed.emit(None)
    page = agreements(book)
    session.set_here(BEN)
    page.take_step(Step.COUNTER)
    retype(page.document.aside.why, "Half of them")
    if need:
        edit = page.document.parts["need"].edit
        edit.selectAll()
        QTest.keyClicks(edit, need)
    (left,) = again().unfinished.waiting
    assert left.by == BEN
    assert [text for _, text in left.words] == [*[need] * bool(need), "Half of them"]


def test_words_of_a_draft_that_cannot_be_are_put_by(book: Book, again: Again) -> None:
    session = book._around.session
    begun(session.plan)
    session.set_here(ANNA)
    page = agreements(book)
    page.document.parts["need"].edit.insertPlainText("x" * 5001)
    (left,) = again().unfinished.waiting
    assert left.by == ANNA
    assert len(left.words[0][1]) > 5000


def test_another_way_to_try_is_put_by(book: Book, again: Again) -> None:
    session = book._around.session
    agreed(session.plan, **TRIAL, review_on=date(2027, 3, 20))
    tick(session.plan, days=21)
    page = agreements(book)
    page.document.together._think_anew(BEN)
    sheet = one(page, AnotherWaySheet)
    retype(sheet._need, "Only the first")
    (left,) = again().unfinished.waiting
    assert (left.by, [text for _, text in left.words]) == (BEN, ["Only the first"])


def test_a_line_before_the_talk_stays_its_writers_own(book: Book, again: Again, window: Window) -> None:
    session = book._around.session
    agreed(session.plan, **TRIAL, review_on=date(2027, 3, 20))
    tick(session.plan, days=21)
    lines = one(agreements(book), LinesRow)
    lines._write(BEN)
    retype(one(one(book, WriteSheet), QPlainTextEdit), "It went")
    session = again()
    assert session.unfinished.waiting == ()
    lines = one(agreements(book_of(window)), LinesRow)
    assert list(lines._drafts.words.values()) == ["It went"]


def cards(book: Book) -> CardsPage:
    book.go(PageName.CARDS)
    page = book.currentWidget()
    assert isinstance(page, CardsPage)
    return page


def with_card(book: Book) -> CardsPage:
    put(book._around.session.plan, deck(), FIRST, SECOND, draw_of(FIRST))
    return cards(book)


def test_an_answer_in_writing_stays_its_writers_own(book: Book, again: Again, window: Window) -> None:
    page = with_card(book)
    writing = one(page, WritingCard)
    writing._write(ANNA)
    retype(one(one(page, WriteSheet), QPlainTextEdit), "The long")
    assert again().unfinished.waiting == ()
    page = cards(book_of(window))
    writing = one(page, WritingCard)
    assert list(writing._drafts.words.values()) == ["The long"]
    page.acts.take(SECOND)
    (left,) = again().unfinished.waiting  # as nobody comes back to that card
    assert (left.by, left.words[0][1]) == (ANNA, "The long")


def test_a_line_to_remember_is_kept(book: Book, again: Again) -> None:
    page = with_card(book)
    retype(page.talk.keep._line.widget, "the quiet")
    assert [one.note for one in content(again().plan).values() if isinstance(one, Draw)] == ["the quiet"]


def test_a_card_of_ones_own_is_written(book: Book, again: Again) -> None:
    page = with_card(book)
    own = page.findChild(OwnCards)
    assert isinstance(own, OwnCards)
    own.write()
    sheet = one(book, CardSheet)
    retype(sheet._face._text, "What are you")
    session = again()
    assert "What are you" in {one.text for one in content(session.plan).values() if isinstance(one, Card)}
    assert session.unfinished.waiting == ()


def test_a_deck_of_ones_own_is_begun(book: Book, again: Again) -> None:
    sheet = DeckSheet(book._around, None, book)
    sheet.open()
    retype(sheet._title, "Sundays")
    session = again()
    assert "Sundays" in {one.title for one in content(session.plan).values() if isinstance(one, Deck)}
    assert session.unfinished.waiting == ()


def test_what_was_answered_before_comparing_is_kept(book: Book, again: Again) -> None:
    agreements(book).compare()
    sheet = one(book, CompareSheet)
    sheet._open_topic(AgreementKind.TIME)
    sheet._ask(ANNA)
    sheet.asking.actions()[0].trigger()
    assert len(own_answers(again().plan, AgreementKind.TIME, ANNA)) == 1


def test_half_of_a_card_is_put_by(book: Book, again: Again) -> None:
    page = with_card(book)
    own = page.findChild(OwnCards)
    assert isinstance(own, OwnCards)
    own.write()
    sheet = one(book, CardSheet)
    retype(sheet._face._follow_up, "And then")
    assert [text for _, text in words(again().unfinished.waiting)] == ["And then"]


def test_a_name_in_the_settings_is_kept(book: Book, again: Again) -> None:
    book.go(PageName.SETTINGS)
    anna = next(iter(book.findChildren(PersonCard)))
    retype(anna.findChildren(QLineEdit)[0], "Anne")
    names = {one.name for one in content(again().plan).values() if isinstance(one, Person)}
    assert "Anne" in names


@pytest.mark.parametrize("text", [" ", "Ben"])
def test_a_name_that_cannot_be_is_put_by_where_it_says_anything(book: Book, again: Again, text: str) -> None:
    book.go(PageName.SETTINGS)
    anna = next(iter(book.findChildren(PersonCard)))
    retype(anna.findChildren(QLineEdit)[0], text)
    assert [left for _, left in words(again().unfinished.waiting)] == [text] * bool(text.strip())


def test_what_was_looked_for_is_not_kept(book: Book, again: Again) -> None:
    book._find()
    sheet = one(book, SearchSheet)
    retype(one(sheet, QLineEdit), "tea")
    assert again().unfinished.waiting == ()
