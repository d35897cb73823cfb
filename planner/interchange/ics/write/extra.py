"""What an imported event's file said beyond what a plan uses, made fit to be written again."""

import re
from functools import lru_cache
from typing import NamedTuple

from planner.interchange.ics.component import Component
from planner.interchange.ics.pieces import Calendar, Piece
from planner.interchange.ics.tree import component
from planner.interchange.ics.write.text import MOST_OCTETS

VALUE = r'(?:"[^"\x00-\x08\x0a-\x1f\x7f]*+"|[^";:,\x00-\x08\x0a-\x1f\x7f]*+)'
# RFC 5545 §3.1, with nothing in it that could end a line for anybody.
CONTENT_LINE = re.compile(
    rf"([A-Za-z0-9-]++)((?:;[A-Za-z0-9-]++={VALUE}(?:,{VALUE})*+)*+):[^\x00-\x08\x0a-\x1f\x7f\u2028\u2029]*+"
)
NAME = re.compile(r"[A-Z0-9-]+")
STAMPS = {"UID", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE"}
TIMES = {"RECURRENCE-ID", "DTSTART", "DTEND", "DURATION", "RRULE", "EXRULE", "RDATE", "EXDATE"}
SAID = {"SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "TRANSP", "CLASS"}
OURS = STAMPS | TIMES | SAID
# Components that are never part of an event.
APART = {"VCALENDAR", "VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "STANDARD", "DAYLIGHT"}


class Extra(NamedTuple):
    """Properties, and components such as alarms."""

    lines: tuple[str, ...] = ()
    parts: tuple[Component, ...] = ()

    def has(self, name: str) -> bool:
        return any(_name(line) == name for line in self.lines)


# A series that is written out says the same with every one of its occurrences.
@lru_cache(maxsize=64)
def extra(text: str) -> Extra:
    """What of those lines can stand in an event, without what every event says itself.

    Left out are lines that are none, and times in a zone, which the file would have to define as theirs did.
    """
    whole = component("VEVENT", Piece(text, nested=True, calendar=Calendar()))
    lines = tuple(line for line in whole.lines if _name(line) not in {*OURS, ""})
    return Extra(lines, _fit(whole.parts))


def _fit(parts: tuple[Component, ...]) -> tuple[Component, ...]:
    return tuple(
        Component(part.name, tuple(filter(_name, part.lines)), _fit(part.parts))
        for part in parts
        if NAME.fullmatch(part.name) and part.name not in APART
    )


def _name(line: str) -> str:
    """The name of a property that can be written as it is; empty for a line that cannot."""
    found = CONTENT_LINE.fullmatch(line)
    if not found or len(line.encode()) > MOST_OCTETS or ";TZID=" in found[2].upper():
        return ""
    name = found[1].upper()
    return "" if name in ("BEGIN", "END") else name
