"""Values of content lines spelled as RFC 5545 §3.3 has them."""

import re
from datetime import datetime

from planner.interchange.ics.limits import LONGEST_LINE
from planner.interchange.ics.write.written import UTC_ZONE

# With room for the name of the property.
MOST_OCTETS = LONGEST_LINE - 100
# What some readers take for the end of a line, and what RFC 5545 forbids in a text (CONTROL).
BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
SHORTENED = "…"


def text_line(name: str, text: str) -> str:
    r"""The property with that text; of one too long to be read again, the beginning and an ellipsis.

    vText of icalendar 7.3 would make a line break of the \N in C:\Notes.
    """
    escaped = plain(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
    return f"{name}:{_shortened(escaped)}"


def plain(text: str) -> str:
    """The text as a file can hold it: its line breaks all of one kind, and without control characters."""
    if text.isprintable():
        return text
    return CONTROL.sub("", BREAKS.sub("\n", text))


def time_line(name: str, wall: datetime, zone: str | None) -> str:
    """A DATE where there is no zone, otherwise a DATE-TIME, in whole seconds."""
    if zone is None:
        return f"{name};VALUE=DATE:{wall:%Y%m%d}"
    if zone == UTC_ZONE:
        return f"{name}:{wall:%Y%m%dT%H%M%S}Z"
    return f"{name};TZID={zone}:{wall:%Y%m%dT%H%M%S}"


def _shortened(escaped: str) -> str:
    if len(escaped) * 4 <= MOST_OCTETS:
        return escaped
    octets = escaped.encode()
    if len(octets) <= MOST_OCTETS:
        return escaped
    kept = octets[:MOST_OCTETS].decode(errors="ignore")
    # An odd number of backslashes is the first half of an escape.
    bare = kept.rstrip("\\")
    return bare + "\\" * ((len(kept) - len(bare)) // 2 * 2) + SHORTENED
