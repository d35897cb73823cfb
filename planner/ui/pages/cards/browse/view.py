"""The list of cards as it is seen: arrows walk, Enter takes one, and the page keeps its other keys."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.pages.cards.browse.delegate import CardDelegate
from planner.ui.pages.cards.browse.model import CardModel, CardRole

WALKING = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}
TAKING = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class CardList(QListView):
    """``taken`` hands over a Card, ``asked`` one and where a menu for it is to be, on the screen."""

    taken = Signal(object)
    asked = Signal(object, object)

    def __init__(self, keeper: ThemeKeeper, model: CardModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("part", "bare")
        self._cards = model
        self.setModel(model)
        self.setItemDelegate(CardDelegate(keeper, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Cards"))
        self.clicked.connect(self._take)
        keeper.changed.connect(self._measure)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in TAKING and self.currentIndex().isValid():
            self._take(self.currentIndex())
        elif key in WALKING:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.visualRect(index).bottomLeft() if by_key else event.pos()
            self.asked.emit(index.data(CardRole.CARD), self.viewport().mapToGlobal(at))

    def below(self, card: str) -> QPoint:
        """Below the row of that card, on the screen."""
        return self.viewport().mapToGlobal(self.visualRect(self._cards.index_of(card)).bottomLeft())

    @Slot()
    def _measure(self) -> None:
        self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        self.taken.emit(index.data(CardRole.CARD))
