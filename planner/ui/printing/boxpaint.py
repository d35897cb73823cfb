"""The box of a block on paper, as lines and fills: what it is for is told by its edge as well."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen

from planner.domain.kinds import Kind
from planner.ui.week.look import Edge, Look

RADIUS, HATCH, THIN = 5.0, 11.0, 0.8


@dataclass(frozen=True, slots=True)
class Bar:
    """The strokes at the left edge: how far inside and how wide, and whether the right edge has them too."""

    strokes: tuple[tuple[float, float], ...]
    dashes: tuple[float, ...] = ()
    both: bool = False


BARS = {
    Kind.ME: Bar(((1.5, 3.0),)),
    Kind.US: Bar(((1.5, 3.0),), both=True),
    Kind.FRIENDS: Bar(((1.5, 3.0),), dashes=(1.6, 1.0)),
    Kind.RITUAL: Bar(((0.7, 1.4), (3.3, 1.2))),
    Kind.DUTY: Bar(((0.7, 1.4),)),
}


def paint_box(painter: QPainter, whole: QRectF, seen: QRectF, look: Look, kind: Kind) -> None:
    """What is ``seen`` of the ``whole`` box; where it is cut off it has no edge."""
    painter.save()
    painter.setClipRect(seen, Qt.ClipOperation.IntersectClip)
    painter.fillRect(whole.adjusted(-1, -1, 1, 1), Qt.GlobalColor.white)
    outline = QPainterPath()
    radius = min(RADIUS, whole.height() / 2)
    outline.addRoundedRect(whole.adjusted(THIN / 2, THIN / 2, -THIN / 2, -THIN / 2), radius, radius)
    if look.style is not Edge.HOLLOW:
        painter.fillPath(outline, _filled(look.fills, whole))
    painter.save()
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    if look.hatched:
        _hatch(painter, seen, look.edge)
    _bar(painter, whole, look.edge, BARS[kind])
    painter.restore()
    pen = QPen(look.edge, THIN)
    if look.style is Edge.DASHED:
        pen.setDashPattern([4, 3])
    painter.strokePath(outline, pen)
    painter.restore()


def _bar(painter: QPainter, box: QRectF, colour: QColor, bar: Bar) -> None:
    for inside, wide in bar.strokes:
        pen = QPen(colour, wide)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if bar.dashes:
            pen.setDashPattern(list(bar.dashes))
        painter.setPen(pen)
        sides = [box.left() + inside, *([box.right() - inside] if bar.both else [])]
        painter.drawLines([QLineF(x, box.top(), x, box.bottom()) for x in sides])


def _hatch(painter: QPainter, box: QRectF, colour: QColor) -> None:
    thin = QColor(colour)
    thin.setAlphaF(0.3)
    painter.setPen(QPen(thin, 0.5))
    steps = range(int((box.width() + box.height()) / HATCH) + 1)
    painter.drawLines(
        [
            QLineF(
                box.left() + step * HATCH, box.top(), box.left() + step * HATCH - box.height(), box.bottom()
            )
            for step in steps
        ]
    )


def _filled(fills: tuple[QColor, ...], box: QRectF) -> QBrush:
    if len(fills) == 1:
        return QBrush(fills[0])
    gradient = QLinearGradient(box.left(), 0, box.right(), 0)
    for number, colour in enumerate(fills):
        gradient.setColorAt(number / (len(fills) - 1), colour)
    return QBrush(gradient)
