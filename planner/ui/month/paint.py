"""Paints a month: the cells of its days, and the blocks in them."""

from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from planner.services.agenda import Entry
from planner.ui.days.rows import DAY, Where
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.icons import Icons
from planner.ui.month.board import Board, Chip, Piece
from planner.ui.month.line import line_of, time_of
from planner.ui.month.shape import DAYS, Shape
from planner.ui.week.boxpaint import BoxPainter, Status
from planner.ui.week.contents import icon_size
from planner.ui.week.intents import Key
from planner.ui.week.lines import Lines, Weight, resized
from planner.ui.week.look import Inks, look_of

Marks = tuple[IconName, ...]
PAD, FADED = 6, 0.35
SATURDAY = 6
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Shown:
    """What changes while nothing is laid out anew; ``target`` are the days a drag would come to."""

    today: date | None = None
    at: Where | None = None
    selected: frozenset[Key] = field(default_factory=frozenset)
    hovered: Key | None = None
    dragged: frozenset[Key] = field(default_factory=frozenset)
    target: range = range(0)


@dataclass(frozen=True, slots=True)
class Canvas:
    """What a month is painted with."""

    inks: Inks
    boxes: BoxPainter
    lines: Lines
    icons: Icons
    words: Locale
    font: QFont


@dataclass(frozen=True, slots=True)
class Month:
    """What is painted: days from ``first`` on, those of ``month`` on the brighter ground."""

    shape: Shape
    board: Board
    first: date
    month: date
    home: str


class MonthPainter:
    def __init__(self, canvas: Canvas, month: Month, shown: Shown) -> None:
        self._on, self._month, self._shown = canvas, month, shown

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """``area`` is what is to be seen, in pixels of the month."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape, board = self._month.shape, self._month.board
        painter.fillRect(area, self._on.inks.head)
        for day in range(shape.weeks * DAYS):
            self._cell(painter, day)
        self._weeks(painter)
        for piece in board.pieces:
            if QRectF(*piece.rect).intersects(area):
                self._piece(painter, piece)
        for chip in board.chips:
            self._chip(painter, chip)

    def _cell(self, painter: QPainter, number: int) -> None:
        inks, shown = self._on.inks, self._shown
        day = self._month.first + number * DAY
        rect = QRectF(*self._month.shape.cell(number))
        inside = (day.year, day.month) == (self._month.month.year, self._month.month.month)
        ground = inks.weekend if day.isoweekday() >= SATURDAY else inks.ground
        if day == shown.today:
            ground = inks.today
        painter.fillRect(rect, ground if inside or day == shown.today else inks.head)
        painter.setPen(QPen(inks.line, 1))
        painter.drawLine(rect.topLeft() + QPointF(0.5, 0.5), rect.topRight() + QPointF(0, 0.5))
        painter.drawLine(rect.topLeft() + QPointF(0.5, 0.5), rect.bottomLeft() + QPointF(0.5, 0))
        if number in shown.target:
            painter.fillRect(rect, _thin(inks.focus, 0.12))
        if shown.at == Where(day, None) or number in shown.target:
            painter.setPen(QPen(inks.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 2, -1, -1), 5, 5)
        self._number(painter, day, rect, inside=inside)

    def _number(self, painter: QPainter, day: date, cell: QRectF, *, inside: bool) -> None:
        inks, today = self._on.inks, day == self._shown.today
        font = number_font(self._on.font)
        metrics = QFontMetricsF(font)
        text = str(day.day) if day.day > 1 else self._on.words.short_date(day)
        height, wide = metrics.height(), metrics.horizontalAdvance(text)
        at = QRectF(cell.x() + PAD, cell.y() + 4, wide + 2, height)
        painter.setFont(font)
        if today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(inks.pill)
            painter.drawRoundedRect(at.adjusted(-2, -1, 12, 1), height / 2 + 1, height / 2 + 1)
            at.translate(5, 0)
            painter.setPen(inks.on_pill)
        else:
            painter.setPen(inks.ink if inside else inks.soft)
        painter.drawText(at, LEFT, text)

    def _weeks(self, painter: QPainter) -> None:
        """The numbers of the weeks, where people count them."""
        shape, inks = self._month.shape, self._on.inks
        painter.setFont(self._on.lines.fonts[Weight.SMALL])
        painter.setPen(inks.soft)
        for week in range(shape.weeks):
            number = self._on.words.week_number(self._month.first + week * DAYS * DAY)
            if number is not None and shape.gutter:
                top = shape.cell(week * DAYS).y + 4
                rect = QRectF(0, top, shape.gutter - PAD, QFontMetricsF(number_font(self._on.font)).height())
                painter.drawText(
                    rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number)
                )

    def _piece(self, painter: QPainter, piece: Piece) -> None:
        shown, rect = self._shown, QRectF(*piece.rect)
        look = look_of(piece.entry, self._on.inks)
        status = Status(
            selected=piece.key in shown.selected,
            focused=shown.at is not None and shown.at.key == piece.key,
            hovered=piece.key == shown.hovered,
        )
        if piece.key in shown.dragged:
            painter.setOpacity(FADED)
        self._on.boxes.draw(painter, piece.rect, look, status)
        painter.setPen(look.ink)
        self._say(painter, piece.entry, rect, look.marks, look.ink)
        painter.setOpacity(1)

    def _say(self, painter: QPainter, entry: Entry, rect: QRectF, marks: Marks, ink: QColor) -> None:
        lines = self._on.lines
        time = time_of(entry, self._on.words, self._month.home)
        line = line_of(entry, marks, rect.width(), lines, time)
        side = icon_size(lines)
        size, ratio = QSize(side, side), painter.device().devicePixelRatio()
        for mark, x in line.icons:
            place = QPointF(round(rect.x() + x), round(rect.center().y() - side / 2))
            painter.drawPixmap(place, self._on.icons.pixmap(mark, ink, size, ratio))
        for said in line.said:
            painter.setFont(lines.fonts[said.weight])
            top = rect.center().y() - lines.height(said.weight) / 2
            for text in lines.fitted(said.text, said.weight, said.width, 1):
                painter.drawStaticText(QPointF(rect.x() + said.x, top), text)

    def _chip(self, painter: QPainter, chip: Chip) -> None:
        inks, lines, rect = self._on.inks, self._on.lines, QRectF(*chip.rect)
        text = QCoreApplication.translate("Month", "+{count} more").format(count=chip.count)
        at = self._shown.at
        hidden = at is not None and at.key is not None and self._month.board.places.get(at) == chip.rect
        painter.setPen(inks.focus if hidden else inks.soft)
        painter.setFont(lines.fonts[Weight.SMALL])
        top = rect.center().y() - lines.height(Weight.SMALL) / 2
        for line in lines.fitted(text, Weight.SMALL, rect.width() - PAD, 1):
            painter.drawStaticText(QPointF(rect.x() + PAD - 2, top), line)
        if hidden:
            painter.setPen(QPen(inks.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 5, 5)


def number_font(font: QFont) -> QFont:
    """The letters of a day's number."""
    large = QFont(font)
    resized(large, 13 / 13)
    large.setWeight(QFont.Weight.DemiBold)
    return large


def _thin(colour: QColor, alpha: float) -> QColor:
    thin = QColor(colour)
    thin.setAlphaF(alpha)
    return thin
