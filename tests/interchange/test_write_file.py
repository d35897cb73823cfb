"""The file as a whole: its head, its bytes, its order, its zones, and how much it may be."""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from planner.domain.errors import UserError
from planner.domain.leaving import Leaving
from planner.identity import VERSION
from planner.interchange.ics.write import file
from planner.interchange.ics.write.colours import colour_name
from planner.interchange.ics.write.octets import folded
from planner.interchange.ics.zones.write import definition
from tests.bench import decade
from tests.domain.edited import NOW, block, override
from tests.interchange.writing import events, leaving, single, unfolded, written

AT = datetime(2026, 1, 15, 19)
SOME = [
    single(AT, id="a", uid="a"),
    single(AT, id="b", uid="b"),
    single(AT - timedelta(days=1), id="c", uid="c"),
    block("FREQ=WEEKLY", AT, id="d", uid="ab"),
    block("FREQ=WEEKLY", AT, id="e", uid="e", zone="America/New_York"),
]


def test_the_head_says_what_calendars_ask_for() -> None:
    found = unfolded(written(name="Nora; Elias", colour="#2a9d8f").data)
    assert found[0] == "BEGIN:VCALENDAR"
    assert found[-1] == "END:VCALENDAR"
    assert set(found) >= {
        "VERSION:2.0",
        f"PRODID:-//Ebb & Flow//Ebb & Flow {VERSION}//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "NAME:Nora\\; Elias",
        "X-WR-CALNAME:Nora\\; Elias",
        "X-WR-TIMEZONE:Europe/Berlin",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
        "COLOR:lightseagreen",
        "X-APPLE-CALENDAR-COLOR:#2A9D8F",
    }


def test_without_a_colour_there_is_none() -> None:
    assert b"COLOR" not in written().data


@pytest.mark.parametrize(("code", "name"), [("#ff0000", "red"), ("#fe0101", "red"), ("#FFFFFE", "white")])
def test_a_colour_has_the_nearest_name(code: str, name: str) -> None:
    assert colour_name(code) == name


@given(st.text(st.characters(exclude_characters="\n\r", exclude_categories=["Cs"]), max_size=400))
def test_folding_keeps_the_text_in_lines_of_75_octets(text: str) -> None:
    parts = folded(f"SUMMARY:{text}").split("\r\n ")
    assert "".join(parts) == f"SUMMARY:{text}"
    assert all(len(part.encode()) <= 75 - (number > 0) for number, part in enumerate(parts))


def test_the_bytes_are_utf_8_with_crlf_and_without_a_mark() -> None:
    data = written(leaving(single(AT, title="Würfel 🎲" * 20, note="a\nb"))).data
    assert data.startswith(b"BEGIN:VCALENDAR\r\n")
    assert data.count(b"\r\n") == data.count(b"\n") == data.count(b"\r")
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()


def test_the_order_is_that_of_time_whatever_order_it_came_in() -> None:
    whole = [leaving(one) for one in SOME]
    data = written(*whole).data
    assert [event["UID"] for event in events(*whole)] == ["c", "a", "b", "ab", "e"]
    for seed in range(5):
        assert written(*Random(seed).sample(whole, len(whole))).data == data


def test_the_same_plan_gives_the_same_bytes_all_day_long() -> None:
    whole = [leaving(one) for one in SOME]
    assert written(*whole, now=NOW).data == written(*whole, now=NOW + timedelta(hours=23)).data


def test_what_differs_about_a_series_stands_behind_it() -> None:
    early = override(AT + timedelta(weeks=1), start=AT - timedelta(weeks=9), end=AT - timedelta(weeks=8))
    found = events(leaving(block("FREQ=WEEKLY", AT), early))
    assert [len([name for name in event if "RECURRENCE-ID" in name]) for event in found] == [0, 1]


def test_zones_that_are_used_are_defined_and_no_others() -> None:
    found = unfolded(written(*(leaving(one) for one in SOME)).data)
    defined = [found[number + 1] for number, line in enumerate(found) if line == "BEGIN:VTIMEZONE"]
    assert defined == ["TZID:America/New_York", "TZID:Europe/Berlin"]
    assert "BEGIN:VTIMEZONE" not in unfolded(written(leaving(single(AT))).data)


def test_a_zone_is_defined_from_the_first_year_that_needs_it() -> None:
    early = override(AT, start=datetime(1985, 7, 1, 9), end=datetime(1985, 7, 1, 10))
    with patch.object(file, "definition", wraps=definition) as asked:
        written(leaving(block("FREQ=WEEKLY", AT), early), leaving(block("FREQ=DAILY", AT, id="z", uid="z")))
    asked.assert_called_once_with("Europe/Berlin", 1985)


def test_the_same_uid_twice_becomes_two() -> None:
    later = replace(single(AT, title="Later"), id="z", created=NOW + timedelta(days=1))
    whole = [leaving(later), leaving(single(AT, title="First"))]
    found = {event["SUMMARY"]: event["UID"] for event in events(*whole)}
    assert found["First"] == "u"
    assert found["Later"] != "u"
    assert written(*whole).data == written(*reversed(whole)).data


def test_an_occurrence_that_came_back_as_a_block_has_a_uid_of_its_own() -> None:
    series = leaving(block("FREQ=MONTHLY", datetime(2026, 1, 31, 9)))
    back = single(AT, id="2", uid=events(series)[0]["UID"], created=NOW + timedelta(days=1))
    uids = [event["UID"] for event in events(series, leaving(back))]
    assert len(uids) == len(set(uids))


def test_the_counts_are_of_blocks() -> None:
    result = written(*(leaving(one) for one in SOME))
    assert (result.written, result.repeating, result.cancelled) == (5, 2, 0)


def test_more_events_than_can_be_read_again_are_refused() -> None:
    with patch.object(file, "MOST_EVENTS", 4), pytest.raises(UserError, match="fewer days"):
        written(*(leaving(one) for one in SOME))


def test_more_bytes_than_can_be_read_again_are_refused() -> None:
    with patch.object(file, "MOST_BYTES", 1000), pytest.raises(UserError, match="fewer days"):
        written(*(leaving(one) for one in SOME))


def test_another_reader_finds_no_fault_with_ten_years() -> None:
    whole = [Leaving(one.block, one.changed, leaving(one.block).level) for one in decade.series()]
    whole += [leaving(one) for one in decade.singles(200)]
    calendar = Calendar.from_ical(written(*whole, now=decade.NOW.now()).data)
    assert not [component.errors for component in calendar.walk() if component.errors]
    assert len({event["UID"] for event in calendar.events}) >= len(whole)
