"""What others see in a file: recurring-ical-events expands it, and has to find what the plan has."""

import re
from datetime import UTC, date, datetime, time, timedelta

import icalendar
import pytest
import recurring_ical_events  # type: ignore[import-untyped]
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from planner.domain.block import Block
from planner.domain.leaving import Leaving
from planner.domain.recur.rule import Rule
from planner.domain.span import Span
from planner.domain.walltime import instant, zone
from planner.interchange.ics.write.file import calendar
from planner.interchange.ics.write.portable import portable
from tests.domain.edited import DAY, HOME, block
from tests.domain.editing_cases import Case, cases, usual_rules
from tests.domain.recurring import rules
from tests.interchange.writing import HEAD, HOUR, Seen, expected, leaving, utc, written

THREE_YEARS = timedelta(days=3 * 366)
ZONES = st.sampled_from(
    ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", None]
)
CLOCKS = st.sampled_from([time(2, 15), time(1, 30), time(19), time(23), time()])
LENGTHS = st.sampled_from([timedelta(0), HOUR, 9 * HOUR, 2 * DAY])
LOCAL = re.compile(r"^(?:DTSTART|DTEND|EXDATE|RECURRENCE-ID);TZID=([^:]+):(\w+)$", re.MULTILINE)
MOST_EVENTS = 150


def seen(data: bytes, window: Span) -> list[Seen]:
    """What the other reader finds in a window, without fault."""
    read = icalendar.Calendar.from_ical(data)
    assert not [component.errors for component in read.walk() if component.errors]
    found = recurring_ical_events.of(read).between(window.start, window.end)
    return sorted((moment(one["DTSTART"].dt), moment(one["DTEND"].dt), str(one["SUMMARY"])) for one in found)


def moment(value: date) -> datetime:
    if isinstance(value, datetime):
        return value.astimezone(UTC)
    return instant(datetime.combine(value, time()), None, HOME)


def agree(one: Leaving, window: Span, written_for: Span | None, now: datetime) -> None:
    """At the edges of a window readers differ about what still touches it, so those are left out."""
    data = written(one, window=written_for, now=now).data
    inner = Span(window.start + 4 * DAY, window.end - 4 * DAY)
    ours, theirs = (
        [found for found in all_of_it if inner.start <= found[0] < inner.end]
        for all_of_it in (expected(one, window), seen(data, window))
    )
    assert theirs == ours
    for name, wall in LOCAL.findall(data.decode().replace("\r\n", "\n")):
        assert is_clear(datetime.strptime(wall, "%Y%m%dT%H%M%S"), name)


def is_clear(wall: datetime, name: str) -> bool:
    there = wall.replace(tzinfo=zone(name))
    return there.utcoffset() == there.replace(fold=1).utcoffset()


@st.composite
def series(draw: st.DrawFn) -> Block:
    """Any rule, at times of day at which clocks are changed, without exceptions."""
    rule: Rule = draw(rules() | usual_rules())
    all_day = draw(st.booleans())
    day = datetime.combine(draw(st.dates(date(2000, 1, 1), date(2008, 12, 31))), time())
    start = day if all_day else datetime.combine(day, draw(CLOCKS))
    length = draw(st.sampled_from([DAY, 3 * DAY]) if all_day else LENGTHS)
    return block(str(rule), start, length, all_day=all_day, zone=None if all_day else draw(ZONES))


@settings(max_examples=40)
@given(series())
def test_any_rule_is_seen_as_the_plan_has_it(one: Block) -> None:
    start = one.start.replace(tzinfo=UTC) - 8 * DAY
    now = start - timedelta(days=6 * 365)
    assume(len(portable(leaving(one), None, HOME, now)) <= MOST_EVENTS)
    agree(leaving(one), Span(start, start + THREE_YEARS), None, now)


@settings(max_examples=30)
@given(cases(), st.booleans())
def test_a_series_with_exceptions_is_seen_as_the_plan_has_it(case: Case, windowed: bool) -> None:
    around = instant(case.at, case.series.block.zone, HOME)
    reach = min(case.reach, THREE_YEARS / 2)
    window = Span(around - reach, around + reach)
    one = leaving(case.series.block, *case.series.overrides)
    assume(len(portable(one, window if windowed else None, HOME, around)) <= MOST_EVENTS)
    agree(one, window, window if windowed else None, around)


@settings(max_examples=20)
@given(cases())
def test_the_same_gives_the_same_bytes(case: Case) -> None:
    one = leaving(case.series.block, *case.series.overrides)
    now = instant(case.at, case.series.block.zone, HOME)
    window = Span(now - 300 * DAY, now + 300 * DAY)
    head = [HEAD, HEAD]
    first, again = (
        calendar([Leaving(one.block, one.overrides[:], one.level)], of, window).data for of in head
    )
    assert first == again


@pytest.mark.parametrize("hour", [1, 2, 22])
@pytest.mark.parametrize("name", ["Europe/Berlin", "Europe/Dublin", "America/New_York", "Africa/Casablanca"])
def test_a_series_past_every_change_of_nine_years(hour: int, name: str) -> None:
    one = leaving(block("FREQ=DAILY", datetime(2026, 1, 1, hour, 15), 6 * HOUR, zone=name))
    for year in (2026, 2033):
        agree(one, Span(utc(year, 1, 1), utc(year + 1, 12, 1)), None, utc(2026, 1, 1))
