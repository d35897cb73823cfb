"""From a page to a PDF."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter

from planner.domain.errors import UserError
from planner.identity import NAME
from planner.ui.printing.leafpaint import LeafPainter
from planner.ui.printing.measures import UNIT, page_layout
from planner.ui.printing.wish import Paper

# Dots an inch: as fine as the letters of a printer.
FINE, POINTS = 1200, 72


def pdf_of(leaf: LeafPainter, paper: Paper) -> bytes:
    """One page with its letters in it. Raises UserError where it cannot be drawn."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(FINE)
    writer.setPageLayout(page_layout(paper))
    writer.setCreator(NAME)
    painter = QPainter()
    if not painter.begin(writer):
        raise UserError("The page could not be drawn. Nothing was written; please try again.")
    try:
        painter.scale(FINE / POINTS * UNIT, FINE / POINTS * UNIT)
        leaf.paint(painter)
    finally:
        painter.end()
    return bytes(buffer.data().data())
