"""Series edited as people do it."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from planner.domain.block import Block
from planner.domain.editing.edits import change, delete
from planner.domain.editing.values import Scope, Series
from planner.domain.errors import Stale, UserError
from tests.domain.edited import DAY, FRESH, HOUR, block, edited, override, result, visible

THIS, FOLLOWING, ALL = Scope.THIS, Scope.FOLLOWING, Scope.ALL
TUESDAY = datetime(2026, 1, 6, 19)
WEEK = timedelta(days=7)


def choir(rule: str = "FREQ=WEEKLY;BYDAY=TU", start: datetime = TUESDAY, **fields: Any) -> Block:
    return block(rule, start, **fields)


def days(parts: list[Series], count: int = 60) -> list[str]:
    """The first starts to be seen, as people would say them."""
    found = sorted(one.block.start for one in visible(parts, TUESDAY))
    return [f"{start:%a %d.%m. %H:%M}" for start in found[:count]]


def rules(parts: list[Series]) -> list[str | None]:
    return [one.block.rule for one in parts]


def test_one_tuesday_of_the_choir_is_deleted_and_the_others_stay() -> None:
    (series,) = result(Series(choir()), delete(Series(choir()), TUESDAY + WEEK, THIS, FRESH))
    assert days([series], 3) == ["Tue 06.01. 19:00", "Tue 20.01. 19:00", "Tue 27.01. 19:00"]


def test_from_march_on_the_class_is_on_thursdays() -> None:
    third = datetime(2026, 3, 3, 19)
    parts = edited(Series(choir()), third, FOLLOWING, start=third + 2 * DAY)
    assert rules(parts) == ["FREQ=WEEKLY;UNTIL=20260302T235959;BYDAY=TU", "FREQ=WEEKLY;BYDAY=TH"]
    assert days(parts)[7:10] == ["Tue 24.02. 19:00", "Thu 05.03. 19:00", "Thu 12.03. 19:00"]


def test_all_of_them_an_hour_later_but_the_one_i_moved_stays_where_i_put_it() -> None:
    mine = override(TUESDAY + WEEK, start=TUESDAY + 8 * DAY, end=TUESDAY + 8 * DAY + HOUR)
    parts = edited(Series(choir(), (mine,)), TUESDAY, ALL, start=TUESDAY + HOUR)
    assert days(parts, 3) == ["Tue 06.01. 20:00", "Wed 14.01. 19:00", "Tue 20.01. 20:00"]


def test_the_one_i_moved_takes_all_with_it_when_all_are_meant() -> None:
    mine = override(TUESDAY + WEEK, start=TUESDAY + 8 * DAY, end=TUESDAY + 8 * DAY + 2 * HOUR)
    parts = edited(Series(choir(), (mine,)), TUESDAY + WEEK, ALL, start=TUESDAY + 9 * DAY)
    assert days(parts, 2) == ["Thu 08.01. 19:00", "Thu 15.01. 19:00"]
    assert parts[0].overrides == ()
    assert parts[0].block.end - parts[0].block.start == 2 * HOUR


def test_the_one_i_moved_stays_when_all_are_made_longer_by_it() -> None:
    mine = override(TUESDAY + WEEK, start=TUESDAY + 8 * DAY, end=TUESDAY + 8 * DAY + HOUR)
    parts = edited(Series(choir(), (mine,)), TUESDAY + WEEK, ALL, end=TUESDAY + 8 * DAY + 3 * HOUR)
    assert days(parts, 2) == ["Tue 06.01. 19:00", "Wed 14.01. 19:00"]
    assert {one.block.end - one.block.start for one in visible(parts, TUESDAY)} == {3 * HOUR}


MOVED = [
    # a weekly rule, its weekday said or not; every day
    ("WEEKLY", "2026: 01-06 01-13 01-15", "WEEKLY", "08 15 22"),
    ("WEEKLY;COUNT=2;BYDAY=TU", "2026: 01-06 01-13 01-12", "WEEKLY;COUNT=2;BYDAY=MO", "05 12"),
    ("DAILY;COUNT=3", "2026: 01-06 01-07 01-09", "DAILY;COUNT=3", "08 09 10"),
    # of several weekdays one; the days that the new rule would have besides are dropped
    ("WEEKLY;COUNT=5;BYDAY=TU,TH", "2026: 01-06 01-13 01-14", "WEEKLY;COUNT=5;BYDAY=WE,TH", "07 08 14 15 21"),
    ("WEEKLY;COUNT=5;BYDAY=TU,TH", "2026: 01-06 01-13 01-16", "WEEKLY;COUNT=6;BYDAY=TH,FR", "08 09 15 16 23"),
    ("WEEKLY;COUNT=5;BYDAY=TU,TH", "2026: 01-08 01-13 01-16", "WEEKLY;COUNT=6;BYDAY=TH,FR", "08 15 16 22 23"),
    ("DAILY;BYDAY=MO,FR;COUNT=3", "2026: 01-05 01-09 01-10", "WEEKLY;COUNT=3;BYDAY=MO,SA", "05 10 12"),
    # a last day stays as it was said where it can
    ("WEEKLY;UNTIL=20260120T235959", "2026: 01-06 01-06 01-05", "WEEKLY;UNTIL=20260120T235959", "05 12 19"),
    ("WEEKLY;UNTIL=20260120T235959", "2026: 01-06 01-06 01-08", "WEEKLY;UNTIL=20260122T235959", "08 15 22"),
    ("WEEKLY;UNTIL=20260120T180000Z", "2026: 01-06 01-06 01-08", "WEEKLY;UNTIL=20260122T190000", "08 15 22"),
    # days of a month, also where not every month has them
    ("MONTHLY;BYMONTHDAY=6", "2026: 01-06 02-06 03-01", "MONTHLY;BYMONTHDAY=1", "01.02 01.03 01.04"),
    ("MONTHLY", "2026: 01-06 02-06 03-01", "MONTHLY", "01.02 01.03 01.04"),
    ("MONTHLY;BYMONTHDAY=-1", "2026: 01-31 02-28 02-27", "MONTHLY;BYMONTHDAY=-2", "30 27.02 30.03"),
    ("MONTHLY;COUNT=3", "2026: 01-15 03-15 03-31", "MONTHLY;COUNT=3", "31 31.03 31.05"),
    # the last Friday becomes the last Saturday, the second Tuesday the second Wednesday, a fifth the last
    ("MONTHLY;BYDAY=-1FR", "2026: 01-30 02-27 02-28", "MONTHLY;BYDAY=-1SA", "31 28.02 28.03"),
    ("MONTHLY;BYDAY=2TU", "2026: 01-13 01-13 01-14", "MONTHLY;BYDAY=2WE", "14 11.02 11.03"),
    ("MONTHLY;BYDAY=4FR", "2026: 01-23 01-23 01-30", "MONTHLY;BYDAY=-1FR", "30 27.02 27.03"),
    # of a year
    ("YEARLY", "2024: 02-29 02-29 03-01", "YEARLY", "01.03 01.03 01.03"),
    (
        "YEARLY;BYMONTH=5;BYDAY=2SU",
        "2026: 05-10 05-10 06-07",
        "YEARLY;BYDAY=1SU;BYMONTH=6",
        "07.06 06.06 04.06",
    ),
]


@pytest.mark.parametrize(("rule", "when", "expected", "dates"), MOVED)
def test_a_rule_follows_to_another_day(rule: str, when: str, expected: str, dates: str) -> None:
    year, *given = when.split()
    begin, at, to = (datetime.fromisoformat(f"{year[:4]}-{day}T19:00") for day in given)
    (now,) = edited(Series(choir(f"FREQ={rule}", begin)), at, ALL, start=to)
    assert now.block.rule == f"FREQ={expected}"
    wanted = [one if "." in one else f"{one}.01" for one in dates.split()]
    found = sorted(one.block.start for one in visible([now], begin))
    assert [f"{one:%d.%m}" for one in found][: max(2, len(wanted))] == wanted
    assert to in found


def test_late_evenings_go_past_midnight_together() -> None:
    late = datetime(2026, 1, 6, 23, 30)
    (now,) = edited(Series(choir("FREQ=WEEKLY;BYDAY=TU,TH", late)), late, ALL, start=late + HOUR)
    assert days([now], 3) == ["Wed 07.01. 00:30", "Fri 09.01. 00:30", "Wed 14.01. 00:30"]


def test_weekends_that_go_past_midnight_stay_together() -> None:
    late = datetime(2026, 1, 10, 23, 30)
    rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU"
    (now,) = edited(Series(choir(rule, late)), late, ALL, start=late + HOUR)
    assert days([now], 3) == ["Sun 11.01. 00:30", "Mon 12.01. 00:30", "Sun 25.01. 00:30"]


def test_midnight_on_the_first_goes_back_to_the_last_of_the_month() -> None:
    first = datetime(2026, 1, 1)
    (now,) = edited(Series(choir("FREQ=MONTHLY", first)), first, ALL, start=first - HOUR)
    assert now.block.rule == "FREQ=MONTHLY;BYMONTHDAY=-1"
    assert days([now], 3) == ["Wed 31.12. 23:00", "Sat 31.01. 23:00", "Sat 28.02. 23:00"]


REFUSED = [
    ("FREQ=WEEKLY;BYDAY=TU,TH", TUESDAY + 2 * DAY),  # there is one on that day already
    ("FREQ=WEEKLY;BYDAY=TU,TH", TUESDAY + 10 * DAY),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", TUESDAY + 6 * DAY),  # into the week between
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", TUESDAY - 2 * DAY),  # or into the one before
    ("FREQ=MONTHLY;BYMONTHDAY=6,20", TUESDAY + DAY),
    ("FREQ=MONTHLY;BYDAY=TU", TUESDAY + DAY),
    ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1", TUESDAY + DAY),
    ("FREQ=YEARLY;BYMONTHDAY=6", TUESDAY + DAY),
    ("FREQ=YEARLY;BYYEARDAY=6", TUESDAY + DAY),
    ("FREQ=DAILY;INTERVAL=2;BYDAY=TU,TH", TUESDAY + DAY),
    ("FREQ=DAILY;BYHOUR=19,21", TUESDAY + HOUR),
    ("FREQ=WEEKLY;BYMONTH=1,2", TUESDAY + DAY),
]


@pytest.mark.parametrize(("rule", "to"), REFUSED)
def test_what_a_rule_cannot_follow_is_said(rule: str, to: datetime) -> None:
    for scope in (ALL, FOLLOWING):
        with pytest.raises(UserError, match="please move only this one") as refused:
            change(Series(choir(rule)), TUESDAY, scope, {"start": to}, FRESH)
        assert not isinstance(refused.value, Stale)


def test_a_count_that_would_end_too_early_is_said() -> None:
    """The third 31st is in May, the third 30th in April."""
    series = Series(choir("FREQ=MONTHLY;COUNT=3", datetime(2026, 1, 31, 19)))
    with pytest.raises(UserError, match="cannot follow"):
        change(series, datetime(2026, 5, 31, 19), ALL, {"start": datetime(2026, 5, 30, 19)}, FRESH)
