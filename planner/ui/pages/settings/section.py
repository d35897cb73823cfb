"""One section of the settings: a heading, a sentence, and what can be done below."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.text import Label, Tone
from planner.ui.pages.page import Around

WIDEST, EDGE, GAP = 760, 28, 14


class Section(QScrollArea):
    """Fill ``body``. ``said`` and ``undoable`` are as in a Page."""

    said = Signal(str)
    undoable = Signal(str)

    def __init__(self, around: Around, title: str, intro: str) -> None:
        super().__init__()
        self.around = around
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        self.verticalScrollBar().setAccessibleName(self.tr("More below"))
        self.viewport().setAutoFillBackground(False)
        self._column = column = QWidget()
        self.body = QVBoxLayout(column)
        self.body.addWidget(Label(title, Type.TITLE))
        self.body.addWidget(Label(intro, tone=Tone.MUTED, wrap=True))
        ground = QWidget()
        ground.setAutoFillBackground(False)
        # Across, which asks the column how tall it is where it is as wide as it may be, not as the page is.
        layout = QHBoxLayout(ground)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column, 1)
        layout.addStretch(0)
        self.setWidget(ground)
        around.tools.keeper.changed.connect(self._measure)
        self._measure()

    def renew(self) -> None:
        """Show what holds now: called when it comes to the front, and when the plan changes under it."""
        raise NotImplementedError

    @Slot()
    def _measure(self) -> None:
        px = self.around.tools.keeper.theme.px
        self._column.setMaximumWidth(px(WIDEST))
        self.body.setContentsMargins(*(px(EDGE),) * 4)
        self.body.setSpacing(px(GAP))
