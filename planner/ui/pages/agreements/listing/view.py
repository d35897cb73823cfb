"""The list as it is seen: arrows walk and open, and the page keeps its other keys."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.pages.agreements.listing.delegate import AgreementDelegate
from planner.ui.pages.agreements.listing.model import AgreementModel, RowRole

WALKING = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}
INTO = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right}


class AgreementList(QListView):
    """``opened`` hands over the id of an agreement, ``entered`` tells that the keys are to go into it."""

    opened = Signal(object)
    entered = Signal()

    def __init__(self, keeper: ThemeKeeper, model: AgreementModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "bare")
        self._agreements = model
        self._is_showing = False
        self.setModel(model)
        self.setItemDelegate(AgreementDelegate(keeper, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Agreements"))
        self.selectionModel().currentChanged.connect(self._open)
        keeper.changed.connect(self._measure)

    def show_chosen(self, agreement: str | None) -> None:
        """Let that one be the one in the list too; nothing is told."""
        self._is_showing = True
        index = self._agreements.index_of(agreement)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Clear)
        self._is_showing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in INTO and self.currentIndex().isValid():
            self.entered.emit()
        elif key in WALKING:
            super().keyPressEvent(event)
        else:
            event.ignore()

    @Slot()
    def _measure(self) -> None:
        self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex, QModelIndex)
    def _open(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._is_showing:
            self.opened.emit(index.data(RowRole.ID))
