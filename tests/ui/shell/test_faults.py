"""What goes wrong inside the program: a sentence on the window's thread, and a log without people's words."""

import logging
import sys
import threading

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from planner.ui.faults import Faults, PlainFormatter


class Ear(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[str, bool]] = []

    @Slot(str)
    def hear(self, text: str) -> None:
        self.heard.append((text, QThread.currentThread() is self.thread()))


def caught(words: str) -> None:
    try:
        raise ZeroDivisionError(words)
    except ZeroDivisionError as fault:
        sys.excepthook(type(fault), fault, fault.__traceback__)


def test_it_is_told_on_the_windows_thread(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    faults, ear = Faults(), Ear()
    faults.happened.connect(ear.hear)
    faults.install()
    thread = threading.Thread(target=caught, args=("Nora’s pottery",))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(ear.heard))
    faults.uninstall()
    ((text, is_here),) = ear.heard
    assert is_here
    assert "Something went wrong" in text
    (record,) = caplog.records
    written = PlainFormatter("%(message)s").format(record)
    assert "ZeroDivisionError" in written
    assert "test_faults.py" in written
    assert "pottery" not in written


def test_an_interruption_stays_one(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: told.append(kind))
    faults = Faults()
    faults.install()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    faults.uninstall()
    assert told == [KeyboardInterrupt]
    assert logging.getLogger("planner.ui.faults").name
