"""Where a plan is at home, and when its clocks change there."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from planner.domain.walltime import zone

YEAR = 2026
STEP = timedelta(minutes=30)
# When no clock is put forward or back, the same is tried on days as any other.
NO_SPRING, NO_AUTUMN = datetime(YEAR, 3, 29, 2), datetime(YEAR, 10, 25, 2)


@dataclass(frozen=True)
class Place:
    """``spring`` is the first time that its clocks leave out, ``autumn`` the first that they show twice."""

    zone: str
    spring: datetime
    autumn: datetime


def place(name: str) -> Place:
    """The place whose zone that is, with the changes of its clocks in ``YEAR``."""
    spring, autumn = NO_SPRING, NO_AUTUMN
    for moment, before, after in _changes(name):
        if after > before:
            spring = moment + before
        else:
            autumn = moment + after
    return Place(name, spring, autumn)


def _changes(name: str) -> Iterator[tuple[datetime, timedelta, timedelta]]:
    """When clocks change, as naive UTC, and how far they are from UTC before and after."""
    moment = datetime(YEAR, 1, 1)
    before = _offset(moment, name)
    while moment.year == YEAR:
        after = _offset(moment, name)
        if after != before:
            yield moment, before, after
        moment, before = moment + STEP, after


def _offset(moment: datetime, name: str) -> timedelta:
    offset = moment.replace(tzinfo=UTC).astimezone(zone(name)).utcoffset()
    assert offset is not None
    return offset
