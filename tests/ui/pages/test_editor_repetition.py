"""From a rule to the editor's controls and back."""

from datetime import date, datetime

import pytest

from planner.domain.recur.parse import parse
from planner.ui.pages.week.editor.repetition import LAST, How, Repetition, nths_of, read, written

START = datetime(2027, 3, 8, 19)  # the second Monday of the month


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY",
        "FREQ=DAILY;INTERVAL=3;COUNT=5",
        "FREQ=WEEKLY;BYDAY=MO",
        "FREQ=WEEKLY;INTERVAL=2;UNTIL=20270601T235959;BYDAY=MO,TH",
        "FREQ=WEEKLY;BYDAY=MO;WKST=SU",
        "FREQ=MONTHLY",
        "FREQ=MONTHLY;BYDAY=2MO",
        "FREQ=YEARLY;INTERVAL=2",
    ],
)
def test_what_the_controls_can_say_comes_back_the_same(rule: str) -> None:
    shown = read(rule, START, "Europe/Berlin", all_day=False)
    back = written(shown, START, all_day=False)
    assert back is not None
    assert parse(back) == parse(rule)


@pytest.mark.parametrize(
    ("rule", "how"),
    [
        ("FREQ=WEEKLY", How.WEEKLY),
        ("FREQ=MONTHLY;BYMONTHDAY=8", How.MONTHLY),
        ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8", How.YEARLY),
        ("FREQ=YEARLY;BYMONTH=3", How.YEARLY),
        ("FREQ=YEARLY;BYMONTHDAY=8", How.KEPT),
        ("FREQ=MONTHLY;BYMONTHDAY=8,20", How.KEPT),
        ("FREQ=MONTHLY;BYDAY=2MO,4MO", How.KEPT),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2", How.KEPT),
        ("FREQ=MONTHLY;BYDAY=5MO", How.KEPT),
        ("FREQ=DAILY;BYMONTH=3", How.KEPT),
        ("FREQ=WEEKLY;BYDAY=MO;BYHOUR=19", How.KEPT),
    ],
)
def test_what_they_cannot_say_is_kept(rule: str, how: How) -> None:
    assert read(rule, START, "Europe/Berlin", all_day=False).how is how


def test_a_week_without_days_has_that_of_its_beginning() -> None:
    assert read("FREQ=WEEKLY", START, "Europe/Berlin", all_day=False).weekdays == (0,)


@pytest.mark.parametrize(
    ("until", "day"),
    [
        ("20270315", date(2027, 3, 14)),  # midnight, before that day's time
        ("20270315T190000", date(2027, 3, 15)),
        ("20270315T233000Z", date(2027, 3, 15)),  # half past midnight on the 16th in Berlin
    ],
)
def test_the_last_day_is_the_one_on_which_it_may_still_be(until: str, day: date) -> None:
    shown = read(f"FREQ=DAILY;UNTIL={until}", START, "Europe/Berlin", all_day=False)
    assert shown.until == day


def test_whole_days_end_with_a_day() -> None:
    start = datetime(2027, 3, 8)
    shown = read("FREQ=DAILY;UNTIL=20270315", start, "Europe/Berlin", all_day=True)
    assert shown.until == date(2027, 3, 15)
    assert written(shown, start, all_day=True) == "FREQ=DAILY;UNTIL=20270315"


def test_which_weekday_of_its_month_a_day_is() -> None:
    assert nths_of(date(2027, 3, 8)) == [2]
    assert nths_of(date(2027, 3, 22)) == [4]
    assert nths_of(date(2027, 2, 22)) == [4, LAST]
    assert nths_of(date(2027, 3, 29)) == [LAST]


def test_what_does_not_repeat_has_no_rule() -> None:
    assert written(Repetition(How.NEVER), START, all_day=False) is None
