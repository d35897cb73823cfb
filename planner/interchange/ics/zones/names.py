"""Names of time zones as programs write them, and the zone of the world that is meant."""

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import cache
from zoneinfo import available_timezones

# "localtime" is wherever the computer is.
NO_ZONES = {"Factory", "localtime"}
# What CLDR calls by the names they had when it first met them.
RENAMED = {
    "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
    "America/Godthab": "America/Nuuk",
    "America/Indianapolis": "America/Indiana/Indianapolis",
    "Asia/Calcutta": "Asia/Kolkata",
    "Asia/Katmandu": "Asia/Kathmandu",
    "Asia/Rangoon": "Asia/Yangon",
    "Europe/Kiev": "Europe/Kyiv",
}
OFFSET = re.compile(r"\(?(?:UTC|GMT)? ?([+-]) ?(\d{1,2})(?:[:.]?([0-5]\d))?\)?", re.IGNORECASE | re.ASCII)


def plain(text: str) -> str:
    """A TZID without what quoting and escaping put around it."""
    return " ".join(text.replace("\\", "").strip("\"' \t").split())


def known(text: str) -> str | None:
    """The IANA name of a zone that is called so by IANA, with or without a prefix, or by Windows.

    Capitals do not matter, nor what stands between words: Europe_London and "America/Los Angeles" are meant.
    """
    names = _names()
    for suffix in _suffixes(text):
        if suffix in names:
            return names[suffix]
    return "UTC" if _bare(text) == "z" else _of_windows().get(_bare(text))


def offset_in(text: str) -> timedelta | None:
    """The offset that a name such as "UTC+2" or "GMT-05:30" consists of, positive in the east."""
    found = OFFSET.fullmatch(text)
    if not found or int(found[2]) > 14:
        return None
    offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    return -offset if found[1] == "-" else offset


def is_place(name: str) -> bool:
    """Whether an IANA name tells of a place. EST, GMT and Etc/GMT+5 do not, and are used for much else."""
    return "/" in name and not name.startswith("Etc/")


@cache
def zones() -> frozenset[str]:
    """The IANA names of all zones."""
    return frozenset(available_timezones() - NO_ZONES)


@cache
def main_zones() -> frozenset[str]:
    """One zone for each that Windows knows, which CLDR chose as the best known."""
    return frozenset(_of_windows().values())


@cache
def _names() -> Mapping[str, str]:
    return {_bare(name): name for name in zones()}


@cache
def _of_windows() -> Mapping[str, str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    current = {old: new for old, new in RENAMED.items() if new in zones()}
    named = ((_bare(name), current.get(zone, zone)) for name, zone in WINDOWS_TO_OLSON.items())
    return {name: zone for name, zone in named if zone in zones()}


def _bare(text: str) -> str:
    return re.sub("[ /_]", "", text).casefold()


def _suffixes(text: str) -> Iterator[str]:
    """The text, and what is left without "/mozilla.org", without "/mozilla.org/20050126_1", and so on."""
    parts = text.split("/")
    return (_bare("/".join(parts[start:])) for start in range(min(len(parts), 8)))
