"""Paints the rows of the list: days as headings, blocks as the boxes they are in the week."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from planner.services.agenda import Entry
from planner.ui.days.model import Role
from planner.ui.days.rows import Row
from planner.ui.listing.words import about, time_on
from planner.ui.week.boxpaint import Status
from planner.ui.week.contents import BAR, icon_size
from planner.ui.week.lines import Weight, resized
from planner.ui.week.look import Look, look_of
from planner.ui.week.rect import Rect
from planner.ui.week.words import title_of

if TYPE_CHECKING:
    from planner.ui.listing.view import ListingView

EDGE, GAP, PAD, AFTER = 20, 12, 6, 4
MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
State = QStyle.StateFlag


class RowDelegate(QStyledItemDelegate):
    def __init__(self, view: "ListingView") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option
        row, lines = index.data(Role.ROW), self._view.lines
        if row.entry is None:
            return QSize(0, round(QFontMetricsF(self._heading()).height() + 2 * GAP))
        return QSize(0, lines.height(Weight.TITLE) + lines.height(Weight.SMALL) + 2 * PAD + AFTER)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(Role.ROW)
        rect = QRectF(option.rect).adjusted(EDGE, 0, -EDGE, 0)
        focused = self._view.hasFocus() and self._view.currentIndex() == index
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.entry is None:
            self._day(painter, row, rect, focused=focused)
        else:
            status = Status(
                selected=bool(option.state & State.State_Selected),
                focused=focused,
                hovered=bool(option.state & State.State_MouseOver),
            )
            self._block(painter, row, rect.adjusted(0, 0, 0, -AFTER), status)
        painter.restore()

    def _day(self, painter: QPainter, row: Row, rect: QRectF, *, focused: bool) -> None:
        inks, words = self._view.inks, self._view.words
        heading = self._heading()
        painter.setPen(QPen(inks.line, 1))
        painter.drawLine(QPointF(rect.left(), rect.top() + 0.5), QPointF(rect.right(), rect.top() + 0.5))
        painter.setFont(heading)
        text, wide = words.long_day(row.day), QFontMetricsF(heading).horizontalAdvance
        at = rect.adjusted(2, 4, 0, 0)
        painter.setPen(inks.ink if row.count else inks.soft)
        painter.drawText(at, MIDDLE, text)
        at.setLeft(at.left() + wide(text) + GAP)
        if row.day == self._view.rows.today:
            at.setLeft(self._today(painter, at) + GAP)
        if not row.count:
            painter.setFont(self._view.font())
            painter.setPen(inks.soft)
            free = QCoreApplication.translate("List", "nothing planned")
            shown = QFontMetricsF(self._view.font()).elidedText(free, Qt.TextElideMode.ElideRight, at.width())
            painter.drawText(at, MIDDLE, shown)
        if focused:
            painter.setPen(QPen(inks.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(-6, 6, 6, -3), 6, 6)

    def _today(self, painter: QPainter, at: QRectF) -> float:
        """A word in a pill; returns its right edge."""
        inks, font = self._view.inks, self._view.lines.fonts[Weight.TITLE]
        text, metrics = QCoreApplication.translate("List", "today"), QFontMetricsF(font)
        height = metrics.height() + 4
        pill = QRectF(at.left(), at.center().y() - height / 2, metrics.horizontalAdvance(text) + 18, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.pill)
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(inks.on_pill)
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        return pill.right()

    def _block(self, painter: QPainter, row: Row, rect: QRectF, status: Status) -> None:
        view, lines = self._view, self._view.lines
        if row.entry is None:
            return
        beside = min(view.time_width() + GAP, rect.width() / 2)
        look = look_of(row.entry, view.inks)
        box = rect.adjusted(beside, 1, 0, -1)
        painter.setPen(view.inks.ink)
        painter.setFont(lines.fonts[Weight.SMALL])
        time = time_on(row, view.words, view.home)
        for line in lines.fitted(time, Weight.SMALL, beside - GAP, 1):
            painter.drawStaticText(QPointF(rect.left() + 2, box.top() + PAD), line)
        view.boxes.draw(painter, Rect(box.x(), box.y(), box.width(), box.height()), look, status)
        self._say(painter, row.entry, about(row), box.adjusted(BAR + PAD, PAD - 1, -PAD, 0), look)

    def _say(self, painter: QPainter, entry: Entry, small: str, area: QRectF, look: Look) -> None:
        view, lines = self._view, self._view.lines
        side, ratio = icon_size(lines), painter.device().devicePixelRatio()
        title = lines.height(Weight.TITLE)
        x = area.left()
        for mark in look.marks:
            place = QPointF(round(x), round(area.top() + (title - side) / 2))
            painter.drawPixmap(place, view.icons.pixmap(mark, look.ink, QSize(side, side), ratio))
            x += side + PAD / 2
        painter.setPen(look.ink)
        self._line(
            painter,
            title_of(entry.occurrence.block),
            Weight.TITLE,
            QPointF(x + 1, area.top()),
            area.right() - x,
        )
        below = QPointF(area.left(), area.top() + title)
        self._line(painter, small, Weight.SMALL, below, area.width())

    def _line(self, painter: QPainter, text: str, weight: Weight, at: QPointF, width: float) -> None:
        painter.setFont(self._view.lines.fonts[weight])
        for line in self._view.lines.fitted(text, weight, width, 1):
            painter.drawStaticText(at, line)

    def _heading(self) -> QFont:
        font = QFont(self._view.font())
        resized(font, 14 / 13)
        font.setWeight(QFont.Weight.DemiBold)
        return font
