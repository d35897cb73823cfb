"""The way to a printer. What prints is loaded when it is first asked for: few ever ask."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from planner.domain.errors import UserError
from planner.ui.printing.leafpaint import LeafPainter
from planner.ui.printing.measures import Page

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    # Raises UserError where the printer does not take it.
    PrintThere = Callable[[QPrinter], None]


class Printing(QObject):
    """``printed`` says that a printer has it, ``refused`` hands over the UserError of why none has."""

    printed = Signal()
    refused = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._printer: QPrinter | None = None
        self._print_there: PrintThere | None = None

    def ask(self, layout: QPageLayout, print_there: "PrintThere") -> None:
        """Let people choose a printer, and have it printed there."""
        try:
            from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo  # noqa: PLC0415
        except ImportError:
            self.refused.emit(_no_printer())
            return
        if not QPrinterInfo.availablePrinterNames():
            self.refused.emit(_no_printer())
            return
        self._print_there = print_there
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPageLayout(layout)
        self._printer.setFullPage(True)
        dialog = QPrintDialog(self._printer, self._window)
        dialog.accepted.connect(self._print)
        dialog.finished.connect(dialog.deleteLater)
        # Its own way to open wants somebody named to tell.
        QDialog.open(dialog)

    @Slot()
    def _print(self) -> None:
        if self._printer is None or self._print_there is None:
            return
        try:
            self._print_there(self._printer)
        except UserError as trouble:
            self.refused.emit(trouble)
        else:
            self.printed.emit()


def print_on(printer: "QPrinter", leaf: LeafPainter, page: Page) -> None:
    """As large as the printer's paper allows. Raises UserError where the printer does not take it."""
    painter = begun(printer)
    try:
        fit(painter, printer, page)
        leaf.paint(painter)
    finally:
        painter.end()


def begun(printer: "QPrinter") -> QPainter:
    """What draws there. Raises UserError where the printer does not take it."""
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError("The printer did not take the page; please see whether it is switched on.")
    return painter


def fit(painter: QPainter, printer: "QPrinter", page: Page) -> None:
    """Let what is drawn from now on be as large as the paper allows, in its middle."""
    there = printer.pageLayout().fullRectPixels(printer.resolution())
    scale = min(there.width() / page.width, there.height() / page.height)
    left, top = there.width() - page.width * scale, there.height() - page.height * scale
    painter.translate(left / 2, top / 2)
    painter.scale(scale, scale)


def _no_printer() -> UserError:
    return UserError("This computer knows no printer; a PDF can be printed anywhere.")
