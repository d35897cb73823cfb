"""The keys of the page of cards, each without anything held."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)

from planner.ui.pages.settings.keys.grid import NONE, Hint

if TYPE_CHECKING:
    from planner.ui.pages.cards.page import CardsPage

Key = Qt.Key
TYPED_IN = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)


class Keyboard:
    def __init__(self, page: "CardsPage") -> None:
        self._page = page
        acts = page.acts
        self._acts: dict[Key, Callable[[], None]] = {
            Key.Key_Space: page.next_step,
            Key.Key_Return: page.draw,
            Key.Key_Enter: page.draw,
            Key.Key_N: acts.put_off,
            Key.Key_S: page.save,
            Key.Key_F: acts.favour,
            Key.Key_A: page.foot.ask_again,
            Key.Key_X: page.never,
            Key.Key_U: page.around.commands.undo.trigger,
            Key.Key_B: page.browse_or_not,
            Key.Key_Left: page.previous_deck,
            Key.Key_Right: page.next_deck,
        }

    def take(self, event: QKeyEvent) -> bool:
        """Whether it was a key of the page; what is being typed is none."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        at = QApplication.focusWidget()
        if held != Qt.KeyboardModifier.NoModifier or isinstance(at, TYPED_IN):
            return False
        act = self._acts.get(Key(event.key()))
        if act is None:
            return False
        if not event.isAutoRepeat():
            act()
        return True


def card_hints() -> tuple[Hint, ...]:
    """For the table of keys."""
    tr = QCoreApplication.translate
    return (
        Hint(tr("Keys", "Draw a card, or another one"), ((NONE, Key.Key_Return), (NONE, Key.Key_Enter))),
        Hint(tr("Keys", "We talked about it"), ((NONE, Key.Key_Space),)),
        Hint(tr("Keys", "Not today"), ((NONE, Key.Key_N),)),
        Hint(tr("Keys", "Save it for a day"), ((NONE, Key.Key_S),)),
        Hint(tr("Keys", "A favourite, or one no more"), ((NONE, Key.Key_F),)),
        Hint(tr("Keys", "Ask again later"), ((NONE, Key.Key_A),)),
        Hint(tr("Keys", "Never again"), ((NONE, Key.Key_X),)),
        Hint(tr("Keys", "Take back what was done last"), ((NONE, Key.Key_U),)),
        Hint(tr("Keys", "All cards (Esc goes back)"), ((NONE, Key.Key_B),)),
        Hint(tr("Keys", "The deck before, the next deck"), ((NONE, Key.Key_Left), (NONE, Key.Key_Right))),
    )
