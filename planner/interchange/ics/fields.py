"""What an event says apart from when it is, as the fields of a block."""

import quopri
from typing import Any

from planner.domain.block import TITLE_LIMIT
from planner.domain.kinds import Firmness, State, Visibility
from planner.domain.text import NOTE_LIMIT
from planner.interchange.ics.component import ContentLine
from planner.interchange.ics.event import Event
from planner.interchange.ics.notes import Notes
from planner.interchange.ics.values import number, plain_text

MOST_SEQUENCE = 2**31 - 1
CANCELLED = frozenset({"CANCELLED", "CANCELED"})
STATES = {"TENTATIVE": State.PROPOSED, **dict.fromkeys(CANCELLED, State.CANCELLED)}
HIDDEN = frozenset({"PRIVATE", "CONFIDENTIAL"})


def fields_of(event: Event, notes: Notes) -> dict[str, Any]:
    """The fields that an occurrence may have of its own, too."""
    return {
        "title": _cut(title_of(event), TITLE_LIMIT, "its title", notes),
        "note": _cut(_text(event, "DESCRIPTION").strip(), NOTE_LIMIT, "its description", notes),
        "place": _cut(" ".join(_text(event, "LOCATION").split()), TITLE_LIMIT, "its place", notes),
        "firmness": Firmness.WISH if event.word("TRANSP") == "TRANSPARENT" else Firmness.PROTECTED,
        "visibility": Visibility.BUSY if event.word("CLASS") in HIDDEN else Visibility.ALL,
        "state": STATES.get(event.word("STATUS"), State.PLANNED),
    }


def title_of(event: Event) -> str:
    """The whole title, on one line."""
    return " ".join(_text(event, "SUMMARY").split())


def extra_of(event: Event, notes: Notes) -> str:
    """The lines that a plan has no use for but keeps."""
    if len(event.extra) <= NOTE_LIMIT:
        return event.extra
    notes.tell("what it holds besides is too much to keep, so that was left out.")
    return ""


def sequence_of(event: Event) -> int:
    return number(event.word("SEQUENCE"), MOST_SEQUENCE)


def tell_of_lines(event: Event, notes: Notes) -> None:
    """Tells what was left out before anything was understood."""
    for name in event.long:
        notes.tell(f"its {name} is longer than 64 kB, so that was left out.")
    if event.stray:
        notes.tell("some of its lines could not be read, so they were left out.")


def _text(event: Event, name: str) -> str:
    line = event.first(name) if event.has(name) else None
    return plain_text(_written(line)) if line else ""


def _written(line: ContentLine) -> str:
    """The value, out of quoted-printable if it is in that (vCalendar 1.0)."""
    if line.parameters.get("ENCODING", "").upper() != "QUOTED-PRINTABLE":
        return line.value
    data = quopri.decodestring(line.value.encode())
    try:
        text = data.decode(line.parameters.get("CHARSET", "utf-8"))
    except (LookupError, ValueError):
        text = data.decode("cp1252", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _cut(text: str, limit: int, what: str, notes: Notes) -> str:
    if len(text) <= limit:
        return text
    notes.tell(f"{what} is longer than {limit:,} characters, so the rest of it was left out.")
    return text[:limit].rstrip()
