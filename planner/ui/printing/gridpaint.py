"""The days, lanes and hours of a printed week, as thin lines."""

from datetime import time

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from planner.domain.layout.days import PLAIN_DAY, Mark
from planner.ui.kit.i18n import Locale
from planner.ui.printing.leaf import Leaf
from planner.ui.printing.letters import paper_font
from planner.ui.printing.measures import GUTTER
from planner.ui.printing.wish import LAST
from planner.ui.week.look import Inks

SMALL, PAD, HIGH = 10, 5, 12
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
# What is hidden by rounding alone.
NEAR = 0.5


def paint_grid(painter: QPainter, leaf: Leaf, inks: Inks) -> None:
    """The upper left corner of the first day is at 0, 0."""
    lanes, height = leaf.shape.lanes, leaf.grid_height
    painter.setPen(QPen(inks.faint, 0.6))
    for number in range(len(leaf.days)):
        left, right = lanes.day_left(number), lanes.day_left(number + 1)
        painter.drawLines([QLineF(left, y, right, y) for y, _ in hours(leaf, number)])
    dashed = QPen(inks.line, 0.6)
    dashed.setDashPattern([4, 4])
    painter.setPen(dashed)
    painter.drawLines(
        [
            QLineF(lanes.x(day, lane), 0, lanes.x(day, lane), height)
            for day in range(len(leaf.days))
            for lane in range(1, lanes.lanes)
        ]
    )
    painter.setPen(QPen(inks.line, 0.9))
    top = -leaf.rows * leaf.shape.row
    painter.drawLines(
        [QLineF(x, top, x, height) for x in map(lanes.day_left, range(len(leaf.days) + 1))]
        + [QLineF(0, y, lanes.width, y) for y in {top, 0.0, height}]
    )


def paint_hours(painter: QPainter, leaf: Leaf, inks: Inks, locale: Locale) -> None:
    """At the left edge those of most days; on a day on which the clocks change, its own."""
    painter.setFont(paper_font(SMALL))
    painter.setPen(inks.soft)
    plain = [number for number, day in enumerate(leaf.days) if day.minutes == PLAIN_DAY]
    usual = hours(leaf, plain[0] if plain else 0)
    last = (leaf.grid_height, locale.hour(time(leaf.wish.last % LAST)))
    for y, text in [*((y, locale.hour(mark.wall)) for y, mark in usual), last]:
        # The first one gives way to what is said of the rows above it.
        top = y if leaf.rows and y < HIGH else y - HIGH / 2
        painter.drawText(QRectF(-GUTTER, top, GUTTER - PAD, HIGH), RIGHT, text)
    known = {(round(y), mark.wall.replace(fold=0)) for y, mark in usual}
    lanes = leaf.shape.lanes
    for number, day in enumerate(leaf.days):
        for y, mark in hours(leaf, number) if day.minutes != PLAIN_DAY else ():
            if (round(y), mark.wall.replace(fold=0)) not in known:
                where = QRectF(lanes.day_left(number), y + 1, lanes.day_width(number) - PAD, HIGH)
                painter.drawText(where, RIGHT, locale.hour(mark.wall))


def hours(leaf: Leaf, day: int) -> list[tuple[float, Mark]]:
    """The full hours of that day that are on the page, and how far down they lie."""
    top, bottom = leaf.tops[day], leaf.bottoms[day]
    placed = [(leaf.shape.scale.y(mark.minute), mark) for mark in leaf.marks[day]]
    return [(y - top, mark) for y, mark in placed if top - NEAR <= y < bottom - NEAR]
