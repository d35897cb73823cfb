"""The fewest steps that turn one row of keys into another."""

from bisect import bisect_left
from collections.abc import Hashable, Sequence

from planner.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Remove:
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Insert:
    """Those of the new row at ``first`` to ``last`` are put in at that place."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Shift:
    """The one at ``source`` goes before the one that is at ``target`` now."""

    source: int
    target: int


Step = Remove | Insert | Shift


def steps(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Step]:
    """Removals from the bottom up, then moves and insertions from the top down."""
    wanted = {key: place for place, key in enumerate(new)}
    found: list[Step] = [*_removals(old, wanted)]
    now = [key for key in old if key in wanted]
    staying = _longest_rising([wanted[key] for key in now])
    known = set(now)
    place = 0
    while place < len(new):
        key = new[place]
        # Behind the one before it, wherever that is while others still wait to be moved.
        target = now.index(new[place - 1]) + 1 if place else 0
        if key not in known:
            last = place
            while last + 1 < len(new) and new[last + 1] not in known:
                last += 1
            found.append(Insert(target, target + last - place))
            now[target:target] = new[place : last + 1]
            place = last
        elif place not in staying:
            source = now.index(key)
            if source != target:
                found.append(Shift(source, target))
                del now[source]
                now.insert(target - (source < target), key)
        place += 1
    return found


def _removals(old: Sequence[Hashable], wanted: dict[Hashable, int]) -> list[Step]:
    found: list[Step] = []
    last: int | None = None
    for place in range(len(old) - 1, -2, -1):
        gone = place >= 0 and old[place] not in wanted
        if gone and last is None:
            last = place
        elif not gone and last is not None:
            found.append(Remove(place + 1, last))
            last = None
    return found


def _longest_rising(places: Sequence[int]) -> set[int]:
    """The most of them that already stand in order."""
    ends: list[int] = []
    at: list[int] = []
    before: list[int] = []
    for number, place in enumerate(places):
        length = bisect_left(ends, place)
        before.append(at[length - 1] if length else -1)
        ends[length:] = [place, *ends[length + 1 :]]
        at[length:] = [number, *at[length + 1 :]]
    found: set[int] = set()
    number = at[-1] if at else -1
    while number >= 0:
        found.add(places[number])
        number = before[number]
    return found
