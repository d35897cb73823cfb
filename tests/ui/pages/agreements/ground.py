"""A window to lay parts of the page of agreements on, with a plan of Anna's and Ben's around it."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QVBoxLayout, QWidget

from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.pages.page import Around
from planner.ui.session import Session
from planner.ui.tools import Tools


@pytest.fixture
def around(tools: Tools, desk: Desk, session: Session, commands: Commands) -> Around:
    commands.follow(session.undo_stack)
    return Around(tools, desk, session, commands)


@pytest.fixture
def ground(around: Around) -> Iterator[QWidget]:
    """On the look that ``around`` brings along."""
    assert around.session is around.desk.session
    made = QWidget()
    made.resize(1100, 700)
    QVBoxLayout(made)
    made.show()
    QTest.qWaitForWindowActive(made)
    yield made
    made.close()
    made.deleteLater()


def settle() -> None:
    QCoreApplication.processEvents()


def key(pressed: Qt.Key) -> None:
    """Where the focus is."""
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClick(at, pressed)
    settle()


def buttons(part: QWidget) -> dict[str, QAbstractButton]:
    """Those that are there, by what they are called."""
    return {one.accessibleName(): one for one in part.findChildren(QAbstractButton) if one.isVisible()}


def press(part: QWidget, name: str) -> None:
    buttons(part)[name].click()
    settle()


def is_closed(sheet: QWidget) -> bool:
    """A sheet goes for good once it was closed."""
    return not shiboken6.isValid(sheet) or not sheet.isVisible()


def words(part: QWidget) -> str:
    return " ".join(one.text() for one in part.findChildren(QLabel) if one.isVisible())


def nameless(part: QWidget) -> list[QWidget]:
    """What can be gone to by keys and has no name for who hears it."""
    return [
        one
        for one in part.findChildren(QWidget)
        if one.isVisible()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not one.accessibleName()
        and one.objectName() != "qt_spinbox_lineedit"
    ]
