"""Proves that a window makes its parts where they stay: whoever is moved is dressed again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.ui.desk import Desk
from planner.ui.tools import Tools
from planner.ui.window import Window

# Qt makes it, and only then is it laid beside the hours.
MOVED_BY_HAND = ["QScrollBar"]


class Dressing(QObject):
    """Remembers by their kinds who was looked over by the stylesheet once more."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.again: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.StyleChange
            and isinstance(watched, QWidget)
            and watched.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
        ):
            self.again.append(type(watched).__name__)
        return False


@pytest.fixture
def dressing(qapp: QApplication) -> Iterator[Dressing]:
    made = Dressing(qapp)
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)
    made.deleteLater()


def test_a_window_dresses_everybody_once(tools: Tools, desk: Desk, dressing: Dressing, qtbot: QtBot) -> None:
    window = Window(tools, desk)
    qtbot.addWidget(window)
    desk.open_sample()
    with qtbot.waitExposed(window):
        window.show()
    assert dressing.again == MOVED_BY_HAND
