"""A line of text in the settings, saved when it is finished."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.field import Field


class KeptField(Field):
    """Enter and leaving it finish it, Esc brings back what was there.

    ``finished`` says that something else stands in it than what was shown last. Answer with ``show_text``,
    with ``set_trouble``, or with ``hold`` where it could not be saved just now.
    """

    finished = Signal()

    def __init__(
        self, keeper: ThemeKeeper, caption: str, edit: QLineEdit, widget: QWidget | None = None
    ) -> None:
        """``widget`` is what ``edit`` is a part of, where it is one."""
        super().__init__(keeper, caption, widget or edit)
        self._edit = edit
        self._shown = edit.text()
        self._is_typed = False
        edit.textChanged.connect(self._note)
        edit.editingFinished.connect(self.finish)
        self.widget.installEventFilter(self)

    @property
    def text(self) -> str:
        return self._edit.text()

    @property
    def is_typed(self) -> bool:
        """Whether something stands in it that is not saved."""
        return self._is_typed

    def set_name(self, name: str) -> None:
        """What it is called for who hears it, where its caption is not enough."""
        self.widget.setAccessibleName(name)

    def show_text(self, text: str) -> None:
        """What holds now; what is being typed is left alone."""
        self._shown = text
        if not self._is_typed and self.text != text:
            self._edit.setText(text)

    def set_trouble(self, sentence: str) -> None:
        super().set_trouble(sentence)
        self._is_typed = self._is_typed or bool(sentence)

    def hold(self) -> None:
        """Keep what was typed."""
        self._is_typed = True

    def drop(self) -> None:
        """Let what was typed be as if it had never been."""
        self._edit.setText(self._shown)
        self._is_typed = False
        self.set_trouble("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_back(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _take_back(self, event: QKeyEvent) -> bool:
        taken = event.key() == Qt.Key.Key_Escape and self._is_typed
        if taken:
            self.drop()
        return taken

    @Slot(str)
    def _note(self, text: str) -> None:
        self._is_typed = text != self._shown
        self.set_trouble("")

    @Slot()
    def finish(self) -> None:
        if self._is_typed:
            self._is_typed = False
            self.finished.emit()
