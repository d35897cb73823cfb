"""Series with dates added to them and dropped from them, and where they were cut."""

from collections.abc import Iterator
from datetime import datetime

from planner.domain.editing.values import Scope
from tests.interop.shapes.place import Place
from tests.interop.shapes.shape import DAY, HOUR, WEEK, Shape, days, shape

START = datetime(2026, 1, 5, 19)  # a Monday
TENTH = START + 9 * WEEK
WEEKLY, TEN, DAILY = "FREQ=WEEKLY", "FREQ=WEEKLY;COUNT=10", "FREQ=DAILY;COUNT=20"


def dates(place: Place) -> Iterator[Shape]:
    yield from _added(place.zone)
    yield from _dropped(place.zone)
    yield from _cut(place.zone)


def _added(zone: str) -> Iterator[Shape]:
    extra = (START + 2 * DAY, TENTH + 20 * DAY)
    yield shape("dates added", START, HOUR, zone, rule=TEN, added=extra)
    yield shape("dates added at other times", START, HOUR, zone, rule=TEN, added=(TENTH.replace(hour=7),))
    yield shape("a date added before the first", START, HOUR, zone, rule=TEN, added=(START - 3 * DAY,))
    yield shape("a date added that it has", START, HOUR, zone, rule=TEN, added=(START + WEEK,))
    yield shape("nothing but dates", START, HOUR, zone, added=extra)
    yield shape("dates added and one dropped", START, HOUR, zone, rule=TEN, added=extra, dropped=extra[:1])
    day = START.replace(hour=0)
    yield days("whole days added", day, rule=TEN, added=(day + 2 * DAY, day + 100 * DAY))
    yield days("nothing but whole days", day, 2, added=(day + 5 * DAY, day + 100 * DAY))
    yield shape("a date added wherever one is", START, HOUR, None, rule=TEN, added=extra)


def _dropped(zone: str) -> Iterator[Shape]:
    weeks = [START + number * WEEK for number in range(10)]
    yield shape("a date dropped", START, HOUR, zone, rule=WEEKLY, dropped=(weeks[4],))
    yield shape("dates dropped in summer", START, HOUR, zone, rule=WEEKLY, dropped=(START + 26 * WEEK,))
    yield shape("the first dropped", START, HOUR, zone, rule=WEEKLY, dropped=(START,))
    yield shape("the first and the second dropped", START, HOUR, zone, rule=TEN, dropped=tuple(weeks[:2]))
    yield shape("the last dropped", START, HOUR, zone, rule=TEN, dropped=tuple(weeks[9:]))
    yield shape("all dropped but one", START, HOUR, zone, rule=TEN, dropped=tuple(weeks[:6] + weeks[7:]))
    yield shape("dropped what it has not", START, HOUR, zone, rule=TEN, dropped=(START + DAY,))
    yield shape("dates dropped wherever one is", START, HOUR, None, rule=TEN, dropped=tuple(weeks[3:5]))
    some = tuple(START + number * DAY for number in (2, 3, 11))
    yield shape("days dropped", START, HOUR, zone, rule=DAILY, dropped=some)
    yield shape("one of two a day dropped", START, HOUR, zone, rule=f"{DAILY};BYHOUR=7,19", dropped=some)
    day = START.replace(hour=0)
    yield days("whole days dropped", day, rule=DAILY, dropped=(day, day + 7 * DAY))
    yield shape("deleted one by one", START, HOUR, zone, rule=WEEKLY).deleted(weeks[2]).deleted(weeks[3])


def _cut(zone: str) -> Iterator[Shape]:
    """Edits of one and the following, which end a series and begin another."""
    yield shape("ended", START, HOUR, zone, rule=WEEKLY).deleted(TENTH, Scope.FOLLOWING)
    yield days("whole days ended", START.replace(hour=0), rule=WEEKLY).deleted(
        TENTH.replace(hour=0), Scope.FOLLOWING
    )
    for name, rule in (("for ever", WEEKLY), ("of twenty", "FREQ=WEEKLY;COUNT=20")):
        made = shape(f"cut and moved {name}", START, HOUR, zone, rule=rule)
        yield made.changed(TENTH, Scope.FOLLOWING, start=TENTH + 25 * HOUR, end=TENTH + 27 * HOUR)
        made = shape(f"cut and renamed {name}", START, HOUR, zone, rule=rule)
        yield made.changed(TENTH, Scope.FOLLOWING, title=f"cut and renamed {name}: from now on")
    floating = shape("ended wherever one is", START, HOUR, None, rule=WEEKLY)
    yield floating.deleted(TENTH, Scope.FOLLOWING)
    whole = shape("all moved", START, HOUR, zone, rule=WEEKLY, dropped=(START + WEEK,))
    yield whole.changed(TENTH, Scope.ALL, start=TENTH + 2 * DAY, end=TENTH + 2 * DAY + HOUR)
