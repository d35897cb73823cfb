"""What was not finished is offered when the plan is opened again, and shown to nobody it is not for."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from planner.ui import book as book_module
from planner.ui.pages.search.sheet import SearchSheet
from planner.ui.session import Session
from planner.ui.unfinished import offering
from planner.ui.unfinished.left import Left
from planner.ui.unfinished.offering import Offering
from planner.ui.unfinished.sheet import LeftSheet
from planner.ui.window import Window
from tests.helpers.plans import ANNA, BEN

pytestmark = pytest.mark.usefixtures("book")
ODD = "<img src=file:///x>&<b>"
TEA = Left(title=f"“{ODD}”", words=(("Title", ODD), ("A note", "Bring\ncups")))
HURT = Left(title="“Tea” hurt", words=(("What was hard", "you were late"),), by=ANNA)


def press(part: QWidget, name: str) -> None:
    (button,) = [one for one in part.findChildren(QAbstractButton) if one.accessibleName() == name]
    button.click()


def read(part: QWidget) -> str:
    return "\n".join(one.text() for one in part.findChildren(QLabel) if one.isVisible())


def offered(window: Window) -> LeftSheet | None:
    return next((one for one in window.findChildren(LeftSheet) if one.isVisible()), None)


@pytest.fixture
def leave(session: Session, again: Callable[[], Session]) -> Callable[..., Session]:
    """Leaves the plan with these words, and opens it again."""

    def left(*words: Left) -> Session:
        for one in words:
            session.unfinished.gathering.connect(Putting(session, one).put_by)
        return again()

    return left


class Putting(QObject):
    def __init__(self, session: Session, left: Left) -> None:
        super().__init__(session)
        self._unfinished, self._left = session.unfinished, left

    @Slot()
    def put_by(self) -> None:
        self._unfinished.put_by(self._left)


def shown(window: Window, session: Session) -> LeftSheet:
    assert window.book is not None
    Offering(window.book._around, window.book).offer()
    assert session.unfinished.waiting
    sheet = offered(window)
    assert sheet is not None
    return sheet


def test_it_comes_by_itself_once_people_see_their_week(
    leave: Callable[..., Session], window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book_module, "SETTLED", 1)
    leave(TEA)
    qtbot.waitUntil(lambda: offered(window) is not None)


def test_where_nothing_was_left_nothing_comes(
    leave: Callable[..., Session], window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book_module, "SETTLED", 1)
    leave()
    qtbot.wait(30)
    assert offered(window) is None


def test_it_waits_until_another_question_is_closed(
    leave: Callable[..., Session], window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offering, "AGAIN", 1)
    leave(TEA)
    assert window.book is not None
    window.book._find()
    Offering(window.book._around, window.book).offer()
    qtbot.wait(20)
    assert offered(window) is None
    window.findChildren(SearchSheet)[0].reject()
    qtbot.waitUntil(lambda: offered(window) is not None)


def test_words_are_shown_as_they_were_typed_and_can_be_taken_along(
    leave: Callable[..., Session], window: Window
) -> None:
    sheet = shown(window, leave(TEA))
    assert ODD in read(sheet)
    press(sheet, "Copy the words")
    assert QGuiApplication.clipboard().text() == f"{ODD}\n\nBring\ncups"


def test_what_is_somebodys_own_is_covered_at_first(leave: Callable[..., Session], window: Window) -> None:
    sheet = shown(window, leave(HURT))
    assert "Anna was writing" in read(sheet)
    assert "hurt" not in read(sheet)
    assert "late" not in read(sheet)
    press(sheet, "Show it")
    assert "“Tea” hurt" in read(sheet)
    assert "you were late" in read(sheet)


def test_to_somebody_else_alone_it_is_not_shown(leave: Callable[..., Session], window: Window) -> None:
    session = leave(HURT)
    session.set_here(BEN)
    assert window.book is not None
    Offering(window.book._around, window.book).offer()
    assert offered(window) is None
    session.set_here(ANNA)
    assert "Anna was writing" in read(shown(window, session))


def test_what_is_let_go_is_gone_and_the_rest_comes_again(
    leave: Callable[..., Session], again: Callable[[], Session], window: Window
) -> None:
    sheet = shown(window, leave(TEA, HURT))
    press(sheet.cards[0], "Let it go")
    sheet.reject()
    session = again()
    assert session.unfinished.waiting == (HURT,)
    sheet = shown(window, session)
    press(sheet, "Let it go")
    assert not sheet.isVisible()
    assert again().unfinished.waiting == ()


def test_all_of_it_goes_by_keys(leave: Callable[..., Session], window: Window) -> None:
    session = leave(TEA)
    sheet = shown(window, session)
    window.activateWindow()
    names = [one.accessibleName() for one in sheet.findChildren(QAbstractButton) if one.isVisible()]
    assert all(names)
    away = next(one for one in sheet.findChildren(QAbstractButton) if one.accessibleName() == "Let it go")
    QTest.keyClick(away, Qt.Key.Key_Space)
    assert session.unfinished.waiting == ()
