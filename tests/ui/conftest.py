"""Holds for every test of the window: no screen is needed, Qt's warnings fail, and nothing is left behind."""

import gc
import os
import threading
from collections.abc import Iterator
from pathlib import Path

# Before anything makes a QApplication. Whoever asks for a platform gets it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Slots that are none cost time, and this is how Qt says so.
os.environ.setdefault("QT_LOGGING_RULES", "qt.pyside.libpyside.warning=true")

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tasks import InlineTasks
from planner.ui.kit.tokens import LookWish

HERE = Path(__file__).parent
# What the platform without a screen cannot do, and says each time.
CANNOT = "^This plugin does not support"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The items are those of all folders; only ours are of the window."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(CANNOT, extend=True))


@pytest.fixture(autouse=True)
def no_key_held() -> Iterator[None]:
    """Of a shortcut that a test pressed last, Qt takes Ctrl for held until the next key, in any test."""
    yield
    if isinstance(QApplication.instance(), QApplication) and QApplication.keyboardModifiers():
        # Not shown, so that nobody hears of it.
        nobody = QWidget()
        QTest.keyClick(nobody, Qt.Key.Key_Escape)
        shiboken6.delete(nobody)
        assert not QApplication.keyboardModifiers()


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """Fails a test that leaves a window or a thread to the next one."""
    yield
    if isinstance(QApplication.instance(), QApplication):
        assert not _windows_left()
    assert not [thread for thread in threading.enumerate() if _runs_on(thread)]
    assert QThreadPool.globalInstance().activeThreadCount() == 0


def _windows_left() -> list[QWidget]:
    for tidy in (_delete_the_given_up, gc.collect, _delete_the_given_up):
        tidy()
        left = [window for window in QApplication.topLevelWidgets() if shiboken6.isValid(window)]
        if not left:
            break
    return left


def _delete_the_given_up() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _runs_on(thread: threading.Thread) -> bool:
    # A dummy is a thread of Qt that Python once met; Python keeps it whether that still runs or not.
    return thread is not threading.main_thread() and not isinstance(thread, threading._DummyThread)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style is the program's own, whatever the platform's is."""
    return ["tests", "-style", "fusion"]


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    """The light look at its usual size, gone again after the test."""
    font, palette = qapp.font(), qapp.palette()
    made = ThemeKeeper(qapp, LookWish.LIGHT)
    yield made
    shiboken6.delete(made)
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)


@pytest.fixture
def tasks(qapp: QApplication) -> InlineTasks:
    return InlineTasks(qapp)
