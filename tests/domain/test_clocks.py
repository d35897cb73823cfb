"""Series across changed clocks; the answer never depends on the machine's zone or the day it believes in."""

import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from planner.domain.recur.series import occurrences
from planner.domain.span import Span
from planner.domain.walltime import day_span, wall_at
from tests.domain.edited import DAY, HOUR, block

BERLIN, NEW_YORK, SAO_PAULO = "Europe/Berlin", "America/New_York", "America/Sao_Paulo"
LORD_HOWE, CASABLANCA, APIA = "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia"
WEEK = timedelta(days=7)

# Where clocks changed, when and by how many minutes; the hours are those of UTC before and after, at nine.
CHANGES = [
    (BERLIN, datetime(2026, 3, 29, 1, tzinfo=UTC), 60, "08:00 07:00"),
    (BERLIN, datetime(2026, 10, 25, 1, tzinfo=UTC), -60, "07:00 08:00"),
    (NEW_YORK, datetime(2026, 3, 8, 7, tzinfo=UTC), 60, "14:00 13:00"),
    (NEW_YORK, datetime(2026, 11, 1, 6, tzinfo=UTC), -60, "13:00 14:00"),
    (SAO_PAULO, datetime(2018, 11, 4, 3, tzinfo=UTC), 60, "12:00 11:00"),
    (SAO_PAULO, datetime(2019, 2, 17, 2, tzinfo=UTC), -60, "11:00 12:00"),
    (LORD_HOWE, datetime(2026, 4, 4, 15, tzinfo=UTC), -30, "22:00 22:30"),
    (LORD_HOWE, datetime(2026, 10, 3, 15, 30, tzinfo=UTC), 30, "22:30 22:00"),
    (CASABLANCA, datetime(2026, 2, 15, 2, tzinfo=UTC), -60, "08:00 09:00"),  # Ramadan begins
    (CASABLANCA, datetime(2026, 3, 22, 2, tzinfo=UTC), 60, "09:00 08:00"),  # and has ended
    (APIA, datetime(2011, 12, 30, 10, tzinfo=UTC), 1440, "19:00 19:00"),  # a day is left out
]


@pytest.mark.parametrize(("zone", "change", "minutes", "hours"), CHANGES)
def test_nine_stays_nine_on_the_wall(zone: str, change: datetime, minutes: int, hours: str) -> None:
    first = datetime.combine(wall_at(change, zone).date() - 2 * DAY - 4 * WEEK, time(9))
    series = block("FREQ=WEEKLY;COUNT=9", first, zone=zone)
    found = occurrences(series, {}, Span(change - 6 * WEEK, change + 6 * WEEK), "UTC")
    assert [wall_at(one.span.start, zone) for one in found] == [first + n * WEEK for n in range(9)]
    assert {one.span.length for one in found} == {HOUR}
    begun = [one.span.start for one in found]
    assert {f"{start:%H:%M}" for start in begun if start < change} == {hours.split(maxsplit=1)[0]}
    assert {f"{start:%H:%M}" for start in begun if start > change} == {hours.split()[1]}
    assert {later - one for one, later in pairwise(begun)} == {WEEK, WEEK - timedelta(minutes=minutes)}


@pytest.mark.parametrize(("zone", "change", "minutes", "hours"), CHANGES)
def test_a_day_is_as_long_as_its_clock(zone: str, change: datetime, minutes: int, hours: str) -> None:
    """All-day, a night over the change, and the day itself; Apia's missing day is no time at all."""
    assert hours
    on = wall_at(change - timedelta(seconds=1), zone).date() + (DAY if zone == APIA else timedelta(0))
    if zone == SAO_PAULO and minutes > 0:
        on = wall_at(change, zone).date()  # midnight itself was left out
    first = datetime.combine(on - 3 * DAY, time())
    days = block("FREQ=DAILY;COUNT=7", first, DAY, zone=None, all_day=True)
    found = occurrences(days, {}, Span(change - WEEK, change + WEEK), zone)
    usual, changed = timedelta(hours=24), timedelta(hours=24, minutes=-minutes)
    assert [one.span.length for one in found] == [usual] * 3 + [changed] + [usual] * 3
    assert day_span(on, on + DAY, zone).length == changed
    assert [one.recurrence_id for one in found] == [first + n * DAY for n in range(7)]
    assert all(one.span.end == later.span.start for one, later in pairwise(found))
    nights = block("FREQ=DAILY;COUNT=7", first + 21 * HOUR, 9 * HOUR, zone=zone)
    lengths = [one.span.length for one in occurrences(nights, {}, Span(change - WEEK, change + WEEK), "UTC")]
    # Ending or beginning on the day that Apia left out, a night keeps its length on the wall.
    expected = 7 * [9 * HOUR] if zone == APIA else [9 * HOUR - timedelta(minutes=minutes), *6 * [9 * HOUR]]
    assert sorted(lengths) == sorted(expected)


def test_the_day_that_apia_left_out() -> None:
    """What was to be on it shows at the same hour of the next, and no other occurrence goes or comes."""
    series = block("FREQ=DAILY;COUNT=3", datetime(2011, 12, 29, 9), zone=APIA)
    found = occurrences(
        series, {}, Span(datetime(2011, 12, 1, tzinfo=UTC), datetime(2012, 2, 1, tzinfo=UTC)), APIA
    )
    assert [wall_at(one.span.start, APIA).day for one in found] == [29, 31, 31]
    assert [one.recurrence_id and one.recurrence_id.day for one in found] == [29, 30, 31]


# What every machine has to say alike: two months around each change, by day and by night.
PROGRAM = """
import json, sys
from datetime import datetime, timedelta, UTC
from planner.domain.recur.series import occurrences
from planner.domain.span import Span
from tests.domain.edited import block
said = []
for zone, change in json.loads(sys.argv[1]):
    around = datetime.fromisoformat(change)
    window = Span(around - timedelta(days=30), around + timedelta(days=30))
    first = datetime(2010, 1, 5)
    for rule in ("FREQ=DAILY", "FREQ=WEEKLY;BYDAY=SU,MO", "FREQ=MONTHLY;BYDAY=-1SU"):
        for clock in (0, 2.25, 9, 23.5):
            for where in (zone, None):
                start = first + timedelta(hours=clock)
                series = block(rule, start, timedelta(hours=8), zone=where)
                said += [str(one.span) for one in occurrences(series, {}, window, zone)]
    days = block("FREQ=DAILY", first, timedelta(days=1), zone=None, all_day=True)
    said += [str(one.span) for one in occurrences(days, {}, window, zone)]
print(json.dumps([len(said), hash_of(said), str(datetime.now())]))
""".replace("hash_of(said)", "__import__('hashlib').sha256(repr(said).encode()).hexdigest()")


def told(zone: str, *before: str) -> tuple[list[object], str]:
    """What another process says whose machine is in that zone, and what time it thinks it is."""
    asked = json.dumps([(where, moment.isoformat()) for where, moment, *_ in CHANGES])
    done = subprocess.run(
        [*before, sys.executable, "-c", PROGRAM, asked],
        env=os.environ | {"TZ": zone, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    *answer, now = json.loads(done.stdout)
    return answer, now


@pytest.fixture(scope="module")
def expected() -> list[object]:
    answer, _ = told("UTC")
    assert isinstance(answer[0], int)
    assert answer[0] > 5000
    return answer


@pytest.mark.parametrize("zone", [BERLIN, NEW_YORK, LORD_HOWE, APIA])
def test_the_machines_zone_does_not_matter(zone: str, expected: list[object]) -> None:
    assert told(zone)[0] == expected


@pytest.mark.parametrize(
    ("zone", "believed"),
    [
        (BERLIN, "2026-03-29 01:30:00"),
        (NEW_YORK, "2026-11-01 01:30:00"),
        (SAO_PAULO, "2018-11-03 23:30:00"),
        (LORD_HOWE, "2026-04-05 01:45:00"),
        (CASABLANCA, "2026-02-15 02:30:00"),
        (APIA, "2011-12-29 23:30:00"),
    ],
)
def test_the_day_a_machine_believes_in_does_not_matter(
    zone: str, believed: str, expected: list[object]
) -> None:
    faketime = shutil.which("faketime")
    if faketime is None:
        pytest.skip("Debian's faketime is not installed")
    answer, now = told(zone, faketime, believed)
    assert answer == expected
    assert now[:13] == believed[:13]
