"""The names of keys: short ones to read, spoken ones to hear."""

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

CONTEXT = "Key names"
Key = Qt.Key


def sequence(held: Qt.KeyboardModifier, key: Qt.Key) -> QKeySequence:
    return QKeySequence(QKeyCombination(held, key))


def shown(keys: QKeySequence) -> str:
    """Ctrl+↑."""
    return _named(keys, {Key.Key_Up: "↑", Key.Key_Down: "↓", Key.Key_Left: "←", Key.Key_Right: "→"})


def spoken(keys: QKeySequence) -> str:
    """Ctrl+arrow up."""
    return _named(
        keys,
        {
            Key.Key_Up: QCoreApplication.translate(CONTEXT, "arrow up"),
            Key.Key_Down: QCoreApplication.translate(CONTEXT, "arrow down"),
            Key.Key_Left: QCoreApplication.translate(CONTEXT, "arrow left"),
            Key.Key_Right: QCoreApplication.translate(CONTEXT, "arrow right"),
        },
    )


def _named(keys: QKeySequence, arrows: dict[Qt.Key, str]) -> str:
    """With the names people know, where Qt has others."""
    names = arrows | {
        Key.Key_Return: QCoreApplication.translate(CONTEXT, "Enter"),
        Key.Key_Delete: QCoreApplication.translate(CONTEXT, "Delete"),
        Key.Key_Insert: QCoreApplication.translate(CONTEXT, "Insert"),
        Key.Key_PageUp: QCoreApplication.translate(CONTEXT, "Page up"),
        Key.Key_PageDown: QCoreApplication.translate(CONTEXT, "Page down"),
    }
    known = {_native(QKeySequence(key)): name for key, name in names.items()}
    held, plus, key = _native(keys).rpartition("+")
    return held + plus + known.get(key, key)


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
