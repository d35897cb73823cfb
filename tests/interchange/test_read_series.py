"""When an event happens again, as other programs say it."""

from datetime import UTC, datetime, timedelta

import pytest

from planner.domain.kinds import State
from planner.domain.span import Span
from planner.interchange.ics.old_rules import modern
from tests.interchange.readers import block, changed, event, partly, seen, series, taken

START = "DTSTART;TZID=Europe/Berlin:20260105T090000"  # a Monday
END = "DTEND;TZID=Europe/Berlin:20260105T100000"
DAILY = "RRULE:FREQ=DAILY;COUNT=4"


@pytest.mark.parametrize(
    ("rule", "kept"),
    [
        ("FREQ=WEEKLY;BYDAY=MO,FR", "FREQ=WEEKLY;BYDAY=MO,FR"),
        ("freq=weekly; byday=mo;", "FREQ=WEEKLY;BYDAY=MO"),
        ("FREQ=DAILY;UNTIL=20260110", "FREQ=DAILY;UNTIL=20260110"),
        ("FREQ=DAILY;UNTIL=20260110T090000", "FREQ=DAILY;UNTIL=20260110T090000"),
        ("FREQ=DAILY;UNTIL=20260110T080000Z", "FREQ=DAILY;UNTIL=20260110T080000Z"),
        ("RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=OMIT", "FREQ=YEARLY"),
        ("W1 MO 20260301T000000Z", "FREQ=WEEKLY;UNTIL=20260301T000000Z;BYDAY=MO"),
    ],
)
def test_a_rule_in_the_spelling_of_a_plan(rule: str, kept: str) -> None:
    assert block(*event(START, f"RRULE:{rule}")).rule == kept


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("D2", "FREQ=DAILY;INTERVAL=2;COUNT=2"),
        ("MD1 15 #0", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=15"),
        ("MD1 1 2- LD #3", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=1,-2,-1;COUNT=3"),
        ("MP1 1+ MO TU 2- FR #0", "FREQ=MONTHLY;INTERVAL=1;BYDAY=1MO,1TU,-2FR"),
        ("YM1 6 7 #5", "FREQ=YEARLY;INTERVAL=1;BYMONTH=6,7;COUNT=5"),
        ("YD1 100 #0", "FREQ=YEARLY;INTERVAL=1;BYYEARDAY=100"),
        ("D1 #0 20260301", "FREQ=DAILY;INTERVAL=1;UNTIL=20260301"),
        ("M5 whatever #3", "M5 whatever #3"),
    ],
)
def test_old_rules(old: str, new: str) -> None:
    assert modern(old) == new


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        ("FREQ=HOURLY", "A plan repeats by the day at most"),
        ("FREQ=DAILY;INTERVAL=0", "INTERVAL goes from 1 to 999"),
        ("FREQ=DAILY;COUNT=5001", "COUNT goes from 1 to 5000"),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "That day is in none of those months"),
        ("FREQ=NEVER", "FREQ cannot be “NEVER”"),
        ("", "That does not say how often it repeats"),
    ],
)
def test_a_rule_that_cannot_be_taken_costs_only_the_repetition(rule: str, why: str) -> None:
    one, told = partly(*event(START, END, f"RRULE:{rule}"))
    assert not one.block.repeats
    assert told.startswith(f"“Choir”: its repetition could not be taken, so it comes in once. {why}")


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        ("FREQ=WEEKLY;UNTIL=20250101T000000Z", "is over before it begins"),
        ("FREQ=WEEKLY;BYDAY=MO;BYSETPOS=8", "never comes round"),
    ],
)
def test_a_rule_without_dates_leaves_the_start(rule: str, why: str) -> None:
    one, told = partly(*event(START, f"RRULE:{rule}"))
    assert seen(one) == ["01-05 09:00"]
    assert told == f"“Choir”: its repetition {why}, so it comes in once."


def test_a_start_that_its_rule_does_not_have_is_kept() -> None:
    one = series(*event(START, END, "RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=2"))
    assert seen(one) == ["01-05 09:00", "01-08 09:00", "01-15 09:00"]
    assert (one.block.start.day, one.block.end.hour, len(one.block.added)) == (8, 10, 1)


def test_unless_it_is_left_out() -> None:
    one = series(
        *event(START, "RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=2", "EXDATE;TZID=Europe/Berlin:20260105T090000")
    )
    assert seen(one) == ["01-08 09:00", "01-15 09:00"]
    assert (one.block.added, one.block.dropped) == ((), ())


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("EXDATE;TZID=Europe/Berlin:20260106T090000", [5, 7, 8]),
        ("EXDATE:20260106T090000", [5, 7, 8]),
        ("EXDATE:20260106T080000Z", [5, 7, 8]),
        ("EXDATE;TZID=Europe/London:20260106T080000", [5, 7, 8]),
        ("EXDATE;VALUE=DATE:20260106", [5, 7, 8]),
        ("EXDATE:20260106T000000", [5, 7, 8]),
        ("EXDATE:20260106T080000Z,20260107T080000Z", [5, 8]),
        ("EXDATE:20260106T080000Z;20260107T080000Z", [5, 8]),
        ("EXDATE:20260106T083000Z", [5, 6, 7, 8]),
        ("EXDATE;VALUE=DATE:20270106", [5, 6, 7, 8]),
        ("EXRULE:FREQ=DAILY;INTERVAL=2;COUNT=2", [6, 8]),
    ],
)
def test_dates_that_are_left_out(line: str, days: list[int]) -> None:
    assert [int(at[3:5]) for at in seen(series(*event(START, DAILY, line)))] == days


def test_a_day_left_out_is_left_out_with_all_its_times() -> None:
    one = series(*event(START, "RRULE:FREQ=DAILY;COUNT=4;BYHOUR=9,18", "EXDATE;VALUE=DATE:20260105"))
    assert seen(one) == ["01-06 09:00", "01-06 18:00"]


@pytest.mark.parametrize(
    ("line", "at"),
    [
        ("RDATE;TZID=Europe/Berlin:20260110T120000", "01-10 12:00"),
        ("RDATE:20260110T110000Z", "01-10 12:00"),
        ("RDATE;VALUE=DATE:20260110", "01-10 09:00"),
        ("RDATE;VALUE=PERIOD:20260110T110000Z/PT1H", "01-10 12:00"),
    ],
)
def test_dates_that_are_added(line: str, at: str) -> None:
    one = series(*event(START, END, line))
    assert seen(one) == ["01-05 09:00", at]
    assert one.overrides == ()


@pytest.mark.parametrize("end", ["PT3H", "20260110T140000Z"])
def test_a_period_may_last_otherwise(end: str) -> None:
    one = series(*event(START, END, f"RDATE;VALUE=PERIOD:20260110T110000Z/{end}"))
    (own,) = one.overrides
    assert (own.start, own.end) == (datetime(2026, 1, 10, 12), datetime(2026, 1, 10, 15))


def test_a_bad_date_does_not_cost_the_others() -> None:
    one, why = partly(*event(START, "RDATE:20260110T110000Z,x,20260111T110000Z,20260112T110000Z/x"))
    assert seen(one) == ["01-05 09:00", "01-10 12:00", "01-11 12:00"]
    assert why == "“Choir”: a date on which it happens besides could not be read and was left out."
    one, why = partly(*event(START, DAILY, "EXDATE:20260106T080000Z,x"))
    assert len(seen(one)) == 3
    assert why == "“Choir”: a date on which it does not happen could not be read, so it happens then."


def test_whole_days_are_added_and_left_out_by_the_date() -> None:
    lines = ("EXDATE:20260106T120000Z", "RDATE;VALUE=DATE:20260201", "RDATE:20260202T120000")
    one = series(*event("DTSTART;VALUE=DATE:20260105", "RRULE:FREQ=DAILY;COUNT=3", *lines))
    assert seen(one) == ["01-05 00:00", "01-07 00:00", "02-01 00:00", "02-02 00:00"]


def test_a_second_rule_is_written_out() -> None:
    one = series(*event(START, DAILY, "RRULE:FREQ=MONTHLY;COUNT=3"))
    assert seen(one)[-2:] == ["02-05 09:00", "03-05 09:00"]
    _, why = partly(*event(START, DAILY, "RRULE:FREQ=MONTHLY"))
    assert why == "“Choir”: it repeats by several rules; one that has no end could not be taken."


def test_an_exception_by_a_rule_without_end_goes_on_for_ten_years() -> None:
    one, why = partly(*event(START, "RRULE:FREQ=DAILY", "EXRULE:FREQ=WEEKLY"))
    assert one.block.dropped[-1].year == 2036
    assert "01-12 09:00" not in seen(one)
    assert why == "“Choir”: what it leaves out by a rule was left out for 10 years."


def test_an_exception_in_a_gap_of_the_clock_is_found() -> None:
    lines = ("DTSTART;TZID=Europe/Berlin:20260328T023000", "RRULE:FREQ=DAILY;COUNT=3")
    assert len(seen(series(*event(*lines, "EXDATE:20260329T013000Z")))) == 2


def test_what_does_not_repeat_has_no_exceptions() -> None:
    assert block(*event(START, "EXDATE:20260105T080000Z")).dropped == ()


def test_a_series_without_any_date_left_is_cancelled() -> None:
    dates = ("RDATE:20260105T080000Z", "EXDATE:20260105T080000Z")  # Thunderbird writes such for lost series
    assert block(*event(START, *dates, "X-MOZ-FAKED-MASTER:1")).state is State.CANCELLED
    change = changed(":20260105T080000Z", START, "STATUS:CONFIRMED")
    assert block(*event(START, *dates), *change).state is State.PLANNED


def test_exceptions_of_a_floating_series_may_be_called_utc() -> None:
    lines = ("DTSTART:20260105T090000", DAILY, "EXDATE:20260106T090000Z")
    assert [at[3:5] for at in seen(series(*event(*lines)))] == ["05", "07", "08"]


def test_the_only_date_may_be_a_period() -> None:
    one = block(*event("DTSTART:20260105T090000", "RDATE;VALUE=PERIOD:20260105T090000/PT10H"))
    assert one.end == datetime(2026, 1, 5, 19)


def test_no_more_than_5000_dates() -> None:
    first = datetime(2026, 1, 6, 9, tzinfo=UTC)
    dates = [f"RDATE:{first + timedelta(days=day):%Y%m%dT%H%M%SZ}" for day in range(5001)]
    one, why = partly(*event(START, *dates))
    assert len(one.block.added) == 5000
    assert why == "“Choir”: it has more than 5,000 single dates, so those after them were left out."


def test_a_rule_far_ahead_is_found() -> None:
    one = series(*event("DTSTART;VALUE=DATE:20240229", "RRULE:FREQ=YEARLY"))
    leap = Span(datetime(2028, 1, 1, tzinfo=UTC), datetime(2029, 1, 1, tzinfo=UTC))
    assert seen(one, leap) == ["02-29 00:00"]


def test_a_rule_in_a_zone_ends_when_it_says() -> None:
    assert len(seen(series(*event(START, "RRULE:FREQ=DAILY;UNTIL=20260107T080000Z")))) == 3
    assert len(seen(series(*event(START, "RRULE:FREQ=DAILY;UNTIL=20260107T075959Z")))) == 2


def test_no_more_than_20_rules() -> None:
    one, why = partly(*event(START, *(f"RRULE:FREQ=DAILY;INTERVAL={days};COUNT=2" for days in range(1, 30))))
    assert seen(one)[-1] == "01-25 09:00"
    assert why == "“Choir”: it has more than 20 rules, so those after them were left out."


def test_a_date_added_that_the_rule_has_is_there_once() -> None:
    one = series(*event(START, END, DAILY, "RDATE:20260106T080000Z,20260105T080000Z"))
    assert one.block.added == ()
    assert len(seen(one)) == 4


def test_a_birthday_without_a_year_comes_round_all_the_same() -> None:
    """1604 stands for no year at all, and 29 February is among its days."""
    lines = ("DTSTART;VALUE=DATE:16040229", "DTEND;VALUE=DATE:16040301", "RRULE:FREQ=YEARLY")
    whole = series(*event(*lines))
    assert (whole.block.start, whole.block.end) == (datetime(2004, 2, 29), datetime(2004, 3, 1))
    assert seen(series(*event("DTSTART;VALUE=DATE:16040315", "RRULE:FREQ=YEARLY"))) == ["03-15 00:00"]


@pytest.mark.parametrize("rule", ["FREQ=YEARLY;COUNT=500", "FREQ=YEARLY;INTERVAL=7", "FREQ=DAILY"])
def test_any_other_series_of_long_ago_is_left_out(rule: str) -> None:
    result = taken(*event("DTSTART;VALUE=DATE:16040315", f"RRULE:{rule}"))
    assert (result.series, len(result.refused)) == ((), 1)
