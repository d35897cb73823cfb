"""Which hours of the days that are drawn are night: what is so on each of them, though its clocks change."""

from collections.abc import Sequence
from datetime import time

from planner.domain.layout.days import Day, Mark
from planner.ui.week.scale import Night

MORNING, EVENING = time(7), time(23)


def nights(days: Sequence[Day], marks: Sequence[Sequence[Mark]]) -> tuple[Night, ...]:
    """From midnight to the morning, and from the evening to the end of the longest day."""
    mornings, evenings = _minutes(marks, MORNING), _minutes(marks, EVENING)
    longest = max((day.minutes for day in days), default=0)
    if not mornings or not evenings:
        return ()
    both = Night(0, min(mornings)), Night(max(evenings), longest)
    return tuple(night for night in both if night.minutes > 0)


def _minutes(marks: Sequence[Sequence[Mark]], wall: time) -> list[int]:
    return [mark.minute for of_day in marks for mark in of_day if mark.wall == wall]
