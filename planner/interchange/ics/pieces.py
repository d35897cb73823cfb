"""Cuts a file's text into its components without understanding them: events, zones, and whatever else."""

import re
from collections import Counter
from dataclasses import dataclass, field

from planner.domain.errors import UserError
from planner.interchange.ics.limits import (
    DEEPEST,
    MOST_CALENDARS,
    MOST_EVENTS,
    NO_CALENDAR,
    TOO_DEEP,
    TOO_MANY,
    TOO_MANY_CALENDARS,
)

CALENDAR, EVENT, ZONE = "VCALENDAR", "VEVENT", "VTIMEZONE"
# These never lie in one another, so where one begins the one before is over.
WHOLE = frozenset({EVENT, ZONE, "VTODO", "VJOURNAL", "VFREEBUSY", "VAVAILABILITY"})
BORDER = r"(BEGIN|END)[ \t]*:[ \t]*([\w.-]+)[ \t]*"
MARK = re.compile(rf"\n{BORDER}(?=\n)", re.IGNORECASE)


@dataclass(slots=True)
class Calendar:
    """One VCALENDAR: ``own`` are the texts of its own properties, the components left out.

    ``zone`` is the name of the one in which its floating times are meant, "" where it says none.
    """

    own: list[str] = field(default_factory=list)
    zone: str = ""

    def value(self, name: str) -> str:
        """What it says of itself under that name, as it is written; "" where it does not."""
        found = re.search(rf"\n{name}[ \t]*(?:;[^\n:]*)?:([^\n]*)", "".join(self.own), re.IGNORECASE)
        return found[1].strip() if found else ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A component as it stands there: ``text`` is its lines after BEGIN and before END.

    ``nested`` tells whether there are components within it.
    """

    text: str
    nested: bool
    calendar: Calendar


@dataclass(slots=True)
class Pieces:
    """What a file consists of. ``others`` counts the components of other names, ``unfinished`` have no END.

    ``cut`` tells that the file ends before its calendar does.
    """

    calendars: list[Calendar] = field(default_factory=list)
    events: list[Piece] = field(default_factory=list)
    zones: list[Piece] = field(default_factory=list)
    unfinished: list[Piece] = field(default_factory=list)
    others: Counter[str] = field(default_factory=Counter)
    cut: bool = False


def pieces(text: str) -> Pieces:
    """The components of an unfolded text. Raises UserError for no calendar, or one beyond all measure."""
    cutter = _Cutter(text)
    for mark in MARK.finditer(text):
        if mark[1][0] in "Bb":
            cutter.begin(mark[2].upper(), mark.start(), mark.end())
        else:
            cutter.end(mark[2].upper(), mark.start(), mark.end())
    return cutter.finished()


class _Cutter:
    """Walks from mark to mark; ``open`` are the names of the piece it is in, and of what is open there."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found = Pieces()
        self.open: list[str] = []
        self.calendar: Calendar | None = None
        self.in_calendar = False
        self.since = 0
        self.nested = False

    def begin(self, name: str, before: int, after: int) -> None:
        if name == CALENDAR:
            self._leave(before)
            self.calendar = Calendar()
            self.found.calendars.append(self.calendar)
            if len(self.found.calendars) > MOST_CALENDARS:
                raise UserError(TOO_MANY_CALENDARS)
            self.in_calendar = True
        elif not self.open or name in WHOLE:
            self._leave(before)
            self.open = [name]
            self.nested = False
        elif len(self.open) == DEEPEST:
            raise UserError(TOO_DEEP)
        else:
            self.open.append(name)
            self.nested = True
            return
        self.since = after

    def end(self, name: str, before: int, after: int) -> None:
        if name == CALENDAR:
            self._leave(before)
            self.in_calendar = False
            self.since = after
        elif name in self.open:
            while self.open.pop() != name:
                pass
            if not self.open:
                self._keep(name, before)
                self.since = after

    def finished(self) -> Pieces:
        found = self.found
        if self.open or self.in_calendar:
            found.cut = True
        self._leave(len(self.text) - 1)
        if not (
            found.calendars or found.events or found.zones or found.unfinished or WHOLE & found.others.keys()
        ):
            raise UserError(NO_CALENDAR)
        for calendar in found.calendars:
            calendar.zone = calendar.value("X-WR-TIMEZONE")
        return found

    def _here(self) -> Calendar:
        """The calendar it is in, or was in last; one only thought of where the file has none."""
        if self.calendar is None:
            self.calendar = Calendar()
        return self.calendar

    def _add(self, pieces: list[Piece], before: int) -> None:
        if len(pieces) == MOST_EVENTS:
            raise UserError(TOO_MANY)
        pieces.append(Piece(self.text[self.since : before], self.nested, self._here()))

    def _leave(self, before: int) -> None:
        """What lies before here is a calendar's own, or was begun and not finished."""
        if self.open:
            if self.open[0] == EVENT:
                self._add(self.found.unfinished, before)
            self.open = []
        elif self.in_calendar and before > self.since:
            self._here().own.append(self.text[self.since : before])

    def _keep(self, name: str, before: int) -> None:
        if name == EVENT:
            self._add(self.found.events, before)
        elif name == ZONE:
            self._add(self.found.zones, before)
        else:
            self.found.others[name] += 1
