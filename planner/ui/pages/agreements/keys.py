"""The keys of the page of agreements that no command of the menus has."""

from PySide6.QtCore import QCoreApplication, Qt

from planner.ui.pages.settings.keys.grid import CTRL, NONE, Hint

Key = Qt.Key


def agreement_hints() -> tuple[Hint, ...]:
    """For the table of keys."""
    tr = QCoreApplication.translate
    return (
        Hint(tr("Keys", "Begin an agreement"), ((NONE, Key.Key_N),)),
        Hint(tr("Keys", "Look for a word in the agreements"), ((NONE, Key.Key_Slash),)),
        Hint(
            tr("Keys", "Say yes: held for a second on one’s own colour"),
            ((NONE, Key.Key_Space), (NONE, Key.Key_Return)),
        ),
        Hint(tr("Keys", "Say yes without holding"), ((CTRL, Key.Key_Return),)),
        Hint(tr("Keys", "Take back what was typed in a field"), ((NONE, Key.Key_Escape),)),
    )
