"""Rounded corners for what floats above the window as a window of its own."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainterPath, QRegion
from PySide6.QtWidgets import QWidget

# Where nothing blends windows, see-through corners come out black; under X11 nobody knows what does.
UNBLENDED = frozenset({"xcb"})


def open_corners(widget: QWidget) -> None:
    """Let what lies below be seen around the corners. To be called before the widget is shown."""
    if QGuiApplication.platformName() not in UNBLENDED:
        widget.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)


def cut_corners(widget: QWidget, radius: float) -> None:
    """The same where it has to be cut out. To be called whenever the widget has another size."""
    if QGuiApplication.platformName() in UNBLENDED:
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(widget.rect()), radius, radius)
        widget.setMask(QRegion(outline.toFillPolygon().toPolygon()))
