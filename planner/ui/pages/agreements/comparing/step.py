"""One step of comparing: what is on it, and a row of buttons below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.buttons import Button

GAP = 14


class Step(QWidget):
    """Fill ``body``, add buttons with ``add_button``."""

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        gap = keeper.theme.px(GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap)
        self.body = QVBoxLayout()
        self.body.setSpacing(gap)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(keeper.theme.px(8))
        self._foot.addStretch(1)
        layout.addLayout(self.body, 1)
        layout.addLayout(self._foot)

    def add_button(self, button: Button, *, left: bool = False) -> Button:
        if left:
            self._foot.insertWidget(0, button, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._foot.addWidget(button)
        return button

    def take_focus(self) -> None:
        """Let the keys go to what is first wanted here."""
        raise NotImplementedError
