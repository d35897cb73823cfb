"""Paints the box of a block: its fill, its coloured edge, and what tells the chosen one from the others.

A box once painted is kept as a picture: the same colours come again and again in a week. What lies between
its ends is alike all the way, so one large picture serves smaller boxes too.
"""

from math import acos, degrees
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap

from planner.ui.week.contents import BAR
from planner.ui.week.look import Edge, Inks, Look
from planner.ui.week.rect import Rect

RADIUS = 6.0
HATCH = 12
# Around a box there is room for the line that shows where the keys are.
MARGIN = 3
KEPT, MOST_CUTS = 400, 4000
# Sides of pictures are as long as this, or twice, or four times as long; very short ones are as asked for.
LONG = 64

# A part of a side: where it goes, where the picture has it, and how long it is.
Part = tuple[int, int, int]


class Status(NamedTuple):
    """``on_top`` of others a box keeps a thin line apart from them."""

    selected: bool = False
    focused: bool = False
    hovered: bool = False
    faded: bool = False
    on_top: bool = False


class Cut(NamedTuple):
    """A picture, and where its parts go: right and below, then the part itself in dots; all of it if none."""

    picture: QPixmap
    parts: tuple[tuple[int, int, int, int, int, int], ...]


class BoxPainter:
    def __init__(self, inks: Inks) -> None:
        self._inks = inks
        self._kept: dict[tuple[object, ...], QPixmap] = {}
        self._cuts: dict[tuple[object, ...], Cut] = {}
        self._hatch: QBrush | None = None

    def draw(self, painter: QPainter, rect: Rect, look: Look, status: Status) -> None:
        ratio = painter.device().devicePixelRatio()
        x, y, width, height = rect
        key = look.box, status, width, height, bool(x % 1 or y % 1), ratio
        cut = self._cuts.get(key)
        if cut is None:
            if len(self._cuts) >= MOST_CUTS:
                self._cuts.clear()
            cut = self._cuts[key] = self._cut(rect, look, status, ratio)
        if not cut.parts:
            painter.drawPixmap(QPointF(x - MARGIN, y - MARGIN), cut.picture)
            return
        left, top = int(x) - MARGIN, int(y) - MARGIN
        for right, below, at, down, wide, tall in cut.parts:
            painter.drawPixmap(left + right, top + below, cut.picture, at, down, wide, tall)

    def _cut(self, rect: Rect, look: Look, status: Status, ratio: float) -> Cut:
        """What a box of that size is painted from."""
        wide, tall = _sides(rect, look, ratio)
        key = (look.box, status, wide, tall, ratio)
        picture = self._kept.get(key)
        if picture is None:
            if len(self._kept) >= KEPT:
                self._kept.clear()
                self._cuts.clear()
            picture = self._kept[key] = self._painted(wide, tall, look, status, ratio)
        if (wide, tall) == (rect.width, rect.height):
            return Cut(picture, ())
        dots, heights = int(ratio), _parts(int(rect.height), int(tall))
        return Cut(
            picture,
            tuple(
                (right, below, left * dots, top * dots, across * dots, down * dots)
                for right, left, across in _parts(int(rect.width), int(wide))
                for below, top, down in heights
            ),
        )

    def _painted(self, width: float, height: float, look: Look, status: Status, ratio: float) -> QPixmap:
        size = QRectF(0, 0, width + 2 * MARGIN, height + 2 * MARGIN)
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


def _sides(rect: Rect, look: Look, ratio: float) -> tuple[float, float]:
    """How wide and how tall a picture serves a box in that place."""
    x, y, width, height = rect
    has_pattern = look.hatched or look.style is Edge.DASHED
    if has_pattern or x % 1 or y % 1 or width % 1 or height % 1 or ratio % 1:
        return width, height
    # From one colour to the next, no two places across are alike.
    return width if len(look.fills) > 1 else _side(width), _side(height)


def _side(length: float) -> float:
    if length < 4 * RADIUS:
        return length
    long = LONG
    while long < length:
        long *= 2
    return long


def _parts(length: int, kept: int) -> tuple[Part, ...]:
    """A side of a box from one of a picture: all of it, or its first half and from there on its last."""
    whole = length + 2 * MARGIN
    if length == kept:
        return ((0, 0, whole),)
    half = MARGIN + length // 2
    return (0, 0, half), (half, half + kept - length, whole - half)


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
