"""A name that looks like markup, a path or a shortcut is a name wherever it is shown, and fetches nothing."""

import re
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QMenu, QTabBar, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Visibility
from planner.identity import NAME
from planner.services.agenda import week
from planner.services.blocks import add_block, remove_block
from planner.services.people import edit_person
from planner.ui.book import PageName
from planner.ui.desk import Desk
from planner.ui.kit.text import ElidedLabel, doubled
from planner.ui.pages.settings.names import SectionName
from planner.ui.session import Session
from planner.ui.tools import Tools
from planner.ui.week.intents import Key
from planner.ui.window import Window
from tests.helpers.plans import ANNA, BEN, block, series

NAMED = "<img src=file:///etc/passwd>&<b>"
TAG = re.compile(r"<(img|b|i|a|script)\b", re.IGNORECASE)
# A shortcut's sign that nobody doubled.
BARE = re.compile(r"(?<!&)(?:&&)*&(?!&)")


@pytest.fixture
def fetched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What any piece of rich text asked for."""
    asked: list[str] = []

    def noted(_document: QTextDocument, _kind: int, name: object) -> None:
        asked.append(str(name))

    monkeypatch.setattr(QTextDocument, "loadResource", noted)
    return asked


@pytest.fixture
def window(tools: Tools, desk: Desk, session: Session) -> Iterator[Window]:
    """Everybody and everything is called like that."""
    session.do(lambda plan: edit_person(plan, ANNA, name=NAMED))
    for one in (
        block(NAMED, id="single", day=1, note=NAMED, place=NAMED),
        block(
            NAMED,
            day=2,
            all_day=True,
            at="00:00-00:00",
            start=_day(2),
            end=_day(3),
            zone=None,
            who=(ANNA, BEN),
        ),
        series(NAMED, id="series", day=3, visibility=Visibility.BUSY),
        block(NAMED, id="taken", day=4, source=NAMED),
        block(NAMED, id="gone"),
    ):
        session.do(partial(add_block, block=one), NAMED)
    session.do(lambda plan: remove_block(plan, "gone"), NAMED)
    made = Window(tools, desk)
    made.show_plan(session)
    made.resize(1440, 900)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def _day(number: int) -> object:
    return block(day=number).start.replace(hour=0, minute=0)


def settle() -> None:
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()


def taken_for_markup(window: QWidget) -> list[str]:
    """Whatever is not the plain text that somebody typed."""
    settle()
    return [f"{type(one).__name__}: {why}" for one in window.findChildren(QWidget) for why in _troubles(one)]


def _troubles(one: QWidget) -> Iterator[str]:
    if isinstance(one, QLabel) and one.textFormat() is not Qt.TextFormat.PlainText and one.text():
        yield "a label that may take text for markup"
    if TAG.search(one.toolTip()):
        yield f"a tip that is not escaped: {one.toolTip()}"
    if isinstance(one, QTextEdit) and "<img" in one.toHtml():
        yield "an image in an editor"
    texts = [one.text()] if isinstance(one, QAbstractButton) else []
    if isinstance(one, QTabBar):
        texts += [one.tabText(number) for number in range(one.count())]
    if isinstance(one, QMenu):
        texts += [action.text() for action in one.actions()]
    for text in texts:
        # A name stands in it as it was typed, its sign doubled.
        if "<img" in text and doubled(NAMED) not in text and "…" not in text:
            yield f"a sign for a shortcut that is none: {text}"


def test_in_the_week_and_every_other_view(window: Window, fetched: list[str]) -> None:
    assert window.week is not None
    assert taken_for_markup(window) == []
    assert window.week.view.accessibleName() == "Week"
    heard = [
        window.week.view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(window.week.view.model().rowCount())
    ]
    assert len([said for said in heard if NAMED in said]) >= 4
    for show in (
        window.commands.day,
        window.commands.month,
        window.commands.agenda,
        window.commands.find_time,
    ):
        show.trigger()
        assert taken_for_markup(window) == [], show.text()
        window.grab()
    assert fetched == []


def test_on_the_card_and_on_every_sheet(window: Window, fetched: list[str]) -> None:
    page = window.week
    assert page is not None
    page.view.select([Key("single", None)])
    commands = window.commands
    for show in (commands.details, commands.find, commands.export_calendar, commands.print_week):
        page.view.reveal(Key("single", None))
        show.trigger()
        assert taken_for_markup(window) == [], show.text()
        window.grab()
        for sheet in window.findChildren(QDialog):
            sheet.grab()
            sheet.reject()
        settle()
    assert fetched == []


@pytest.mark.parametrize("section", list(SectionName))
def test_in_the_settings(window: Window, section: SectionName, fetched: list[str]) -> None:
    assert window._book is not None
    window._book.go(PageName.SETTINGS, section)
    assert taken_for_markup(window) == []
    window.grab()
    assert fetched == []


def test_in_menus_undo_and_toasts(window: Window) -> None:
    assert doubled(NAMED) in window.commands.undo.text()
    entries = [entry for entry in window.findChildren(QAction) if "<img" in entry.text()]
    assert entries != []
    assert [entry.text() for entry in entries if BARE.search(entry.text().replace("&Undo", "Undo"))] == []
    window.say(NAMED)
    assert taken_for_markup(window) == []


def test_no_name_is_in_the_title_of_the_window(window: Window, session: Session) -> None:
    assert "<" not in window.windowTitle()
    assert window.windowTitle().endswith(NAME)
    assert session.ask(week) is not None


def test_a_label_of_the_kit_shows_all_of_it(qtbot: QtBot) -> None:
    label = ElidedLabel(NAMED)
    qtbot.addWidget(label)
    label.resize(20, 20)
    label.show()
    assert label.full == NAMED
    assert not TAG.search(label.toolTip())
