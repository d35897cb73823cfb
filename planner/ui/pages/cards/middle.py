"""The middle of the page: the card, and beside it what goes with it; below it where that is too narrow."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from planner.ui.kit.keeper import ThemeKeeper

EDGE, GAP, FOOT, SIDE, WIDER, LEAST_CARD = 24, 24, 8, 290, 400, 330


class Middle(QWidget):
    """``set_beside`` puts something at the right of the card; of several one is shown at a time."""

    def __init__(self, keeper: ThemeKeeper, pile: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper, self._pile = keeper, pile
        self._column: QWidget | None = None
        self._wide = SIDE
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.addStretch(1)
        # The card comes first; the room beside it is what it does not want.
        self._layout.addWidget(pile, 1000)
        self._layout.addStretch(1)
        self._measure()
        keeper.changed.connect(self._measure)

    def set_beside(self, part: QWidget | None, *, wide: bool = False) -> None:
        """Let that stand beside the card, in place of what stood there; None stands for nothing."""
        if part is self._column:
            return
        if self._column is not None:
            self._column.hide()
        self._column, self._wide = part, WIDER if wide else SIDE
        if part is None:
            return
        if self._layout.indexOf(part) < 0:
            self._layout.insertWidget(2, part, 0)
        self._fit()
        part.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._column is None:
            return
        px = self._keeper.theme.px
        room = self.width() - 2 * px(EDGE) - px(GAP)
        # Large letters leave the card less than they would want, and it has the fewer words in a line.
        least = min(px(LEAST_CARD), LEAST_CARD + 110)
        width = min(px(self._wide), max(room - least, px(SIDE) * 2 // 3))
        self._column.setFixedWidth(width)

    @Slot()
    def _measure(self) -> None:
        px = self._keeper.theme.px
        self._layout.setContentsMargins(px(EDGE), 0, px(EDGE), px(FOOT))
        self._layout.setSpacing(px(GAP))
        self._fit()


class Column(QScrollArea):
    """What stands beside the card, as high as it is, in the middle; scrolled where it is too long."""

    def __init__(self, part: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.viewport().setAutoFillBackground(False)
        ground = QWidget()
        ground.setProperty("part", "page")
        ground.setAutoFillBackground(False)
        layout = QVBoxLayout(ground)
        # Room for the ring of focus, which would be cut off.
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addStretch(1)
        layout.addWidget(part)
        layout.addStretch(1)
        self.setWidget(ground)

    @Slot()
    def show_top(self) -> None:
        self.verticalScrollBar().setValue(0)
