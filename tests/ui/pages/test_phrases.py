"""What the domain tells in words is said in the language of the window, all of it."""

from collections.abc import Iterator
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.services.agenda import week
from planner.services.blocks import add_block, remove_block
from planner.services.resting import resting
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.kit.i18n import Locale
from planner.ui.kit.widgets.chip import Chip
from planner.ui.pages.page import Around
from planner.ui.pages.search.rows import when_said
from planner.ui.pages.settings.trash_rows import row_of
from planner.ui.pages.week.asking import repeat_words
from planner.ui.pages.week.page import WeekPage
from planner.ui.session import Session
from planner.ui.tools import Tools
from tests.helpers.loud_words import loud, quiet
from tests.helpers.plans import HOME, MONDAY, put, series

LAST_WEEK = date(2027, 3, 22)
RULE = "FREQ=MONTHLY;BYDAY=1MO,-1FR;COUNT=3"
LOUD_RULE = "ON THE FIRST MONDAY AND THE LAST FRIDAY OF EVERY MONTH, 3 TIMES"


class LoudWords(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        return loud(source)


@pytest.fixture(autouse=True)
def language(qapp: QApplication) -> Iterator[None]:
    made = LoudWords(qapp)
    qapp.installTranslator(made)
    yield
    qapp.removeTranslator(made)
    made.deleteLater()


@pytest.fixture
def page(tools: Tools, desk: Desk, session: Session, commands: Commands) -> Iterator[WeekPage]:
    made = WeekPage(Around(tools, desk, session, commands))
    made.resize(1300, 800)
    made.start()
    made.show()
    yield made
    made.close()
    made.deleteLater()


def test_how_something_repeats() -> None:
    assert repeat_words(series(rule=RULE)) == f"IT REPEATS {LOUD_RULE}."


def test_a_row_of_the_trash(session: Session) -> None:
    session.do(partial(add_block, block=series(id="choir", rule=RULE)))
    session.do(partial(remove_block, block_id="choir"))
    (rests,) = session.ask(resting) or ()
    assert f"REPEATS {LOUD_RULE}" in " ".join(row_of(rests, Locale(), MONDAY.date()).lines)


def test_what_was_found(session: Session) -> None:
    put(session.plan, series(rule=RULE))
    (entry,) = week(session.plan, LAST_WEEK).entries
    assert when_said(entry, Locale(), HOME, LAST_WEEK).endswith(LOUD_RULE)


def test_the_chips_of_a_line(page: WeekPage, qtbot: QtBot) -> None:
    say(page, "ritual us every Sun from 3 May evening wish")
    qtbot.waitUntil(page.line._chips.isVisible)
    chips = [chip.text() for chip in page.line._chips.findChildren(Chip) if chip.isVisible()]
    assert {"RITUAL", "EVERYBODY", "EVERY SUNDAY", "FROM MONDAY 3 MAY", "WISH"} <= set(chips)
    assert quiet(" ".join(chips)) == ["nna", "en"], "The names of Anna and Ben"


def test_what_is_unclear(page: WeekPage, qtbot: QtBot) -> None:
    say(page, "us 3/4 19-21")
    qtbot.waitUntil(page.line._chips.isVisible)
    said = page.line._chips._unclear.text()
    assert said.startswith("“3/4” COULD HAVE THE DAY OR THE MONTH FIRST.")
    assert quiet(said) == []


def say(page: WeekPage, line: str) -> None:
    page.line._edit.setText(line)
    page.line._edit.textEdited.emit(line)


def test_a_line_without_a_title_has_one_in_the_language(page: WeekPage) -> None:
    say(page, "us Fri 19-21")
    page.line.add()
    assert page.agenda is not None
    assert [entry.occurrence.block.title for entry in page.agenda.entries] == ["TOGETHER"]
