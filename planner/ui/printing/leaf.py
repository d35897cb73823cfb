"""What is on the page and where, worked out before anything is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from planner.domain.layout.allday import bars
from planner.domain.layout.days import Day, Mark, day_marks, days_from
from planner.services.agenda import Agenda
from planner.ui.printing.measures import DAYS, FOOT, GUTTER, HEAD, ROW, Page, page_of
from planner.ui.printing.outside import Outside, outside_of
from planner.ui.printing.wish import LAST, PrintWish
from planner.ui.printing.words import named
from planner.ui.week.board import Board, Shape
from planner.ui.week.boxes import arranged
from planner.ui.week.lines import Lines, Weight
from planner.ui.week.scale import Lanes, Scale

MOST_ROWS = 6


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page. ``tops`` are where the first hour lies on each day, in units of the board below midnight."""

    agenda: Agenda
    wish: PrintWish
    page: Page
    days: tuple[Day, ...]
    marks: tuple[tuple[Mark, ...], ...]
    board: Board
    shape: Shape
    tops: tuple[float, ...]
    bottoms: tuple[float, ...]
    outside: Outside

    @property
    def rows(self) -> int:
        """How many there are above the grid."""
        return self.board.rows

    @property
    def grid_height(self) -> float:
        return max(bottom - top for top, bottom in zip(self.tops, self.bottoms, strict=True))


def leaf_of(agenda: Agenda, wish: PrintWish, lines: Lines) -> Leaf:
    page, home = page_of(wish.paper), agenda.plan.zone
    agenda = replace(agenda, entries=tuple(map(named, agenda.entries)))
    days = days_from(agenda.first, (agenda.end - agenda.first).days, home)
    marks = tuple(day_marks(day, home) for day in days)
    hours = [
        (_minute(day, of_day, wish.first), _minute(day, of_day, wish.last))
        for day, of_day in zip(days, marks, strict=True)
    ]
    placed = bars([entry.occurrence for entry in agenda.entries], days)
    rows = min(max((bar.row + 1 for bar in placed), default=0), MOST_ROWS)
    room = page.inside.height() - HEAD - DAYS - rows * ROW - FOOT
    scale = Scale(room * 60 / max(last - first for first, last in hours))
    lanes = Lanes(int(page.inside.width() - GUTTER), len(days), max(len(agenda.people), 1))
    shape = Shape(scale, lanes, lines.word, lines.height(Weight.TITLE), ROW, max(rows, 1))
    board = arranged(agenda.entries, days, [person.id for person in agenda.people], shape)
    return Leaf(
        agenda=agenda,
        wish=wish,
        page=page,
        days=days,
        marks=marks,
        board=board,
        shape=shape,
        tops=tuple(scale.y(first) for first, _ in hours),
        bottoms=tuple(scale.y(last) for _, last in hours),
        outside=outside_of(board.tiles, days, hours),
    )


def _minute(day: Day, marks: Sequence[Mark], hour: int) -> int:
    """The minute of the day at which its clock shows that hour, or the next it shows."""
    return next((mark.minute for mark in marks if mark.wall.hour >= hour and hour < LAST), day.minutes)
