"""The way to a printer. What prints is loaded when it is first asked for: few ever ask."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QWidget

from planner.domain.errors import UserError
from planner.ui.printing.leafpaint import LeafPainter
from planner.ui.printing.measures import Page, page_layout
from planner.ui.printing.wish import Paper

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Printing(QObject):
    """``printed`` says that a printer has it, ``refused`` hands over the UserError of why none has."""

    printed = Signal()
    refused = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._printer: QPrinter | None = None
        self._leaf: LeafPainter | None = None
        self._page: Page | None = None

    def ask(self, leaf: LeafPainter, page: Page, paper: Paper) -> None:
        """Let people choose a printer, and print there."""
        try:
            from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo  # noqa: PLC0415
        except ImportError:
            self.refused.emit(_no_printer())
            return
        if not QPrinterInfo.availablePrinterNames():
            self.refused.emit(_no_printer())
            return
        self._leaf, self._page = leaf, page
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPageLayout(page_layout(paper))
        self._printer.setFullPage(True)
        dialog = QPrintDialog(self._printer, self._window)
        dialog.accepted.connect(self._print)
        dialog.finished.connect(dialog.deleteLater)
        # Its own way to open wants somebody named to tell.
        QDialog.open(dialog)

    @Slot()
    def _print(self) -> None:
        if self._printer is None or self._leaf is None or self._page is None:
            return
        try:
            print_on(self._printer, self._leaf, self._page)
        except UserError as trouble:
            self.refused.emit(trouble)
        else:
            self.printed.emit()


def print_on(printer: "QPrinter", leaf: LeafPainter, page: Page) -> None:
    """As large as the printer's paper allows. Raises UserError where the printer does not take it."""
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError("The printer did not take the page; please see whether it is switched on.")
    try:
        there = printer.pageLayout().fullRectPixels(printer.resolution())
        scale = min(there.width() / page.width, there.height() / page.height)
        left, top = there.width() - page.width * scale, there.height() - page.height * scale
        painter.translate(left / 2, top / 2)
        painter.scale(scale, scale)
        leaf.paint(painter)
    finally:
        painter.end()


def _no_printer() -> UserError:
    return UserError("This computer knows no printer; a PDF can be printed anywhere.")
