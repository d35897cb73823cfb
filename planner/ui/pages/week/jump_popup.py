"""The small month where it hangs from the title of what is shown."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.corners import cut_corners, open_corners
from planner.ui.pages.week.little_month import LittleMonth

WIDTH, PADDING, RADIUS = 300, 12, 14


class JumpPopup(QWidget):
    """Esc and a click beside it take it away."""

    def __init__(self, keeper: ThemeKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.setWindowFlags(
            Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        )
        self.setAccessibleName(self.tr("Go to a day"))
        open_corners(self)
        self.month = LittleMonth(keeper)
        paper = QFrame()
        paper.setProperty("part", "sheet")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(paper)
        self._layout = QVBoxLayout(paper)
        self._layout.addWidget(self.month)

    def open(self, at: QPoint) -> None:
        """With its upper left corner there, in pixels of the screen."""
        px = self._keeper.theme.px
        self._layout.setContentsMargins(*(px(PADDING),) * 4)
        self.setFixedWidth(px(WIDTH))
        self.adjustSize()
        self.move(at)
        self.show()
        cut_corners(self, px(RADIUS))
        self.month.grid.setFocus(Qt.FocusReason.PopupFocusReason)
