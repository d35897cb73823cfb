"""Proves that what nobody needs any more goes when the window comes to rest, and not amid a step."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.ui import tidying
from planner.ui.tidying import Tidying

pytestmark = pytest.mark.usefixtures("python_as_before", "tidy")


class Knot:
    """Holds itself, so that it goes only where somebody looks for it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def tidy(qapp: QApplication) -> Iterator[QObject]:
    gc.collect()
    parent = QObject(qapp)
    Tidying(parent)
    yield parent
    parent.deleteLater()


def knots(count: int) -> weakref.ref[Knot]:
    """The last of so many."""
    made = [Knot() for _ in range(count)]
    return weakref.ref(made[-1])


def come_to_rest(qtbot: QtBot) -> None:
    """With enough given up that it is worth a look."""
    given_up = knots(tidying.WORTH)
    qtbot.waitUntil(lambda: given_up() is None)


def test_it_goes_when_the_window_comes_to_rest(qtbot: QtBot) -> None:
    given_up = knots(tidying.WORTH)
    for _ in range(20):
        QCoreApplication.processEvents()
    assert given_up() is not None
    qtbot.waitUntil(lambda: given_up() is None)


def test_a_little_is_left_until_it_is_worth_a_look(qtbot: QtBot) -> None:
    given_up = knots(20)
    qtbot.wait(20)
    assert given_up() is not None


def test_without_rest_python_looks_by_itself() -> None:
    given_up = knots(1)
    kept = [Knot() for _ in range(tidying.YOUNG + 1)]
    assert given_up() is None
    assert kept


def test_older_things_are_looked_at_too(qtbot: QtBot) -> None:
    old = [Knot()]
    given_up = weakref.ref(old[0])
    gc.collect(0)
    old.clear()
    come_to_rest(qtbot)
    assert given_up() is not None
    for _ in range(tidying.MIDDLE + 1):
        come_to_rest(qtbot)
    assert given_up() is None
