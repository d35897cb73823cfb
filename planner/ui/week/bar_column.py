"""Where the scroll bar of the grid stands: beside the hours alone, on their ground."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractScrollArea, QVBoxLayout, QWidget


class BarColumn(QWidget):
    """Takes the vertical bar of an area, which would put it beside all there is, to be placed by hand."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = area.verticalScrollBar()
        self._bar.setAccessibleName(self.tr("Hours of the day"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._bar)
        self._bar.show()
        self.setAutoFillBackground(True)

    def wanted_width(self) -> int:
        return self._bar.sizeHint().width()

    def fill(self, ground: QColor) -> None:
        colours, role = self.palette(), self.backgroundRole()
        if colours.color(role) != ground:
            colours.setColor(role, ground)
            self.setPalette(colours)
