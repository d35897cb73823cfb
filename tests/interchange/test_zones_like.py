"""Definitions under names nobody knows: read as they are written, and found among the zones of the world."""

import time
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from planner.domain.walltime import instant
from planner.interchange.ics.component import Component
from planner.interchange.ics.zones import world
from planner.interchange.ics.zones.changes import changes
from planner.interchange.ics.zones.clock import Clock, fixed
from planner.interchange.ics.zones.defined import clock_of, onsets_of
from planner.interchange.ics.zones.find import zones_of
from planner.interchange.ics.zones.names import zones
from planner.interchange.ics.zones.world import like
from planner.interchange.ics.zones.write import definition

Offsets = list[tuple[datetime, timedelta]]
HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)
PAST = [
    "Europe/Berlin",
    "America/New_York",
    "Africa/Casablanca",
    "America/Sao_Paulo",
    "Asia/Tehran",
    "Africa/Cairo",
]


@cache
def offsets(zone: str) -> Offsets:
    """When in 2024 to 2043 a zone has which offset."""
    begin = datetime(2024, 1, 1, tzinfo=UTC)
    found = changes(ZoneInfo(zone), 2024, 2044)
    return [(begin, clock(zone).offset(begin)), *((change.at, change.after) for change in found)]


@cache
def clock(zone: str, since: int = 2024) -> Clock:
    read = clock_of(definition(zone, since))
    assert read is not None
    return read


def observances(zone: str) -> tuple[tuple[str, ...], ...]:
    """What a definition says of clocks, without what times are called."""
    return tuple(
        tuple(line for line in part.lines if not line.startswith("TZNAME"))
        for part in definition(zone, 2024).parts
    )


def test_every_zone_is_found_again_under_another_name() -> None:
    alike: dict[tuple[tuple[str, ...], ...], list[str]] = {}
    for zone in sorted(zones()):
        alike.setdefault(observances(zone), []).append(zone)
    for together in alike.values():
        name = like(clock(together[0]), "Made up")
        assert name is not None, together
        assert offsets(name) == offsets(together[0]), (name, together)
    assert len(alike) > 80


@pytest.mark.parametrize("since", [1900, 1970, 2005])
@pytest.mark.parametrize("zone", PAST)
def test_a_long_history_is_found_again(zone: str, since: int) -> None:
    name = like(clock(zone, since), "Made up")
    assert name is not None
    assert offsets(name) == offsets(zone)


@pytest.mark.parametrize("zone", PAST)
def test_a_definition_means_what_the_zone_means(zone: str) -> None:
    """Before, in and after each gap and fold, as ``walltime`` decides it."""
    own = clock(zone)
    for change in changes(ZoneInfo(zone), 2024, 2044):
        wall = change.at.replace(tzinfo=None) + min(change.before, change.after)
        for away in (
            -HOUR,
            -SECOND,
            0 * HOUR,
            SECOND,
            HOUR / 2,
            HOUR - SECOND,
            HOUR,
            HOUR + SECOND,
            5 * HOUR,
        ):
            at = (wall + away).replace(fold=1)
            assert own.moment(at) == instant(at, zone, "UTC"), at
            assert own.offset(change.at + away) == (change.at + away).astimezone(ZoneInfo(zone)).utcoffset()


def vtimezone(text: str) -> Component:
    """Observances with a blank line between them; their kind does not matter to a reader."""
    parts = [Component("STANDARD", tuple(part.split("\n"))) for part in text.strip().split("\n\n")]
    return Component("VTIMEZONE", ("TZID:Made up",), tuple(parts))


def read(text: str) -> list[tuple[str, int]]:
    """The onsets, with the seconds that clocks are then ahead."""
    found = onsets_of(vtimezone(text))
    return [(f"{onset.at:%Y%m%dT%H%M%S}", round(onset.after.total_seconds())) for onset in found]


@pytest.mark.parametrize(
    ("text", "onsets"),
    [
        ("DTSTART:20240101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200", [("20231231T230000", 7200)]),
        ("DTSTART:20240101T000000\nTZOFFSETTO:+0200", [("20231231T220000", 7200)]),
        ("DTSTART;VALUE=DATE:20240101\nTZOFFSETFROM:+0000\nTZOFFSETTO:-0330", [("20240101T000000", -12600)]),
        ("dtstart:20240101T0000\ntzoffsetfrom:+00:00\ntzoffsetto:+1", [("20240101T000000", 3600)]),
        ("DTSTART:18930401T000000\nTZOFFSETFROM:+005328\nTZOFFSETTO:0100", [("18930331T230632", 3600)]),
        (
            "DTSTART:20240101T020000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0100\n"
            "RDATE:20250101T030000,20260101T030000Z\nRDATE;VALUE=DATE:20270101\n"
            "RDATE;VALUE=PERIOD:20280101T000000/20280102T000000",
            [(at, 3600) for at in (
                "20240101T020000", "20250101T030000", "20260101T030000", "20270101T020000", "20280101T000000"
            )],
        ),
        (
            # An end in UTC, which is an hour before the last onset is on the wall.
            "DTSTART:20240331T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20250330T010000Z",
            [("20240331T010000", 7200), ("20240331T010000", 7200), ("20250330T010000", 7200)],
        ),
        (
            "DTSTART:20240331T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;COUNT=1\n\n"
            "DTSTART:20240331T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+5744\n\n"
            "DTSTART:00000331T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n\n"
            "DTSTART:00010101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n\n"
            "DTSTART:20240331T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=SECONDLY",
            [("20240331T010000", 7200), ("20240331T010000", 7200)],
        ),
    ],
)  # fmt: skip
def test_what_is_read_of_an_observance(text: str, onsets: list[tuple[str, int]]) -> None:
    assert read(text) == onsets


@pytest.mark.parametrize(
    "text",
    [
        "",
        "RUBBISH",
        "DTSTART:20240101T000000",
        "TZOFFSETFROM:+0100\nTZOFFSETTO:+0200",
        "DTSTART:\nTZOFFSETFROM:\nTZOFFSETTO:",
        "DTSTART:20240101T000000\nTZOFFSETTO:+9900",
        "DTSTART:٢٠٢٤0101T000000\nTZOFFSETTO:+0100",
        "DTSTART:20240101T000000\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYWEEKNO=1",
        "DTSTART:20240101T000000\nTZOFFSETTO:+0100\nRDATE:tomorrow",
    ],
)
def test_rubbish_is_no_definition(text: str) -> None:
    assert clock_of(vtimezone(text)) is None


def off_by_an_hour(zone: str) -> Component:
    """As icalendar 7.3 and others write the beginning of summer: by what clocks show after it."""
    parts = []
    for part in definition(zone, 2024).parts:
        hour = 3 if part.name == "DAYLIGHT" else 2
        lines = tuple(
            line[:-6] + f"{hour:02}0000" if line.startswith("DTSTART") else line for line in part.lines
        )
        parts.append(Component(part.name, lines))
    return Component("VTIMEZONE", ("TZID:Made up",), tuple(parts))


def test_an_error_of_an_hour_does_not_hide_the_zone() -> None:
    zone = zones_of([off_by_an_hour("Europe/Berlin")]).find("Made up")
    assert zone is not None
    assert zone.name == "Europe/Berlin"


RULES = (
    "DTSTART:19700101T020000\nTZOFFSETFROM:+0{}00\nTZOFFSETTO:+0{}00\nRRULE:FREQ=YEARLY;BYMONTH={};BYDAY={}"
)


@pytest.mark.parametrize(
    ("spring", "autumn", "name"),
    [
        ("-1SU", "-1SU", "Europe/Berlin"),
        ("-1SU", "4SU", None),  # the same in most years, which is not the same
        ("2SU", "1SU", None),
    ],
)
def test_a_law_that_is_no_law_has_no_zone(spring: str, autumn: str, name: str | None) -> None:
    text = RULES.format(1, 2, 3, spring) + "\n\n" + RULES.format(2, 1, 10, autumn).replace("T02", "T03")
    zone = zones_of([vtimezone(text)]).find("Made up")
    assert zone is not None
    assert zone.name == name


def test_the_changes_of_one_year_are_enough() -> None:
    """Such files say nothing of other years, in which clocks would stand still."""
    year = (
        "DTSTART:20240331T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n\n"
        "DTSTART:20241027T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100"
    )
    zone = zones_of([vtimezone(year)]).find("Made up")
    assert zone is not None
    assert zone.name == "Europe/Berlin"


def test_what_was_law_once_is_found_by_the_years_in_which_it_was() -> None:
    text = RULES.format(4, 5, 10, "-1SU") + "\n\n" + RULES.format(5, 4, 4, "1SU")
    assert like(_read(text.replace("+", "-")), "Eastern") == "America/New_York"


def _read(text: str) -> Clock:
    found = clock_of(vtimezone(text))
    assert found is not None
    return found


@pytest.mark.parametrize("minutes", [-210, 0, 300, 345, 841])
def test_clocks_that_are_never_changed(minutes: int) -> None:
    """The world has no law for half of them; their name is then none."""
    name = like(fixed(timedelta(minutes=minutes)), "Made up")
    assert name == {0: "UTC", 300: "Etc/GMT-5", 345: "Asia/Kathmandu"}.get(minutes)


def test_who_agrees_now_is_before_who_agreed_for_longer() -> None:
    """Juba was three hours ahead of UTC for twenty years, until 2021; Damascus is since 2022."""
    assert like(fixed(3 * HOUR), "Damascus, Juba") == "Asia/Damascus"


def test_a_zone_that_changes_between_winter_and_summer_is_another() -> None:
    """In Casablanca clocks are changed for Ramadan alone."""
    assert like(fixed(HOUR), "Casablanca") == "Etc/GMT-1"


def test_clocks_that_were_changed_once_are_as_they_have_been_since() -> None:
    once = "DTSTART:20240110T000000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0300"
    assert like(_read(once), "Made up") == "Etc/GMT-3"


YEARLY = "DTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY"


@pytest.mark.parametrize(
    "parts",
    [
        [f"{YEARLY};BYDAY=SU,MO;BYHOUR=1,2,3;BYMINUTE={','.join(map(str, range(60)))}"] * 1000,
        [f"{YEARLY};BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;COUNT=5000"] * 1000,
        ["DTSTART:19700101T000000\nTZOFFSETTO:+0100\nRDATE:" + ",".join(["19800101T000000"] * 4000)] * 50,
        ["DTSTART:19700101T000000\nTZOFFSETTO:+0100" + "\nRDATE:19800101T000000" * 100_000],
        [f"DTSTART:{1987 + n % 50}0{1 + n % 9}01T000000\nTZOFFSETTO:+0{n % 7}00" for n in range(20_000)],
        ["DTSTART:19700101T000000\nTZOFFSETTO:+0100\n" + "X;;;=:" * 1000] * 2000,
    ],
    ids=["minutes", "leap days", "lists", "lines", "observances", "odd lines"],
)
def test_no_definition_costs_much(parts: list[str]) -> None:
    """A tenth of a second would be much; a machine that does other things, too, is given more."""
    hostile = vtimezone("\n\n".join(parts))
    like(fixed(HOUR), "")  # what is known of the world is gathered once
    begun = time.perf_counter()
    zones_of([hostile]).find("Made up")
    assert time.perf_counter() - begun < 1


def test_more_rules_than_any_zone_has_are_not_followed() -> None:
    parts = [f"{YEARLY};COUNT=1".replace("1970", str(1970 + n)) for n in range(50)]
    assert len(onsets_of(vtimezone("\n\n".join(parts)))) == 40 * len(("DTSTART", "RRULE"))


def test_a_file_of_nothing_but_definitions_is_read_by_its_names() -> None:
    definitions = [Component("VTIMEZONE", (f"TZID:{n}",)) for n in range(1000)]
    zones = zones_of([*definitions, vtimezone("DTSTART:20240101T000000\nTZOFFSETTO:+1234")])
    assert zones.find("Made up") is None


def test_abbreviations_are_those_of_zones_with_the_same_clocks() -> None:
    for text, name in world._abbreviations().items():
        january, july = (at.astimezone(ZoneInfo(name)) for at in world._seasons(2037))
        assert text in (january.tzname(), july.tzname())
