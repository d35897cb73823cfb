"""A list view whose rows lie where the layout of the week put them."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMargins,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from planner.ui.kit.i18n import Locale
from planner.ui.kit.icons import Icons
from planner.ui.week.allday import AllDay
from planner.ui.week.bar_column import BarColumn
from planner.ui.week.board import Tile
from planner.ui.week.contents import BAR, PAD, RIGHT
from planner.ui.week.gutter import Gutter
from planner.ui.week.header import Header
from planner.ui.week.lines import Lines, Weight
from planner.ui.week.look import Inks
from planner.ui.week.model import Index, WeekModel
from planner.ui.week.paint import BlockPainter
from planner.ui.week.rect import Rect
from planner.ui.week.scale import Scale
from planner.ui.week.scene import Scene
from planner.ui.week.sheet import Metrics, Sheet

# An hour is so many lines of text high until somebody zooms.
LINES_AN_HOUR = 3


class GridView(QListView):
    """Holds the sheet, the model and the fixed parts around the grid, and keeps them in step."""

    def __init__(self, inks: Inks, icons: Icons, words: Locale, parent: QWidget | None = None) -> None:
        self._hour = 0.0
        self._has_room = False
        self._hours: tuple[object, ...] = ()
        super().__init__(parent)
        # Of its own: to ask for one that Qt has made brings along whatever else Qt could have made.
        self.setViewport(QWidget())
        self._column = BarColumn(self)
        self.sheet, self.words = Sheet(), words
        self.lines = Lines(self.font())
        self.painter = BlockPainter(inks, self.lines, icons)
        self.rows = WeekModel(self)
        self.scene = Scene(self.sheet, self.painter, self)
        self.header, self.allday, self.gutter = Header(self), AllDay(self), Gutter(self)
        self.setModel(self.rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("part", "bare")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(False)
        self.setAutoScroll(False)
        self.viewport().setMouseTracking(True)
        for part in (self.viewport(), self.header, self.allday, self.gutter):
            # All of it is painted with every week, so what lies behind it need not be.
            part.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._measure()

    @property
    def inks(self) -> Inks:
        return self.painter.inks

    @property
    def offset(self) -> int:
        """How many pixels of the day are scrolled away at the top."""
        return self.verticalScrollBar().value()

    def relay(self) -> None:
        """Lay everything out anew and show it; that waits until it is known how much room there is."""
        if not self._has_room:
            return
        sheet = self.sheet
        sheet.width = max(self.viewport().width(), 1)
        sheet.lay()
        self.rows.set_board(sheet.board, sheet.window, self.words, sheet.home)
        self._frame()
        self.doItemsLayout()
        self.header.renew()
        self.allday.update()
        # Most weeks have the same hours.
        hours = sheet.usual_marks, sheet.scale, self.words, self.inks
        if hours != self._hours:
            self._hours = hours
            self.gutter.update()

    def rescale(self, scale: Scale, pointer: float | None = None) -> None:
        """Zoom so that what is at the pointer stays there, or what is in the middle."""
        before, self.sheet.scale = self.sheet.scale, scale
        self._relay_around(before, pointer)

    def fold(self, *, folded: bool, pointer: float | None = None) -> None:
        """Fold the night or open it; what is at the pointer, or in the middle, stays there."""
        self.sheet.is_folded = folded
        self._relay_around(self.sheet.scale, pointer)

    def _relay_around(self, before: Scale, pointer: float | None) -> None:
        at, offset = self.viewport().height() / 2 if pointer is None else pointer, self.offset
        self.relay()
        self.verticalScrollBar().setValue(round(before.offset_after(self.sheet.scale, offset, at)))

    def rect_of(self, rect: Rect, *, above: bool) -> QRect:
        """Something of the board in pixels of the viewport: above the grid they are below 0."""
        top = -self.allday.height() + self.allday.top if above else -self.offset
        return QRect(round(rect.x), round(rect.y + top), round(rect.width), round(rect.height))

    def tile_rect(self, tile: Tile) -> QRect:
        """Its first piece that can be seen, the first of all where none can, "+n" where it has none."""
        rects = [self.rect_of(piece.rect, above=tile.above) for piece in tile.pieces]
        rects = rects or [self.rect_of(tile.nook, above=tile.above)]
        seen = (rect for rect in rects if tile.above or rect.intersects(self.viewport().rect()))
        return next(seen, rects[0])

    def take_mouse(self, event: QMouseEvent, at: QPoint) -> bool:
        """Handle what the mouse does; ``at`` is in pixels of the viewport, below 0 in the all-day lane."""
        raise NotImplementedError

    def mouse_left(self) -> None:
        """It is over nothing any more."""
        raise NotImplementedError

    def _measure(self) -> None:
        """What the font asks for; a larger one makes hours as much higher."""
        lines = self.lines
        word = lines.word + BAR + PAD + RIGHT
        line = float(lines.height(Weight.TITLE))
        self.sheet.metrics = Metrics(word + 6, word, line, line + 8)
        hour = max(LINES_AN_HOUR * line, 42.0)
        scale = self.sheet.scale
        self.sheet.scale = scale.of(scale.hour * hour / self._hour if self._hour else hour)
        self._hour = hour
        self._frame()

    def _frame(self) -> None:
        """Put the fixed parts around the grid."""
        left, top = self.gutter.wanted_width(), self.header.wanted_height()
        row = self.allday.wanted_height()
        margins = QMargins(left, top + row, self._column.wanted_width(), 0)
        if margins != self.viewportMargins():
            self.setViewportMargins(margins)
        port = self.viewport().geometry()
        right = self.width()
        self._column.setGeometry(port.right() + 1, port.top(), right - port.right() - 1, port.height())
        self._column.fill(self.inks.ground)
        self.header.setGeometry(0, 0, right, top)
        self.allday.setGeometry(0, top, right, row)
        self.gutter.setGeometry(0, port.top(), port.left(), port.height())

    # What QListView asks

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(self.sheet.height - height, 0))
        bar.setPageStep(height)
        bar.setSingleStep(max(round(self.sheet.scale.hour / 2), 1))

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= self.rows.rowCount():
            return QRect()
        return self.tile_rect(self.rows.tile(index.row()))

    def indexAt(self, point: QPoint) -> QModelIndex:
        found = self.tile_at(point.x(), point.y())
        row = self.rows.row_of(found.key) if found else None
        return QModelIndex() if row is None else self.rows.index(row)

    def tile_at(self, x: float, y: float) -> Tile | None:
        found = self.sheet.board.at(x, self.board_y(y), above=y < 0)
        return found[1] if found else None

    def board_y(self, y: float) -> float:
        """A place in the viewport as the board counts it."""
        return y + self.allday.height() - self.allday.top if y < 0 else y + self.offset

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        del hint
        if index.isValid() and not self.rows.tile(index.row()).above:
            rect = self.visualRect(index)
            self.bring(rect.top() + self.offset, rect.bottom() + self.offset)

    def bring(self, top: float, bottom: float) -> None:
        """Scroll just so far that these pixels of the day can be seen, the upper ones if not all can."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if bottom > bar.value() + height:
            bar.setValue(round(bottom - height + 8))
        if top < bar.value():
            bar.setValue(round(top - 8))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        chosen = QItemSelection()
        for row, tile in enumerate(self.rows.tiles):
            if self.tile_rect(tile).intersects(rect):
                chosen.select(self.rows.index(row), self.rows.index(row))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += QRegion(self.visualRect(index))
        return region

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.offset

    def isIndexHidden(self, index: Index) -> bool:
        return not index.isValid()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        QAbstractItemView.dataChanged(self, first, last, roles)

    def scrollContentsBy(self, x: int, y: int) -> None:
        del x, y
        # Words stay in view as long as their block does, so what is there cannot just be pushed on.
        self.viewport().update()
        self.gutter.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        first, self._has_room = not self._has_room, True
        if first or self.viewport().width() != self.sheet.width:
            self.relay()
        else:
            self._frame()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.lines.set_font(self.font())
            self.painter.forget()
            self._measure()
            self.relay()
        elif event.type() == QEvent.Type.PaletteChange:
            self.painter.set_inks(self.inks)
