"""Menus, rounded like everything else, whose entries are text whatever people called things."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import doubled
from planner.ui.kit.widgets.corners import cut_corners, open_corners

RADIUS = 8


class Menu(QMenu):
    def __init__(self, keeper: ThemeKeeper, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(doubled(title), parent)
        self._keeper = keeper
        self.setWindowFlags(
            self.windowFlags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        )
        open_corners(self)
        if title:
            self.setAccessibleName(title)

    def entry(self, text: str, icon: IconName | None = None) -> QAction:
        """Add an entry that says just that; connect its ``triggered``."""
        action = QAction(doubled(text), self)
        if icon is not None:
            action.setIcon(self._keeper.icons.icon(icon))
        self.addAction(action)
        return action

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut_corners(self, self._keeper.theme.px(RADIUS))
