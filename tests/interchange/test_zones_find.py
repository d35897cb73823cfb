"""What TZIDs mean: names as programs write them, and which of name and definition wins."""

from datetime import UTC, datetime, timedelta
from zoneinfo import available_timezones

import pytest
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from planner.domain.walltime import instant
from planner.interchange.ics.component import Component
from planner.interchange.ics.zones import names
from planner.interchange.ics.zones.find import FileZone, zones_of

NOON = datetime(2026, 7, 1, 12)
BERLIN = ["STANDARD 19701025T030000 +0200 +0100 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"]
BERLIN += ["DAYLIGHT 19700329T020000 +0100 +0200 FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"]
NEW_YORK = ["STANDARD 16011104T020000 -0400 -0500 FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"]
NEW_YORK += ["DAYLIGHT 16010311T020000 -0500 -0400 FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"]
LONDON = ["STANDARD 19701025T020000 +0100 +0000 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"]
LONDON += ["DAYLIGHT 19700329T010000 +0000 +0100 FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"]
MOSCOW_UNTIL_2010 = [line.replace("+0200", "+0400").replace("+0100", "+0300") for line in BERLIN]
NOWHERE = ["STANDARD 20240101T000000 +1000 +1234"]


def defined(tzid: str, observances: list[str], *lines: str) -> Component:
    return Component("VTIMEZONE", (f"TZID:{tzid}", *lines), tuple(map(observance, observances)))


def observance(text: str) -> Component:
    """Kind, DTSTART, TZOFFSETFROM, TZOFFSETTO and a rule, with spaces between them."""
    kind, *values = text.split()
    fields = ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE"]
    return Component(kind, tuple(map(":".join, zip(fields, values, strict=False))))


def found(tzid: str, *definitions: Component) -> str | None:
    zone = zones_of(definitions).find(tzid)
    return zone.name if zone else None


@pytest.mark.parametrize(
    ("tzid", "name"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/BERLIN", "Europe/Berlin"),
        (' "Europe/Berlin" ', "Europe/Berlin"),
        ("/mozilla.org/20050126_1/Europe/Berlin", "Europe/Berlin"),
        ("/freeassociation.sourceforge.net/Tzfile/Europe/Berlin", "Europe/Berlin"),
        ("/citadel.org/20210210_1/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("/softwarestudio.org/Olson_20011030_5/Pacific/Auckland", "Pacific/Auckland"),
        ("/mozilla.org/20050126_1/Japan", "Japan"),
        ("posix/Europe/Vaduz", "Europe/Vaduz"),
        ("/Europe/Stockholm", "Europe/Stockholm"),
        ("US/Pacific", "US/Pacific"),
        ("America/Los Angeles", "America/Los_Angeles"),
        ("America_New_York", "America/New_York"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("w. europe standard time", "Europe/Berlin"),
        ("India Standard Time", "Asia/Kolkata"),
        ("UTC", "UTC"),
        ("Z", "UTC"),
        ("Etc/UTC", "Etc/UTC"),
        ("GMT", "GMT"),
        ("GMT+0200", "Etc/GMT-2"),
        ("UTC+2", "Etc/GMT-2"),
        ("UTC-02", "Etc/GMT+2"),
        ("Etc/GMT+2", "Etc/GMT+2"),
        ("-05:00", "Etc/GMT+5"),
        ("(UTC+05:30)", "Asia/Kolkata"),
        ("UTC+0", "UTC"),
        ("UTC-03:30", None),
        ("CEST", "Europe/Berlin"),
        ("EDT", "America/New_York"),
    ],
)  # fmt: skip
def test_names_that_are_known(tzid: str, name: str | None) -> None:
    zone = zones_of([]).find(tzid)
    assert zone is not None
    assert zone.name == name


@pytest.mark.parametrize(
    "tzid",
    ["", "Atlantis", "/", "IST", "CST", "UTC+15", "Berlin/", "../etc/passwd", "\0", "x" * 10**6, "Factory"],
)
def test_names_that_are_not(tzid: str) -> None:
    """Irish, Israeli and Indian time are all called IST, so that none is meant."""
    assert zones_of([]).find(tzid) is None


def test_all_names_of_windows_lead_to_a_zone() -> None:
    """UTC is a name of IANA, too."""
    for windows, zone in {**WINDOWS_TO_OLSON, "UTC": "UTC"}.items():
        assert found(windows) == names.RENAMED.get(zone, zone)
        assert found(windows) in available_timezones()


def test_a_zone_was_renamed_and_not_moved() -> None:
    for old, new in names.RENAMED.items():
        assert all(
            instant(datetime(year, month, 1), old, "UTC") == instant(datetime(year, month, 1), new, "UTC")
            for year in range(2000, 2040)
            for month in range(1, 13)
        )


def test_no_two_zones_are_called_alike_when_only_letters_count() -> None:
    assert len(names._names()) == len(names.zones())


def test_an_offset_without_a_zone_is_kept() -> None:
    zone = zones_of([]).find("UTC-03:30")
    assert zone is not None
    assert zone.moment(NOON) == datetime(2026, 7, 1, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("tzid", "observances", "name"),
    [
        ("Europe/Berlin", BERLIN, "Europe/Berlin"),
        ("Europe/Vienna", BERLIN, "Europe/Vienna"),
        ("Europe/Berlin", BERLIN[:1], "Europe/Berlin"),  # its author left the summer out
        ("Europe/Moscow", MOSCOW_UNTIL_2010, "Europe/Moscow"),  # its author did not know the later law
        ("Europe/Berlin", NEW_YORK, "America/New_York"),
        ("W. Europe Standard Time", NEW_YORK, "America/New_York"),
        ("Europe/Berlin", NOWHERE, "Europe/Berlin"),
        ("Europe/Berlin", ["STANDARD", "DAYLIGHT rubbish"], "Europe/Berlin"),
        ("EST", NEW_YORK, "America/New_York"),
        ("Etc/GMT+5", NEW_YORK, "America/New_York"),
        ("GMT", LONDON, "Europe/London"),
        ("UTC+1", BERLIN, "Europe/Berlin"),
        ("UTC+1", [], "Etc/GMT-1"),
        ("CET", BERLIN, "CET"),
        ("IST", ["STANDARD 19700101T000000 +0530 +0530"], "Asia/Kolkata"),
        ("Anything", BERLIN, "Europe/Berlin"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien", BERLIN, "Europe/Berlin"),
        ("(UTC+01:00) Brüssel, Kopenhagen, Madrid, Paris", BERLIN, "Europe/Paris"),
        ("Zagreb", BERLIN, "Europe/Zagreb"),
        ("GMT +0100 (Standard) / GMT +0200 (Daylight)", BERLIN, "Europe/Berlin"),
        ("Eastern", NEW_YORK, "America/New_York"),
        ("Tokyo, Osaka", ["STANDARD 16010101T000000 +0900 +0900"], "Asia/Tokyo"),
        ("Bogota, Lima", ["STANDARD 16010101T000000 -0500 -0500"], "America/Bogota"),
        ("Mine", ["STANDARD 16010101T000000 -0500 -0500"], "Etc/GMT+5"),
        ("Mine", ["STANDARD 16010101T000000 +0000 +0000"], "UTC"),
        ("Moscow, St. Petersburg, Volgograd", MOSCOW_UNTIL_2010, "Europe/Moscow"),
    ],
)  # fmt: skip
def test_a_name_or_its_definition(tzid: str, observances: list[str], name: str) -> None:
    assert found(tzid, defined(tzid, observances)) == name


def test_the_definition_may_tell_the_place() -> None:
    definition = defined("Custom", NEW_YORK, "X-LIC-LOCATION:America/Toronto")
    assert found("Custom", definition) == "America/Toronto"


def test_a_definition_is_found_however_its_name_is_written() -> None:
    definition = defined(r"Home\, sweet  home", NOWHERE)
    zones = zones_of([definition, defined("Home, sweet home", BERLIN)])
    assert zones.find('"home, Sweet Home"') is not None
    assert found("Home, sweet home", definition) is None


def test_a_clock_like_no_zone_is_read_by_its_definition() -> None:
    zone = zones_of([defined("Mars", NOWHERE)]).find("Mars")
    assert zone is not None
    assert zone.name is None
    assert zone.moment(NOON) == datetime(2026, 6, 30, 23, 26, tzinfo=UTC)


def test_a_zone_with_a_name_is_read_by_the_world() -> None:
    assert FileZone("Europe/Berlin").moment(NOON) == datetime(2026, 7, 1, 10, tzinfo=UTC)
    night = datetime(2026, 10, 25, 2, 30)
    assert FileZone("Europe/Berlin").moment(night.replace(fold=1)) == instant(night, "Europe/Berlin", "UTC")


def test_one_name_leads_to_one_zone() -> None:
    """Whoever reads an event compares zones with ``is``."""
    zones = zones_of([defined("Mars", NOWHERE)])
    assert zones.find("Mars") is zones.find("Mars")


def test_a_day_is_as_long_as_the_definition_says() -> None:
    zone = zones_of(
        [defined("Mine", ["STANDARD 20260101T000000 +0100 +0100", "DAYLIGHT 20260701T020000 +0100 +0437"])]
    ).find("Mine")
    assert zone is not None
    assert zone.name is None
    lasts = zone.moment(datetime(2026, 7, 2)) - zone.moment(datetime(2026, 7, 1))
    assert lasts == timedelta(days=1) - timedelta(hours=3, minutes=37)
