"""What an event says, as a block: its texts, how things stand with it, from when to when it lasts."""

from datetime import UTC, datetime
from typing import Any

import pytest

from planner.domain.block import TITLE_LIMIT
from planner.domain.kinds import Firmness, Kind, State, Visibility
from tests.interchange.readers import NOW, block, calendar, changed, event, everything, partly, series, taken

START = "DTSTART:20260105T090000Z"
# Clocks that no place has: three hours and some minutes east, and five in summer.
NOWHERE = """\
BEGIN:VTIMEZONE
TZID:Nowhere
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=2TU
TZOFFSETFROM:+0517
TZOFFSETTO:+0317
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=3TH
TZOFFSETFROM:+0317
TZOFFSETTO:+0517
END:DAYLIGHT
END:VTIMEZONE""".splitlines()


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("SUMMARY:x", "title", "Choir"),
        ("DESCRIPTION:a\\nb\\, c\\; d\\\\n", "note", "a\nb, c; d\\n"),
        ('LOCATION;ALTREP="http://x":Room 1\\, here', "place", "Room 1, here"),
        ("TRANSP:OPAQUE", "firmness", Firmness.PROTECTED),
        ("transp:transparent", "firmness", Firmness.WISH),
        ("CLASS:PRIVATE", "visibility", Visibility.BUSY),
        ("CLASS:CONFIDENTIAL", "visibility", Visibility.BUSY),
        ("CLASS:PUBLIC", "visibility", Visibility.ALL),
        ("STATUS:TENTATIVE", "state", State.PROPOSED),
        ("STATUS:CANCELLED", "state", State.CANCELLED),
        ("STATUS:NEEDS ACTION", "state", State.PLANNED),
        ("SEQUENCE:7", "sequence", 7),
        ("SEQUENCE:-7", "sequence", 0),
        ("SEQUENCE:99999999999", "sequence", 0),
        ("SEQUENCE:9999999999", "sequence", 2**31 - 1),
        ("SEQUENCE:x", "sequence", 0),
        ("CREATED:20250101T000000Z", "created", datetime(2025, 1, 1, tzinfo=UTC)),
        ("CREATED:20300101T000000Z", "created", NOW),
        ("CREATED:00001231T000000Z", "created", NOW),
        ("LAST-MODIFIED:20250101T000000Z", "changed", datetime(2025, 1, 1, tzinfo=UTC)),
        ("DTSTAMP:20250101T000000", "changed", datetime(2025, 1, 1, tzinfo=UTC)),
    ],
)
def test_properties(line: str, field: str, value: Any) -> None:
    assert getattr(block(*event(START, line)), field) == value


def test_as_what_it_comes_in() -> None:
    one = block(*event(START))
    assert (one.who, one.kind, one.source, one.uid) == (("nora",), Kind.DUTY, "Work", "a@b")
    assert (one.created, one.changed, one.sequence, one.zone) == (NOW, NOW, 0, "UTC")


def test_a_title_is_one_line_and_can_be_kept() -> None:
    lines = ("BEGIN:VEVENT", "UID:1", "SUMMARY: A\\nb\0\t c ", START, "END:VEVENT")
    assert block(*lines).title == "A b c"


def test_a_title_too_long_is_cut() -> None:
    lines = ("BEGIN:VEVENT", "UID:1", "SUMMARY:" + "x" * (TITLE_LIMIT + 1), START, "END:VEVENT")
    one, why = partly(*lines)
    assert one.block.title == "x" * TITLE_LIMIT
    assert why.endswith("its title is longer than 10,000 characters, so the rest of it was left out.")


def test_what_a_plan_has_no_use_for_is_kept_as_it_stands_there() -> None:
    lines = ["X-A;B=c:d\\,e", 'ATTENDEE;CN="N, E":mailto:n@x', "CATEGORIES:a,b", "COLOR:red", "GEO:1;2"]
    alarm = ["BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Go", "UID:z", "END:VALARM"]
    one = block(*event(*lines[:2], *alarm, START, *lines[2:]))
    assert one.extra.split("\n") == [*lines, *alarm]
    assert (one.note, one.uid) == ("", "a@b")


TIMES: list[tuple[tuple[str, ...], tuple[str, str, str | None]]] = [
    (("DTSTART:20260105T090000Z", "DTEND:20260105T100000Z"), ("01-05 09:00", "01-05 10:00", "UTC")),
    (("DTSTART:20260105T090000", "DTEND:20260105T100000"), ("01-05 09:00", "01-05 10:00", None)),
    (
        ("DTSTART;TZID=W. Europe Standard Time:20260105T090000",),
        ("01-05 09:00", "01-05 09:00", "Europe/Berlin"),
    ),
    (
        ("DTSTART;TZID=Europe/Berlin:20260105T090000", "DTEND;TZID=Europe/London:20260105T090000"),
        ("01-05 09:00", "01-05 10:00", "Europe/Berlin"),
    ),
    (
        ("DTSTART;TZID=Europe/Berlin:20260105T090000", "DTEND:20260105T090000Z"),
        ("01-05 09:00", "01-05 10:00", "Europe/Berlin"),
    ),
    (
        ("DTSTART;TZID=Europe/Berlin:20260105T090000", "DTEND:20260105T100000"),
        ("01-05 09:00", "01-05 10:00", "Europe/Berlin"),
    ),
    (("DTSTART:20260105T090000Z", "DURATION:PT1H30M"), ("01-05 09:00", "01-05 10:30", "UTC")),
    # Over a change of the clocks a day is from wall to wall, and 24 hours are 24 hours.
    (
        ("DTSTART;TZID=Europe/Berlin:20260328T090000", "DURATION:P1D"),
        ("03-28 09:00", "03-29 09:00", "Europe/Berlin"),
    ),
    (
        ("DTSTART;TZID=Europe/Berlin:20260328T090000", "DURATION:PT24H"),
        ("03-28 09:00", "03-29 10:00", "Europe/Berlin"),
    ),
    # The end shows twice on its wall, and the second time is meant.
    (
        ("DTSTART;TZID=Europe/Berlin:20261025T013000", "DTEND:20261025T013000Z"),
        ("10-24 23:30", "10-25 01:30", "UTC"),
    ),
    (("DTSTART:20260105T0900Z",), ("01-05 09:00", "01-05 09:00", "UTC")),
    (("DTSTART:2026-01-05T09:00:60Z",), ("01-05 09:00", "01-05 09:00", "UTC")),
]


@pytest.mark.parametrize(("lines", "times"), TIMES)
def test_from_when_to_when(lines: tuple[str, ...], times: tuple[str, str, str | None]) -> None:
    one = block(*event(*lines))
    assert (f"{one.start:%m-%d %H:%M}", f"{one.end:%m-%d %H:%M}", one.zone) == times
    assert not one.all_day
    assert not one.end.fold


@pytest.mark.parametrize(
    ("lines", "end"),
    [
        ((), 6),
        (("DTEND;VALUE=DATE:20260107",), 7),
        (("DTEND;VALUE=DATE:20260105",), 6),
        (("DTEND:20260106T120000Z",), 7),
        (("DURATION:P2D",), 7),
        (("DURATION:P1W",), 12),
        (("DURATION:PT25H",), 7),
        (("DURATION:PT0S",), 6),
    ],
)
@pytest.mark.parametrize("start", [";VALUE=DATE:20260105", ":20260105", ";VALUE=DATE:20260105T000000Z"])
def test_whole_days(start: str, lines: tuple[str, ...], end: int) -> None:
    one = block(*event(f"DTSTART{start}", *lines))
    assert (one.all_day, one.start, one.end, one.zone) == (
        True,
        datetime(2026, 1, 5),
        datetime(2026, 1, end),
        None,
    )


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (
            "DTEND:20260105T080000Z",
            "it ends before it starts, so it lasts as long as it would without an end.",
        ),
        ("DTEND:tomorrow", "its end could not be read, so it lasts as long as it would without one."),
        ("DURATION:-PT1H", "its end could not be read, so it lasts as long as it would without one."),
        ("DURATION:P999999D", "its end could not be read, so it lasts as long as it would without one."),
        ("DURATION:P", "its end could not be read, so it lasts as long as it would without one."),
    ],
)
def test_an_end_that_cannot_be_is_as_none(line: str, why: str) -> None:
    one, told = partly(*event(START, line))
    assert one.block.end == one.block.start
    assert told == f"“Choir”: {why}"


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ((), "it does not say when it starts, so it was left out."),
        (
            ("DTSTART:16010101",),
            "its start, “16010101”, is no time between 1900 and 2200, so it was left out.",
        ),
        (
            ("DTSTART:20260230",),
            "its start, “20260230”, is no time between 1900 and 2200, so it was left out.",
        ),
        (
            ("DTSTART:22001231",),
            "it could not be taken. 2201 is too far away; a plan reaches from 1900 to 2200.",
        ),
    ],
)
def test_without_a_start_there_is_no_event(lines: tuple[str, ...], why: str) -> None:
    result = taken(*event(*lines))
    assert not result.series
    assert [one.why for one in result.refused] == [f"“Choir”: {why}"]


def test_a_zone_nobody_knows() -> None:
    one, why = partly(
        *event("DTSTART;TZID=Middle Earth:20260105T090000", "DTEND;TZID=Middle Earth:20260105T100000")
    )
    assert (one.block.start.hour, one.block.end.hour, one.block.zone) == (9, 10, None)
    assert why == "“Choir”: its time zone “Middle Earth” is not known, so its times are taken as they stand."


@pytest.mark.parametrize(
    ("start", "zone"),
    [(":20260105T090000", "America/New_York"), (":20260105T090000Z", "UTC"), (";VALUE=DATE:20260105", None)],
)
def test_a_file_may_have_a_zone_for_all_its_floating_times(start: str, zone: str | None) -> None:
    assert block("X-WR-TIMEZONE:America/New_York", *event(f"DTSTART{start}")).zone == zone


def test_each_calendar_of_a_file_has_its_own_zone_for_floating_times() -> None:
    lines = event("DTSTART:20260105T090000")
    data = calendar("X-WR-TIMEZONE:Asia/Tokyo", *lines) + calendar(*event("DTSTART:20260105T090000", uid="c"))
    _, results, _ = everything(data)
    assert [result.series[0].block.zone for result in results] == ["Asia/Tokyo", None]


def test_a_single_event_in_a_zone_like_none() -> None:
    one = block(
        *NOWHERE, *event("DTSTART;TZID=Nowhere:20260105T090000", "DTEND;TZID=Nowhere:20260105T100000")
    )
    assert (one.zone, one.start, one.end) == ("UTC", datetime(2026, 1, 5, 5, 43), datetime(2026, 1, 5, 6, 43))


def test_a_series_in_a_zone_like_none_is_written_out() -> None:
    lines = event(
        "DTSTART;TZID=Nowhere:20260414T090000",
        "DTEND;TZID=Nowhere:20260414T100000",
        "RRULE:FREQ=DAILY;UNTIL=20260418T054300Z",
        "EXDATE;TZID=Nowhere:20260415T090000",
    )
    one, why = partly(
        *NOWHERE, *lines, *changed(";TZID=Nowhere:20260417T090000", "DTSTART;TZID=Nowhere:20260417T110000")
    )
    utc = [f"{at:%d %H:%M}" for at in (one.block.start, *one.block.added)]
    assert utc == ["14 05:43", "16 03:43", "17 03:43", "18 03:43"]
    (own,) = one.overrides
    assert (own.occurrence, own.start) == (datetime(2026, 4, 17, 3, 43), datetime(2026, 4, 17, 5, 43))
    assert (one.block.rule, one.block.zone) == (None, "UTC")
    assert "time zone is like none in the world" in why


def test_a_series_without_end_in_a_zone_like_none_is_written_out_for_ten_years() -> None:
    one, _ = partly(*NOWHERE, *event("DTSTART;TZID=Nowhere:20260105T090000", "RRULE:FREQ=WEEKLY"))
    assert 540 < len(one.block.added) < 560


def test_nothing_is_told_of_what_is_whole() -> None:
    assert series(*event(START)).overrides == ()
