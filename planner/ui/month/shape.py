"""How a month lies on the screen: where the cell of every day is."""

from dataclasses import dataclass

from planner.ui.week.rect import Rect

DAYS = 7
LEAST_LINES = 2


@dataclass(frozen=True, slots=True)
class Shape:
    """In pixels: ``gutter`` is for the numbers of the weeks, ``head`` for that of a day.

    ``line`` is the height of a block, and what is free below the last one in a cell. ``height`` is that of
    all ``weeks`` where there is room for it; a cell always keeps room for a few lines.
    """

    width: float
    height: float
    weeks: int
    gutter: float
    head: float
    line: float

    @property
    def column(self) -> float:
        return max(self.width - self.gutter, 0) / DAYS

    @property
    def row(self) -> float:
        """The height of a week."""
        least = self.head + LEAST_LINES * self.line + self.line / 3
        return max(self.height / max(self.weeks, 1), least)

    @property
    def total(self) -> int:
        return round(self.row * self.weeks)

    @property
    def lines(self) -> int:
        """How many blocks a cell has room for."""
        return max(int((self.row - self.head - self.line / 4) // self.line), 1)

    def left(self, column: int) -> float:
        return round(self.gutter + column * self.column)

    def cell(self, day: int) -> Rect:
        """The cell of a day, counted from the first one shown."""
        week, column = divmod(day, DAYS)
        top, bottom = round(week * self.row), round((week + 1) * self.row)
        return Rect.between(self.left(column), top, self.left(column + 1), bottom)

    def day_at(self, x: float, y: float) -> int | None:
        """Which day is there; None beside them."""
        if not self.column or x < self.gutter or not 0 <= y < self.total:
            return None
        return int(y // self.row) * DAYS + min(int((x - self.gutter) // self.column), DAYS - 1)

    def nearest(self, x: float, y: float) -> int:
        """The day that is there, or the next one beside it."""
        x = min(max(x, self.gutter), self.width - 1)
        return self.day_at(x, min(max(y, 0), self.total - 1)) or 0
