"""A list whose rows say a few lines each: an icon, what something is called, and what there is to know."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from planner.domain.kinds import Colour
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import tip
from planner.ui.pages.settings.row_painter import RowPainter

LEAST = 190
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW = Qt.ItemDataRole.UserRole + 1
Select = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True, slots=True)
class Row:
    """``thing`` is what it stands for; ``colours`` are of the people it belongs to."""

    key: str
    thing: object
    icon: IconName
    title: str
    lines: tuple[str, ...]
    colours: tuple[Colour, ...] = ()

    @property
    def sentence(self) -> str:
        """All of it, for who hears it."""
        return ", ".join((self.title, *self.lines))


class RowModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.sentence
            case Qt.ItemDataRole.ToolTipRole:
                return tip("\n".join((row.title, *row.lines)))
            case _ if role == ROW:
                return row
        return None


class RowList(QListView):
    """``chosen`` says that Enter or a double click meant what is selected, ``selected`` that it is another.

    ``menu_asked`` hands over a QPoint on the screen.
    """

    chosen = Signal()
    selected = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, keeper: ThemeKeeper, name: str, *, several: bool = False) -> None:
        super().__init__()
        self._keeper = keeper
        self._model = RowModel(self)
        self.setModel(self._model)
        self._painter = RowPainter(keeper, self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.doubleClicked.connect(self._choose)
        self.selectionModel().selectionChanged.connect(self._tell_selected)
        keeper.changed.connect(self._measure)
        self._measure()

    @property
    def things(self) -> tuple[object, ...]:
        """What is selected, from top to bottom."""
        picked = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self._model.rows[row].thing for row in picked)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; what was selected stays so, and else whatever is in its place now."""
        if tuple(rows) == self._model.rows:
            return
        keys = {self._model.rows[index.row()].key for index in self.selectionModel().selectedIndexes()}
        at = self.currentIndex().row()
        self._model.set_rows(rows)
        places = [place for place, row in enumerate(rows) if row.key in keys]
        if not places and rows:
            places = [min(max(at, 0), len(rows) - 1)]
        model = self.selectionModel()
        for place in places:
            model.setCurrentIndex(self._model.index(place), Select.Select)
        self.selected.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._choose()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self.things:
            self.menu_asked.emit(at)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._keeper.theme.px(LEAST))

    @Slot()
    def _choose(self) -> None:
        if self.things:
            self.chosen.emit()

    @Slot()
    def _tell_selected(self) -> None:
        self.selected.emit()

    @Slot()
    def _measure(self) -> None:
        self.setSpacing(0)
        self._painter.measure()
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
