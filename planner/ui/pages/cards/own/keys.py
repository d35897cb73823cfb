"""The keys of the sheet with all decks and their cards, each for what is selected in its list."""

from PySide6.QtCore import QCoreApplication, Qt

from planner.ui.pages.settings.keys.grid import CTRL, NONE, Held, Hint

Key = Qt.Key

CHANGE: Held = (NONE, Key.Key_F2)
NEW: Held = (NONE, Key.Key_Insert)
COPY: Held = (CTRL, Key.Key_D)
AWAY: Held = (NONE, Key.Key_Delete)


def own_hints() -> tuple[Hint, ...]:
    """For the table of keys."""
    tr = QCoreApplication.translate
    return (
        Hint(tr("Keys", "A new deck, or a new card in it"), (NEW,)),
        Hint(
            tr("Keys", "Change the deck or the card"),
            (CHANGE, (NONE, Key.Key_Return), (NONE, Key.Key_Enter)),
        ),
        Hint(tr("Keys", "A copy of it among ours"), (COPY,)),
        Hint(tr("Keys", "Put it away, or take it out again"), (AWAY,)),
    )
