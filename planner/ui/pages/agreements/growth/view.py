"""The history as it is seen: as tall as it is long, each version to be opened."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.pages.agreements.growth.delegate import GrowthDelegate
from planner.ui.pages.agreements.growth.model import GrownRole, GrowthModel

OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class GrowthList(QListView):
    """``opened`` hands over the number of a version."""

    opened = Signal(int)

    def __init__(self, keeper: ThemeKeeper, model: GrowthModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "bare")
        self._painter = GrowthDelegate(keeper, self)
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("How it grew"))
        self.clicked.connect(self._open)
        model.modelReset.connect(self._grow)
        keeper.changed.connect(self._grow)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in OPENING and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif event.key() in WALKING:
            super().keyPressEvent(event)
        else:
            event.ignore()

    @Slot()
    def _grow(self) -> None:
        model, width = self.model(), self.viewport().width()
        heights = (self._painter.height(model.index(row, 0), width) for row in range(model.rowCount()))
        self.setFixedHeight(sum(heights) + 2)
        self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        version = index.data(GrownRole.VERSION)
        if version is not None:
            self.opened.emit(version)
