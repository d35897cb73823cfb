"""Kept, week by week: a small square for each, never a score."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from planner.domain.agreements.weeks import Week, Went
from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.theme import mixed
from planner.ui.kit.tokens import Token
from planner.ui.kit.widgets.card import Card
from planner.ui.kit.widgets.menu import Menu
from planner.ui.pages.agreements.growth.week_model import WeekModel, WeekRole, count_words
from planner.ui.pages.agreements.growth.whole_list import WholeList

Index = QModelIndex | QPersistentModelIndex
SIDE, RADIUS = 22, 4
WALKING = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class WeeksCard(Card):
    """``missed`` and ``took_place`` hand over the first day of a week of which somebody says so."""

    missed = Signal(object)
    took_place = Signal(object)

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(keeper, self.tr("Kept, week by week"), parent=parent)
        self._model = WeekModel(self)
        self.squares = WeekSquares(keeper, self._model)
        self._count = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self._menu = Menu(keeper, self.tr("This week"), self)
        self._about: Week | None = None
        self.body.addWidget(self.squares)
        self.body.addWidget(self._count)
        self.squares.asked.connect(self._ask)
        self._menu.triggered.connect(self._say)

    @property
    def menu(self) -> Menu:
        return self._menu

    def show_weeks(self, weeks: Sequence[Week], locale: Locale) -> None:
        self._model.show_weeks(weeks, locale)
        self._count.setText(count_words(weeks))
        self.setVisible(bool(weeks))

    @Slot(object, object)
    def _ask(self, week: Week, at: QPoint) -> None:
        self._about = week
        self._menu.clear()
        if week.went is Went.MISSED:
            self._menu.entry(self.tr("It took place after all"))
        else:
            self._menu.entry(self.tr("This one did not happen"))
        self._menu.popup(at)

    @Slot(QAction)
    def _say(self, _action: QAction) -> None:
        if self._about is not None:
            told = self.took_place if self._about.went is Went.MISSED else self.missed
            told.emit(self._about.first)


class WeekSquares(WholeList):
    """``asked`` hands over a Week and where a menu for it is to be, on the screen."""

    asked = Signal(object, object)
    walking = WALKING

    def __init__(self, keeper: ThemeKeeper, model: WeekModel) -> None:
        super().__init__(keeper, model)
        self.setItemDelegate(SquareDelegate(keeper, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Kept, week by week"))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.open_at(index)

    def tallness(self) -> int:
        side = self.keeper.theme.px(SIDE)
        beside = max((self.viewport().width() - 1) // side, 1)
        return -(-self.model().rowCount() // beside) * side

    @Slot(QModelIndex)
    def open_at(self, index: QModelIndex) -> None:
        below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        self.asked.emit(index.data(WeekRole.WEEK), below)


class SquareDelegate(QStyledItemDelegate):
    """Full for kept, half for moved, an empty frame for missed: told apart without colours too."""

    def __init__(self, keeper: ThemeKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        side = self._keeper.theme.px(SIDE)
        return QSize(side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._keeper.theme
        week: Week = index.data(WeekRole.WEEK)
        box = QRectF(option.rect).adjusted(2, 2, -2, -2)
        radius = theme.px(RADIUS)
        full, nothing = theme.colour(Token.ACCENT), theme.colour(Token.SUNKEN)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if week.went is Went.KEPT:
            painter.setBrush(full)
        elif week.went is Went.MOVED:
            painter.setBrush(mixed(theme.colour(Token.SURFACE), full, 0.45))
        else:
            painter.setBrush(nothing)
            painter.setPen(QPen(theme.colour(Token.CONTROL), 1))
        painter.drawRoundedRect(box, radius, radius)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(Token.FOCUS), 2))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), radius + 1, radius + 1)
        painter.restore()
