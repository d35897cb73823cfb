"""Typing over all of a field of sections, and from one section into the next."""

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QRegularExpressionValidator, QValidator
from PySide6.QtWidgets import QDateTimeEdit

ERASING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
ENDING = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class WholeTyping(QObject):
    """Where all is selected, what is typed over it stands there as it is until the field is left.

    ``done`` hands it over then. Qt alone fits every key into the section it happens to be at.
    """

    done = Signal(str)

    def __init__(self, field: QDateTimeEdit, signs: str) -> None:
        """``signs`` is a pattern of what may be typed."""
        super().__init__(field)
        self._field = field
        self._own = QRegularExpressionValidator(QRegularExpression(signs), self)
        self._qts: QValidator | None = None
        self._figure_at: int | None = None
        field.installEventFilter(self)

    def finish(self) -> None:
        """What was typed whole so far counts."""
        if self._qts is not None:
            line = self._field.lineEdit()
            line.setValidator(self._qts)
            line.blockSignals(False)
            self._qts = None
            self.done.emit(line.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress}:
            self.finish()
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if self._begins(event):
                self._begin()
            return self._write(event) if self._qts is not None else self._is_past(event)
        return super().eventFilter(watched, event)

    def _begins(self, event: QKeyEvent) -> bool:
        line = self._field.lineEdit()
        if self._qts is not None or line.isReadOnly() or line.text() != line.selectedText():
            return False
        types = event.text().isprintable() and bool(event.text()) and not event.modifiers() & HELD
        return types or event.key() in ERASING or event.matches(QKeySequence.StandardKey.Paste)

    def _begin(self) -> None:
        line = self._field.lineEdit()
        # Whatever Qt hears of it, it puts back into sections.
        line.blockSignals(True)
        self._qts = line.validator()
        line.setValidator(self._own)

    def _write(self, event: QKeyEvent) -> bool:
        """Whether the key was for what is typed."""
        if event.key() in ENDING:
            self.finish()
            # Tab goes section by section, and out of the last one.
            is_forth = event.key() == Qt.Key.Key_Tab
            self._field.setCurrentSectionIndex(self._field.sectionCount() - 1 if is_forth else 0)
            return False
        if event.key() == Qt.Key.Key_Escape:
            return False
        return self._field.lineEdit().event(event) and event.isAccepted()

    def _is_past(self, event: QKeyEvent) -> bool:
        """Whether it is the sign between two sections where the figures before it have already led on."""
        at, text = self._field.currentSectionIndex(), event.text()
        if text.isdigit():
            self._figure_at = at
            return False
        before, self._figure_at = self._figure_at, None
        is_sign = bool(text) and not text.isalpha() and text in self._field.displayFormat()
        return is_sign and before is not None and before != at
