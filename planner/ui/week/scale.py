"""Minutes and lanes as pixels and back: zoom, snapping, and where a day and a lane lie."""

from dataclasses import dataclass, replace
from math import ceil, floor
from typing import Self

STEP, FINE_STEP, FREE_STEP = 15, 5, 1
LEAST_HOUR, MOST_HOUR = 20.0, 320.0
ZOOM_STEP = 1.15


def step_of(*, fine: bool, free: bool) -> int:
    """How many minutes apart the places are that a drag snaps to."""
    if free:
        return FREE_STEP
    return FINE_STEP if fine else STEP


def least_of(step: int) -> int:
    """The shortest a drag makes anything: one step, and never too short to be taken hold of again."""
    return max(step, FINE_STEP)


def nearest(minute: float, step: int) -> int:
    return floor(minute / step + 0.5) * step


def down(minute: float, step: int) -> int:
    return floor(minute / step) * step


def up(minute: float, step: int) -> int:
    return ceil(minute / step) * step


@dataclass(frozen=True, slots=True)
class Scale:
    """So many pixels for an ``hour``. Minutes are real ones, so a day of 23 hours is shorter."""

    hour: float

    def y(self, minute: float) -> float:
        return minute * self.hour / 60

    def minute(self, y: float) -> float:
        return y * 60 / self.hour

    def minutes_for(self, pixels: float) -> int:
        """The fewest whole minutes that are at least so many pixels high."""
        return ceil(round(self.minute(pixels), 6))

    def zoomed(self, steps: float) -> Self:
        """So many notches of a wheel nearer, or further away where they are fewer than none."""
        return self.of(self.hour * ZOOM_STEP**steps)

    def fitting(self, minutes: int, pixels: float) -> Self:
        """The one at which so many minutes fill so many pixels."""
        return self.of(pixels * 60 / minutes)

    def of(self, hour: float) -> Self:
        return replace(self, hour=min(max(hour, LEAST_HOUR), MOST_HOUR))

    def offset_after(self, other: Self, offset: float, pointer: float) -> float:
        """How far to scroll so that ``other`` has at the pointer the minute that this one has there."""
        return (offset + pointer) * other.hour / self.hour - pointer


@dataclass(frozen=True, slots=True)
class Lanes:
    """``days`` beside each other over ``width`` pixels, each with ``lanes``; edges lie on whole pixels."""

    width: int
    days: int
    lanes: int

    def day_left(self, day: int) -> int:
        return round(self.width * day / self.days)

    def day_width(self, day: int) -> int:
        return self.day_left(day + 1) - self.day_left(day)

    def x(self, day: int, lane: float) -> float:
        """The pixel of a place on a day that is counted in lanes from its left edge."""
        return self.day_left(day) + round(self.day_width(day) * lane / self.lanes)

    @property
    def lane_width(self) -> float:
        return self.width / (self.days * self.lanes)

    def at(self, x: float) -> tuple[int, int]:
        """The day and the lane at that pixel, the nearest where it lies beside them."""
        inside = min(max(x, 0), self.width - 1)
        day = min(int(inside * self.days / self.width), self.days - 1)
        if inside < self.day_left(day):
            day -= 1
        elif inside >= self.day_left(day + 1):
            day += 1
        lane = int((inside - self.day_left(day)) * self.lanes / self.day_width(day))
        return day, min(lane, self.lanes - 1)


def days_that_fit(width: int, lanes: int, least: float, most: int) -> int:
    """Five days, three or one where lanes of ``least`` pixels leave no room for all of them."""
    for days in (most, 5, 3):
        if days <= most and width >= days * lanes * least:
            return days
    return 1
