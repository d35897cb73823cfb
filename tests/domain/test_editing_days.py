"""Series of whole days, their occurrences that have times, and an end that is a moment."""

from datetime import datetime, timedelta

import pytest

from planner.domain.block import Block
from planner.domain.editing.edits import change
from planner.domain.editing.values import Scope, Series
from planner.domain.errors import UserError
from tests.domain.edited import DAY, FRESH, HOUR, block, edited, override, visible

THIS, ALL = Scope.THIS, Scope.ALL
TUESDAY = datetime(2026, 1, 6)
WEEK = timedelta(days=7)


def whole(rule: str | None = "FREQ=WEEKLY;COUNT=3", *added: datetime) -> Block:
    return block(rule, TUESDAY, DAY, all_day=True, zone=None, added=added)


def seen(parts: list[Series]) -> str:
    found = sorted(visible(parts, TUESDAY), key=lambda one: one.block.start)
    return " ".join(
        f"{one.block.start:%d}" + ("" if one.block.all_day else f"/{one.block.start:%H}") for one in found
    )


def test_whole_days_become_evenings_and_back() -> None:
    rule, dropped = "FREQ=WEEKLY;UNTIL=20260127;BYDAY=TU", (TUESDAY + WEEK,)
    days = block(rule, TUESDAY, DAY, all_day=True, zone=None, dropped=dropped)
    at, zone = TUESDAY + 19 * HOUR, "Europe/Berlin"
    (timed,) = edited(Series(days), TUESDAY, ALL, all_day=False, zone=zone, start=at, end=at + HOUR)
    assert timed.block.rule == "FREQ=WEEKLY;UNTIL=20260127T235959;BYDAY=TU"
    assert seen([timed]) == "06/19 20/19 27/19"
    (again,) = edited(timed, at, ALL, all_day=True, start=TUESDAY, end=TUESDAY + DAY)
    assert again.block == days


def test_dates_become_whole_days_and_move_along() -> None:
    dates = Series(block(None, TUESDAY + 19 * HOUR, added=(TUESDAY + 3 * DAY + 9 * HOUR,)))
    first = TUESDAY + DAY
    assert seen(edited(dates, dates.block.start, ALL, all_day=True, start=first, end=first + DAY)) == "07 10"


def test_times_in_the_rule_of_whole_days_say_nothing() -> None:
    days = Series(whole("FREQ=DAILY;BYHOUR=9,18;COUNT=3"))
    assert seen(edited(days, TUESDAY + DAY, ALL, start=TUESDAY + 2 * DAY)) == "07 08 09"


def test_one_of_whole_days_gets_an_hour() -> None:
    at = TUESDAY + WEEK
    days = Series(whole())
    (now,) = edited(
        days, at, THIS, all_day=False, zone="Europe/Berlin", start=at + 9 * HOUR, end=at + 10 * HOUR
    )
    assert seen([now]) == "06 13/09 20"
    for fields in ({"zone": "Asia/Tokyo", "all_day": False}, {"start": at + HOUR}, {"who": ()}):
        with pytest.raises(UserError, match=r"whole series|whole days|belongs to somebody"):
            change(days, at, THIS, fields, FRESH)


def test_one_that_lasts_all_day_takes_all_with_it() -> None:
    at = TUESDAY + 19 * HOUR + WEEK
    day = override(at, all_day=True, start=TUESDAY + WEEK, end=TUESDAY + 8 * DAY)
    series = Series(block("FREQ=WEEKLY;COUNT=3", TUESDAY + 19 * HOUR), (day,))
    (now,) = edited(series, at, ALL, start=TUESDAY + 8 * DAY)
    assert seen([now]) == "07 14 21"
    assert now.overrides == ()


@pytest.mark.parametrize(
    ("until", "expected"),
    [
        ("20260329T010000Z", "27/03 28/03"),  # the clock shows three, but 02:30 is not yet over: it is 03:30
        ("20260329T013000Z", "27/03 28/03 29/03"),
        ("20260328T013000Z", "27/03 28/03"),
    ],
)
def test_an_end_that_is_a_moment_goes_along(until: str, expected: str) -> None:
    night = datetime(2026, 3, 27, 2, 30)
    series = Series(block(f"FREQ=DAILY;UNTIL={until}", night))
    parts = edited(series, night, ALL, start=night + HOUR)
    found = sorted(one.block.start for one in visible(parts, night))
    assert " ".join(f"{start:%d/%H}" for start in found) == expected
