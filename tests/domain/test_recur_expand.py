"""Where the starts of a rule are: as every engine agrees, as dateutil walks there, and without walking."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.recur import expand
from planner.domain.recur.expand import BEGIN, END, Expansion, starts
from planner.domain.recur.parse import parse
from planner.domain.recur.periods import Periods, periods
from planner.domain.recur.rule import Freq, Rule
from planner.domain.span import Span
from tests.domain.recurring import firsts, rules, walked

AGREED = Path(__file__).parents[3] / "shared" / "calendars" / "rules-all-engines-agree.json"
EVER = Span(BEGIN, END)


def read(text: str) -> datetime:
    return datetime.strptime(text.rstrip("Z"), "%Y%m%dT%H%M%S" if "T" in text else "%Y%m%d")


def days(rule: str, first: str, count: int, window: Span = EVER) -> str:
    """The first days of a rule, in short."""
    return " ".join(f"{at:%Y%m%d}" for at in islice(starts(parse(rule), read(first), window), count))


@pytest.mark.skipif(not AGREED.exists(), reason=f"{AGREED}, of the shared folder, is not here")
def test_rules_on_which_all_engines_agree_come_out_as_listed() -> None:
    wrong = []
    for case in json.loads(AGREED.read_text()):
        expected = [read(text) for text in case["expected"]]
        one_more = len(expected) + case["complete"]
        found = list(islice(starts(parse(case["rrule"]), read(case["dtstart"]), EVER), one_more))
        if found != expected:
            wrong.append((case["source"], case["id"], case["rrule"], found))
    assert not wrong


@pytest.mark.parametrize(
    ("rule", "first", "expected"),
    [
        # 29 February, and what has it every eight years around 1900 and 2100
        ("FREQ=YEARLY", "20240229", "20240229 20280229 20320229"),
        ("FREQ=YEARLY", "20960229", "20960229 21040229 21080229"),
        ("FREQ=YEARLY;INTERVAL=3", "20240229", "20240229 20360229 20480229"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", "20240229", "20240229 20250228 20260228"),
        ("FREQ=YEARLY;BYYEARDAY=366", "20240229", "20241231 20281231 20321231"),
        ("FREQ=YEARLY;BYYEARDAY=-366", "20240101", "20240101 20280101 20320101"),
        # months without that day are left out
        ("FREQ=MONTHLY", "20260131", "20260131 20260331 20260531"),
        ("FREQ=MONTHLY;INTERVAL=12", "20240229", "20240229 20280229 20320229"),
        ("FREQ=MONTHLY;BYMONTHDAY=30,-30", "20260101", "20260102 20260130 20260302"),
        # year ends
        ("FREQ=DAILY", "20251231", "20251231 20260101 20260102"),
        ("FREQ=WEEKLY;BYDAY=WE,TH", "20251231", "20251231 20260101 20260107"),
        ("FREQ=MONTHLY;INTERVAL=5", "20251115", "20251115 20260415 20260915"),
        (
            "FREQ=WEEKLY;BYMONTH=1,12",
            "20261222",
            "20261222 20261229 20270105 20270112 20270119 20270126 20271207",
        ),
        ("FREQ=YEARLY;BYMONTHDAY=31;BYDAY=SA", "20260131", "20260131 20261031 20270731 20290331"),
        ("FREQ=YEARLY;BYMONTHDAY=31;INTERVAL=2", "20261031", "20261031 20261231 20280131"),
        # the week's first day decides which days are in one week
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU", "19970805", "19970805 19970810 19970819 19970824"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", "19970805", "19970805 19970817 19970819 19970831"),
        ("FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO", "20250101", "20251229 20270104 20280103"),
        ("FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;WKST=SU", "20250101", "20260105 20270104 20280103"),
        ("FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR", "20200101", "20210101 20270101 20321231"),
        ("FREQ=YEARLY;BYWEEKNO=-53;BYDAY=WE", "20200101", "20200101 20251231 20311231"),
        # BYWEEKNO alone takes the weekday of the first one (dateutil: all seven)
        ("FREQ=YEARLY;BYWEEKNO=20", "20260512", "20260512 20270518 20280516"),
        # weekdays counted within months and years, and counted ones beside plain ones (dateutil: none)
        ("FREQ=MONTHLY;BYDAY=-1FR", "20260130", "20260130 20260227 20260327"),
        ("FREQ=MONTHLY;BYDAY=5MO", "20260330", "20260330 20260629 20260831"),
        ("FREQ=YEARLY;BYDAY=20MO", "20260518", "20260518 20270517 20280515"),
        ("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3,10", "20260329", "20260329 20261025 20270328"),
        ("FREQ=MONTHLY;BYDAY=MO,1TU", "20260601", "20260601 20260602 20260608"),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "20260213", "20260213 20260313 20261113"),
        # positions within whole periods, also in the first (dateutil: from its first occurrence on)
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "20260130", "20260130 20260227 20260331"),
        ("FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1", "20260603", "20260608 20260615 20260622"),
        ("FREQ=YEARLY;BYSETPOS=1,-1", "20260603", "20260603 20270603 20280603"),
        ("FREQ=WEEKLY;BYDAY=MO,WE;BYSETPOS=3", "20260601", ""),
        # the first day is a start only if the rule names it
        ("FREQ=WEEKLY;BYDAY=TH;COUNT=2", "20260602", "20260604 20260611"),
        ("FREQ=YEARLY;BYMONTH=2", "20260131", ""),
        # an end
        ("FREQ=DAILY;UNTIL=20260603", "20260602", "20260602 20260603"),
        ("FREQ=DAILY;UNTIL=20260603", "20260602T090000", "20260602"),
        ("FREQ=DAILY;UNTIL=20260603T090000Z", "20260602T090000", "20260602 20260603"),
        ("FREQ=DAILY;UNTIL=20260601", "20260602", ""),
        ("FREQ=DAILY;COUNT=3;INTERVAL=999", "21970101", "21970101 21990927"),
        ("FREQ=MONTHLY;COUNT=9;INTERVAL=12", "21990101", "21990101 22000101"),
        ("FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2;COUNT=3", "20260601", ""),
        ("FREQ=YEARLY;COUNT=2", "20240229", "20240229 20280229"),
        ("FREQ=WEEKLY;BYMONTH=2;BYDAY=TU,TH;COUNT=3", "20260224", "20260224 20260226 20270202"),
    ],
)
def test_days(rule: str, first: str, expected: str) -> None:
    ends = not expected or "COUNT" in rule or "UNTIL" in rule
    assert days(rule, first, len(expected.split()) + ends) == expected


def test_times_of_day_multiply_and_can_be_chosen_from() -> None:
    twice = "FREQ=DAILY;BYHOUR=18,9;BYMINUTE=0,30"
    assert times(twice, 5) == ["02 09:00", "02 09:30", "02 18:00", "02 18:30", "03 09:00"]
    assert times(f"{twice};BYSETPOS=1,-1", 3) == ["02 09:00", "02 18:30", "03 09:00"]
    assert times(f"{twice};BYSETPOS=-1;BYDAY=WE", 2) == ["03 18:30", "10 18:30"]
    assert times("FREQ=WEEKLY;BYDAY=TU,WE;BYHOUR=9,18;BYSETPOS=2,3", 3) == [
        "02 18:15",
        "03 09:15",
        "09 18:15",
    ]
    assert times(f"{twice};COUNT=6", 9)[-1] == "03 09:30"


def times(rule: str, count: int) -> list[str]:
    found = starts(parse(rule), datetime(2026, 6, 2, 8, 15), EVER)
    return [f"{at:%d %H:%M}" for at in islice(found, count)]


def test_the_window_leaves_its_end_out() -> None:
    nine = datetime(2026, 6, 2, 9)
    daily = Expansion(parse("FREQ=DAILY"), nine)
    day = timedelta(days=1)
    assert list(daily.within(Span(nine, nine + day))) == [nine]
    assert list(daily.within(Span(nine + timedelta.resolution, nine + day))) == []
    assert list(daily.within(Span(nine, nine))) == []
    midnight = Expansion(parse("FREQ=DAILY"), datetime(2026, 6, 2))
    assert list(midnight.within(Span(datetime(2026, 6, 4), datetime(2026, 6, 5)))) == [datetime(2026, 6, 4)]


def test_nothing_is_outside_the_years_of_plans_nor_more_than_five_thousand() -> None:
    wide = Span(datetime.min, datetime.max)
    found = list(starts(parse("FREQ=DAILY"), datetime(1900, 1, 1), wide))
    assert (len(found), found[0]) == (5000, datetime(1900, 1, 1))
    late = Span(datetime(2200, 12, 30), datetime.max)
    assert len(list(starts(parse("FREQ=DAILY"), datetime(1900, 1, 1), late))) == 2
    assert not list(
        starts(parse("FREQ=YEARLY"), datetime(1900, 1, 1), Span(datetime.min, datetime(1900, 1, 1)))
    )


@given(rules(), firsts, st.integers(-400, 9000), st.integers(0, 1200))
def test_any_window_is_what_dateutil_walks_to(rule: Rule, first: datetime, begin: int, length: int) -> None:
    window = Span(first + timedelta(days=begin), first + timedelta(days=begin + length))
    expected = [at for at in walked(rule, first, window.end) if at >= window.start]
    assert list(starts(rule, first, window)) == expected[:5000]


@given(rules(), firsts, st.tuples(*[st.integers(-100_000, 4_000_000)] * 3))
def test_half_windows_add_up_and_hold_what_they_name(
    rule: Rule, first: datetime, minutes: tuple[int, int, int]
) -> None:
    start, middle, end = (first + timedelta(minutes=number) for number in sorted(minutes))
    ready = Expansion(rule, first)
    halves = [*ready.within(Span(start, middle)), *ready.within(Span(middle, end))]
    assert halves[:5000] == list(ready.within(Span(start, end)))
    assert halves == sorted(set(halves))
    assert all(start <= at < end and at >= first for at in halves)


class Counted(Periods):
    """Periods that say how many of them were looked at."""

    def __init__(self, inner: Periods) -> None:
        self.inner, self.step, self.uniform, self.looked = inner, inner.step, inner.uniform, 0

    def index(self, day: int) -> int:
        return self.inner.index(day)

    def days(self, index: int) -> Sequence[int]:
        self.looked += 1
        return self.inner.days(index)


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[Counted]:
    """The periods that were made since."""
    made: list[Counted] = []

    def counting(rule: Rule, first: datetime) -> Periods:
        made.append(Counted(periods(rule, first)))
        return made[-1]

    monkeypatch.setattr(expand, "periods", counting)
    return made


@pytest.mark.parametrize(
    ("rule", "far"),
    [
        *((freq, 1900) for freq in Freq),
        ("DAILY;INTERVAL=3", 1900),
        ("DAILY;COUNT=5000", 2090),
        ("DAILY;BYMONTH=6;BYDAY=MO", 1900),
        ("WEEKLY;INTERVAL=2;BYDAY=TU,TH", 1900),
        ("WEEKLY;COUNT=5000", 2010),
        ("WEEKLY;BYDAY=MO,FR;BYSETPOS=-1;COUNT=5000", 2010),
        ("WEEKLY;UNTIL=22000101", 1900),
        ("MONTHLY;BYDAY=-1FR", 1900),
        ("MONTHLY;BYDAY=MO,TU;BYSETPOS=-1", 1900),
        ("YEARLY;BYWEEKNO=20", 1900),
    ],
)
def test_no_distance_is_walked(rule: str, far: int, made: list[Counted]) -> None:
    for year in (2099, far):
        ready = expand.Expansion(parse(f"FREQ={rule}"), datetime(year, 1, 6, 9))
        list(ready.within(Span(datetime(2100, 6, 1), datetime(2100, 6, 8))))
    near_looked, far_looked = (periods.looked for periods in made)
    assert max(near_looked, far_looked) <= 10
    assert abs(far_looked - near_looked) <= 1


def test_what_must_be_counted_is_counted_once(made: list[Counted]) -> None:
    ready = expand.Expansion(parse("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=600"), datetime(1900, 1, 31))
    (counting,) = made
    assert 900 < counting.looked < 1100
    counting.looked = 0
    assert len(list(ready.within(Span(datetime(1980, 1, 1), datetime(1981, 1, 1))))) == 7
    assert counting.looked == 13


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYMONTHDAY=31;BYMONTH=2,1;INTERVAL=7;BYDAY=TU",
        "FREQ=MONTHLY;INTERVAL=12;BYMONTH=2",
        "FREQ=MONTHLY;BYDAY=6WE",
        "FREQ=YEARLY;BYMONTH=6;BYWEEKNO=53",
        "FREQ=YEARLY;BYYEARDAY=1;BYMONTHDAY=2",
        "FREQ=YEARLY;BYDAY=MO;BYSETPOS=60;COUNT=2",
    ],
)
def test_what_never_comes_is_looked_for_in_few_steps(rule: str, made: list[Counted]) -> None:
    assert next(expand.starts(parse(rule), datetime(1900, 1, 1), EVER), None) is None
    assert made[0].looked <= 301 * 12 * 2


def test_thirtieth_of_february_ends_at_once(made: list[Counted]) -> None:
    rule = Rule(freq=Freq.DAILY, bymonth=(1,), bymonthday=(30,))
    object.__setattr__(rule, "bymonth", (2,))
    assert not list(expand.starts(rule, datetime(1900, 1, 1), EVER))
    assert made[0].looked <= 301 * 12 + 1
