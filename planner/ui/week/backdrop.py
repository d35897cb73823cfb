"""What lies behind the blocks: days, lanes and hours, today tinted, and the line of now."""

from itertools import groupby

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from planner.domain.layout.days import PLAIN_DAY
from planner.domain.values import dataclass
from planner.ui.kit.i18n import Locale
from planner.ui.week.lines import Lines, Weight
from planner.ui.week.look import Inks
from planner.ui.week.sheet import Sheet

SATURDAY = 5
DOT = 4.0


@dataclass(frozen=True, slots=True)
class Now:
    """Where now is: the number of the drawn day, and its minute."""

    day: int
    minute: int


def paint_backdrop(painter: QPainter, sheet: Sheet, inks: Inks, today: int | None, area: QRectF) -> None:
    """In pixels of the day; ``area`` is the part that is to be seen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(area, inks.ground)
    _days(painter, sheet, inks, today, area)
    _nights(painter, sheet, inks, area)
    _hours(painter, sheet, inks)
    lanes = sheet.shape.lanes
    faint = QPen(inks.faint, 1, Qt.PenStyle.CustomDashLine)
    faint.setDashPattern([4, 3])
    between = [
        QLineF(lanes.x(day, lane), 0, lanes.x(day, lane), sheet.scale.y(sheet.days[day].minutes))
        for day in range(len(sheet.days))
        for lane in range(1, lanes.lanes)
    ]
    painter.setPen(faint)
    painter.drawLines(between)
    painter.setPen(QPen(inks.line, 1))
    edges = [lanes.day_left(day) for day in range(1, len(sheet.days))]
    painter.drawLines([QLineF(x, area.top(), x, area.bottom()) for x in edges])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _days(painter: QPainter, sheet: Sheet, inks: Inks, today: int | None, area: QRectF) -> None:
    """The tint of a day, and what is not there at the end of a short one."""
    lanes = sheet.shape.lanes
    for number, day in enumerate(sheet.days):
        column = QRectF(lanes.day_left(number), area.top(), lanes.day_width(number), area.height())
        if number == today:
            painter.fillRect(column, inks.today)
        elif day.date.weekday() >= SATURDAY:
            painter.fillRect(column, inks.weekend)
        if day.minutes < sheet.longest:
            end = sheet.scale.y(day.minutes)
            column.setTop(end)
            column.setBottom(sheet.height)
            painter.fillRect(column, QBrush(inks.line, Qt.BrushStyle.BDiagPattern))


def _nights(painter: QPainter, sheet: Sheet, inks: Inks, area: QRectF) -> None:
    """The bands of a folded night, each with a line towards the day."""
    scale = sheet.scale
    painter.setPen(QPen(inks.line, 1))
    for night in scale.nights:
        band = QRectF(area.left(), scale.y(night.start), area.width(), 0)
        band.setBottom(scale.y(night.end))
        painter.fillRect(band, inks.head)
        edge = round(band.top() if night.start else band.bottom())
        painter.drawLine(QLineF(area.left(), edge, area.right(), edge))


def _hours(painter: QPainter, sheet: Sheet, inks: Inks) -> None:
    """Each day has the hours its own clock shows; days in a row that show the same have them together."""
    lanes, scale, first = sheet.shape.lanes, sheet.scale, 0
    for marks, same in groupby(sheet.marks):
        end = first + len(list(same))
        left, right = lanes.day_left(first), lanes.day_left(end)
        for mark in marks:
            if scale.shows(mark.minute):
                # As a thin rectangle it is painted many times as fast as as a line.
                painter.fillRect(left, round(scale.y(mark.minute)), right - left, 1, inks.faint)
        first = end


def paint_own_hours(painter: QPainter, sheet: Sheet, inks: Inks, lines: Lines, words: Locale) -> None:
    """On a day on which the clocks change, the hours that are not beside those at the edge."""
    changed = [number for number, day in enumerate(sheet.days) if day.minutes != PLAIN_DAY]
    if not changed:
        return
    usual = {(mark.minute, mark.wall.replace(fold=0)) for mark in sheet.usual_marks}
    painter.setFont(lines.fonts[Weight.SMALL])
    painter.setPen(inks.soft)
    lanes, height = sheet.shape.lanes, lines.height(Weight.SMALL)
    for number in changed:
        for mark in sheet.marks[number]:
            if (mark.minute, mark.wall.replace(fold=0)) not in usual and sheet.scale.shows(mark.minute):
                width = lanes.day_width(number) - 4
                rect = QRectF(lanes.day_left(number), sheet.scale.y(mark.minute) + 1, width, height)
                painter.drawText(rect, Qt.AlignmentFlag.AlignRight, words.hour(mark.wall))


def paint_now(painter: QPainter, sheet: Sheet, inks: Inks, now: Now) -> None:
    lanes = sheet.shape.lanes
    y = round(sheet.scale.y(now.minute))
    left, right = lanes.day_left(now.day), lanes.day_left(now.day + 1)
    painter.setPen(QPen(inks.now, 2))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks.now)
    painter.drawEllipse(QPointF(max(left, DOT), y), DOT, DOT)
