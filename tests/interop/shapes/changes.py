"""Series of which some occurrences differ."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from planner.domain.kinds import State
from tests.interop.shapes.place import Place
from tests.interop.shapes.shape import DAY, HOUR, WEEK, Shape, days, shape

START = datetime(2026, 1, 5, 19)  # a Monday
FIFTH = START + 4 * WEEK
MIDNIGHT = FIFTH.replace(hour=0)


def changes(place: Place) -> Iterator[Shape]:
    yield from _one(place.zone, "FREQ=WEEKLY", "for ever")
    yield from _one(place.zone, "FREQ=WEEKLY;COUNT=10", "of ten")
    yield from _one(None, "FREQ=WEEKLY", "wherever one is")
    yield from _one("Asia/Tokyo", "FREQ=WEEKLY;BYDAY=MO,WE", "elsewhere")
    # Written out one by one, if at all.
    yield from _one(
        place.zone, "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1,-1;COUNT=20", "by a rich rule", START + 3 * WEEK
    )
    yield from _several(place.zone)
    yield from _of_days()
    yield from _beside_the_series(place.zone)


def _one(zone: str | None, rule: str, kind: str, at: datetime = FIFTH) -> Iterator[Shape]:
    """Everything that can be done to one occurrence, ``at``."""
    midnight = at.replace(hour=0)
    ways: dict[str, dict[str, Any]] = {
        "moved by an hour": _times(at + HOUR, 1),
        "moved by two days": _times(at + 2 * DAY, 1),
        "moved by two weeks": _times(at + 15 * DAY, 1),
        "moved to where another is": _times(at + WEEK, 1),
        "moved to summer": _times(at + 150 * DAY, 1),
        "moved to long before": _times(datetime(2025, 6, 3, 8), 1),
        "moved to years later": _times(datetime(2031, 6, 3, 8), 1),
        "lengthened": _times(at, 4),
        "lengthened over night": _times(at, 14),
        "shortened to nothing": _times(at, 0),
        "renamed": {"title": f"renamed {kind}: just this once"},
        "with another place": {"place": "The café, upstairs"},
        "cancelled": {"state": State.CANCELLED},
        "missed": {"state": State.MISSED},
        "made a whole day": {"all_day": True, "start": midnight, "end": midnight + DAY},
    }
    for name, fields in ways.items():
        yield shape(f"{name} {kind}", START, HOUR, zone, rule=rule).changed(at, **fields)


def _times(start: datetime, hours: int) -> dict[str, Any]:
    return {"start": start, "end": start + hours * HOUR}


def _several(zone: str) -> Iterator[Shape]:
    ten = "FREQ=WEEKLY;COUNT=10"
    weeks = [START + number * WEEK for number in range(10)]
    yield shape("the first moved", START, HOUR, zone, rule=ten).changed(START, **_times(START - 3 * DAY, 1))
    yield shape("the first cancelled", START, HOUR, zone, rule=ten).changed(START, state=State.CANCELLED)
    yield shape("the last moved", START, HOUR, zone, rule=ten).changed(weeks[9], **_times(weeks[9] + DAY, 2))
    every = shape("each one moved", START, HOUR, zone, rule=ten)
    for number, at in enumerate(weeks):
        every = every.changed(at, **_times(at + number * HOUR, 1))
    yield every
    swapped = shape("two swapped", START, HOUR, zone, rule=ten)
    yield swapped.changed(weeks[2], **_times(weeks[3], 1)).changed(weeks[3], **_times(weeks[2], 1))
    late = shape("one moved and its neighbour dropped", START, HOUR, zone, rule=ten, dropped=(weeks[3],))
    yield late.changed(weeks[2], **_times(weeks[3], 1))
    twice = shape("one of two a day moved", START, HOUR, zone, rule="FREQ=DAILY;BYHOUR=7,19;COUNT=20")
    yield twice.changed(START + DAY, **_times(START + DAY + 2 * HOUR, 1))
    added = shape("an added one moved", START, HOUR, zone, rule=ten, added=(START + 2 * DAY,))
    yield added.changed(START + 2 * DAY, **_times(START + 3 * DAY, 1))


def _of_days() -> Iterator[Shape]:
    first = START.replace(hour=0)
    weekly = "FREQ=WEEKLY;COUNT=10"
    ways: dict[str, dict[str, Any]] = {
        "moved": {"start": MIDNIGHT + DAY, "end": MIDNIGHT + 2 * DAY},
        "lengthened": {"start": MIDNIGHT, "end": MIDNIGHT + 3 * DAY},
        "cancelled": {"state": State.CANCELLED},
        "renamed": {"title": "a whole day renamed: just this once"},
        "given times": {"all_day": False, "start": FIFTH, "end": FIFTH + timedelta(minutes=90)},
    }
    for name, fields in ways.items():
        yield days(f"a whole day {name}", first, rule=weekly).changed(MIDNIGHT, **fields)


def _beside_the_series(zone: str) -> Iterator[Shape]:
    """Changes of occurrences that are none, which a plan keeps but does not show."""
    ten, moved = "FREQ=WEEKLY;COUNT=10", _times(FIFTH + 2 * DAY, 1)
    dropped = shape("changed, then dropped", START, HOUR, zone, rule=ten, dropped=(FIFTH,))
    yield dropped.overridden(FIFTH, **moved)
    yield shape("changed what it has not", START, HOUR, zone, rule=ten).overridden(FIFTH + DAY, **moved)
    yield shape("changed after its end", START, HOUR, zone, rule=ten).overridden(START + 20 * WEEK, **moved)
    single = shape("a change of what does not repeat", START, HOUR, zone)
    yield single.overridden(FIFTH, **moved)
