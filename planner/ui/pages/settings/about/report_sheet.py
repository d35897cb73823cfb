"""What a report of a fault would say, to be seen before it is copied."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.buttons import PrimaryButton
from planner.ui.pages.settings.about.text_sheet import TextSheet


class ReportSheet(TextSheet):
    """``said`` is a word about what was done."""

    said = Signal(str)

    def __init__(self, keeper: ThemeKeeper, report: str, parent: QWidget) -> None:
        super().__init__(
            keeper,
            self.tr("For a bug report"),
            self.tr(
                "This is all of it: nothing you planned or wrote, no names, and not where your files lie. "
                "It goes nowhere by itself."
            ),
            report,
            parent,
        )
        copy = self.add_button(PrimaryButton(self.tr("Copy")), default=True)
        copy.clicked.connect(self._copy)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.accept()
        self.said.emit(self.tr("Copied. You can paste it wherever you write about it."))
