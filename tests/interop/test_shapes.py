"""The shapes are what their names say, and each of them is there to be seen."""

from collections import Counter
from datetime import date, datetime
from pathlib import Path

import pytest

from planner.services.agenda import agenda
from tests.interop.shapes.place import NO_AUTUMN, NO_SPRING, place
from tests.interop.shapes.plan import plan, shapes
from tests.interop.shapes.shape import name_in

# What is to be seen nowhere, and should be so everywhere.
NEVER = {
    "what is cancelled",
    "a day that is cancelled",
    "yearly on 29 February",
    "yearly on 29 February, a whole day",
    "a number of times that ended before",
    "a number of times that ended before, a whole day",
}


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Asia/Kolkata"])
def test_every_shape_happens_in_the_two_years(zone: str, tmp_path: Path) -> None:
    with plan(tmp_path / "shapes.ebbflow", zone) as store:
        entries = agenda(store, date(2026, 1, 1), date(2028, 1, 1)).entries

    seen = {name_in(entry.occurrence.block.title) for entry in entries}
    names = Counter(shape.name for shape in shapes(zone))
    assert set(names) - seen == NEVER
    assert seen <= set(names)
    assert set(names.values()) == {1}


@pytest.mark.parametrize(
    ("zone", "spring", "autumn"),
    [
        ("Europe/Berlin", datetime(2026, 3, 29, 2), datetime(2026, 10, 25, 2)),
        ("Europe/Dublin", datetime(2026, 3, 29, 1), datetime(2026, 10, 25, 1)),
        ("Australia/Lord_Howe", datetime(2026, 10, 4, 2), datetime(2026, 4, 5, 1, 30)),
        ("America/Santiago", datetime(2026, 9, 6), datetime(2026, 4, 4, 23)),
        ("Asia/Kolkata", NO_SPRING, NO_AUTUMN),
    ],
)
def test_clocks_change_where_they_do(zone: str, spring: datetime, autumn: datetime) -> None:
    here = place(zone)

    assert (here.spring, here.autumn) == (spring, autumn)
