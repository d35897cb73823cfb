"""The blocks of a month in their cells, in pixels: computed once for a change or a size."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from planner.domain.layout.allday import Bar, bars, limited
from planner.domain.layout.days import Day, days_from
from planner.services.agenda import Entry
from planner.ui.days.rows import DAY, Row, Where, by_days
from planner.ui.month.shape import DAYS, Shape
from planner.ui.week.board import key_of
from planner.ui.week.intents import Key
from planner.ui.week.rect import Rect

EDGE = 3


@dataclass(frozen=True, slots=True)
class Piece:
    """A block in one week: over so many ``days`` from that number on; it may have begun before."""

    rect: Rect
    key: Key
    entry: Entry
    first: int
    days: int


@dataclass(frozen=True, slots=True)
class Chip:
    """The place of "+n more" on a day."""

    rect: Rect
    day: int
    count: int


@dataclass(frozen=True, slots=True)
class Board:
    """``places`` says where every row is: a day in its cell, a block without room behind "+n more"."""

    pieces: tuple[Piece, ...] = ()
    chips: tuple[Chip, ...] = ()
    places: Mapping[Where, Rect] = field(default_factory=dict)

    def at(self, x: float, y: float) -> Piece | None:
        return next((piece for piece in self.pieces if piece.rect.holds(x, y)), None)

    def chip_at(self, x: float, y: float) -> Chip | None:
        return next((chip for chip in self.chips if chip.rect.holds(x, y)), None)


def arranged(rows: tuple[Row, ...], first: date, home: str, shape: Shape) -> Board:
    """The rows in their cells; ``first`` is the first day shown."""
    days = days_from(first, shape.weeks * DAYS, home)
    blocks = by_days(rows)
    pieces: list[Piece] = []
    chips: list[Chip] = []
    places: dict[Where, Rect] = {Where(day.date, None): shape.cell(n) for n, day in enumerate(days)}
    for week in range(shape.weeks):
        begin = week * DAYS
        found, more = _week(days[begin : begin + DAYS], blocks, begin, shape)
        pieces += found
        here = [_chip(begin + number, count, shape) for number, count in enumerate(more) if count]
        chips += here
        for piece in found:
            for number in range(piece.first, piece.first + piece.days):
                places[Where(first + number * DAY, piece.key)] = piece.rect
        for chip in here:
            for row in blocks.get(first + chip.day * DAY, ()):
                places.setdefault(row.where, chip.rect)
    return Board(tuple(pieces), tuple(chips), places)


def _week(
    days: Sequence[Day], blocks: Mapping[date, Sequence[Row]], begin: int, shape: Shape
) -> tuple[list[Piece], tuple[int, ...]]:
    """What of a week has room, and for each day how many blocks have none."""
    entries = {
        id(row.entry.occurrence): row.entry
        for day in days
        for row in blocks.get(day.date, ())
        if row.entry is not None
    }
    placed = list(bars((entry.occurrence for entry in entries.values()), days))
    placed += _of_one_day(days, blocks, placed)
    rows = limited(placed, shape.lines, len(days))
    pieces = []
    for bar in rows.bars:
        entry = entries[id(bar.occurrence)]
        pieces.append(
            Piece(_bar(bar, begin, shape), key_of(entry), entry, begin + bar.first, bar.end - bar.first)
        )
    return pieces, rows.more


def _of_one_day(
    days: Sequence[Day], blocks: Mapping[date, Sequence[Row]], above: Sequence[Bar]
) -> Iterator[Bar]:
    """What has a time of day goes where the long ones leave a line free."""
    for number, day in enumerate(days):
        taken = {bar.row for bar in above if bar.first <= number < bar.end}
        line = 0
        for row in blocks.get(day.date, ()):
            if row.entry is not None and not row.is_above:
                while line in taken:
                    line += 1
                yield Bar(row.entry.occurrence, line, number, number + 1, before=False, after=False)
                line += 1


def _bar(bar: Bar, begin: int, shape: Shape) -> Rect:
    """Where it lies in a week from the day of that number; what goes on outside reaches the edge."""
    first, last = shape.cell(begin + bar.first), shape.cell(begin + bar.end - 1)
    left, right = first.x + (0 if bar.before else EDGE), last.right - (0 if bar.after else EDGE)
    top = round(first.y + shape.head + bar.row * shape.line)
    return Rect.between(left, top, right, top + round(shape.line) - 2)


def _chip(day: int, count: int, shape: Shape) -> Chip:
    """In the last line of a cell."""
    cell = shape.cell(day)
    top = round(cell.y + shape.head + (shape.lines - 1) * shape.line)
    rect = Rect.between(cell.x + EDGE, top, cell.right - EDGE, top + round(shape.line) - 2)
    return Chip(rect, day, count)
