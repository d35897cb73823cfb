"""What is to be seen of the week now: the blocks, the chosen slot, and what is being dragged."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.ui.kit.i18n import Locale
from planner.ui.week.backdrop import Now, paint_backdrop, paint_now, paint_own_hours
from planner.ui.week.board import Chip, Tile
from planner.ui.week.boxpaint import Status
from planner.ui.week.ghost import Ghost, paint_ghost
from planner.ui.week.ghosts import ghosts
from planner.ui.week.intents import Key
from planner.ui.week.lines import Weight
from planner.ui.week.paint import ON_TOP, PLAIN, BlockPainter
from planner.ui.week.rect import Rect
from planner.ui.week.sheet import Sheet
from planner.ui.week.steps import Cursor


@dataclass(slots=True)
class Shown:
    """What changes while nothing is laid out anew."""

    now: Now | None = None
    today: int | None = None
    hovered: Key | None = None
    cursor: Cursor | None = None
    has_focus: bool = False
    selected: Collection[Key] = field(default_factory=frozenset)
    dragged: Collection[Key] = field(default_factory=frozenset)
    ghost: Ghost | None = None
    flashed: Key | None = None


class Said(Protocol):
    """Who knows how times are written now."""

    words: Locale


class Scene:
    def __init__(self, sheet: Sheet, painter: BlockPainter, said: Said) -> None:
        self._sheet, self._painter, self._said = sheet, painter, said
        self.shown = Shown()

    def paint(self, painter: QPainter, offset: int, area: QRectF) -> None:
        """The grid; ``area`` is the part of the viewport that is to be seen."""
        sheet, shown, inks = self._sheet, self.shown, self._painter.inks
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -offset)
        area = area.translated(0, offset)
        paint_backdrop(painter, sheet, inks, shown.today, area)
        paint_own_hours(painter, sheet, inks, self._painter.lines, self._said.words)
        seen = Rect(area.x(), area.y() - 4, area.width(), area.height() + 8)
        self._tiles(painter, above=False, seen=seen, top=offset)
        if shown.now is not None:
            paint_now(painter, sheet, inks, shown.now)
        self._slot(painter, above=False)
        self._ghost(painter, above=False, top=offset)

    def paint_above(self, painter: QPainter, at: QPointF) -> None:
        """The all-day lane."""
        painter.translate(at)
        self._tiles(painter, above=True, seen=None)
        self._slot(painter, above=True)
        self._ghost(painter, above=True)

    def _tiles(self, painter: QPainter, *, above: bool, seen: Rect | None, top: float = 0) -> None:
        board = self._sheet.board
        last: list[tuple[int, Tile]] = []
        for number, (piece, tile) in enumerate(board.painted):
            if tile.above == above and (seen is None or piece.rect.meets(seen)):
                status = self._status(tile.key, on_top=piece.on_top)
                self._painter.draw(painter, piece, tile, status, top=top)
                if status.focused or status.selected:
                    last.append((number, tile))
        # What is chosen is seen whole, even where others lie on it.
        for number, tile in last:
            piece = board.painted[number][0]
            self._painter.draw(painter, piece, tile, self._status(tile.key, on_top=True), top=top)
        for chip in board.chips:
            if chip.above == above:
                self._chip(painter, chip)

    def _status(self, key: Key, *, on_top: bool) -> Status:
        shown = self.shown
        cursor = shown.cursor
        touched = key in shown.selected or key in shown.dragged or key in (shown.hovered, shown.flashed)
        if not touched and (cursor is None or cursor.key != key):
            return ON_TOP if on_top else PLAIN
        return Status(
            selected=key in shown.selected,
            focused=(shown.has_focus and cursor is not None and cursor.key == key) or key == shown.flashed,
            hovered=key == shown.hovered,
            faded=key in shown.dragged,
            on_top=on_top,
        )

    def _chip(self, painter: QPainter, chip: Chip) -> None:
        inks, rect = self._painter.inks, QRectF(*chip.rect)
        count = len(chip.keys)
        if chip.above:
            text = QCoreApplication.translate("Week", "+{count} more").format(count=count)
        else:
            text = QCoreApplication.translate("Week", "+{count}").format(count=count)
        painter.setFont(self._painter.lines.fonts[Weight.SMALL])
        painter.setPen(QPen(inks.line, 1))
        painter.setBrush(inks.head if not chip.above else Qt.BrushStyle.NoBrush)
        if not chip.above:
            painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        align = Qt.AlignmentFlag.AlignVCenter
        align |= Qt.AlignmentFlag.AlignLeft if chip.above else Qt.AlignmentFlag.AlignHCenter
        chosen = self.shown.cursor is not None and self.shown.cursor.key in chip.keys and self.shown.has_focus
        painter.setPen(inks.focus if chosen else inks.soft)
        for line in self._painter.lines.fitted(text, Weight.SMALL, rect.width() - 4, 1):
            text = line.text()
        painter.drawText(rect.adjusted(4 if chip.above else 0, 0, 0, 0), align, text)

    def _slot(self, painter: QPainter, *, above: bool) -> None:
        """The empty place the keys are at."""
        shown, sheet = self.shown, self._sheet
        cursor = shown.cursor
        if not shown.has_focus or cursor is None or cursor.key is not None or cursor.above != above:
            return
        for rect in ghosts(cursor.place, sheet.shape, sheet.days):
            inks = self._painter.inks
            fill = QColor(inks.focus)
            fill.setAlphaF(0.07)
            painter.setPen(QPen(inks.focus, 2))
            painter.setBrush(fill)
            painter.drawRoundedRect(QRectF(*rect).adjusted(1, 1, -1, -1), 5, 5)

    def _ghost(self, painter: QPainter, *, above: bool, top: float = 0) -> None:
        ghost = self.shown.ghost
        if ghost is not None and ghost.place.above == above:
            paint_ghost(painter, ghost, self._sheet, self._painter, top)
