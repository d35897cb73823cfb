"""Series as they happen: clocks that change, days added and dropped, occurrences that moved."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from planner.domain.block import Block, Override
from planner.domain.errors import UserError
from planner.domain.kinds import Kind
from planner.domain.occurrence import Occurrence
from planner.domain.recur.rule import Freq, Rule
from planner.domain.recur.series import last_end, occurrences
from planner.domain.span import Span
from planner.domain.walltime import instant, wall_at
from tests.domain.recurring import firsts, rules, walked

BERLIN = "Europe/Berlin"
NOW = datetime(2026, 1, 1, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ZONES = (
    BERLIN,
    "America/New_York",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Pacific/Apia",
    "America/Sao_Paulo",
    "Asia/Kathmandu",
    "UTC",
)


def block(rule: str | None, start: datetime, length: timedelta = HOUR, **fields: Any) -> Block:
    given = {"zone": BERLIN, "title": "Pottery", "kind": Kind.ME, "who": ("ada",)} | fields
    given |= {"start": start, "end": start + length, "rule": rule}
    return Block(id="b", uid="u", created=NOW, changed=NOW, **given)


def day(rule: str | None, start: datetime, length: timedelta = DAY, **fields: Any) -> Block:
    return block(rule, start, length, all_day=True, zone=None, **fields)


def override(occurrence: datetime, **fields: Any) -> Override:
    return Override(id="o", block="b", occurrence=occurrence, changed=NOW, **fields)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type,misc]


def found(
    series: Block, start: datetime, end: datetime, *overrides: Override, home: str = BERLIN
) -> list[Occurrence]:
    return occurrences(series, {one.occurrence: one for one in overrides}, Span(start, end), home)


def clock(occurrence: Occurrence) -> str:
    return f"{occurrence.span.start:%d %H:%M}–{occurrence.span.end:%H:%M}"


@pytest.mark.parametrize(
    ("zone", "first", "expected"),
    [
        # gaps: the offset from before holds, so that day it is later on the clock
        (BERLIN, datetime(2026, 3, 28, 2, 30), ["28 01:30–02:30", "29 01:30–01:30", "30 00:30–01:30"]),
        ("America/New_York", datetime(2026, 3, 7, 2), ["07 07:00–08:00", "08 07:00–07:00", "09 06:00–07:00"]),
        # folds: the first of the two
        (BERLIN, datetime(2026, 10, 24, 2, 30), ["24 00:30–01:30", "25 00:30–02:30", "26 01:30–02:30"]),
        (
            "America/New_York",
            datetime(2026, 10, 31, 1),
            ["31 05:00–06:00", "01 05:00–07:00", "02 06:00–07:00"],
        ),
        # half an hour, in the southern autumn and spring
        (
            "Australia/Lord_Howe",
            datetime(2026, 4, 4, 9),
            ["03 22:00–23:00", "04 22:30–23:30", "05 22:30–23:30"],
        ),
        (
            "Australia/Lord_Howe",
            datetime(2026, 10, 3, 9),
            ["02 22:30–23:30", "03 22:00–23:00", "04 22:00–23:00"],
        ),
        # Ramadan: back on 15 February, ahead on 22 March
        (
            "Africa/Casablanca",
            datetime(2026, 2, 14, 9),
            ["14 08:00–09:00", "15 09:00–10:00", "16 09:00–10:00"],
        ),
        (
            "Africa/Casablanca",
            datetime(2026, 3, 21, 9),
            ["21 09:00–10:00", "22 08:00–09:00", "23 08:00–09:00"],
        ),
        # the day that Apia left out shows at the same hour of the next
        ("Pacific/Apia", datetime(2011, 12, 29, 9), ["29 19:00–20:00", "30 19:00–20:00", "30 19:00–20:00"]),
        # midnight was a gap in São Paulo
        ("America/Sao_Paulo", datetime(2017, 10, 14), ["14 03:00–04:00", "15 03:00–03:00", "16 02:00–03:00"]),
        (
            "America/Sao_Paulo",
            datetime(2018, 2, 17, 23),
            ["18 01:00–03:00", "19 02:00–03:00", "20 02:00–03:00"],
        ),
    ],
)
def test_a_daily_series_stays_on_the_wall(zone: str, first: datetime, expected: list[str]) -> None:
    series = block("FREQ=DAILY;COUNT=3", first, zone=zone)
    every = found(series, utc(2011, 1, 1), utc(2027, 1, 1))
    assert [clock(one) for one in every] == expected
    assert [one.recurrence_id for one in every] == [first, first + DAY, first + 2 * DAY]


def test_an_occurrence_in_a_gap_is_found_by_its_moment() -> None:
    series = block("FREQ=DAILY", datetime(2026, 3, 1, 2, 30), timedelta(0))
    (one,) = found(series, utc(2026, 3, 29, 1, 30), utc(2026, 3, 29, 1, 31))
    assert one.recurrence_id == datetime(2026, 3, 29, 2, 30)
    assert not found(series, utc(2026, 3, 29, 0, 30), utc(2026, 3, 29, 1, 30))


def test_days_are_as_long_as_the_clock_makes_them() -> None:
    series = day("FREQ=DAILY", datetime(2026, 1, 1))
    lengths = {
        one.block.start.date().isoformat(): one.span.length / HOUR
        for one in found(series, utc(2026, 1, 5), utc(2026, 12, 28))
    }
    assert len(lengths) == 358  # the 5th begins before its window, 27 and 28 December touch its end
    assert {on: hours for on, hours in lengths.items() if hours != 24} == {"2026-03-29": 23, "2026-10-25": 25}


def test_a_day_touching_the_window_is_not_in_it() -> None:
    series = day("FREQ=DAILY", datetime(2026, 1, 1))
    (one,) = found(series, utc(2026, 6, 1, 22), utc(2026, 6, 2, 22))
    assert one.span == Span(utc(2026, 6, 1, 22), utc(2026, 6, 2, 22))


def test_what_floats_is_on_the_wall_of_the_one_who_looks() -> None:
    series = block("FREQ=DAILY;COUNT=1", datetime(2026, 6, 2, 9), zone=None)
    window = utc(2026, 6, 1), utc(2026, 6, 4)
    assert clock(found(series, *window)[0]) == "02 07:00–08:00"
    assert clock(found(series, *window, home="America/New_York")[0]) == "02 13:00–14:00"


def test_an_occurrence_that_began_earlier_is_in_the_window() -> None:
    series = block("FREQ=YEARLY", datetime(2020, 6, 1, 9), timedelta(days=40))
    assert [one.recurrence_id for one in found(series, utc(2026, 7, 1), utc(2026, 7, 2))] == [
        datetime(2026, 6, 1, 9)
    ]


def test_overlapping_occurrences_are_sorted() -> None:
    series = block("FREQ=DAILY", datetime(2026, 6, 1, 9), timedelta(days=3), added=(datetime(2026, 6, 2, 1),))
    ids = [one.recurrence_id for one in found(series, utc(2026, 6, 3, 12), utc(2026, 6, 3, 13))]
    assert ids == [
        datetime(2026, 6, 1, 9),
        datetime(2026, 6, 2, 1),
        datetime(2026, 6, 2, 9),
        datetime(2026, 6, 3, 9),
    ]


def test_added_and_dropped() -> None:
    series = block(
        "FREQ=WEEKLY",
        datetime(2026, 6, 2, 9),
        added=(datetime(2026, 6, 4, 15), datetime(2026, 6, 9, 9), datetime(2026, 6, 5, 9)),
        dropped=(datetime(2026, 6, 16, 9), datetime(2026, 6, 5, 9), datetime(2026, 6, 17, 9)),
    )
    every = found(series, utc(2026, 6, 1), utc(2026, 6, 24))
    assert [one.block.start for one in every] == [
        datetime(2026, 6, 2, 9),
        datetime(2026, 6, 4, 15),
        datetime(2026, 6, 9, 9),
        datetime(2026, 6, 23, 9),
    ]
    assert [one.recurrence_id for one in every] == [one.block.start for one in every]
    assert every[1].block == replace(
        series, start=datetime(2026, 6, 4, 15), end=datetime(2026, 6, 4, 16), rule=None, added=(), dropped=()
    )


def test_without_a_rule_the_start_and_the_added_dates_are_the_series() -> None:
    series = block(None, datetime(2026, 6, 2, 9), added=(datetime(2026, 6, 4, 15), datetime(2026, 8, 1, 9)))
    every = found(series, utc(2026, 6, 1), utc(2026, 7, 1))
    assert [one.recurrence_id for one in every] == [datetime(2026, 6, 2, 9), datetime(2026, 6, 4, 15)]
    assert last_end(series) == datetime(2026, 8, 2, 10)


def test_a_block_that_does_not_repeat_is_its_only_occurrence() -> None:
    single = block(None, datetime(2026, 6, 2, 9))
    (one,) = found(single, utc(2026, 6, 2), utc(2026, 6, 3))
    assert (one.block, one.recurrence_id) == (single, None)
    assert not found(single, utc(2026, 6, 3), utc(2026, 6, 4))


def moved(occurrence: datetime, start: datetime, **fields: Any) -> Override:
    return override(occurrence, start=start, end=start + 2 * HOUR, **fields)


WEEKLY = block("FREQ=WEEKLY", datetime(2026, 6, 2, 9))
WINDOW = utc(2026, 7, 6), utc(2026, 7, 13)


@pytest.mark.parametrize(
    ("overrides", "expected"),
    [
        ((), ["07 07:00–08:00"]),
        ((override(datetime(2026, 7, 7, 9), title="Kiln"),), ["07 07:00–08:00"]),
        ((moved(datetime(2026, 7, 7, 9), datetime(2026, 7, 8, 9)),), ["08 07:00–09:00"]),
        # out of the window, into it from either side, and from far away
        ((moved(datetime(2026, 7, 7, 9), datetime(2026, 7, 14, 9)),), []),
        ((moved(datetime(2026, 7, 14, 9), datetime(2026, 7, 7, 7)),), ["07 05:00–07:00", "07 07:00–08:00"]),
        ((moved(datetime(2028, 7, 4, 9), datetime(2026, 7, 9, 9)),), ["07 07:00–08:00", "09 07:00–09:00"]),
        # for a time that the series does not have
        ((moved(datetime(2028, 7, 5, 9), datetime(2026, 7, 9, 9)),), ["07 07:00–08:00"]),
        ((moved(datetime(2026, 7, 8, 9), datetime(2026, 7, 9, 9)),), ["07 07:00–08:00"]),
        ((moved(datetime(2026, 5, 26, 9), datetime(2026, 7, 9, 9)),), ["07 07:00–08:00"]),
    ],
)
def test_overrides_move_occurrences(overrides: tuple[Override, ...], expected: list[str]) -> None:
    assert [clock(one) for one in found(WEEKLY, *WINDOW, *overrides)] == expected


def test_an_override_keeps_the_name_of_its_occurrence() -> None:
    home, away = datetime(2028, 7, 4, 9), datetime(2026, 7, 9, 9)
    (_, one) = found(WEEKLY, *WINDOW, moved(home, away, title="Kiln"))
    assert (one.recurrence_id, one.block.start, one.block.title) == (home, away, "Kiln")
    assert one.block.rule is None


def test_a_dropped_occurrence_stays_dropped_whatever_its_override_says() -> None:
    far, near = datetime(2028, 7, 4, 9), datetime(2026, 7, 7, 9)
    series = replace(WEEKLY, dropped=(far, near))
    assert not found(series, *WINDOW, moved(far, datetime(2026, 7, 9, 9)), override(near, title="Kiln"))


def test_an_occurrence_that_came_to_last_all_day_leaves_the_zone_of_its_series() -> None:
    ahead = block("FREQ=WEEKLY", datetime(2026, 3, 2), DAY, zone="Pacific/Kiritimati")
    whole = override(ahead.start, all_day=True)
    window = utc(2026, 3, 3, 10, 30), utc(2026, 3, 3, 10, 45)
    assert found(ahead, *window, home="Pacific/Pago_Pago") == []
    (one,) = found(ahead, *window, whole, home="Pacific/Pago_Pago")
    assert one.span == Span(utc(2026, 3, 2, 11), utc(2026, 3, 3, 11))


def test_an_added_date_can_be_moved() -> None:
    far = datetime(2028, 7, 5, 1)
    series = replace(WEEKLY, rule=None, added=(far,))
    (one,) = found(series, *WINDOW, moved(far, datetime(2026, 7, 9, 9)))
    assert one.recurrence_id == far


@pytest.mark.parametrize(
    ("until", "last"),
    [
        ("20260310T220000Z", datetime(2026, 3, 10, 18)),  # 18:00 in New York, two days after the change
        ("20260310T215959Z", datetime(2026, 3, 9, 18)),
        ("20260310T180000", datetime(2026, 3, 10, 18)),
        ("20260310T175959", datetime(2026, 3, 9, 18)),
        ("20260310", datetime(2026, 3, 9, 18)),
    ],
)
def test_until_is_a_moment_or_a_time_on_the_wall(until: str, last: datetime) -> None:
    series = block(f"FREQ=DAILY;UNTIL={until}", datetime(2026, 3, 1, 18), zone="America/New_York")
    assert found(series, utc(2026, 3, 1), utc(2027, 1, 1))[-1].recurrence_id == last
    after = moved(last + DAY, datetime(2026, 7, 9, 9))
    assert not found(series, *WINDOW, after)
    assert [one.recurrence_id for one in found(series, *WINDOW, replace(after, occurrence=last))] == [last]


@pytest.mark.parametrize("until", ["20260605", "20260605T000000Z", "20260605T235959Z", "20260605T120000"])
def test_a_series_of_days_ends_by_the_date(until: str) -> None:
    series = day(f"FREQ=DAILY;UNTIL={until}", datetime(2026, 6, 1))
    for home in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):
        assert len(found(series, utc(2026, 1, 1), utc(2027, 1, 1), home=home)) == 5


def test_a_series_of_days_has_no_times() -> None:
    series = day("FREQ=DAILY;BYHOUR=9,18;BYMINUTE=30;COUNT=2", datetime(2026, 6, 1))
    every = found(series, utc(2026, 1, 1), utc(2027, 1, 1))
    assert [one.block.start for one in every] == [datetime(2026, 6, 1), datetime(2026, 6, 2)]


@pytest.mark.parametrize("fields", [{"rule": "FREQ=NEVER"}, {"zone": "Europe/Atlantis"}])
def test_a_rule_or_zone_that_is_none_is_said(fields: dict[str, Any]) -> None:
    with pytest.raises(UserError):
        found(replace(WEEKLY, **fields), *WINDOW)


def test_a_window_beyond_all_years_is_cut() -> None:
    ever = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
    series = block("FREQ=YEARLY", datetime(1900, 1, 1), zone="Pacific/Apia")
    assert len(found(series, *ever)) == 301


@pytest.mark.parametrize(
    ("rule", "end"),
    [
        ("FREQ=DAILY", None),
        ("FREQ=DAILY;COUNT=10", datetime(2026, 6, 12, 10)),
        ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", datetime(2026, 11, 1, 10)),
        ("FREQ=DAILY;UNTIL=20260611T090000", datetime(2026, 6, 12, 10)),
        ("FREQ=DAILY;UNTIL=20260611T090000Z", datetime(2026, 6, 14, 10)),
        ("FREQ=DAILY;UNTIL=20260101", datetime(2026, 6, 3, 10)),
        ("FREQ=MONTHLY;INTERVAL=12;BYMONTH=2;COUNT=3", None),
    ],
)
def test_last_end(rule: str, end: datetime | None) -> None:
    assert last_end(block(rule, datetime(2026, 6, 2, 9))) == end


lengths = st.sampled_from([timedelta(0), timedelta(minutes=45), timedelta(hours=9), timedelta(days=3)])
windows = st.tuples(st.integers(-200_000, 4_000_000), st.integers(0, 600_000))


@given(rules(), firsts, lengths, st.sampled_from(ZONES), windows)
@example(Rule(freq=Freq.DAILY), datetime(2011, 12, 1, 9), HOUR, "Pacific/Apia", (30 * 1440, 3000))
def test_in_any_zone_it_is_what_dateutil_walks_to(
    rule: Rule, first: datetime, length: timedelta, zone: str, minutes: tuple[int, int]
) -> None:
    begin, size = (timedelta(minutes=number) for number in minutes)
    window = Span(first.replace(tzinfo=UTC) + begin, first.replace(tzinfo=UTC) + begin + size)
    there = ZoneInfo(zone)
    expected = {
        at: at.replace(tzinfo=there).astimezone(UTC)
        for at in walked(rule, first, window.end.replace(tzinfo=None) + 3 * DAY)
    }
    every = found(block(str(rule), first, length, zone=zone), window.start, window.end)
    if len(every) < 5000:
        assert {one.recurrence_id: one.span.start for one in every} == {
            at: start
            for at, start in expected.items()
            if Span(start, max(start, (at + length).replace(tzinfo=there).astimezone(UTC))).overlaps(window)
        }
    spans = [one.span for one in every]
    assert spans == sorted(spans)
    assert all(span.overlaps(window) for span in spans)


@given(rules(ends=False), firsts, lengths, st.sampled_from(ZONES), st.tuples(*[st.integers(0, 900_000)] * 3))
def test_half_windows_add_up(
    rule: Rule, first: datetime, length: timedelta, zone: str, minutes: tuple[int, int, int]
) -> None:
    start, middle, end = (first.replace(tzinfo=UTC) + timedelta(minutes=n) for n in sorted(minutes))
    series = block(str(rule), first, length, zone=zone)
    whole, left, right = (
        {one.recurrence_id: one for one in found(series, *window)}
        for window in ((start, end), (start, middle), (middle, end))
    )
    if len(whole) < 5000 and start < middle < end:
        assert left | right == whole


@given(
    st.integers(1, 40).map("FREQ=DAILY;COUNT={}".format)
    | st.datetimes(datetime(2011, 12, 1), datetime(2012, 1, 20)).map(
        "FREQ=DAILY;UNTIL={:%Y%m%dT%H%M%SZ}".format
    ),
    st.datetimes(datetime(2011, 12, 1), datetime(2011, 12, 31)),
    lengths,
    st.sampled_from(ZONES),
)
def test_last_end_is_never_too_early(rule: str, first: datetime, length: timedelta, zone: str) -> None:
    series = block(rule, first.replace(microsecond=0), length, zone=zone)
    end = last_end(series)
    assert end is not None
    for one in found(series, utc(2011, 1, 1), utc(2013, 1, 1)):
        assert one.span.end <= instant(end, zone, zone)
        assert wall_at(one.span.end, zone) <= end


def test_midnight_belongs_to_the_new_day() -> None:
    series = block("FREQ=DAILY", datetime(2026, 6, 1), timedelta(0))
    (one,) = found(series, utc(2026, 6, 4, 22), utc(2026, 6, 5, 22))
    assert one.block.start == datetime.combine(datetime(2026, 6, 5), time())


@given(
    zone=st.sampled_from(ZONES),
    hours=st.integers(-72, 72),
    until=st.datetimes(datetime(2026, 1, 5), datetime(2026, 12, 1)),
)
def test_until_ends_a_series_at_its_moment_in_whichever_window(
    zone: str, hours: int, until: datetime
) -> None:
    end = until.replace(microsecond=0, tzinfo=UTC)
    rule = "FREQ=DAILY;BYHOUR=0,5,10,15,20"
    endless = block(rule, datetime(2026, 1, 1), zone=zone)
    ended = replace(endless, rule=f"{rule};UNTIL={end:%Y%m%dT%H%M%SZ}")
    window = end + hours * HOUR, end + hours * HOUR + 3 * HOUR
    in_time = [one for one in found(endless, *window) if instant(one.recurrence_id or NOW, zone, zone) <= end]
    assert [one.span for one in found(ended, *window)] == [one.span for one in in_time]
