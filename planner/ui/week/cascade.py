"""Where blocks that overlap in a lane lie when it is too narrow for them side by side: over each other.

Later ones lie on earlier ones and leave a strip of each to be seen. Where that is not to be had, they stay
side by side, however narrow.
"""

from collections.abc import Iterable, Iterator, Sequence, Set
from enum import Enum, auto

from planner.domain.layout.grid import Box

# So many pixels of each are to be seen.
STRIP = 20.0
Edges = tuple[float, float]


def stacked(box: Box) -> tuple[int, int, float]:
    """The order in which blocks of a day are painted: what begins later or is shorter lies on top."""
    return box.top, -box.bottom, box.left


def edges_in(lane: int, boxes: Iterable[Box], width: float, word: float) -> dict[int, Edges]:
    """From where to where each box (by its ``id``) reaches in a lane of so many pixels.

    The boxes come as they are ``stacked``; ``word`` is how many pixels a word needs.
    """
    found: dict[int, Edges] = {}
    for group in _groups(boxes):
        settled = [_side_by_side(lane, box, width) for box in group]
        if len(group) > 1 and any(right - left < word for left, right in settled):
            settled = _over_each_other(lane, group, width) or settled
        found.update(zip(map(id, group), settled, strict=True))
    return found


def _groups(boxes: Iterable[Box]) -> Iterator[list[Box]]:
    group: list[Box] = []
    bottom = 0
    for box in boxes:
        if group and box.top >= bottom:
            yield group
            group = []
        group.append(box)
        bottom = max(bottom, box.bottom)
    if group:
        yield group


def _side_by_side(lane: int, box: Box, width: float) -> Edges:
    return max(box.left - lane, 0.0) * width, min(box.right - lane, 1.0) * width


class Lean(Enum):
    """To which side blocks give way to those below them: to where their own column is, or all to one."""

    OWN = auto()
    LEFT = auto()
    RIGHT = auto()


def _over_each_other(lane: int, group: Sequence[Box], width: float) -> list[Edges] | None:
    """The group over each other; None where one of them would not be seen, however they lean."""
    columns = [_column(lane, box) for box in group]
    # What meets a box from below, and from above.
    below: list[set[float]] = [set() for _ in group]
    above: list[list[int]] = [[] for _ in group]
    for number, box in enumerate(group):
        top, bottom = box.top, box.bottom
        for other in range(number):
            if top < group[other].bottom and group[other].top < bottom:
                below[number].add(columns[other])
                above[other].append(number)
    for lean in Lean:
        settled = [_edges(lane, box, under, width, lean) for box, under in zip(group, below, strict=True)]
        over = ([settled[one] for one in numbers] for numbers in above)
        if all(map(_is_seen, settled, over)):
            return settled
    return None


def _edges(lane: int, box: Box, under: Set[float], width: float, lean: Lean) -> Edges:
    """A strip is left of every column that lies below it."""
    if box.first < lane or (lean is Lean.RIGHT and box.last == lane):
        before = 0
    elif lean is Lean.LEFT or box.last > lane:
        before = len(under)
    else:
        column = _column(lane, box)
        before = sum(other < column for other in under)
    left, right = STRIP * before, width - STRIP * (len(under) - before)
    return left, width if box.last > lane else right


def _column(lane: int, box: Box) -> float:
    """Where it belongs across: what comes from the left first, what goes on to the right last."""
    if box.first < lane:
        return -1.0
    return 2.0 if box.last > lane else box.left - lane


def _is_seen(edges: Edges, over: Sequence[Edges]) -> bool:
    left, right = edges
    if not over:
        return right - left >= STRIP
    at, widest = left, 0.0
    for begin, end in sorted(over):
        widest = max(widest, begin - at)
        at = max(at, end)
    return max(widest, right - at) >= STRIP
