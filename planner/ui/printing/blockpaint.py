"""The blocks of a printed week: as they lie on the screen, cut at the hours of the page."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from planner.domain.kinds import Visibility
from planner.services.agenda import Entry
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.icons import paint_icon
from planner.ui.printing.boxpaint import paint_box
from planner.ui.printing.leaf import Leaf
from planner.ui.printing.words import more_said
from planner.ui.week.board import Chip, Piece
from planner.ui.week.contents import Contents, Room, contents_of
from planner.ui.week.lines import Lines, Weight
from planner.ui.week.look import Inks, Look, look_of
from planner.ui.week.rect import Rect

# How far a box goes on beyond the edge at which it is cut, so that it has no edge of its own there.
BEYOND = 12.0


class BlockPainter:
    def __init__(self, leaf: Leaf, lines: Lines, inks: Inks) -> None:
        self._leaf, self._lines, self._inks = leaf, lines, inks

    def paint_above(self, painter: QPainter) -> None:
        """The rows of what lasts whole days; their upper left corner is at 0, 0."""
        for piece, tile in self._leaf.board.painted:
            if tile.above:
                rect = piece.rect
                whole = Rect.between(
                    rect.x - piece.before * BEYOND, rect.y, rect.right + piece.after * BEYOND, rect.bottom
                )
                self._block(painter, tile.entry, replace(piece, rect=whole, words=rect), rect, above=True)
        for chip in self._leaf.board.chips:
            if chip.above:
                self._chip(painter, chip, 0.0)

    def paint_grid(self, painter: QPainter) -> None:
        """The upper left corner of the first day is at 0, 0."""
        for piece, tile in self._leaf.board.painted:
            if not tile.above:
                day = piece.place.day
                top, bottom = self._leaf.tops[day], self._leaf.bottoms[day]
                seen = _cut(piece.rect, top, bottom)
                if seen is not None:
                    words = _cut(piece.words, top, bottom) or seen
                    here = replace(piece, rect=_opened(piece, top, bottom).moved(0, -top), words=words)
                    self._block(painter, tile.entry, here, seen, above=False)
        for chip in self._leaf.board.chips:
            top, bottom = self._leaf.tops[chip.day], self._leaf.bottoms[chip.day]
            if not chip.above and _cut(chip.rect, top, bottom) is not None:
                self._chip(painter, chip, top)

    def _block(self, painter: QPainter, entry: Entry, piece: Piece, seen: Rect, *, above: bool) -> None:
        look = self._look(entry)
        paint_box(painter, QRectF(*piece.rect), QRectF(*seen), look, entry.occurrence.block.kind)
        room = Room(piece.words.width, piece.words.height, piece.words.x == seen.x, above)
        self._say(painter, self._contents(entry, look, room), piece.words, look)

    def _look(self, entry: Entry) -> Look:
        look = look_of(entry, self._inks)
        if entry.level is Visibility.BUSY:
            return replace(look, marks=(IconName.EYE_OFF,), hatched=True)
        # Where the kind of time is known, the page stays calm.
        return replace(look, hatched=entry.occurrence.block.visibility is Visibility.BUSY)

    def _contents(self, entry: Entry, look: Look, room: Room) -> Contents:
        contents = contents_of(entry, look.marks, room, self._lines)
        if entry.level is Visibility.ALL or room.above:
            return contents
        # What is hidden says in its title all there is to say.
        return replace(contents, lines=tuple(one for one in contents.lines if one.weight is Weight.TITLE))

    def _say(self, painter: QPainter, contents: Contents, at: Rect, look: Look) -> None:
        painter.setPen(look.ink)
        for line in contents.lines:
            painter.setFont(self._lines.fonts[line.weight])
            painter.drawStaticText(QPointF(at.x + line.x, at.y + line.y), line.text)
        for icon in contents.icons:
            side = contents.size
            paint_icon(painter, icon.mark, look.ink, QRectF(at.x + icon.x, at.y + icon.y, side, side))

    def _chip(self, painter: QPainter, chip: Chip, top: float) -> None:
        box = QRectF(*chip.rect.moved(0, -top))
        if not chip.above:
            painter.setPen(QPen(self._inks.soft, 0.6))
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(self._lines.fonts[Weight.SMALL])
        painter.setPen(self._inks.ink)
        text = more_said(len(chip.keys), above=chip.above)
        side = Qt.AlignmentFlag.AlignLeft if chip.above else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, text)


def _cut(rect: Rect, top: float, bottom: float) -> Rect | None:
    """What of it is on the page, counted from the top of that; None where nothing is."""
    begin, end = max(rect.y, top), min(rect.bottom, bottom)
    return Rect.between(rect.x, begin - top, rect.right, end - top) if end > begin else None


def _opened(piece: Piece, top: float, bottom: float) -> Rect:
    """The box with no edge within the page where it goes on beyond that, or on another day."""
    rect = piece.rect
    first, last = rect.y - piece.before * BEYOND, rect.bottom + piece.after * BEYOND
    first = min(first, top - BEYOND) if rect.y < top else first
    last = max(last, bottom + BEYOND) if rect.bottom > bottom else last
    return Rect.between(rect.x, first, rect.right, last)
