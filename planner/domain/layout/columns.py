"""How what overlaps in one lane shares its width: side by side, as few columns as a group needs."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from planner.domain.layout.runs import Run

Columns = list[list[Run]]


class Shares(NamedTuple):
    """How the runs in a lane share it: from where to where across, 0 its left edge and 1 its right."""

    shown: list[tuple[Run, float, float]]
    hidden: list[Run]


def share(lane: int, touching: Iterable[Run], fit: int | None) -> Shares:
    """Give each run that touches the lane its part of it; ``touching`` is sorted by time.

    Where a group needs more columns than ``fit``, those that find none are hidden; runs across several
    lanes never are.
    """
    shares = Shares([], [])
    for group in groups(touching):
        if len(group) == 1:
            shares.shown.append((group[0], 0.0, 1.0))
            continue
        columns, hidden = _fitted(lane, group, fit)
        shares.shown.extend(_widened(lane, columns))
        shares.hidden.extend(hidden)
    return shares


def groups(runs: Iterable[Run]) -> Iterator[list[Run]]:
    """Those that overlap, or are bound together by others that do; ``runs`` is sorted by time."""
    group: list[Run] = []
    bottom = 0
    for run in runs:
        _, top, end, _, _ = run.piece
        if group and top >= bottom:
            yield group
            group = []
        group.append(run)
        bottom = max(bottom, end)
    if group:
        yield group


def _fitted(lane: int, group: Sequence[Run], fit: int | None) -> tuple[Columns, list[Run]]:
    """The group in columns, and what of it found no room.

    What comes in from the lane to the left keeps the first column, what goes on to the right the last.
    """
    inward = [run for run in group if run.first < lane]
    onward = [run for run in group if run.first == lane < run.last]
    own = [run for run in group if run.first == run.last]
    columns = [[*inward]] if inward else []
    for run in own:
        if not _put(run, columns):
            columns.append([run])
    if onward and (not columns or any(_is_met(run, columns[-1]) for run in onward)):
        columns.append(onward)
    elif onward:
        columns[-1] += onward
    if fit is None or len(columns) <= fit:
        return columns, []
    columns = [[] for _ in range(max(fit, bool(inward) + bool(onward)))]
    columns[0] += inward
    columns[-1] += onward
    return columns, [run for run in own if not _put(run, columns)]


def _put(run: Run, columns: Columns) -> bool:
    """Put it into the first column that is free for it, if one is."""
    free = next((column for column in columns if not _is_met(run, column)), None)
    if free is not None:
        free.append(run)
    return free is not None


def _widened(lane: int, columns: Columns) -> Iterator[tuple[Run, float, float]]:
    """Each run with its left and right edge: over what is free to its right, or to its left if it goes on."""
    count = len(columns)
    settled: list[tuple[Run, int]] = []
    for number, column in enumerate(columns):
        for run in column:
            if not run.first == lane < run.last:
                end = next((at for at in range(number + 1, count) if _is_met(run, columns[at])), count)
                settled.append((run, end))
                yield run, number / count, end / count
    for run in columns[-1]:
        if run.first == lane < run.last:
            yield run, max((end for other, end in settled if run.meets(other)), default=0) / count, 1.0


def _is_met(run: Run, column: Iterable[Run]) -> bool:
    return any(map(run.meets, column))
