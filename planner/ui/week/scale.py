"""Minutes and lanes as pixels and back: zoom, snapping, and where a day, a lane and a folded night lie."""

from dataclasses import field, replace
from math import ceil, floor
from typing import Self

from planner.domain.values import dataclass

STEP, FINE_STEP, FREE_STEP = 15, 5, 1
LEAST_HOUR, MOST_HOUR = 20.0, 320.0
ZOOM_STEP = 1.15
# What is drawn of a block is at least so many pixels high, however much is folded.
SLIVER = 5


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
class Night:
    """Minutes of every day that is drawn, at which few things happen."""

    start: int
    end: int

    @property
    def minutes(self) -> int:
        return self.end - self.start

    def holds(self, minute: float) -> bool:
        return self.start <= minute < self.end


@dataclass(frozen=True, slots=True)
class Scale:
    """So many pixels for an ``hour``; each of the ``nights`` is folded to a ``band`` of at most so many.

    Minutes are real ones, so a day of 23 hours is shorter.
    """

    hour: float
    nights: tuple[Night, ...] = ()
    band: float = 0.0
    # Of each night its beginning, its minutes, and how much of its height it keeps: asked for all the time.
    _bends: tuple[tuple[int, int, float], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        shares = (min(self.band * 60 / (night.minutes * self.hour), 1.0) for night in self.nights)
        bends = tuple(
            (night.start, night.minutes, share) for night, share in zip(self.nights, shares, strict=True)
        )
        object.__setattr__(self, "_bends", bends)

    def y(self, minute: float) -> float:
        lost = 0.0
        for start, minutes, share in self._bends:
            if minute > start:
                lost += min(minute - start, minutes) * (1 - share)
        return (minute - lost) * self.hour / 60

    def minute(self, y: float) -> float:
        minute = y * 60 / self.hour
        for start, minutes, share in self._bends:
            if minute > start:
                minute += min(minute - start, minutes * share) * (1 / share - 1)
        return minute

    def drawn(self, start: float, end: float) -> tuple[int, int]:
        """From which pixel to which something is drawn: what is short, too, can be seen where it lies."""
        top, bottom = round(self.y(start)) + 1, round(self.y(end)) - 1
        top = max(min(top, bottom - SLIVER), 1)
        return top, max(bottom, top + SLIVER)

    def night_at(self, minute: float) -> Night | None:
        """The night that is folded there."""
        return next((night for night in self.nights if night.holds(minute)), None)

    def shows(self, minute: int) -> bool:
        """Whether the line of an hour is drawn: where an evening's night begins lies the last of the day."""
        night = self.night_at(minute)
        return night is None or minute == night.start > 0

    def minutes_for(self, pixels: float) -> int:
        """The fewest whole minutes that are at least so many pixels high, where nothing is folded."""
        return ceil(round(pixels * 60 / self.hour, 6))

    def zoomed(self, steps: float) -> Self:
        """So many notches of a wheel nearer, or further away where they are fewer than none."""
        return self.of(self.hour * ZOOM_STEP**steps)

    def fitting(self, minutes: int, pixels: float) -> Self:
        """The one at which so many minutes fill so many pixels."""
        nights = sorted(self.nights, key=lambda night: night.minutes)
        while True:
            awake = minutes - sum(night.minutes for night in nights)
            hour = (pixels - len(nights) * self.band) * 60 / awake
            # Where even the shortest is not as high as a band, folding takes nothing from it.
            if not nights or nights[0].minutes * hour >= self.band * 60:
                return self.of(hour)
            del nights[0]

    def of(self, hour: float) -> Self:
        return replace(self, hour=min(max(hour, LEAST_HOUR), MOST_HOUR))

    def folding(self, nights: tuple[Night, ...], band: float) -> Self:
        return replace(self, nights=nights, band=band)

    def offset_after(self, other: Self, offset: float, pointer: float) -> float:
        """How far to scroll so that ``other`` has at the pointer the minute that this one has there."""
        return other.y(self.minute(offset + pointer)) - pointer


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
