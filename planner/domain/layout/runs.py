"""Which lanes a piece lies in, and whether as one box or as one in each.

A piece of several people whose lanes touch is one box across them. It always reaches into each of its
lanes, so that the place says whose it is; what overlaps it keeps to the far side of its own lane. Where that
leaves no room it is shown once in each lane instead:

- something else lies in a lane that it would cross from edge to edge;
- an earlier one already lies across the same edge between two lanes.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple, Self

from planner.domain.layout.pieces import Piece


class Run(NamedTuple):
    """A piece over the lanes from ``first`` to ``last``, both counted in."""

    piece: Piece
    first: int
    last: int

    def meets(self, other: Self) -> bool:
        """Whether the two share any time."""
        # Asked of every two blocks that share a lane, so without a word too many.
        _, top, bottom, _, _ = self.piece
        _, other_top, other_bottom, _, _ = other.piece
        return top < other_bottom and other_top < bottom


def runs(pieces: Iterable[Piece], lanes: Mapping[str, int]) -> list[Run]:
    """The boxes of one day's pieces; ``lanes`` are the numbers of the lanes by their person's id.

    A piece nobody with a lane owns has none.
    """
    rows_of = cache(lambda who: _rows(who, lanes))
    wanted = [
        Run(piece, first, last) for piece in pieces for first, last in rows_of(piece.occurrence.block.who)
    ]
    return list(_fitting(wanted))


def _rows(who: Iterable[str], lanes: Mapping[str, int]) -> list[tuple[int, int]]:
    """The rows of lanes of theirs that touch, each from its first to its last."""
    owned = sorted({lanes[person] for person in who if person in lanes})
    begins = [lane for lane in owned if lane - 1 not in owned]
    ends = [lane for lane in owned if lane + 1 not in owned]
    return list(zip(begins, ends, strict=True))


def _fitting(wanted: Sequence[Run]) -> Iterator[Run]:
    across: list[Run] = []
    for run in wanted:
        if run.first == run.last:
            yield run
        elif _is_crossed(run, wanted) or any(_share_an_edge(run, other) for other in across):
            yield from (Run(run.piece, lane, lane) for lane in range(run.first, run.last + 1))
        else:
            across.append(run)
            yield run


def _is_crossed(run: Run, wanted: Iterable[Run]) -> bool:
    """Whether anything else lies in a lane between its outer ones."""
    return run.last - run.first > 1 and any(
        other.first < run.last and other.last > run.first and other is not run and run.meets(other)
        for other in wanted
    )


def _share_an_edge(one: Run, other: Run) -> bool:
    return max(one.first, other.first) < min(one.last, other.last) and one.meets(other)
