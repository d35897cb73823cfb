"""A part of an agreement: what it is called, the words, and below room for a word about them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.pages.agreements.document.quiet_text import QuietText

GAP = 5


class Caption(Label):
    """The name of a part, in small capitals."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.upper(), Type.TINY, Tone.MUTED, wrap=True, parent=parent)
        self.setAccessibleName(text)


class TextPart(QWidget):
    """``finished`` hands over the name and the words of what was typed."""

    finished = Signal(str, str)

    def __init__(
        self, keeper: ThemeKeeper, name: str, caption: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        """``name`` is that of the words in ``Terms``; ``hint`` stands in it while it is empty."""
        super().__init__(parent)
        self.name = name
        self.edit = QuietText(keeper, caption)
        self.edit.setPlaceholderText(hint)
        self._trouble = Label("", Type.SMALL, Tone.DANGER, wrap=True)
        self._trouble.hide()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(keeper.theme.px(GAP))
        for part in (Caption(caption), self.edit, self._trouble):
            self.body.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.edit.finished.connect(self._finish)
        self.edit.textChanged.connect(self._calm)

    def show_text(self, text: str, *, is_open: bool) -> None:
        self.edit.set_open(is_open)
        self.edit.show_text(text)

    def set_trouble(self, sentence: str) -> None:
        """Say what cannot be; an empty sentence takes it back."""
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))

    @property
    def trouble(self) -> str:
        """Why it cannot be as it stands; empty where it can."""
        return self._trouble.text()

    @Slot()
    def _finish(self) -> None:
        self.finished.emit(self.name, self.edit.text)

    @Slot()
    def _calm(self) -> None:
        if self._trouble.text():
            self.set_trouble("")
