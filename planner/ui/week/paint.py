"""Paints blocks: their boxes, and in them icons and words."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter

from planner.services.agenda import Entry
from planner.ui.kit.icons import Icons
from planner.ui.week.board import Piece, Tile
from planner.ui.week.boxpaint import BoxPainter, Status
from planner.ui.week.contents import Contents, Room, contents_of
from planner.ui.week.intents import Key
from planner.ui.week.lines import Lines
from planner.ui.week.look import Inks, Look, look_of
from planner.ui.week.rect import Rect

FADED = 0.35
KEPT = 2000
PLAIN, ON_TOP = Status(), Status(on_top=True)


class BlockPainter:
    """Keeps what it worked out until the colours or the font change."""

    def __init__(self, inks: Inks, lines: Lines, icons: Icons) -> None:
        self.lines, self.icons = lines, icons
        self._looks: dict[Key, tuple[Entry, Look]] = {}
        self._contents: dict[tuple[Key, Rect], tuple[Entry, Contents]] = {}
        self.set_inks(inks)

    def set_inks(self, inks: Inks) -> None:
        self.inks = inks
        self.boxes = BoxPainter(inks)
        self.forget()

    def forget(self) -> None:
        self._looks.clear()
        self._contents.clear()

    def look(self, key: Key, entry: Entry) -> Look:
        known = self._looks.get(key)
        if known is None or known[0] is not entry:
            if len(self._looks) > KEPT:
                self._looks.clear()
            known = self._looks[key] = (entry, look_of(entry, self.inks))
        return known[1]

    def draw(
        self, painter: QPainter, piece: Piece, tile: Tile, status: Status = PLAIN, *, top: float = 0
    ) -> None:
        """A piece of a block, in pixels of the board; its words stay below ``top`` while it has room."""
        look = self.look(tile.key, tile.entry)
        if status.faded:
            painter.setOpacity(FADED)
        self.boxes.draw(painter, QRectF(*piece.rect), look, status)
        contents, words = self._contents_of(piece, tile, look), piece.words
        if words.y < top:
            words = words.moved(0, max(min(top - words.y, words.height - contents.bottom - 2), 0))
        self._say(painter, contents, words, look)
        if status.faded:
            painter.setOpacity(1)

    def _say(self, painter: QPainter, contents: Contents, at: Rect, look: Look) -> None:
        painter.setPen(look.ink)
        for line in contents.lines:
            painter.setFont(self.lines.fonts[line.weight])
            painter.drawStaticText(QPointF(at.x + line.x, at.y + line.y), line.text)
        size, ratio = QSize(contents.size, contents.size), painter.device().devicePixelRatio()
        for icon in contents.icons:
            place = QPointF(round(at.x + icon.x), round(at.y + icon.y))
            painter.drawPixmap(place, self.icons.pixmap(icon.mark, look.ink, size, ratio))

    def _contents_of(self, piece: Piece, tile: Tile, look: Look) -> Contents:
        key = (tile.key, piece.words)
        known = self._contents.get(key)
        if known is None or known[0] is not tile.entry:
            if len(self._contents) > KEPT:
                self._contents.clear()
            room = Room(piece.words, piece.words.x == piece.rect.x, tile.above)
            known = self._contents[key] = (tile.entry, contents_of(tile.entry, look.marks, room, self.lines))
        return known[1]
