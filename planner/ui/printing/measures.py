"""The page in the units it is drawn with, whatever it is drawn on.

A unit is what a pixel is on the screen, so that words and edges stand to each other as they do there.
"""

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize

from planner.ui.printing.wish import Paper

# So many points, of which an inch has 72.
UNIT = 0.68
MARGIN = 28 / UNIT
SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
HEAD, DAYS, ROW, FOOT, GUTTER = 40.0, 38.0, 20.0, 24.0, 46.0


@dataclass(frozen=True, slots=True)
class Page:
    width: float
    height: float

    @property
    def inside(self) -> QRectF:
        """What every printer reaches."""
        return QRectF(MARGIN, MARGIN, self.width - 2 * MARGIN, self.height - 2 * MARGIN)


def page_layout(paper: Paper, *, upright: bool = False) -> QPageLayout:
    """All of the sheet, landscape where it is not ``upright``: the page keeps its own margins."""
    ways = QPageLayout.Orientation
    size = QPageSize(SIZES[paper])
    return QPageLayout(size, ways.Portrait if upright else ways.Landscape, QMarginsF(0, 0, 0, 0))


def page_of(paper: Paper, *, upright: bool = False) -> Page:
    points = page_layout(paper, upright=upright).fullRect(QPageLayout.Unit.Point)
    return Page(points.width() / UNIT, points.height() / UNIT)
