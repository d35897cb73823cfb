"""Turning weeks: every part is painted once, and only where it shows something else than before."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.kit.habits import Clock, DateOrder, Habits
from planner.ui.kit.i18n import Locale
from planner.ui.pages.page import Around
from planner.ui.pages.week.page import WeekPage
from planner.ui.session import Session
from planner.ui.tools import Tools
from tests.helpers.plans import MONDAY, block, put

WEEK = timedelta(days=7)


@pytest.fixture
def page(tools: Tools, desk: Desk, session: Session, commands: Commands) -> Iterator[WeekPage]:
    put(session.plan, block("Pottery", start=MONDAY + WEEK, end=MONDAY + WEEK + timedelta(hours=3)))
    made = WeekPage(Around(tools, desk, session, commands))
    commands.follow(session.undo_stack)
    made.resize(1300, 800)
    made.start()
    made.show()
    QCoreApplication.processEvents()
    yield made
    made.close()
    made.deleteLater()


class Paints(QObject):
    """How often each of these was painted."""

    def __init__(self, parts: dict[str, QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._names = {id(part): name for name, part in parts.items()}
        self.counted: Counter[str] = Counter()
        for part in parts.values():
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.counted[self._names[id(watched)]] += 1
        return False


def test_each_part_is_painted_at_most_once(page: WeekPage) -> None:
    view, head = page.view, page.head
    parts = {"blocks": view.viewport(), "days": view.header, "all day": view.allday, "hours": view.gutter}
    paints = Paints(parts | {"here": head._here, "find": head._find, "spans": head._spans}, page)
    page.commands.next.trigger()
    QCoreApplication.processEvents()
    assert paints.counted == {"blocks": 1, "days": 1, "all day": 1}


def test_the_hours_are_painted_anew_when_they_are_written_otherwise(page: WeekPage) -> None:
    paints = Paints({"hours": page.view.gutter}, page)
    page.view.set_words(Locale(Habits(1, Clock.H12, DateOrder.DAY_MONTH_YEAR)))
    QCoreApplication.processEvents()
    assert paints.counted == {"hours": 1}


def test_the_balance_is_right_wherever_it_comes_to_be_seen(page: WeekPage) -> None:
    page.commands.next.trigger()
    assert page.panel.isVisible()
    assert page.panel._balance._lines[0].accessibleName() == "Anna’s own time: 3 hours"
    page.resize(800, 700)
    assert page.strip._cells[0].accessibleName() == "Anna’s own time: 3 hours"
    page.commands.previous.trigger()
    assert page.strip._cells[0].accessibleName() == "Anna’s own time: 0 minutes"
    page.resize(1300, 800)
    assert page.panel._balance._lines[0].accessibleName() == "Anna’s own time: 0 minutes"


def test_the_small_month_tells_of_the_two_weeks_alone(page: WeekPage) -> None:
    days = page.jumping.month.grid.days
    told = QSignalSpy(days.dataChanged)
    page.commands.next.trigger()
    assert told.count() == 1
    first, last, *_ = told.at(0)
    assert (first.row(), last.row()) == (1, 2)
