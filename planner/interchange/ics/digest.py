"""Which pieces of a file make up one event, and by what it is known again: found without understanding it."""

import re
from collections.abc import Iterable, Mapping
from hashlib import sha256

from planner.domain.ids import derived_id
from planner.interchange.ics.limits import LONGEST_UID
from planner.interchange.ics.pieces import EVENT, Piece
from planner.interchange.ics.tree import component
from planner.interchange.ics.values import plain_text

UID = re.compile(r"\nUID[ \t]*(?:;[^\n:]*)?:([^\n]*)", re.IGNORECASE)
NESTED = re.compile(r"\nBEGIN[ \t]*:", re.IGNORECASE)
# An event without a UID is named by these.
NAMING = re.compile(r"\n((?:DTSTART|SUMMARY|RRULE|RECURRENCE-ID)[;:][^\n]*)", re.IGNORECASE)
# When the file was written, with many programs.
STAMP = re.compile(r"\nDTSTAMP[;:][^\n]*", re.IGNORECASE)
ZONE_NAME = re.compile(r';TZID=(?:"([^"\n]*)"|([^;:\n]*))', re.IGNORECASE)
OWN_NAME = re.compile(r"\nTZID[ \t]*(?:;[^\n:]*)?:([^\n]*)", re.IGNORECASE)
UNPRINTABLE = re.compile("[\0-\x1f\x7f-\x9f\u2028\u2029]")


def uid_of(piece: Piece) -> str:
    """The UID of an event; where it has none that can be one, another made of what it says."""
    found = UID.search(piece.text)
    if piece.nested and (found is None or NESTED.search(piece.text, 0, found.start())):
        found = UID.search(_own_text(piece))
    uid = plain_text(found[1]).strip() if found else ""
    if not uid:
        return derived_id(*naming(piece))
    if len(uid) > LONGEST_UID or UNPRINTABLE.search(uid):
        return derived_id(uid)
    return uid


def naming(piece: Piece) -> list[str]:
    """The lines by which an event is told from others of its UID, or without one."""
    return sorted(NAMING.findall(_own_text(piece)))


def digest_of(events: Iterable[Piece], zones: Mapping[str, str]) -> str:
    """The same for events that say the same, whatever their order in the file and whenever it was written.

    ``zones`` are the texts of the zones that the file defines, by name: what a time means belongs to it.
    """
    events = tuple(events)
    texts = sorted(map(said, events))
    texts += sorted({piece.calendar.zone for piece in events})
    if zones:
        named = {quoted or bare for text in texts for quoted, bare in ZONE_NAME.findall(text)}
        texts += [zones[name] for name in sorted(named & zones.keys())]
    return sha256("\0".join(texts).encode()).hexdigest()


def zone_name(piece: Piece) -> str:
    """The name under which a file defines a zone."""
    found = OWN_NAME.search(piece.text)
    return found[1].strip() if found else ""


def said(piece: Piece) -> str:
    """What it says, whenever that was written down."""
    return STAMP.sub("", piece.text)


def _own_text(piece: Piece) -> str:
    if not piece.nested:
        return piece.text
    return "".join(f"\n{line}" for line in component(EVENT, piece).lines)
