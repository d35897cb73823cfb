"""Where an arrow leads in a month: over the blocks of a day, and from day to day."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum, auto

from planner.ui.days.rows import DAY, Row, Where


class Way(Enum):
    UP = auto()
    DOWN = auto()
    LEFT = auto()
    RIGHT = auto()


def walk(blocks: Mapping[date, Sequence[Row]], at: Where, way: Way) -> Where:
    """The next block or day that way; it may be a day that is not shown."""
    keys = [row.key for row in blocks.get(at.day, ())]
    place = keys.index(at.key) if at.key in keys else -1
    if way is Way.DOWN:
        if place + 1 < len(keys):
            return Where(at.day, keys[place + 1])
        return Where(at.day + 7 * DAY, None)
    if way is Way.UP:
        if place > 0:
            return Where(at.day, keys[place - 1])
        return Where(at.day, None) if place == 0 else _nth(blocks, at.day - 7 * DAY, len(keys) + 99)
    return _nth(blocks, at.day + (DAY if way is Way.RIGHT else -DAY), place)


def _nth(blocks: Mapping[date, Sequence[Row]], day: date, place: int) -> Where:
    """The block at that place of a day, the last one if it has fewer; -1 is the day itself."""
    here = blocks.get(day, ())
    place = min(place, len(here) - 1)
    return here[place].where if place >= 0 else Where(day, None)
