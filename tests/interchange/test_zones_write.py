"""Definitions of zones, read back by RFC 5545 alone and by dateutil, against zoneinfo at every change."""

import struct
from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from functools import cache
from io import BytesIO, StringIO
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from dateutil.rrule import rrulestr
from dateutil.tz import tzical
from hypothesis import example, given, settings
from hypothesis import strategies as st

from planner.domain.errors import UserError
from planner.interchange.ics.component import Component
from planner.interchange.ics.zones import write
from planner.interchange.ics.zones.write import definition

ZONES = sorted(available_timezones() - {"Factory", "localtime"})
SINCE, END = 2024, 2044
SECOND, DAY = timedelta(seconds=1), timedelta(days=1)
# Every kind of rule there is, and zones whose history is long or odd.
ODD = [
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/Nuuk",
    "America/Santiago",
    "America/Sao_Paulo",
    "Asia/Gaza",
    "Asia/Jerusalem",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "America/New_York",
    "America/Recife",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Europe/Berlin",
    "Europe/Dublin",
    "Europe/London",
    "Pacific/Apia",
    "UTC",
]
READ_BY_DATEUTIL = sorted(
    set(ZONES) & {*ODD, "America/Havana", "Asia/Beirut", "Antarctica/Troll", "Europe/Chisinau"}
)


def onsets(written: Component) -> list[tuple[datetime, timedelta]]:
    """When (UTC) which offset begins, by RFC 5545 §3.6.5 and nothing else."""
    found = []
    for part in written.parts:
        lines = dict(line.split(":", 1) for line in part.lines)
        before, after = duration(lines["TZOFFSETFROM"]), duration(lines["TZOFFSETTO"])
        walls = rule_walls(lines["DTSTART"], lines.get("RRULE"))
        found += [((wall - before).replace(tzinfo=UTC), after) for wall in walls]
    return sorted(found)


def duration(offset: str) -> timedelta:
    hours, minutes, seconds = (int(offset[at : at + 2] or 0) for at in (1, 3, 5))
    return int(f"{offset[0]}1") * timedelta(hours=hours, minutes=minutes, seconds=seconds)


@cache
def rule_walls(start: str, rule: str | None) -> list[datetime]:
    first = datetime.strptime(start, "%Y%m%dT%H%M%S")
    if rule is None:
        return [first]
    walls = list(rrulestr(f"{rule};UNTIL={max(END, first.year + 1)}0101T000000", dtstart=first))
    assert walls[0] == first, f"{start} is not in {rule}"
    return walls


def wrong(written: Component, zone: tzinfo, since: int) -> list[datetime]:
    """The moments at which a reader of the definition has another offset than the zone."""
    begun = onsets(written)
    starts = [at for at, _ in begun]
    return [
        at for at in moments(zone, since) if offset(zone, at) != begun[bisect_right(starts, at) - 1][1]
        or at < starts[0]
    ]  # fmt: skip


def moments(zone: tzinfo, since: int) -> Iterator[datetime]:
    """The year's beginning, a second before each change, the change, a second after, and between changes."""
    begin = datetime(since, 1, 1, tzinfo=zone).astimezone(UTC)
    changes = [*real_changes(zone, begin), datetime(END, 1, 1, tzinfo=UTC) - DAY]
    yield begin
    for at, later in pairwise([begin, *changes]):
        yield at + (later - at) / 2
        yield from (later - SECOND, later, later + SECOND)


def real_changes(zone: tzinfo, begin: datetime) -> list[datetime]:
    days = [begin + 2 * DAY * n for n in range((datetime(END, 1, 1, tzinfo=UTC) - begin).days // 2)]
    offsets = [day.astimezone(zone).utcoffset() for day in days]
    return [
        change(zone, before)
        for before, here, there in zip(days, offsets, offsets[1:], strict=False)
        if here != there
    ]


def change(zone: tzinfo, before: datetime) -> datetime:
    """The second within two days at which the zone's offset is another."""
    was, low, high = offset(zone, before), 0, 2 * 86400
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if offset(zone, before + middle * SECOND) == was else (low, middle)
    return before + high * SECOND


def offset(zone: tzinfo, at: datetime) -> timedelta:
    ahead = at.astimezone(zone).utcoffset()
    assert ahead is not None
    return ahead


@pytest.mark.parametrize("letter", sorted({zone[:4] for zone in ZONES}))
def test_every_zone_is_right_at_every_change(letter: str) -> None:
    faults = {
        zone: found
        for zone in ZONES
        if zone.startswith(letter) and (found := wrong(definition(zone, SINCE), ZoneInfo(zone), SINCE))
    }
    assert not faults


@pytest.mark.parametrize("since", [1900, 1970, 1990, 2005])
@pytest.mark.parametrize("zone", ODD)
def test_the_past_is_right_from_its_year_on(zone: str, since: int) -> None:
    assert not wrong(definition(zone, since), ZoneInfo(zone), since)


@pytest.mark.parametrize(
    ("zone", "since"),
    [
        ("Africa/Freetown", 1939),  # two changes within four days
        ("Australia/Brisbane", 1942),  # changed on 1 January, at which time it was December in UTC
    ],
)
def test_changes_that_are_easily_missed_are_written(zone: str, since: int) -> None:
    assert not wrong(definition(zone, since), ZoneInfo(zone), since)


@pytest.mark.parametrize("zone", READ_BY_DATEUTIL)
def test_dateutil_reads_the_same(zone: str) -> None:
    read, real = tzical(StringIO(text(definition(zone, SINCE)))).get(), ZoneInfo(zone)
    assert read is not None
    walls = [at.astimezone(real).replace(tzinfo=None, fold=0) for at in moments(real, SINCE)]
    first = [at for at in walls if not_in_a_gap(at, real)]
    assert [at.replace(tzinfo=read).utcoffset() for at in first] == [
        at.replace(tzinfo=real).utcoffset() for at in first
    ]
    assert len(first) > 3


def not_in_a_gap(wall: datetime, zone: tzinfo) -> bool:
    return wall.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) == wall


def text(component: Component) -> str:
    inner = [*component.lines, *map(text, component.parts)]
    return "\r\n".join([f"BEGIN:{component.name}", *inner, f"END:{component.name}"])


def test_berlin_is_two_observances() -> None:
    assert definition("Europe/Berlin", 2024) == Component(
        "VTIMEZONE",
        ("TZID:Europe/Berlin",),
        (
            Component(
                "DAYLIGHT",
                (
                    "DTSTART:19960331T020000",
                    "TZOFFSETFROM:+0100",
                    "TZOFFSETTO:+0200",
                    "TZNAME:CEST",
                    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
                ),
            ),
            Component(
                "STANDARD",
                (
                    "DTSTART:19961027T030000",
                    "TZOFFSETFROM:+0200",
                    "TZOFFSETTO:+0100",
                    "TZNAME:CET",
                    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
                ),
            ),
        ),
    )


@pytest.mark.parametrize(
    ("zone", "since", "parts", "rules"),
    [
        ("Europe/Berlin", 1997, 2, 2),
        ("Europe/Berlin", 1996, 3, 2),  # what held until the end of March has to be said
        ("America/New_York", 2006, 5, 2),
        ("Asia/Kolkata", 2024, 1, 0),
        ("America/Sao_Paulo", 2024, 1, 0),
        ("Asia/Almaty", 2024, 2, 0),
        ("Africa/Cairo", 2024, 3, 3),  # the day after the last Thursday of October can be in November
        ("Europe/Dublin", 2024, 2, 2),
    ],
)
def test_no_more_is_written_than_needed(zone: str, since: int, parts: int, rules: int) -> None:
    written = definition(zone, since)
    assert len(written.parts) == parts
    assert sum(line.startswith("RRULE") for part in written.parts for line in part.lines) == rules


def test_daylight_is_the_time_with_more_light_where_the_law_calls_it_standard() -> None:
    names = {part.lines[3]: part.name for part in definition("Europe/Dublin", 2024).parts}
    assert names == {"TZNAME:IST": "DAYLIGHT", "TZNAME:GMT": "STANDARD"}


def test_what_readers_stumble_over_is_not_written() -> None:
    """Lists, years before 1970, seconds of local mean time, onsets after the jump."""
    for zone in ODD:
        for part in definition(zone, SINCE).parts:
            lines = dict(line.split(":", 1) for line in part.lines)
            assert "RDATE" not in lines
            assert lines["DTSTART"] >= "1970"
            assert len(lines["TZOFFSETFROM"]) == len(lines["TZOFFSETTO"]) == 5


def test_a_zone_that_is_none_is_refused() -> None:
    with pytest.raises(UserError):
        definition("Europe/Atlantis", 2024)


def dates(first_month: int, last_month: int) -> st.SearchStrategy[str]:
    days = st.integers(first_month * 31, last_month * 29)
    return st.one_of(
        st.builds(
            "M{}.{}.{}".format, st.integers(first_month, last_month), st.integers(1, 5), st.integers(0, 6)
        ),
        st.builds("J{}".format, days),
        st.builds("{}".format, days),
    )


hours = st.integers(-167, 167)


@given(first=dates(2, 6), then=dates(8, 11), hour=hours, hour_then=hours)
@example("M3.4.4", "M10.5.4", 50, 24)
@example("M2.5.0", "J243", 2, 24)
@example("59", "M10.1.0", 0, -1)
@settings(max_examples=25)
def test_any_law_that_can_be_made_is_written_right(first: str, then: str, hour: int, hour_then: int) -> None:
    """Whatever a footer can say (RFC 9636 §3.3.2), where there is no rule for it in RFC 5545 too."""
    zone = made_up(f"<A>-1<B>,{first}/{hour},{then}/{hour_then}")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(write, "zone_named", lambda _: zone)
        written = definition.__wrapped__("Made/Up", SINCE)
    assert not wrong(written, zone, SINCE)


def test_a_law_of_dates_is_written_as_a_rule() -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(write, "zone_named", lambda _: made_up("<A>-1<B>,J80/24,J264/24"))
        written = definition.__wrapped__("Made/Up", SINCE)
    assert [line[6:] for part in written.parts for line in part.lines if line.startswith("RRULE")] == [
        "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=22",
        "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=22",
    ]


def made_up(footer: str) -> ZoneInfo:
    """A zone that has only ever had the law of its footer, and before that an offset of one hour."""
    counts = struct.pack(">4sc15x6l", b"TZif", b"2", 0, 0, 0, 0, 1, 2)
    body = struct.pack(">lbb2s", 3600, 0, 0, b"A\0")
    return ZoneInfo.from_file(BytesIO(counts + body + counts + body + f"\n{footer}\n".encode()))
