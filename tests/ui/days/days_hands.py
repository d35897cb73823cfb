"""A hand for the month and the list: keys, and presses where blocks and days lie."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.block import Block
from planner.ui.days.view import DaysView
from planner.ui.listing.view import ListingView
from planner.ui.month.view import MonthView
from planner.ui.pages.week.page import WeekPage
from planner.ui.week.board import key_of
from planner.ui.week.intents import Key
from tests.helpers.plans import put

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def month(page: WeekPage, *blocks: Block) -> MonthView:
    """The month with these blocks in it, in front."""
    put(page.session.plan, *blocks)
    page.commands.month.trigger()
    view = page.views.front
    assert isinstance(view, MonthView)
    return view


def listing(page: WeekPage, *blocks: Block) -> ListingView:
    put(page.session.plan, *blocks)
    page.commands.agenda.trigger()
    view = page.views.front
    assert isinstance(view, ListingView)
    return view


def keys(page: WeekPage) -> list[Key]:
    assert page.agenda is not None
    return [key_of(entry) for entry in page.agenda.entries]


def starts(page: WeekPage) -> list[tuple[str, int, int]]:
    """Titles with the days of the month and the hours at which they begin."""
    assert page.agenda is not None
    blocks = [entry.occurrence.block for entry in page.agenda.entries]
    return [(one.title, one.start.day, one.start.hour) for one in blocks]


def press(view: DaysView, *chosen: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    for key in chosen:
        QTest.keyClick(view, key, held)


def saved(page: WeekPage, title: str = "") -> None:
    """What is open in the editor, with that title where one is given."""
    editor = page.editor.editor
    assert editor is not None
    if title:
        editor._title.setText(title)
    editor.save_asked.emit()


def middle(view: DaysView, key: Key) -> QPoint:
    place = view.place_of(key)
    assert place is not None
    return place.center()


def drag(view: DaysView, begin: QPoint, end: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
    """As the window system tells of it: a press, two moves with the button held, and a release."""
    port = view.viewport()
    QTest.mousePress(port, LEFT, held, begin)
    for at in ((begin + end) / 2, end):
        place = QPointF(at)
        told = QMouseEvent(
            QEvent.Type.MouseMove, place, port.mapToGlobal(place), Qt.MouseButton.NoButton, LEFT, held
        )
        QApplication.sendEvent(port, told)
    QTest.mouseRelease(port, LEFT, held, end)
