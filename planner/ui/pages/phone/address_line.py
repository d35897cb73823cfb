"""An address in one line, to be marked and copied."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.buttons import IconButton
from planner.ui.kit.widgets.toast import announce


class AddressLine(QWidget):
    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._line = QLineEdit()
        self._line.setReadOnly(True)
        self._line.setAccessibleName(self.tr("Address"))
        self._copy = IconButton(keeper, IconName.COPY, self.tr("Copy the address"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(4))
        layout.addWidget(self._line, 1)
        layout.addWidget(self._copy)
        self._copy.clicked.connect(self._take)

    @property
    def address(self) -> str:
        return self._line.text()

    def show_address(self, address: str) -> None:
        if address != self._line.text():
            self._line.setText(address)
            self._line.setCursorPosition(0)
        self._copy.setEnabled(bool(address))

    @Slot()
    def _take(self) -> None:
        QGuiApplication.clipboard().setText(self.address)
        announce(self, self.tr("The address is copied."))
