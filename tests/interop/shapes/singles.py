"""Blocks that do not repeat."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from planner.domain.kinds import State
from tests.interop.shapes.place import Place
from tests.interop.shapes.shape import DAY, HOUR, Shape, days, shape

THURSDAY = datetime(2026, 3, 5)


def singles(place: Place) -> Iterator[Shape]:
    yield from _timed(place.zone)
    yield from _whole_days()
    yield from _elsewhere()
    yield from _states(place.zone)


def _timed(zone: str) -> Iterator[Shape]:
    evening = THURSDAY.replace(hour=19)
    yield shape("an evening", evening, 2 * HOUR, zone)
    yield shape("an evening in summer", evening.replace(month=7), 2 * HOUR, zone)
    yield shape("from midnight to midnight", THURSDAY, DAY, zone)
    yield shape("until midnight", evening, 5 * HOUR, zone)
    yield shape("over midnight", evening.replace(hour=23), 3 * HOUR, zone)
    yield shape("from Thursday's to Sunday's noon", THURSDAY.replace(hour=12), 3 * DAY, zone)
    yield shape("the best part of a year", THURSDAY.replace(hour=12), 300 * DAY, zone)
    yield shape("no time at all", evening, timedelta(0), zone)
    yield shape("a minute", evening, timedelta(minutes=1), zone)
    yield shape("with seconds", evening.replace(second=30), timedelta(minutes=10, seconds=15), zone)
    yield shape("until the last second of a day", evening, timedelta(hours=4, minutes=59, seconds=59), zone)


def _whole_days() -> Iterator[Shape]:
    yield days("a whole day", THURSDAY)
    yield days("four whole days", THURSDAY, 4)
    yield days("a whole year", datetime(2026, 2, 1), 365)
    yield days("whole days over New Year", datetime(2026, 12, 30), 4)
    yield days("the last of February and the first of March", datetime(2027, 2, 28), 2)


def _elsewhere() -> Iterator[Shape]:
    """In no zone, and in others than home."""
    evening = THURSDAY.replace(hour=19)
    yield shape("wherever one is", evening, HOUR, None)
    yield shape("wherever one is, over midnight", evening.replace(month=7, hour=23), 2 * HOUR, None)
    for zone in ("UTC", "America/Los_Angeles", "Asia/Tokyo", "Pacific/Kiritimati", "Asia/Kathmandu"):
        yield shape(f"in {zone}", evening, HOUR, zone)
        yield shape(f"in {zone} in summer", evening.replace(month=7), HOUR, zone)


def _states(zone: str) -> Iterator[Shape]:
    for state in State:
        yield shape(f"what is {state}", THURSDAY.replace(hour=8), HOUR, zone, state=state)
        yield days(f"a day that is {state}", THURSDAY, state=state)
