"""The system's word that the program has to end, or may have to, reaches the window; then it is let go of."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.ui.ending import ENDS, ProgramEnding


@pytest.fixture
def ending(qapp: QApplication) -> Iterator[ProgramEnding]:
    made = ProgramEnding(qapp, qapp)
    yield made
    made.let_go()
    made.deleteLater()


def open_files() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


@pytest.mark.parametrize("number", ENDS)
def test_a_signal_wakes_the_window(ending: ProgramEnding, qtbot: QtBot, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    ending.listen()
    with qtbot.waitSignal(ending.asked):
        os.kill(os.getpid(), number)
    # The next one is the system's, so that what hangs can be ended.
    assert signal.getsignal(number) is before


def test_what_whoever_started_it_wants_left_alone_is(ending: ProgramEnding) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        ending.listen()
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)


def test_it_lets_go_of_what_it_held(ending: ProgramEnding) -> None:
    before, files = [signal.getsignal(one) for one in ENDS], open_files()
    ending.listen()
    ending.let_go()
    ending.let_go()
    assert [signal.getsignal(one) for one in ENDS] == before
    assert open_files() == files


def test_the_end_of_a_session_is_near(ending: ProgramEnding, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(ending.near):
        qapp.commitDataRequest.emit(None)
