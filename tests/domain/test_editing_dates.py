"""Dates added to a series by hand, series of nothing else, and series that get or lose a rule."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from planner.domain.editing.edits import change, delete
from planner.domain.editing.values import Scope, Series
from planner.domain.errors import UserError
from tests.domain.edited import DAY, FRESH, HOUR, block, edited, override, result, visible

THIS, FOLLOWING, ALL = Scope.THIS, Scope.FOLLOWING, Scope.ALL
TUESDAY, SATURDAY = datetime(2026, 1, 6, 19), datetime(2026, 1, 17, 10)
WEEK = timedelta(days=7)
CHOIR = Series(block("FREQ=WEEKLY;COUNT=4", TUESDAY, added=(SATURDAY,)))
DATES = Series(block(None, TUESDAY, added=(TUESDAY + 3 * DAY, SATURDAY)))


def days(parts: list[Series]) -> str:
    """All that is to be seen, by the day of January and the hour."""
    found = sorted(one.block.start for one in visible(parts, TUESDAY))
    return " ".join(f"{start:%d/%H}" for start in found)


def test_an_added_date_is_moved_or_deleted_by_itself() -> None:
    assert days(edited(CHOIR, SATURDAY, THIS, start=SATURDAY + DAY)) == "06/19 13/19 18/10 20/19 27/19"
    gone = result(CHOIR, delete(CHOIR, SATURDAY, THIS, FRESH))
    assert days(gone) == "06/19 13/19 20/19 27/19"


def test_an_added_date_goes_along_on_the_clock_but_keeps_its_day() -> None:
    assert days(edited(CHOIR, TUESDAY, ALL, start=TUESDAY + HOUR)) == "06/20 13/20 17/11 20/20 27/20"
    assert days(edited(CHOIR, TUESDAY, ALL, start=TUESDAY + 2 * DAY)) == "08/19 15/19 17/10 22/19 29/19"


def test_an_added_date_cannot_take_the_series_along() -> None:
    for scope in (FOLLOWING, ALL):
        with pytest.raises(UserError, match="added to the series by hand"):
            change(CHOIR, SATURDAY, scope, {"start": SATURDAY + DAY}, FRESH)
    longer = edited(CHOIR, SATURDAY, ALL, end=SATURDAY + 3 * HOUR)
    assert {one.span.length for one in visible(longer, TUESDAY)} == {3 * HOUR}


def test_what_follows_an_added_date_is_still_on_tuesdays() -> None:
    before, after = edited(CHOIR, SATURDAY, FOLLOWING, title="New")
    assert days([before]) == "06/19 13/19"
    assert days([after]) == "17/10 20/19 27/19"
    assert (after.block.rule, after.block.added) == ("FREQ=WEEKLY;COUNT=2", (SATURDAY,))
    assert before.block.rule == "FREQ=WEEKLY;UNTIL=20260116T235959"


def test_an_added_date_after_the_end_follows_alone_and_the_end_stays() -> None:
    late = datetime(2026, 3, 7, 10)
    mine = override(late, title="Concert", start=late + HOUR, end=late + 3 * HOUR)
    series = Series(block("FREQ=WEEKLY;UNTIL=20260113T235959", TUESDAY, added=(late,)), (mine,))
    before, after = edited(series, late, FOLLOWING, note="Black clothes")
    assert before.block.rule == "FREQ=WEEKLY;UNTIL=20260113T235959"
    assert (after.block.rule, after.block.added, after.overrides) == (None, (), ())
    assert (after.block.title, after.block.note) == ("Concert", "Black clothes")
    assert (after.block.start, after.block.end) == (late + HOUR, late + 3 * HOUR)


def test_an_added_date_before_an_earlier_hour_of_the_same_day() -> None:
    noon = TUESDAY + WEEK + HOUR
    series = Series(block("FREQ=WEEKLY;COUNT=3", TUESDAY, added=(noon,)))
    before, after = edited(series, noon, FOLLOWING)
    assert days([before]) == "06/19 13/19"
    assert days([after]) == "13/20 20/19"


def test_a_date_added_before_the_beginning_is_what_was_before() -> None:
    early = TUESDAY - DAY
    series = Series(block("FREQ=WEEKLY;COUNT=2", TUESDAY, added=(early,)))
    before, after = edited(series, TUESDAY, FOLLOWING, title="New")
    assert days([before]) == "05/19"
    assert before.block.title == "Choir"
    assert not before.block.repeats
    assert days([after]) == "06/19 13/19"


@pytest.mark.parametrize(
    ("at", "scope", "fields", "expected"),
    [
        (TUESDAY, ALL, {"start": TUESDAY + HOUR}, "06/20 09/20 17/11"),
        (SATURDAY, ALL, {"start": SATURDAY + WEEK}, "13/19 16/19 24/10"),
        (SATURDAY, ALL, {"end": SATURDAY + 3 * HOUR}, "06/19 09/19 17/10"),
        (SATURDAY, THIS, {"start": SATURDAY + DAY}, "06/19 09/19 18/10"),
        (TUESDAY + 3 * DAY, FOLLOWING, {"start": TUESDAY + 4 * DAY}, "06/19 10/19 18/10"),
        (SATURDAY, FOLLOWING, {"start": SATURDAY + DAY}, "06/19 09/19 18/10"),
        (SATURDAY, ALL, {"rule": None}, "17/10"),
        (TUESDAY, ALL, {"rule": "FREQ=DAILY;COUNT=3"}, "06/19 07/19 08/19 09/19 17/10"),
    ],
)
def test_a_series_of_dates(at: datetime, scope: Scope, fields: dict[str, Any], expected: str) -> None:
    parts = edited(DATES, at, scope, **fields)
    assert days(parts) == expected
    if "end" in fields:
        assert parts[0].block.end - parts[0].block.start == 3 * HOUR


def test_a_dropped_date_stays_dropped_when_its_series_moves() -> None:
    gone = TUESDAY + 3 * DAY
    series = Series(block(None, TUESDAY, added=(gone, SATURDAY), dropped=(gone,)))
    assert days(edited(series, TUESDAY, ALL, start=TUESDAY + WEEK)) == "13/19 24/10"


def test_a_new_rule_keeps_what_is_special_on_the_days_it_has_too() -> None:
    concert = override(TUESDAY + WEEK, title="Concert")
    party = override(TUESDAY + 2 * WEEK, title="Party")
    series = Series(block("FREQ=WEEKLY;COUNT=4", TUESDAY, dropped=(TUESDAY + 3 * WEEK,)), (concert, party))
    (now,) = edited(series, TUESDAY, ALL, rule="FREQ=WEEKLY;INTERVAL=2", start=TUESDAY + HOUR)
    assert [one.title for one in now.overrides] == ["Party"]
    assert now.overrides[0].occurrence == TUESDAY + 2 * WEEK + HOUR
    assert now.block.dropped == ()
    assert days([now])[:17] == "06/20 20/20 03/20"


def test_a_new_rule_begins_where_the_occurrence_was_put() -> None:
    series = Series(block("FREQ=WEEKLY;BYDAY=TU", TUESDAY))
    at = TUESDAY + WEEK
    before, after = edited(series, at, FOLLOWING, rule="FREQ=WEEKLY;BYDAY=MO,TH;COUNT=3", start=at - DAY)
    assert days([before]) == "06/19"
    assert days([after]) == "12/19 15/19 19/19"


def test_the_same_rule_in_other_words_does_not_begin_anew() -> None:
    series = Series(block("FREQ=WEEKLY;COUNT=4;BYDAY=TU", TUESDAY))
    parts = edited(series, TUESDAY + WEEK, FOLLOWING, rule="rrule:freq=weekly;byday=TU;count=4", title="New")
    assert days(parts) == "06/19 13/19 20/19 27/19"


def test_one_of_all_that_is_left_shows_what_was_special_about_it() -> None:
    mine = override(TUESDAY + WEEK, title="Concert", start=SATURDAY, end=SATURDAY + 2 * HOUR)
    (now,) = edited(Series(CHOIR.block, (mine,)), TUESDAY + WEEK, ALL, rule=None)
    assert (now.block.title, now.block.start, now.block.end) == ("Concert", SATURDAY, SATURDAY + 2 * HOUR)
    assert not now.block.repeats
    assert now.overrides == ()


def test_another_zone_keeps_the_wall_and_the_number() -> None:
    """The end was a moment: the last evening in Berlin, which would be too early for New York."""
    series = Series(block("FREQ=WEEKLY;UNTIL=20260127T180000Z", TUESDAY))
    (now,) = edited(series, TUESDAY, ALL, zone="America/New_York")
    assert days([now]) == "06/19 13/19 20/19 27/19"
