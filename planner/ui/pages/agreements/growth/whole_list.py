"""A list that is as tall as what stands in it, for a page that scrolls as a whole."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QWidget

from planner.ui.kit.keeper import ThemeKeeper

OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class WholeList(QListView):
    """Keys that neither walk nor open go on to the page."""

    walking: tuple[Qt.Key, ...] = ()

    def __init__(self, keeper: ThemeKeeper, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keeper = keeper
        self.setProperty("part", "bare")
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self.open_at)
        model.modelReset.connect(self.grow)
        keeper.changed.connect(self.grow)

    def tallness(self) -> int:
        """How high all of it is at the width there is, in pixels."""
        raise NotImplementedError

    @Slot(QModelIndex)
    def open_at(self, index: QModelIndex) -> None:
        """Do what a click or Enter there does."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in OPENING and self.currentIndex().isValid():
            self.open_at(self.currentIndex())
        elif event.key() in self.walking:
            super().keyPressEvent(event)
        else:
            event.ignore()

    @Slot()
    def grow(self) -> None:
        self.setFixedHeight(self.tallness() + 2)
        self.scheduleDelayedItemsLayout()
