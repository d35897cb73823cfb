"""The grid of the small month: days to be walked over by keys and gone to by Enter or a click."""

from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token
from planner.ui.pages.week.little_model import COLUMNS, ROWS, LittleModel
from planner.ui.pages.week.spans import DAY, Span, known, on

ROW, HEAD, DOT = 28, 24, 3
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
STEPS = {LEFT: -1, RIGHT: 1, UP: -COLUMNS, DOWN: COLUMNS}
MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
GO = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class LittleGrid(QTableView):
    """``picked`` hands over the day to go to, ``walked`` one of another month that keys have come to."""

    picked = Signal(object)
    walked = Signal(object)

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.days = LittleModel(self)
        self.setHorizontalHeader(DayNames(Qt.Orientation.Horizontal, self))
        self.setModel(self.days)
        self.setItemDelegate(DayDelegate(keeper, self))
        self.setProperty("part", "bare")
        self.setAccessibleName(self.tr("Days of the month"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setProperty("part", "bare")
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(1)
        self.clicked.connect(self._click)
        self._measure()
        keeper.changed.connect(self._measure)

    def current_day(self) -> date:
        index = self.currentIndex()
        return self.days.day(index) if index.isValid() else self.days.month

    def set_current(self, day: date) -> None:
        self.setCurrentIndex(self.days.index_of(day))

    def event(self, event: QEvent) -> bool:
        """The keys of days are for this month while it has the focus, not for the week beside it."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if event.modifiers() == Qt.KeyboardModifier.NoModifier and (key in MONTHS or key in GO):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, day = Qt.Key(event.key()), self.current_day()
        if key in STEPS:
            self._walk(known(day + STEPS[key] * DAY))
        elif key in MONTHS:
            self._walk(on(Span.MONTH, day, MONTHS[key]))
        elif key in GO:
            self.picked.emit(day)
        else:
            event.ignore()

    def _walk(self, day: date) -> None:
        if (day.year, day.month) != (self.days.month.year, self.days.month.month):
            self.walked.emit(day)
        self.set_current(day)

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        self.picked.emit(self.days.day(index))

    @Slot()
    def _measure(self) -> None:
        px = self._keeper.theme.px
        self.horizontalHeader().setFixedHeight(px(HEAD))
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(px(ROW))
        self.setFixedHeight(px(HEAD) + ROWS * px(ROW))


class DayNames(QHeaderView):
    """As high as it was told to be; Qt would ask for everything names can have, hundreds of times."""

    def sizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())


class DayDelegate(QStyledItemDelegate):
    def __init__(self, keeper: ThemeKeeper, grid: LittleGrid) -> None:
        super().__init__(grid)
        self._keeper, self._grid = keeper, grid

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        days = self._grid.days
        day = days.day(index)
        colour, px, rect = self._keeper.theme.colour, self._keeper.theme.px, QRectF(option.rect)
        inside, marks = (day.year, day.month) == (days.month.year, days.month.month), days.marks
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = colour(Token.TEXT if inside else Token.MUTED)
        if marks.first <= day < marks.end:
            painter.fillRect(rect.adjusted(0, 1, 0, -1), colour(Token.ACCENT_FILL))
        painter.setPen(Qt.PenStyle.NoPen)
        pill = rect.adjusted(px(5), 2, -px(5), -2)
        if day == marks.today:
            painter.setBrush(colour(Token.PRIMARY))
            painter.drawRoundedRect(pill, px(8), px(8))
            ink = colour(Token.PRIMARY_TEXT)
        if day in marks.busy:
            painter.setBrush(ink)
            side = px(DOT)
            painter.drawEllipse(QRectF(rect.center().x() - side / 2, rect.bottom() - px(6), side, side))
        painter.setPen(ink)
        painter.setFont(self._grid.font())
        area = rect.adjusted(0, 0, 0, -px(5))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(day.day))
        if self._grid.hasFocus() and self._grid.currentIndex() == index:
            painter.setPen(QPen(colour(Token.FOCUS), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), px(8), px(8))
        painter.restore()
