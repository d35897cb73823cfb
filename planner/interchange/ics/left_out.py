"""What of a file is no event, or none that is whole, told in a sentence for each kind."""

from collections import Counter
from collections.abc import Iterator

from planner.interchange.ics.digest import uid_of
from planner.interchange.ics.event import Event
from planner.interchange.ics.fields import title_of
from planner.interchange.ics.found import Refused
from planner.interchange.ics.notes import Notes
from planner.interchange.ics.pieces import EVENT, Pieces
from planner.interchange.ics.tree import component

# One of them, and several.
KINDS = {
    "VTODO": ("task", "tasks"),
    "VJOURNAL": ("journal entry", "journal entries"),
    "VFREEBUSY": ("free/busy report", "free/busy reports"),
    "VAVAILABILITY": ("statement of working hours", "statements of working hours"),
}
UNKNOWN = ("part of a kind not known here", "parts of kinds not known here")
CUT = "The file breaks off before its end, so the original may hold more."
UNFINISHED = "its end is missing in the file, so it was left out."
MOST_TOLD = 20


def left_out(found: Pieces) -> Iterator[Refused]:
    """A sentence for each kind of thing that a plan does not have, and for events that break off."""
    of_kind: Counter[tuple[str, str]] = Counter()
    for name, count in found.others.items():
        of_kind[KINDS.get(name, UNKNOWN)] += count
    for (one, several), count in of_kind.items():
        many = f"One {one} was" if count == 1 else f"{count:,} {several} were"
        yield Refused(None, f"{many} left out, because a plan keeps events only.")
    if found.cut:
        yield Refused(None, CUT)
    for piece in found.unfinished[:MOST_TOLD]:
        notes = Notes(uid_of(piece))
        notes.title = title_of(Event(component(EVENT, piece), 0))
        notes.tell(UNFINISHED)
        yield from notes.refused()
    more = len(found.unfinished) - MOST_TOLD
    if more > 0:
        yield Refused(
            None, f"The ends of {more:,} more events are missing in the file, so they were left out."
        )
