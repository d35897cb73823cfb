"""Paints the box of a block: its fill, its coloured edge, and what tells the chosen one from the others.

A box once painted is kept as a picture: the same widths and colours come again and again in a week. What
lies between its upper and its lower end is alike all the way, so one tall picture serves shorter boxes too.
"""

from dataclasses import dataclass
from math import acos, degrees

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap

from planner.ui.week.contents import BAR
from planner.ui.week.look import Edge, Inks, Look

RADIUS = 6.0
HATCH = 12
# Around a box there is room for the line that shows where the keys are.
MARGIN = 3
KEPT = 160
# Pictures are as tall as this, or twice, or four times as tall; lower boxes are painted as they are.
TALL = 64


@dataclass(frozen=True, slots=True)
class Status:
    """``on_top`` of others a box keeps a thin line apart from them."""

    selected: bool = False
    focused: bool = False
    hovered: bool = False
    faded: bool = False
    on_top: bool = False


class BoxPainter:
    def __init__(self, inks: Inks) -> None:
        self._inks = inks
        self._kept: dict[tuple[object, ...], QPixmap] = {}
        self._hatch: QBrush | None = None

    def draw(self, painter: QPainter, rect: QRectF, look: Look, status: Status) -> None:
        ratio = painter.device().devicePixelRatio()
        colours = tuple(colour.rgba() for colour in look.fills)
        height = _height(rect.height(), look, ratio)
        key = (
            rect.width(),
            height,
            colours,
            look.edge.rgba(),
            look.style,
            look.hatched,
            status,
            ratio,
        )
        picture = self._kept.get(key)
        if picture is None:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            tall = QRectF(rect.x(), rect.y(), rect.width(), height)
            picture = self._kept[key] = self._painted(tall, look, status, ratio)
        at = QPointF(rect.x() - MARGIN, rect.y() - MARGIN)
        if height == rect.height():
            painter.drawPixmap(at, picture)
            return
        # Its upper end, and from there on its lower one.
        wide, upper = rect.width() + 2 * MARGIN, MARGIN + rect.height() // 2
        lower = rect.height() + 2 * MARGIN - upper
        for y, begin, length in ((0, 0, upper), (upper, height + 2 * MARGIN - lower, lower)):
            source = QRectF(0, begin * ratio, wide * ratio, length * ratio)
            painter.drawPixmap(QRectF(at.x(), at.y() + y, wide, length), picture, source)

    def _painted(self, rect: QRectF, look: Look, status: Status, ratio: float) -> QPixmap:
        size = QRectF(0, 0, rect.width() + 2 * MARGIN, rect.height() + 2 * MARGIN)
        picture = QPixmap((size.size() * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            inside = size.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
            self._box(painter, inside, look, status)
        return picture

    def _box(self, painter: QPainter, rect: QRectF, look: Look, status: Status) -> None:
        radius = min(RADIUS, rect.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        if status.on_top:
            painter.setBrush(self._inks.ground)
            painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), radius + 1, radius + 1)
        for brush in self._brushes(rect, look, status):
            painter.setBrush(brush)
            painter.drawRoundedRect(rect, radius, radius)
        painter.setBrush(look.edge)
        painter.drawPath(_bar(rect, radius))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if look.style is not Edge.PLAIN or self._inks.outlined:
            pen = QPen(look.edge, 1)
            if look.style is Edge.DASHED:
                pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if status.selected:
            painter.setPen(QPen(look.edge, 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1)
        if status.focused:
            painter.setPen(QPen(self._inks.focus, 2))
            painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), radius + 1, radius + 1)

    def _brushes(self, rect: QRectF, look: Look, status: Status) -> list[QBrush]:
        """What lies on each other inside it."""
        hollow = look.style is Edge.HOLLOW
        found = [QBrush(self._inks.ground) if hollow else _filled(look.fills, rect)]
        if look.hatched:
            found.append(self._hatching())
        if status.hovered:
            found.append(QBrush(_thin(look.edge, 0.14)))
        return found

    def _hatching(self) -> QBrush:
        """Thin lines, far apart, so that words can be read on them."""
        if self._hatch is None:
            tile = QPixmap(HATCH, HATCH)
            tile.fill(Qt.GlobalColor.transparent)
            with QPainter(tile) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(_thin(self._inks.hatch, 0.55), 1))
                for at in (-HATCH, 0, HATCH):
                    painter.drawLine(QPointF(at - 1, HATCH + 1), QPointF(at + HATCH + 1, -1))
            self._hatch = QBrush(tile)
        return self._hatch


def _height(height: float, look: Look, ratio: float) -> float:
    """How tall a picture serves a box of that height."""
    has_pattern = look.hatched or look.style is Edge.DASHED
    if has_pattern or height < 4 * RADIUS or ratio != int(ratio) or height != int(height):
        return height
    tall = TALL
    while tall < height:
        tall *= 2
    return tall


def _bar(rect: QRectF, radius: float) -> QPainterPath:
    """The coloured edge: what of the rounded rectangle lies within so many pixels of its left side."""
    turn = degrees(acos(1 - BAR / radius)) if radius > BAR else 90.0
    x, y, round_ = rect.x(), rect.y(), 2 * radius
    path = QPainterPath()
    path.arcMoveTo(x, y, round_, round_, 180 - turn)
    path.arcTo(x, y, round_, round_, 180 - turn, turn)
    path.arcTo(x, rect.bottom() - round_, round_, round_, 180, turn)
    path.closeSubpath()
    return path


def _filled(fills: tuple[QColor, ...], rect: QRectF) -> QBrush:
    if len(fills) == 1:
        return QBrush(fills[0])
    gradient = QLinearGradient(rect.left(), 0, rect.right(), 0)
    for number, colour in enumerate(fills):
        gradient.setColorAt(number / (len(fills) - 1), colour)
    return QBrush(gradient)


def _thin(colour: QColor, alpha: float) -> QColor:
    thin = QColor(colour)
    thin.setAlphaF(alpha)
    return thin
