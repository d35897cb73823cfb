"""What stands beside a drawn card, on a window of its own, and hands to press it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.cards.card import Card
from planner.domain.cards.happened import Draw
from planner.services.cards.drawing import draw_this, drawn
from planner.ui.pages.cards.talk.panel import TalkPanel
from planner.ui.pages.page import Around
from tests.helpers.plans import put

Lay = Callable[[Card], Draw]


@pytest.fixture
def window(around: Around) -> Iterator[QWidget]:
    """On the look that ``around`` brings along."""
    assert around.session is around.desk.session
    made = QWidget()
    made.resize(1100, 700)
    QVBoxLayout(made)
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def panel(around: Around, window: QWidget) -> TalkPanel:
    made = TalkPanel(around, window)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(made)
    made.show()
    QCoreApplication.processEvents()
    return made


@pytest.fixture
def lay(around: Around, panel: TalkPanel) -> Lay:
    """Draw that very card and show it; it comes into the plan where it is not there yet."""

    def laid(card: Card) -> Draw:
        put(around.session.plan, card)
        changes = around.session.do(lambda plan: draw_this(plan, card, 0))
        assert changes is not None
        made = drawn(changes)
        panel.show_drawn(made, card)
        QCoreApplication.processEvents()
        return made

    return laid


@pytest.fixture
def undoable(panel: TalkPanel) -> QSignalSpy:
    return QSignalSpy(panel.undoable)
