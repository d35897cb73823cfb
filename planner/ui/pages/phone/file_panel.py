"""The way of a file: one for all, one for each block, as text, or in a mail to oneself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button

GAP, BETWEEN = 4, 10


class FilePanel(QWidget):
    """Each signal is one of the ways."""

    save = Signal()
    save_each = Signal()
    copy = Signal()
    mail = Signal()

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(GAP))
        self._buttons: list[Button] = []
        for words, meaning, signal in (
            (self.tr("Save as a file…"), self.tr("One calendar with all of it."), self.save),
            (
                self.tr("A file for each block…"),
                self.tr("For phones that take only one entry from a file."),
                self.save_each,
            ),
            (
                self.tr("Mail it to myself…"),
                self.tr("Saves the file and opens the mail program; the file goes in there by hand."),
                self.mail,
            ),
            (self.tr("Copy as text"), self.tr("The calendar as it stands in a file."), self.copy),
        ):
            button = Button(words)
            button.clicked.connect(signal)
            button.setAccessibleDescription(meaning)
            self._buttons.append(button)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            layout.addWidget(Label(meaning, Type.SMALL, Tone.MUTED, wrap=True))
            layout.addSpacing(keeper.theme.px(BETWEEN))
        note = self.tr("A file is a copy: what changes here later does not change on the phone.")
        layout.addWidget(Label(note, Type.SMALL, Tone.MUTED, wrap=True))
        layout.addStretch(1)

    def allow(self, allowed: bool) -> None:
        for button in self._buttons:
            button.setEnabled(allowed)
