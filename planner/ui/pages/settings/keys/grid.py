"""What keys and the mouse do where no command of the menus says it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt

from planner.ui.week.scale import STEP, step_of

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE, BOTH = Qt.KeyboardModifier.NoModifier, CTRL | SHIFT
Held = tuple[Qt.KeyboardModifier, Qt.Key]


@dataclass(frozen=True, slots=True)
class Hint:
    """``what`` is done by one of the ``keys``, or by what ``hands`` do."""

    what: str
    keys: tuple[Held, ...] = ()
    hands: str = ""


def grid_hints() -> tuple[Hint, ...]:
    """In the grid of the week; the month and the list share what makes sense there."""
    tr = QCoreApplication.translate
    return (
        Hint(
            tr("Keys", "Walk over blocks and free time"),
            ((NONE, Key.Key_Up), (NONE, Key.Key_Down), (NONE, Key.Key_Left), (NONE, Key.Key_Right)),
        ),
        Hint(tr("Keys", "Up to what lasts whole days"), ((NONE, Key.Key_Home),)),
        Hint(
            tr("Keys", "Open a block whole, or begin one in free time"),
            ((NONE, Key.Key_Return), (NONE, Key.Key_Enter)),
        ),
        Hint(tr("Keys", "Open the small card of a block"), ((NONE, Key.Key_Space),)),
        Hint(tr("Keys", "Delete what is chosen"), ((NONE, Key.Key_Backspace),)),
        Hint(
            tr("Keys", "Choose nothing; in a drag or a title, as if it had not been"),
            ((NONE, Key.Key_Escape),),
        ),
        Hint(
            tr("Keys", "{minutes} minutes earlier or later; in the month a week").format(minutes=STEP),
            ((CTRL, Key.Key_Up), (CTRL, Key.Key_Down)),
        ),
        Hint(tr("Keys", "A day earlier or later"), ((CTRL, Key.Key_Left), (CTRL, Key.Key_Right))),
        Hint(
            tr("Keys", "Into the lane on the left or the right"),
            ((BOTH, Key.Key_Left), (BOTH, Key.Key_Right)),
        ),
        Hint(
            tr("Keys", "End {minutes} minutes earlier or later").format(minutes=STEP),
            ((SHIFT, Key.Key_Up), (SHIFT, Key.Key_Down)),
        ),
        Hint(
            tr("Keys", "Begin {minutes} minutes earlier or later").format(minutes=STEP),
            ((BOTH, Key.Key_Up), (BOTH, Key.Key_Down)),
        ),
        Hint(
            tr("Keys", "Whole days: a day fewer or more"),
            ((SHIFT, Key.Key_Left), (SHIFT, Key.Key_Right)),
        ),
        Hint(tr("Keys", "In a title: on to all the details"), ((NONE, Key.Key_Tab),)),
    )


def mouse_hints() -> tuple[Hint, ...]:
    """The mouse in the same grid."""
    tr = QCoreApplication.translate
    return (
        Hint(
            tr("Keys", "A new block; across lanes it is for everyone"),
            hands=tr("Keys", "Drag over free time"),
        ),
        Hint(
            tr("Keys", "Move it, also up to the whole days and back"),
            hands=tr("Keys", "Drag a block"),
        ),
        Hint(tr("Keys", "Copy it"), hands=tr("Keys", "Ctrl+drag a block")),
        Hint(tr("Keys", "Longer or shorter"), hands=tr("Keys", "Drag an edge of it")),
        Hint(
            tr("Keys", "In steps of {minutes} minutes").format(minutes=step_of(fine=True, free=False)),
            hands=tr("Keys", "Shift while dragging"),
        ),
        Hint(tr("Keys", "To the minute"), hands=tr("Keys", "Alt while dragging")),
        Hint(tr("Keys", "The small card"), hands=tr("Keys", "Click a block")),
        Hint(
            tr("Keys", "All its details, or a new one in free time"),
            hands=tr("Keys", "Double-click"),
        ),
        Hint(tr("Keys", "Choose several"), hands=tr("Keys", "Ctrl+click")),
        Hint(tr("Keys", "Zoom"), hands=tr("Keys", "Ctrl+wheel")),
    )


def window_hints() -> tuple[Hint, ...]:
    """In every part of the window."""
    tr = QCoreApplication.translate
    return (
        Hint(tr("Keys", "On to the next part of the window"), ((NONE, Key.Key_Tab),)),
        Hint(tr("Keys", "Back to the one before"), ((SHIFT, Key.Key_Tab),)),
        Hint(tr("Keys", "Press a button, set a tick"), ((NONE, Key.Key_Space),)),
        Hint(tr("Keys", "Press a button"), ((NONE, Key.Key_Return), (NONE, Key.Key_Enter))),
        Hint(
            tr("Keys", "Finish what is being typed"),
            ((NONE, Key.Key_Return), (NONE, Key.Key_Enter)),
        ),
        Hint(tr("Keys", "Save what is written on a sheet"), ((CTRL, Key.Key_Return),)),
        Hint(tr("Keys", "Close a sheet, drop what is being typed"), ((NONE, Key.Key_Escape),)),
        Hint(
            tr("Keys", "Open a menu above"),
            hands=tr("Keys", "Alt and its underlined letter"),
        ),
    )
