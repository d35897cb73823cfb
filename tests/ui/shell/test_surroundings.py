"""The window hears what the desktop around it wants: that a session is about to end, that it has ended."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from planner.ui.desk import Desk
from planner.ui.session import Session
from planner.ui.surroundings import Surroundings
from planner.ui.window import Window


@pytest.fixture
def surroundings(window: Window, session: Session, desk: Desk, qapp: QApplication) -> Iterator[Surroundings]:
    assert session is desk.session
    made = Surroundings(qapp, window, desk)
    yield made
    made.let_go()


def test_before_a_session_ends_all_is_kept_and_goes_on(
    surroundings: Surroundings, window: Window, desk: Desk, qapp: QApplication, home: Path
) -> None:
    surroundings.listen()
    assert window.week is not None
    window.week.line.write("us dinner")
    qapp.commitDataRequest.emit(None)
    assert len(list(home.rglob("unfinished/*.json"))) == 1
    assert desk.session is not None


def test_where_it_ends_without_a_word_the_plan_is_left_as_it_should_be(
    surroundings: Surroundings, desk: Desk, qapp: QApplication
) -> None:
    surroundings.listen()
    qapp.aboutToQuit.emit()
    assert desk.session is None


def test_until_the_window_is_there_signals_are_the_systems(surroundings: Surroundings) -> None:
    before = signal.getsignal(signal.SIGTERM)
    surroundings.let_go()
    assert signal.getsignal(signal.SIGTERM) is before
    surroundings.listen()
    assert signal.getsignal(signal.SIGTERM) is not before
