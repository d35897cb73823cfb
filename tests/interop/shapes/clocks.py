"""Blocks and series at the hours at which clocks are put forward and back.

Where no clock changes, these are times like any other.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from tests.interop.shapes.place import Place
from tests.interop.shapes.shape import DAY, HOUR, WEEK, Shape, days, shape

MINUTES = timedelta(minutes=1)


def clocks(place: Place) -> Iterator[Shape]:
    for season, change in (("spring", place.spring), ("autumn", place.autumn)):
        yield from _singles(place.zone, season, change)
        yield from _through(place.zone, season, change)
        yield from _over_night(place.zone, season, change)
        yield from _changed(place.zone, season, change)
        yield from _around(season, change)


def _singles(zone: str, season: str, change: datetime) -> Iterator[Shape]:
    yield shape(f"once in {season}", change + 15 * MINUTES, 10 * MINUTES, zone)
    yield shape(f"once as {season} begins", change, HOUR, zone)
    yield shape(f"once into {season}", change - HOUR, HOUR + 15 * MINUTES, zone)
    yield shape(f"once out of {season}", change + 15 * MINUTES, 3 * HOUR, zone)
    yield shape(f"once over {season}", change - 3 * HOUR, 8 * HOUR, zone)
    yield shape(f"from day to day over {season}", (change - DAY).replace(hour=12), 2 * DAY, zone)
    yield shape(f"no time at all in {season}", change + 15 * MINUTES, timedelta(0), zone)
    yield shape(f"once wherever one is in {season}", change + 15 * MINUTES, HOUR, None)


def _through(zone: str, season: str, change: datetime) -> Iterator[Shape]:
    """Series of which one occurrence begins or ends while the clocks change."""
    for minutes in (0, 15, 30):
        at = change + minutes * MINUTES
        daily = f"daily at {minutes} minutes in {season}"
        yield shape(daily, at - 3 * DAY, HOUR, zone, rule="FREQ=DAILY;COUNT=8")
        weekly = f"weekly at {minutes} minutes in {season}"
        yield shape(weekly, at - 3 * WEEK, HOUR, zone, rule="FREQ=WEEKLY;COUNT=8")
    at = change + 15 * MINUTES
    yield shape(f"daily for ever in {season}", at - 20 * DAY, HOUR, zone, rule="FREQ=DAILY")
    yield shape(f"weekly for ever in {season}", at - 5 * WEEK, HOUR, zone, rule="FREQ=WEEKLY")
    yield shape(f"from {season} on", at, HOUR, zone, rule="FREQ=WEEKLY;COUNT=5")
    yield shape(f"until {season}", at - 4 * WEEK, HOUR, zone, rule="FREQ=WEEKLY;COUNT=5")
    until = f"FREQ=DAILY;UNTIL={at:%Y%m%dT%H%M%S}"
    yield shape(f"until a time in {season}", at - 4 * DAY, HOUR, zone, rule=until)
    yield shape(f"ending in {season}", at - 4 * DAY - HOUR, HOUR, zone, rule="FREQ=DAILY;COUNT=8")
    yield shape(f"minutes in {season}", at - 4 * DAY, 5 * MINUTES, zone, rule="FREQ=DAILY;COUNT=8")
    yield shape(f"daily wherever one is in {season}", at - 4 * DAY, HOUR, None, rule="FREQ=DAILY;COUNT=8")


def _over_night(zone: str, season: str, change: datetime) -> Iterator[Shape]:
    """Series of which one occurrence is an hour shorter or longer than the others."""
    evening = (change - DAY).replace(hour=22, minute=0)
    yield shape(f"daily over {season}", evening - 3 * DAY, 8 * HOUR, zone, rule="FREQ=DAILY;COUNT=8")
    yield shape(f"weekly over {season}", evening - 3 * WEEK, 8 * HOUR, zone, rule="FREQ=WEEKLY")
    yield shape(f"weekly from {season} on", evening, 8 * HOUR, zone, rule="FREQ=WEEKLY")
    yield shape(f"monthly over {season}", evening, 36 * HOUR, zone, rule="FREQ=MONTHLY")
    midnight = change.replace(hour=0, minute=0)
    yield shape(
        f"daily as long as a day in {season}", midnight - 2 * DAY, DAY, zone, rule="FREQ=DAILY;COUNT=5"
    )
    yield shape(
        f"weekends in {season}", evening.replace(hour=12) - DAY, 60 * HOUR, zone, rule="FREQ=WEEKLY;COUNT=3"
    )


def _changed(zone: str, season: str, change: datetime) -> Iterator[Shape]:
    """Exceptions to such series."""
    at = change + 15 * MINUTES
    first, daily = at - 4 * DAY, "FREQ=DAILY;COUNT=8"
    yield shape(f"dropped in {season}", first, HOUR, zone, rule=daily, dropped=(at,))
    yield shape(f"moved out of {season}", first, HOUR, zone, rule=daily).changed(
        at, start=at + 5 * HOUR, end=at + 6 * HOUR
    )
    yield shape(f"renamed in {season}", first, HOUR, zone, rule=daily).changed(
        at, title=f"renamed in {season}: as the clocks change"
    )
    evening = first.replace(hour=20, minute=0)
    yield shape(f"moved into {season}", evening, HOUR, zone, rule=daily).changed(
        evening + 3 * DAY, start=at, end=at + HOUR
    )
    yield shape(f"lengthened over {season}", evening, HOUR, zone, rule=daily).changed(
        evening + 3 * DAY, start=evening + 3 * DAY, end=evening + 3 * DAY + 12 * HOUR
    )
    yield shape(f"added in {season}", evening, HOUR, zone, rule=daily, added=(at,))
    night = (change - DAY).replace(hour=22, minute=0)
    over = shape(f"renamed over {season}", night - 3 * DAY, 8 * HOUR, zone, rule=daily)
    yield over.changed(night, title=f"renamed over {season}: as the clocks change")


def _around(season: str, change: datetime) -> Iterator[Shape]:
    """Whole days, which clocks do not touch."""
    day = change.replace(hour=0, minute=0)
    yield days(f"a whole day in {season}", day)
    yield days(f"daily whole days in {season}", day - 3 * DAY, rule="FREQ=DAILY;COUNT=8")
    yield days(f"whole days over {season}", day - 3 * DAY, 5, rule="FREQ=WEEKLY;COUNT=4")
