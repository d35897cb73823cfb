"""Every TZID and definition in other people's calendars: each is a zone of the world, or known to be none."""

import re
from collections.abc import Iterator
from pathlib import Path

import icalendar
import pytest

from planner.interchange.ics.component import Component
from planner.interchange.ics.lines import unfolded
from planner.interchange.ics.zones.find import Zones, zones_of
from planner.interchange.ics.zones.names import plain

SHARED = Path(__file__).parents[2].parent / "shared" / "calendars"
OF_ICALENDAR = Path(icalendar.__file__).parent / "tests"
TZID = re.compile(r'[;\n]TZID=("[^"\n]*"|[^;:\n]*)')

# Used without a definition, and no name of a zone.
UNKNOWN = {"", "CUSTOM_tzid", "FOO", "foo", "GMT-05.00/-04.00", "LOLOLOL", "S", "Western/Central Europe"}
# Fictitious, and the rules of one year in Brazil as Exchange makes them up for every year.
LIKE_NO_ZONE = {"MyTimezone", "(GMT-03:00)", "(UTC-03:00) Brasília"}
# What is not to be seen from the name itself.
MEANT = {
    "/Europe/CUSTOM": "Europe/Berlin",
    "America_Bogota": "America/Bogota",
    "Canberra, Melbourne, Sydney": "Australia/Sydney",
    "Eastern": "America/New_York",
    "Fictitious": "America/New_York",
    "GMT +0100 (Standard) / GMT +0200 (Daylight)": "Europe/Berlin",
    "Kuala Lumpur, Singapore": "Asia/Singapore",
    "Pacific Time (US & Canada), Tijuana": "America/Tijuana",
    "UTC+11": "Etc/GMT-11",
    "Western/Central Europe": "Europe/Berlin",
    "Will_not_appear": "Etc/GMT-4",
    "custom_America/New_York": "America/New_York",
    "custom_Pacific/Fiji": "Pacific/Fiji",
}


def definitions(text: str) -> Iterator[Component]:
    for found in re.finditer(r"\nBEGIN:VTIMEZONE\n(.*?)\nEND:VTIMEZONE", text, re.DOTALL):
        parts = re.findall(r"BEGIN:(STANDARD|DAYLIGHT)\n(.*?)END:\1", found[1], re.DOTALL)
        own = found[1].partition("\nBEGIN:")[0]
        yield Component(
            "VTIMEZONE",
            tuple(own.split("\n")),
            tuple(Component(kind, tuple(lines.splitlines())) for kind, lines in parts),
        )


def meant(folder: Path) -> dict[str, set[str | None]]:
    """What each TZID in a folder means: names, None for a clock like no zone, "" for what nobody knows."""
    found: dict[str, set[str | None]] = {}
    for path in sorted(folder.rglob("*.ics")):
        text = unfolded(path.read_bytes())
        defined = list(definitions(text))
        zones = zones_of(defined)
        tzids = [line[5:] for one in defined for line in one.lines if line.startswith("TZID:")]
        for tzid in {*TZID.findall(text), *tzids}:
            found.setdefault(plain(tzid), set()).add(_name(zones, tzid))
    return found


def _name(zones: Zones, tzid: str) -> str | None:
    zone = zones.find(tzid)
    return zone.name if zone else ""


@pytest.mark.parametrize("folder", [SHARED, OF_ICALENDAR], ids=["shared", "icalendar"])
def test_every_name_in_real_files_is_understood(folder: Path) -> None:
    if not folder.is_dir():
        pytest.skip(f"There are no calendars of other people at {folder}.")
    found = meant(folder)
    assert len(found) > 30
    assert {tzid for tzid, names in found.items() if "" in names} <= UNKNOWN
    assert {tzid for tzid, names in found.items() if None in names} <= LIKE_NO_ZONE
    assert {tzid: names - {""} for tzid, names in found.items() if tzid in MEANT and names != {""}} == {
        tzid: {name} for tzid, name in MEANT.items() if tzid in found and found[tzid] != {""}
    }
