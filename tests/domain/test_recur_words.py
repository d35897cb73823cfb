"""Rules as people say them."""

from datetime import datetime

import pytest
from hypothesis import given

from planner.domain.calendar_words import ordinal
from planner.domain.recur.parse import parse
from planner.domain.recur.rule import Rule
from planner.domain.recur.words import words
from planner.domain.said import OR, joined
from tests.domain.recurring import firsts, rules

TUESDAY = datetime(2026, 2, 3, 18)


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("DAILY", "every day"),
        ("DAILY;COUNT=6", "every day, 6 times"),
        ("DAILY;COUNT=1", "every day, once"),
        ("WEEKLY;COUNT=2", "every Tuesday, twice"),
        ("DAILY;INTERVAL=2", "every second day"),
        ("DAILY;INTERVAL=14", "every 14th day"),
        ("DAILY;INTERVAL=21", "every 21st day"),
        ("DAILY;BYMONTH=7,8", "every day in July and August"),
        ("DAILY;BYDAY=MO,TU,WE,TH,FR", "every weekday"),
        ("DAILY;BYDAY=TU;BYMONTH=1", "every Tuesday in January"),
        ("DAILY;BYMONTHDAY=1,15", "on the 1st and 15th of every month"),
        ("DAILY;BYMONTHDAY=24;BYMONTH=12", "every year on 24 December"),
        ("DAILY;INTERVAL=3;BYDAY=MO", "every third day, on every Monday"),
        ("WEEKLY", "every Tuesday"),
        ("WEEKLY;INTERVAL=2;UNTIL=20260503T180000", "every second Tuesday until 3 May"),
        ("WEEKLY;INTERVAL=2;UNTIL=20270503T235959", "every second Tuesday until 3 May 2027"),
        ("WEEKLY;UNTIL=20260504", "every Tuesday until 3 May"),
        ("WEEKLY;UNTIL=20260504T090000;BYHOUR=8", "every Tuesday at 8:00 until 4 May"),
        ("WEEKLY;UNTIL=20260504T090000Z", "every Tuesday until 4 May"),
        ("WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every weekday"),
        ("WEEKLY;BYDAY=SA,SU", "every weekend day"),
        ("WEEKLY;BYDAY=SA,SU,MO,TU,WE,TH,FR", "every day"),
        ("WEEKLY;BYDAY=MO,WE,FR", "every Monday, Wednesday and Friday"),
        ("WEEKLY;INTERVAL=2;BYDAY=TU,TH", "every second week on Tuesday and Thursday"),
        ("WEEKLY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR", "every third week on every weekday"),
        ("WEEKLY;BYDAY=MO,WE;BYSETPOS=1", "on the first Monday or Wednesday of every week"),
        ("MONTHLY", "on the 3rd of every month"),
        ("MONTHLY;INTERVAL=2", "on the 3rd of every second month"),
        ("MONTHLY;BYMONTHDAY=-1", "on the last day of every month"),
        ("MONTHLY;BYMONTHDAY=1,-2", "on the 1st and second to last day of every month"),
        ("MONTHLY;BYDAY=-1FR", "on the last Friday of every month"),
        ("MONTHLY;BYDAY=1MO,3MO,-1FR", "on the first and third Monday and the last Friday of every month"),
        ("MONTHLY;BYDAY=MO,-1FR", "on every Monday and the last Friday of every month"),
        ("MONTHLY;BYDAY=TU", "every Tuesday"),
        ("MONTHLY;INTERVAL=2;BYDAY=TU", "on every Tuesday of every second month"),
        ("MONTHLY;BYDAY=FR;BYMONTHDAY=13", "on the 13th of every month, if it is a Friday"),
        ("MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "on the last weekday of every month"),
        ("MONTHLY;BYDAY=SA,SU;BYSETPOS=1", "on the first weekend day of every month"),
        ("MONTHLY;BYDAY=TU,TH;BYSETPOS=2,-2;COUNT=3",
         "on the second and second to last Tuesday or Thursday of every month, 3 times"),
        ("MONTHLY;BYMONTH=3,9", "every year on 3 March and 3 September"),
        ("MONTHLY;BYMONTH=3;BYDAY=2SU", "every year on the second Sunday of March"),
        ("MONTHLY;INTERVAL=3;BYMONTH=2,5", "on the 3rd of every third month in February and May"),
        ("YEARLY", "every year on 3 February"),
        ("YEARLY;BYMONTH=2;BYMONTHDAY=29", "every year on 29 February"),
        ("YEARLY;BYMONTH=2;BYMONTHDAY=-1", "every year on the last day of February"),
        ("YEARLY;BYMONTH=1,2,3,4", "every year on the 3rd of January, February, March and April"),
        ("MONTHLY;BYDAY=1MO,2TU;BYMONTHDAY=1,8",
         "on the 1st and 8th of every month, if it is the first Monday or the second Tuesday"),
        ("YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3",
         "every fourth year on 2 November and 3 November, if it is a Tuesday"),
        ("YEARLY;BYDAY=-1SU;BYMONTH=3,10", "every year on the last Sunday of March and October"),
        ("YEARLY;BYDAY=TH;BYMONTH=3", "every Thursday in March"),
        ("YEARLY;INTERVAL=2;BYDAY=TH;BYMONTH=3", "every second year on every Thursday of March"),
        ("YEARLY;BYDAY=20MO", "on the 20th Monday of every year"),
        ("YEARLY;BYYEARDAY=100,-1", "on the 100th and last day of every year"),
        ("YEARLY;BYWEEKNO=20", "every year on Tuesday of week 20"),
        ("YEARLY;BYWEEKNO=20,-1;BYDAY=MO", "every year on Monday of week 20 and the last"),
        ("YEARLY;BYWEEKNO=-1;BYDAY=MO", "every year on Monday of the last week"),
        ("YEARLY;BYDAY=SU;BYMONTH=5;BYSETPOS=2", "every year on the second Sunday of May"),
        ("YEARLY;BYDAY=MO;BYSETPOS=-1", "on the last Monday of every year"),
        ("YEARLY;BYDAY=MO;BYMONTH=5,6;BYSETPOS=1",
         "every year, on every Monday, in May and June, only the first of these"),
        ("YEARLY;INTERVAL=3;BYWEEKNO=20;BYYEARDAY=130;BYMONTHDAY=10;BYDAY=SU;BYMONTH=5",
         "every third year, on every Sunday, on the 10th of the month, on the 130th day of the year, "
         "in week 20, in May"),
        ("DAILY;BYHOUR=9,18;BYMINUTE=5", "every day at 9:05 and 18:05"),
        ("DAILY;BYSECOND=0,30", "every day at 18:00:00 and 18:00:30"),
        ("DAILY;BYMINUTE=0,10,20,30,40", "every day at 5 times of the day"),
        ("DAILY;BYHOUR=9,18;BYSETPOS=-1", "every day, only the last of these at 9:00 and 18:00"),
    ],
)  # fmt: skip
def test_words(rule: str, said: str) -> None:
    assert words(parse(f"FREQ={rule}"), TUESDAY) == said


@given(rules(), firsts)
def test_every_rule_can_be_said(rule: Rule, first: datetime) -> None:
    said = words(rule, first)
    assert said.startswith(("every ", "on "))
    assert not {"  ", " ,", "None", "{"} & {
        said[at : at + size] for at in range(len(said)) for size in (1, 2, 4)
    }


def test_numbers_and_lists() -> None:
    assert [str(ordinal(number)) for number in (1, 2, 3, 4, 11, 12, 13, 21, 112, 122)] == [
        *("1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th", "122nd")
    ]
    assert str(joined("a")) == "a"
    assert str(joined("ab")) == "a and b"
    assert str(joined("abc", OR)) == "a, b or c"
