"""Whole times and days as people type them, by either clock and in each order."""

from datetime import date, time

import pytest

from planner.ui.kit.habits import Clock, DateOrder
from planner.ui.kit.typed import typed_day, typed_time

EVENING, MORNING = time(19, 45), time(8, 15)
FEBRUARY = date(2026, 2, 5)
DMY, MDY, YMD = DateOrder.DAY_MONTH_YEAR, DateOrder.MONTH_DAY_YEAR, DateOrder.YEAR_MONTH_DAY


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("0900", time(9)),
        ("930", time(9, 30)),
        ("9", time(9)),
        ("21:15", time(21, 15)),
        ("9.5", time(9, 5)),
        ("9h30", time(9, 30)),
        (" 9:30 AM ", time(9, 30)),
        ("9:30p", time(21, 30)),
        ("12 a.m.", time(0)),
        ("12:10pm", time(12, 10)),
        ("0", time(0)),
    ],
)
@pytest.mark.parametrize("now", [EVENING, MORNING])
def test_a_whole_time(text: str, meant: time, now: time) -> None:
    assert typed_time(text, now, Clock.H24) == meant


@pytest.mark.parametrize(
    ("text", "now", "meant"),
    [
        ("9:30", EVENING, time(21, 30)),
        ("9:30", MORNING, time(9, 30)),
        ("12:30", MORNING, time(0, 30)),
        ("0930", EVENING, time(9, 30)),
        ("21:15", MORNING, time(21, 15)),
        ("9:30 AM", EVENING, time(9, 30)),
    ],
)
def test_without_am_or_pm_it_stays_in_its_half_of_the_day(text: str, now: time, meant: time) -> None:
    assert typed_time(text, now, Clock.H12) == meant


@pytest.mark.parametrize(
    "text", ["", " ", "25", "9:60", "2500", "13 pm", "0 am", "m", "9:30:15", "12345", "٩"]
)
def test_what_is_no_time(text: str) -> None:
    assert typed_time(text, EVENING, Clock.H24) is None
    assert typed_time(text, EVENING, Clock.H12) is None


@pytest.mark.parametrize(
    ("order", "text", "meant"),
    [
        (DMY, "31/12/2026", date(2026, 12, 31)),
        (DMY, "31122026", date(2026, 12, 31)),
        (DMY, "29.2.28", date(2028, 2, 29)),
        (DMY, "201127", date(2027, 11, 20)),
        (DMY, "20/11", date(2026, 11, 20)),
        (DMY, "20.11.", date(2026, 11, 20)),
        (DMY, "2011", date(2026, 11, 20)),
        (DMY, "7", date(2026, 2, 7)),
        (DMY, "2027-11-20", date(2027, 11, 20)),
        (MDY, "11/20/2027", date(2027, 11, 20)),
        (MDY, "11202027", date(2027, 11, 20)),
        (MDY, "3/4", date(2026, 3, 4)),
        (YMD, "2027-11-20", date(2027, 11, 20)),
        (YMD, "20271120", date(2027, 11, 20)),
        (YMD, "271120", date(2027, 11, 20)),
        (YMD, "11-20", date(2026, 11, 20)),
        (YMD, "1120", date(2026, 11, 20)),
    ],
)
def test_a_whole_day(order: DateOrder, text: str, meant: date) -> None:
    assert typed_day(text, FEBRUARY, order) == meant


@pytest.mark.parametrize(
    "text", ["", "/", "31", "31/2", "0/5", "20/13", "20/11/202", "20/11/0000", "123", "1/2/3/4", "123456789"]
)
def test_what_is_no_day(text: str) -> None:
    assert typed_day(text, FEBRUARY, DMY) is None
