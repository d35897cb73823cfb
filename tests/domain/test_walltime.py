"""What a time on the wall means, in gaps, in folds and everywhere else."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import UserError
from planner.domain.walltime import FIRST_DAY, LAST_DAY, day_span, instant, span_of, wall_at, zone

BERLIN = "Europe/Berlin"
ZONES = st.sampled_from(sorted(available_timezones() - {"localtime", "Factory"}))
WALLS = st.datetimes(datetime(1900, 1, 1), datetime(2200, 12, 31))

MEANS = [
    (datetime(2027, 1, 15, 12), BERLIN, datetime(2027, 1, 15, 11)),
    (datetime(2027, 7, 15, 12), BERLIN, datetime(2027, 7, 15, 10)),
    # The clock jumps from 2:00 to 3:00; 2:30 is the moment when it shows 3:30.
    (datetime(2027, 3, 28, 1, 59), BERLIN, datetime(2027, 3, 28, 0, 59)),
    (datetime(2027, 3, 28, 2, 30), BERLIN, datetime(2027, 3, 28, 1, 30)),
    (datetime(2027, 3, 28, 3), BERLIN, datetime(2027, 3, 28, 1)),
    # It goes back from 3:00 to 2:00; the first 2:30 is meant.
    (datetime(2027, 10, 31, 2, 30), BERLIN, datetime(2027, 10, 31, 0, 30)),
    (datetime(2027, 10, 31, 2, 30, fold=1), BERLIN, datetime(2027, 10, 31, 0, 30)),
    (datetime(2027, 10, 31, 3), BERLIN, datetime(2027, 10, 31, 2)),
    # Half an hour, and a whole day that never was.
    (datetime(2027, 10, 3, 2, 15), "Australia/Lord_Howe", datetime(2027, 10, 2, 15, 45)),
    (datetime(2011, 12, 30, 12), "Pacific/Apia", datetime(2011, 12, 30, 22)),
    (datetime(2027, 3, 28, 2, 30), "UTC", datetime(2027, 3, 28, 2, 30)),
    (datetime(1900, 1, 1), "Pacific/Kiritimati", datetime(1900, 1, 1, 10, 29, 20)),
]


@pytest.mark.parametrize(("wall", "name", "utc"), MEANS)
def test_a_time_on_the_wall_means_one_moment(wall: datetime, name: str, utc: datetime) -> None:
    assert instant(wall, name, "Asia/Tokyo") == utc.replace(tzinfo=UTC)
    assert instant(wall, None, name) == utc.replace(tzinfo=UTC)


@given(wall=WALLS, name=ZONES)
def test_it_is_the_moment_that_python_names(wall: datetime, name: str) -> None:
    moment = instant(wall, name, "Asia/Tokyo")
    assert moment == wall.replace(tzinfo=zone(name)).astimezone(UTC)
    assert moment.tzinfo is UTC


@given(wall=WALLS, name=ZONES)
def test_the_wall_shows_it_again_except_in_a_gap(wall: datetime, name: str) -> None:
    again = wall_at(instant(wall, name, name), name)
    assert again.tzinfo is None
    assert again.fold == 0
    assert timedelta(0) <= again - wall <= timedelta(days=1)


@given(wall=WALLS, name=ZONES, length=st.timedeltas(timedelta(0), timedelta(days=30)))
def test_what_ends_after_it_starts_on_the_wall_does_so_in_time(
    wall: datetime, name: str, length: timedelta
) -> None:
    span = span_of(wall, wall + length, name, name)
    assert span.end >= span.start
    assert abs(span.length - length) <= timedelta(days=1)


def test_a_length_survives_a_gap_that_would_turn_it_round() -> None:
    span = span_of(datetime(2027, 3, 28, 2, 45), datetime(2027, 3, 28, 3, 15), BERLIN, BERLIN)
    assert span.length == timedelta(minutes=30)


DAYS = [
    (date(2027, 3, 10), BERLIN, 24),
    (date(2027, 3, 28), BERLIN, 23),
    (date(2027, 10, 31), BERLIN, 25),
    (date(2027, 10, 3), "Australia/Lord_Howe", 23.5),
    (date(2027, 3, 28), "UTC", 24),
]


@pytest.mark.parametrize(("day", "home", "hours"), DAYS)
def test_a_day_is_as_long_as_its_clocks_say(day: date, home: str, hours: float) -> None:
    assert day_span(day, day + timedelta(days=1), home).length == timedelta(hours=hours)


def test_days_out_of_reach_are_left_out() -> None:
    assert day_span(date.min, date.max, BERLIN) == day_span(FIRST_DAY, LAST_DAY + timedelta(days=1), BERLIN)
    assert not day_span(date.min, date(1899, 12, 31), BERLIN).length
    assert not day_span(date(2201, 1, 1), date.max, BERLIN).length


@pytest.mark.parametrize(
    "name",
    ["", " ", "Europe", "Mars/Olympus", "../etc/passwd", "/etc/passwd", "a\0b", "\udcff", "Z" * 9999, "a\nb"],
)
def test_a_zone_that_is_none_is_told_in_one_line(name: str) -> None:
    with pytest.raises(UserError) as caught:
        zone(name)
    assert "\n" not in str(caught.value)
