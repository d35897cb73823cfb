"""A file is read back before anybody gets it, and thrown away where it is not what it was to be."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.block import Block
from planner.domain.errors import UserError
from planner.domain.kinds import State, Visibility
from planner.domain.leaving import Leaving
from planner.domain.span import Span
from planner.domain.walltime import instant
from planner.interchange.ics.write.parts import Remembered
from planner.interchange.ics.write.proof import prove
from tests.bench import decade
from tests.domain.edited import DAY, HOME, block, override
from tests.domain.editing_cases import Case, cases
from tests.helpers import records
from tests.interchange.writing import HEAD, leaving, single, utc, written

AT = datetime(2026, 1, 15, 19)
WEEKLY = leaving(
    block("FREQ=WEEKLY", AT, id="w", uid="w", dropped=(AT + 7 * DAY,)),
    override(AT + 14 * DAY, title="Concert"),
    override(AT + 21 * DAY, state=State.CANCELLED),
)
NIGHTS = leaving(block("FREQ=DAILY", datetime(2026, 1, 1, 2, 15), id="n", uid="n"))
WHOLE = (leaving(single(AT, title="A\x07, b; c\\N\u2028d")), WEEKLY, NIGHTS)


def test_a_file_that_is_as_planned_passes() -> None:
    result = written(*WHOLE)
    prove(result.data, result.left, HEAD, None)


@pytest.mark.parametrize(
    ("was", "became"),
    [
        (b"SUMMARY:Concert", b"SUMMARY:Concerto"),
        (b"DTSTART:20260115T180000Z", b"DTSTART:20260115T181500Z"),
        (b"DTEND:20260115T190000Z", b"DTEND:20260115T191500Z"),
        (b"UID:u", b"UID:another"),
        (b"EXDATE;TZID=Europe/Berlin:20260122T190000\r\n", b""),
        (b"EXDATE;TZID=Europe/Berlin:20260205T190000\r\n", b""),
        (b"RRULE:FREQ=WEEKLY", b"RRULE:FREQ=WEEKLY;INTERVAL=2"),
        (
            b"RECURRENCE-ID;TZID=Europe/Berlin:20260129T190000",
            b"RECURRENCE-ID;TZID=Europe/Berlin:20260129T180000",
        ),
        (b"FREQ=DAILY;UNTIL=20260328T011500Z", b"FREQ=DAILY;UNTIL=20260328T001500Z"),
        (
            b"END:VCALENDAR",
            b"BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20300101T000000Z\r\nEND:VEVENT\r\nEND:VCALENDAR",
        ),
    ],
)
def test_one_that_is_not_is_thrown_away(was: bytes, became: bytes) -> None:
    result = written(*WHOLE)
    assert was in result.data
    proven = Remembered()
    prove(result.data, result.left, HEAD, None, proven)
    for remembered in (None, proven):
        with pytest.raises(UserError, match="thrown away"):
            prove(result.data.replace(was, became, 1), result.left, HEAD, None, remembered)


def test_a_series_that_is_over_and_one_that_is_still_to_come_are_compared() -> None:
    past = leaving(block("FREQ=WEEKLY;COUNT=20", AT.replace(year=2010), id="p", uid="p"))
    coming = leaving(block("FREQ=WEEKLY;COUNT=20", AT.replace(year=2046), id="c", uid="c"))
    for one, was in ((past, b"COUNT=20"), (coming, b"COUNT=20")):
        result = written(one)
        prove(result.data, result.left, HEAD, None)
        with pytest.raises(UserError, match="thrown away"):
            prove(result.data.replace(was, b"COUNT=19"), result.left, HEAD, None)


def test_what_was_too_many_is_not_missed() -> None:
    result = written(leaving(block("FREQ=DAILY;BYHOUR=8,12,16,20", AT.replace(year=2020, hour=8))))
    assert result.data.count(b"BEGIN:VEVENT") == 5000
    prove(result.data, result.left, HEAD, None)


def test_at_every_level_the_file_has_what_may_be_seen() -> None:
    for level in Visibility:
        result = written(leaving(single(AT, title=""), level=level), Leaving(WEEKLY.block, (), level))
        prove(result.data, result.left, HEAD, None)


def test_ten_years_pass() -> None:
    head = replace(HEAD, now=decade.NOW.now())
    whole = [leaving(one.block, *one.changed) for one in decade.series()]
    whole += [leaving(one) for one in decade.singles(500)]
    result = written(*whole, now=head.now)
    prove(result.data, result.left, head, None)


@settings(max_examples=40)
@given(cases())
def test_whatever_is_written_is_read_the_same(case: Case) -> None:
    one = leaving(case.series.block, *case.series.overrides)
    now = instant(case.at, case.series.block.zone, HOME)
    window = Span(now - timedelta(days=90), now + timedelta(days=90))
    for within in (window, None):
        result = written(one, window=within, now=now)
        prove(result.data, result.left, replace(HEAD, now=now), within)


@settings(max_examples=40)
@given(records.blocks(), st.sampled_from(["Europe/Berlin", "America/New_York", "UTC"]))
def test_whatever_a_plan_can_hold_can_be_written_and_read(one: Block, home: str) -> None:
    if one.all_day:
        added, dropped = (
            {datetime.combine(at, time()) for at in dates} for dates in (one.added, one.dropped)
        )
        one = replace(one, added=tuple(added), dropped=tuple(dropped))
    head = replace(HEAD, home=home)
    result = written(leaving(one), home=home)
    prove(result.data, result.left, head, None)


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"])
def test_the_first_and_the_last_day_of_all_can_be_read(zone: str) -> None:
    days = (datetime(1900, 1, 1, 0, 30), datetime(2200, 12, 31, 22, 30))
    result = written(*(leaving(single(day, id=f"{day}", uid=f"{day}", zone=zone)) for day in days))
    prove(result.data, result.left, HEAD, None)


def test_an_alarm_and_the_rest_of_an_event_do_not_disturb_it() -> None:
    odd = single(AT, extra='BEGIN:VALARM\nTRIGGER:-PT5M\nX-A:1\nEND:VALARM\nATTENDEE;CN="A:B":mailto:a')
    for alarm in (None, 10):
        result = written(leaving(odd), alarm=alarm)
        prove(result.data, result.left, HEAD, Span(utc(2026, 1, 1), utc(2026, 2, 1)))
