"""Boards that were laid out before: to go back, or on to a week that was looked at ahead, is done at once."""

from collections.abc import Sequence

from planner.domain.layout.days import Day
from planner.services.agenda import Entry
from planner.ui.week.board import Board, Shape
from planner.ui.week.boxes import arranged

KEPT = 5
Asked = tuple[tuple[Day, ...], tuple[str, ...], Shape, Sequence[Entry]]


class Boards:
    """The last few, each only for the very same question: what changed is laid out anew."""

    def __init__(self) -> None:
        self._kept: list[tuple[Asked, Board]] = []

    def of(
        self, entries: Sequence[Entry], days: tuple[Day, ...], people: tuple[str, ...], shape: Shape
    ) -> Board:
        """The entries over these days, with a lane for each of the people (ids, from left to right)."""
        asked = days, people, shape, entries
        for number, (known, board) in enumerate(self._kept):
            if known == asked:
                self._kept.append(self._kept.pop(number))
                return board
        board = arranged(entries, days, people, shape)
        self._kept = [*self._kept[1 - KEPT :], (asked, board)]
        return board
