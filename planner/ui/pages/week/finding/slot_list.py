"""The list of slots: as high as what is in it, and chosen by pointing, by keys or by a click."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QWidget

from planner.domain.free import Slot as FreeSlot
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.pages.week.finding.slots import Index, SlotModel, SlotPainter

A_MOMENT = 60


class SlotList(QListView):
    """``pointed`` hands over the slot that is highlighted (None where none is), ``taken`` the chosen one."""

    pointed = Signal(object)
    taken = Signal(object)

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SlotModel(self)
        self.setModel(self._model)
        self.setItemDelegate(SlotPainter(keeper, self))
        self.setProperty("part", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Free time"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._hovered = QModelIndex()
        # A pointer that only crosses the list is not to leaf through the weeks.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(A_MOMENT)
        self._rest.timeout.connect(self._follow_pointer)
        self.entered.connect(self._enter)
        self.clicked.connect(self._take)
        self.activated.connect(self._take)
        keeper.changed.connect(self._measure)

    @property
    def current(self) -> FreeSlot | None:
        row = self.currentIndex().row()
        return self._model.slots[row] if 0 <= row < len(self._model.slots) else None

    def show_slots(self, slots: Sequence[FreeSlot], locale: Locale) -> None:
        """Show these; the one that was highlighted stays so where it is among them, else it is the first."""
        before = self.current
        self._rest.stop()
        blocked = self.selectionModel().blockSignals(True)
        self._model.show_slots(slots, locale)
        starts = [slot.span.start for slot in slots]
        row = starts.index(before.span.start) if before and before.span.start in starts else 0
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._model.index(row), flag)
        self.selectionModel().blockSignals(blocked)
        self._measure()
        self.pointed.emit(self.current)

    def current_rect(self) -> QRect:
        return self.visualRect(self.currentIndex())

    def sizeHint(self) -> QSize:
        rows = self._model.rowCount()
        return QSize(super().sizeHint().width(), rows * self.sizeHintForRow(0) if rows else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.pointed.emit(self.current)

    @Slot()
    def _measure(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    @Slot(QModelIndex)
    def _enter(self, index: QModelIndex) -> None:
        self._hovered = index
        self._rest.start()

    @Slot()
    def _follow_pointer(self) -> None:
        if self._hovered.isValid() and self.underMouse():
            self.setCurrentIndex(self._hovered)

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        self._rest.stop()
        self.setCurrentIndex(index)
        if self.current is not None:
            self.taken.emit(self.current)
