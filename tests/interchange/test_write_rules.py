"""Rules in the portable shapes: which there are, and that they have the same starts."""

from datetime import datetime, timedelta
from itertools import islice

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from planner.domain.recur.expand import BEGIN, END, Expansion
from planner.domain.recur.parse import parse
from planner.domain.recur.rule import Rule
from planner.domain.span import Span
from planner.interchange.ics.write.rules import portable_rule
from tests.domain.editing_cases import usual_rules
from tests.domain.recurring import firsts, rules

THURSDAY = datetime(2026, 1, 15, 19)


@pytest.mark.parametrize(
    ("rule", "portable"),
    [
        ("FREQ=DAILY;INTERVAL=3", "FREQ=DAILY;INTERVAL=3"),
        ("FREQ=DAILY;BYDAY=MO,TH", "FREQ=WEEKLY;BYDAY=MO,TH"),
        ("FREQ=DAILY;BYMONTHDAY=15", "FREQ=MONTHLY;BYMONTHDAY=15"),
        ("FREQ=DAILY;BYMONTHDAY=15;BYMONTH=1", "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15"),
        ("FREQ=WEEKLY", "FREQ=WEEKLY"),
        ("FREQ=WEEKLY;BYDAY=TH,FR;WKST=SU", "FREQ=WEEKLY;BYDAY=TH,FR"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,FR;WKST=SU", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,FR"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,SU;WKST=SU", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,SU;WKST=SU"),
        ("FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=15"),
        ("FREQ=MONTHLY;BYDAY=TH", "FREQ=WEEKLY;BYDAY=TH"),
        ("FREQ=MONTHLY;BYDAY=3TH", "FREQ=MONTHLY;BYDAY=3TH"),
        ("FREQ=MONTHLY;BYDAY=TH;BYSETPOS=3", "FREQ=MONTHLY;BYDAY=3TH"),
        ("FREQ=MONTHLY;BYDAY=3TH;BYMONTH=1", "FREQ=YEARLY;BYDAY=3TH;BYMONTH=1"),
        ("FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15"),
        ("FREQ=YEARLY;BYMONTHDAY=15", "FREQ=MONTHLY;BYMONTHDAY=15"),
        ("FREQ=YEARLY;BYMONTH=1;BYDAY=TH;BYSETPOS=3", "FREQ=YEARLY;BYDAY=3TH;BYMONTH=1"),
        ("FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=-17", "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15"),
        ("FREQ=WEEKLY;BYHOUR=19;BYMINUTE=0;COUNT=5", "FREQ=WEEKLY"),
    ],
)
def test_a_rule_leaves_in_a_shape_that_all_readers_know(rule: str, portable: str) -> None:
    assert str(portable_rule(parse(rule), THURSDAY)) == portable


@pytest.mark.parametrize(
    ("rule", "first"),
    [
        ("FREQ=DAILY;INTERVAL=2;BYDAY=TH", THURSDAY),
        ("FREQ=DAILY;BYMONTH=1", THURSDAY),
        ("FREQ=WEEKLY;BYDAY=TH;BYMONTH=1", THURSDAY),
        ("FREQ=WEEKLY;BYHOUR=9,19", THURSDAY),
        ("FREQ=WEEKLY;BYDAY=MO,TH;BYSETPOS=-1", THURSDAY),
        ("FREQ=MONTHLY", datetime(2026, 1, 29, 19)),
        ("FREQ=MONTHLY;BYMONTHDAY=31", datetime(2026, 1, 31, 19)),
        ("FREQ=MONTHLY;BYMONTHDAY=-2", datetime(2026, 1, 30, 19)),
        ("FREQ=MONTHLY;BYMONTHDAY=1,15", THURSDAY),
        ("FREQ=MONTHLY;BYDAY=5TH", datetime(2026, 1, 29, 19)),
        ("FREQ=MONTHLY;BYDAY=1TH,3TH", THURSDAY),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", datetime(2026, 1, 30, 19)),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", datetime(2026, 2, 13, 19)),
        ("FREQ=YEARLY", datetime(2024, 2, 29, 19)),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", datetime(2026, 2, 28, 19)),
        ("FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=15", THURSDAY),
        ("FREQ=YEARLY;BYDAY=20MO", datetime(2026, 5, 18, 19)),
        ("FREQ=YEARLY;BYWEEKNO=3", THURSDAY),
        ("FREQ=YEARLY;BYYEARDAY=15", THURSDAY),
    ],
)
def test_a_richer_rule_has_no_such_shape(rule: str, first: datetime) -> None:
    assert portable_rule(parse(rule), first) is None


@given(rules(ends=False) | usual_rules(), firsts | st.just(datetime(2004, 2, 29)))
def test_the_shape_has_the_same_starts(rule: Rule, first: datetime) -> None:
    found = next(Expansion(rule, first).within(Span(BEGIN, END)), None)
    portable = found and portable_rule(rule, found)
    assume(portable)
    assert found
    assert portable
    first = found
    window = Span(first, first + timedelta(days=20 * 366))
    ours, theirs = (list(islice(Expansion(one, first).within(window), 300)) for one in (rule, portable))
    assert ours == theirs
    assert ours[0] == first
