"""Before an editor goes in which something was changed and not saved."""

from enum import Enum, auto

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.sheet import Sheet


class Keep(Enum):
    """What is to become of what was changed."""

    SAVE = auto()
    LEAVE_OUT = auto()


class KeepSheet(Sheet):
    """``decided`` hands over a Keep; closing it leads back to what was changed."""

    decided = Signal(object)

    def __init__(self, keeper: ThemeKeeper, parent: QWidget) -> None:
        super().__init__(keeper, self.tr("Keep what you changed?"), parent)
        self.body.addWidget(Label(self.tr("Not all of it is saved yet."), tone=Tone.MUTED, wrap=True))
        save = self.add_button(PrimaryButton(self.tr("Save")), default=True)
        save.clicked.connect(self._save)
        self.add_button(Button(self.tr("Leave it out"))).clicked.connect(self._leave_out)
        self.add_button(Button(self.tr("Back"))).clicked.connect(self.reject)
        save.setFocus()

    @Slot()
    def _save(self) -> None:
        self.accept()
        self.decided.emit(Keep.SAVE)

    @Slot()
    def _leave_out(self) -> None:
        self.accept()
        self.decided.emit(Keep.LEAVE_OUT)
