"""Before the window goes while words are written aside that nobody else has seen."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.sheet import Sheet


class WaitingSheet(Sheet):
    """``left_out`` tells that they may go; closing it leads back to them."""

    left_out = Signal()

    def __init__(self, keeper: ThemeKeeper, parent: QWidget) -> None:
        super().__init__(keeper, self.tr("There are words not proposed yet"), parent)
        hint = self.tr("They stand aside only as long as the window is open.")
        self.body.addWidget(Label(hint, tone=Tone.MUTED, wrap=True))
        self.add_button(Button(self.tr("Leave them out"))).clicked.connect(self._leave_out)
        back = self.add_button(PrimaryButton(self.tr("Back to them")), default=True)
        back.clicked.connect(self.reject)
        back.setFocus()

    @Slot()
    def _leave_out(self) -> None:
        self.accept()
        self.left_out.emit()
