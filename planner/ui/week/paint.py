"""Paints blocks: their boxes, and in them icons and words."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter

from planner.ui.kit.icons import Icons
from planner.ui.week.board import Board, Piece, Tile
from planner.ui.week.boxpaint import BoxPainter, Status
from planner.ui.week.contents import Contents, Room, contents_of
from planner.ui.week.lines import Lines
from planner.ui.week.look import Inks, Look, Manner, look_in, manner_of
from planner.ui.week.rect import Rect

FADED = 0.35
KEPT = 2000
PLAIN, ON_TOP = Status(), Status(on_top=True)


class BlockPainter:
    """Keeps what it worked out until the colours or the font change: weeks have much in common."""

    def __init__(self, inks: Inks, lines: Lines, icons: Icons) -> None:
        self.lines, self.icons = lines, icons
        self._looks: dict[Manner, Look] = {}
        self._contents: dict[tuple[object, ...], Contents] = {}
        self.set_inks(inks)

    def set_inks(self, inks: Inks) -> None:
        self.inks = inks
        self.boxes = BoxPainter(inks)
        self.forget()

    def forget(self) -> None:
        self._looks.clear()
        self._contents.clear()

    def look(self, manner: Manner) -> Look:
        look = self._looks.get(manner)
        if look is None:
            look = self._looks[manner] = look_in(manner, self.inks)
        return look

    def look_ahead(self, board: Board) -> None:
        """Have the words ready for what may soon be drawn."""
        for piece, tile in board.painted:
            self._contents_of(piece, tile, self.look(manner_of(tile.entry)))

    def draw(
        self, painter: QPainter, piece: Piece, tile: Tile, status: Status = PLAIN, *, top: float = 0
    ) -> None:
        """A piece of a block, in pixels of the board; its words stay below ``top`` while it has room."""
        look = self.look(manner_of(tile.entry))
        if status.faded:
            painter.setOpacity(FADED)
        self.boxes.draw(painter, piece.rect, look, status)
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
        if not contents.icons:
            return
        size, ratio = QSize(contents.size, contents.size), painter.device().devicePixelRatio()
        for icon in contents.icons:
            picture = self.icons.pixmap(icon.mark, look.ink, size, ratio)
            painter.drawPixmap(round(at.x + icon.x), round(at.y + icon.y), picture)

    def _contents_of(self, piece: Piece, tile: Tile, look: Look) -> Contents:
        entry, above = tile.entry, tile.above
        x, _, width, height = piece.words
        at_edge = x == piece.rect.x
        # Whose it is can be read in a row alone. A look stays the same one as long as these are kept.
        key = entry.occurrence.block.title, id(look), width, height, at_edge, entry.who if above else None
        contents = self._contents.get(key)
        if contents is None:
            if len(self._contents) >= KEPT:
                self._contents.clear()
            room = Room(width, height, at_edge, above)
            contents = self._contents[key] = contents_of(entry, look.marks, room, self.lines)
        return contents
