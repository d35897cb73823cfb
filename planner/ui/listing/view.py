"""The list: one day below the other, and it goes on where somebody scrolls to its end."""

from datetime import time

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QFocusEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from planner.domain.clock import Clock
from planner.ui.days.model import Role
from planner.ui.days.rows import Row, Where
from planner.ui.days.view import CTRL, DaysView
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icons import Icons
from planner.ui.kit.theme import Theme
from planner.ui.listing.delegate import RowDelegate
from planner.ui.week.intents import Key, Opened
from planner.ui.week.lines import Weight

WIDEST = time(22, 30)
SHIFT = Qt.KeyboardModifier.ShiftModifier


class ListingView(DaysView):
    def __init__(
        self, clock: Clock, theme: Theme, icons: Icons, words: Locale, parent: QWidget | None = None
    ) -> None:
        super().__init__(clock, theme, icons, words, parent)
        self._plain = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fill)
        self.setAccessibleName(self.tr("List"))
        self.setItemDelegate(RowDelegate(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.clicked.connect(self._click)
        self.doubleClicked.connect(self._double_click)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def home(self) -> str:
        """The zone on whose wall times are said."""
        return self.agenda.plan.zone if self.agenda is not None else "UTC"

    def time_width(self) -> int:
        """What the times beside the blocks take, in pixels."""
        return round(self.lines.advance(self.words.times(WIDEST, WIDEST), Weight.SMALL)) + 2

    def relay(self) -> None:
        self.doItemsLayout()
        self.viewport().update()
        self._soon.start()

    def go_to(self, where: Where) -> bool:
        """A day comes to lie at the top, with what happens on it below."""
        found = super().go_to(where)
        if found and where.key is None:
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtTop)
        return found

    def place_of(self, key: Key) -> QRect | None:
        """The half of its row in which its words are, so that there is room beside them."""
        place = super().place_of(key)
        return QRect(place.topLeft(), QSize(place.width() // 2, place.height())) if place else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current_row() is None and self.rows.rows:
            super().go_to(self.rows.rows[0].where)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._plain = not event.modifiers() & (CTRL | SHIFT)
        super().mousePressEvent(event)

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        row: Row = index.data(Role.ROW)
        if self._plain and row.key is not None:
            self.opened.emit(Opened(row.key, whole=False))

    @Slot(QModelIndex)
    def _double_click(self, index: QModelIndex) -> None:
        row: Row = index.data(Role.ROW)
        if row.key is not None:
            self.opened.emit(Opened(row.key))
        else:
            self.day_opened.emit(row.day)

    @Slot()
    def _fill(self) -> None:
        """Where all of it has room nobody could scroll on, so it goes on by itself."""
        if self.isVisible() and self.agenda is not None and not self.verticalScrollBar().maximum():
            self.more_asked.emit()

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        if value and value >= self.verticalScrollBar().maximum():
            self.more_asked.emit()
