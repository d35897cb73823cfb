"""What is being dragged, where it would lie: with its start, its end and its length in words."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.domain.values import dataclass
from planner.ui.week.boxpaint import Status
from planner.ui.week.gesture import Place
from planner.ui.week.ghosts import ghosts
from planner.ui.week.lines import Weight
from planner.ui.week.look import Look
from planner.ui.week.paint import BlockPainter
from planner.ui.week.rect import Rect
from planner.ui.week.sheet import Sheet

PAD, GAP = 8, 4


@dataclass(frozen=True, slots=True)
class Ghost:
    """``title`` is empty for what is only now being made; ``said`` are lines of what would come of it."""

    place: Place
    lanes: tuple[int, ...]
    look: Look
    title: str
    said: tuple[str, ...]


def paint_ghost(painter: QPainter, ghost: Ghost, sheet: Sheet, blocks: BlockPainter, top: float) -> None:
    """``top`` is the uppermost pixel that is to be seen; no words are put above it."""
    rects = ghosts(ghost.place, sheet.shape, sheet.days, ghost.lanes)
    for rect in rects:
        box = QRectF(*rect)
        blocks.boxes.draw(painter, rect, ghost.look, Status(on_top=True))
        painter.setPen(QPen(ghost.look.edge, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    if rects:
        box = QRectF(*rects[0])
        box.setTop(min(max(box.top(), top), max(box.bottom() - 4, box.top())))
        if not _inside(painter, box, ghost, blocks):
            _beside(painter, box, ghost, blocks, Rect(0, top, sheet.width, 0))


def _inside(painter: QPainter, box: QRectF, ghost: Ghost, blocks: BlockPainter) -> bool:
    """Its title, and what would come of it where all of that fits."""
    lines = blocks.lines
    small, title = lines.height(Weight.SMALL), lines.height(Weight.TITLE)
    width, y = box.width() - PAD - 4, box.y() + 2
    fits = max(lines.advance(line, Weight.SMALL) for line in ghost.said) <= width
    fits = fits and len(ghost.said) * small + (title if ghost.title else 0) + 4 <= box.height()
    rows = [(ghost.title, Weight.TITLE)] if ghost.title and box.height() >= title else []
    rows += [(line, Weight.SMALL) for line in ghost.said] if fits else []
    painter.setPen(ghost.look.ink)
    for text, weight in rows:
        painter.setFont(lines.fonts[weight])
        painter.drawStaticText(QPointF(box.x() + PAD, y), lines.fitted(text, weight, width, 1)[0])
        y += lines.height(weight)
    return fits


def _beside(painter: QPainter, box: QRectF, ghost: Ghost, blocks: BlockPainter, seen: Rect) -> None:
    """Its words in a bubble above the block, or below where there is no room above."""
    lines, inks = blocks.lines, blocks.inks
    text = " · ".join(ghost.said)
    width, height = lines.advance(text, Weight.SMALL) + 2 * PAD, lines.height(Weight.SMALL) + 6
    left = min(max(box.center().x() - width / 2, 2), max(seen.width - width - 2, 2))
    if ghost.place.above:
        left = min(box.x() + 4, max(seen.width - width - 2, 2))
        bubble = QRectF(left, box.center().y() - height / 2, width, height)
    else:
        top = box.y() - height - GAP
        bubble = QRectF(left, top if top >= seen.y else box.bottom() + GAP, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(inks.pill))
    painter.drawRoundedRect(bubble, height / 2, height / 2)
    painter.setPen(inks.on_pill)
    painter.setFont(lines.fonts[Weight.SMALL])
    line = lines.fitted(text, Weight.SMALL, width, 1)[0]
    painter.drawStaticText(QPointF(bubble.x() + PAD, bubble.y() + 3), line)
