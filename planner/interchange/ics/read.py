"""Reads the calendar files of other programs: whatever can be taken, and a sentence for what cannot.

Nothing in a file is run, fetched or opened. A file is cut into events first, which is quick; what an event
means is found out when it is asked for, so one that was taken before costs next to nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from planner.domain.errors import UserError
from planner.interchange.ics.digest import digest_of, uid_of, zone_name
from planner.interchange.ics.found import Guest, Refused, Taken
from planner.interchange.ics.left_out import left_out
from planner.interchange.ics.limits import MOST_BYTES, TOO_BIG
from planner.interchange.ics.lines import unfolded
from planner.interchange.ics.notes import Notes
from planner.interchange.ics.pieces import ZONE, Piece, Pieces, pieces
from planner.interchange.ics.reading import Patience, Reading
from planner.interchange.ics.take import series_under
from planner.interchange.ics.tree import component
from planner.interchange.ics.values import plain_text
from planner.interchange.ics.when import Zones
from planner.interchange.ics.zones.find import zones_of

UNEXPECTED = "it holds something that could not be understood, so it was left out."


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """What a file holds. ``name`` is what it calls itself, None where it does not."""

    name: str | None
    events: tuple["FoundEvent", ...]
    refused: tuple[Refused, ...]


class FoundEvent:
    """All that a file says under one UID; ``digest`` is the same as long as it says the same."""

    def __init__(self, uid: str, digest: str, pieces: Sequence[Piece], context: "_Context") -> None:
        self.uid = uid
        self.digest = digest
        self._pieces = pieces
        self._context = context

    def taken(self, guest: Guest) -> Taken:
        """What a plan keeps of it."""
        notes = Notes(self.uid)
        try:
            series = series_under(self.uid, self._pieces, self._reading(guest, notes))
        except Exception:  # noqa: BLE001 - one event must not cost the others, whatever is in it
            notes.tell(UNEXPECTED)
            return Taken((), notes.refused())
        if series:
            series[0] = replace(series[0], block=replace(series[0].block, digest=self.digest))
        return Taken(tuple(series), notes.refused())

    def _reading(self, guest: Guest, notes: Notes) -> Reading:
        return Reading(
            guest, self._context.zones, self._pieces[0].calendar.zone, notes, self._context.patience
        )


class _Context:
    """What the events of a file share: its zones, understood when the first event needs one, and patience."""

    def __init__(self, zones: Iterable[Piece]) -> None:
        self._definitions = tuple(zones)
        self.patience = Patience()

    @cached_property
    def zones(self) -> Zones:
        return zones_of(component(ZONE, piece) for piece in self._definitions)


def read(data: bytes) -> CalendarFile:
    """The events of a file and what it says of itself.

    Raises UserError, one plain sentence, for what is no calendar and for a file beyond all measure.
    """
    if len(data) > MOST_BYTES:
        raise UserError(TOO_BIG)
    found = pieces(unfolded(data))
    return CalendarFile(_name(found), tuple(_events(found)), tuple(left_out(found)))


def _name(found: Pieces) -> str | None:
    names = (calendar.value(name) for calendar in found.calendars for name in ("X-WR-CALNAME", "NAME"))
    return next(filter(None, (" ".join(plain_text(name).split()) for name in names)), None)


def _events(found: Pieces) -> Iterable[FoundEvent]:
    """The events in the order in which their UIDs first appear."""
    context = _Context(found.zones)
    texts = {zone_name(piece): piece.text for piece in found.zones}
    of_uid: dict[str, list[Piece]] = defaultdict(list)
    for piece in found.events:
        of_uid[uid_of(piece)].append(piece)
    for uid, group in of_uid.items():
        yield FoundEvent(uid, digest_of(group, texts), group, context)
