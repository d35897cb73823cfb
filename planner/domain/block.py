"""A block: the one thing the calendar knows."""

from collections.abc import Iterable
from dataclasses import field, replace
from datetime import datetime, time, timedelta
from typing import Self

from planner.domain.errors import UserError
from planner.domain.kinds import Firmness, Kind, State, Visibility
from planner.domain.recur.parse import parse
from planner.domain.span import Span
from planner.domain.text import checked_line, checked_text
from planner.domain.values import dataclass
from planner.domain.walltime import FIRST_YEAR, LAST_YEAR, span_of, zone

TITLE_LIMIT = 10_000
WHOLE_DAYS = "An all-day block is made of whole days; please give dates without a time."

# Own time says little when it leaves the plan unless its owner wants it otherwise.
USUAL_VISIBILITY = {kind: Visibility.GIST if kind is Kind.ME else Visibility.ALL for kind in Kind}


@dataclass(frozen=True, kw_only=True)
class Block:
    """A stretch of someone's time, or a series of them.

    ``start`` and ``end`` are wall time in ``zone`` (an IANA name, "UTC", or None where the block floats or
    is ``all_day``), the end left out; an all-day block runs from midnight to midnight. ``who`` lists
    people's ids in the order they were named.

    A block with a ``rule`` (RFC 5545 RRULE without its name) is a series: ``start`` is its first
    occurrence, ``added`` (RDATE) and ``dropped`` (EXDATE) are wall times in its zone, and changed
    occurrences are ``Override`` records. ``uid`` names it to other programs and never changes.

    ``source`` says what it came from (an imported calendar's name), None for what was planned here.
    ``extra`` is what its file said beyond what a plan has a use for, as iCalendar content lines, so that it
    leaves with it again; ``digest`` is by which a file that says the same again is known.
    ``sequence`` and ``changed`` are stamped by the store with every change, so they do not count when
    two blocks are compared. ``created``, ``changed`` and ``removed`` (to the trash) are UTC.
    """

    id: str
    uid: str
    title: str
    note: str = ""
    place: str = ""
    kind: Kind
    who: tuple[str, ...]
    firmness: Firmness = Firmness.FLEXIBLE
    visibility: Visibility = Visibility.ALL
    all_day: bool = False
    start: datetime
    end: datetime
    zone: str | None
    rule: str | None = None
    added: tuple[datetime, ...] = ()
    dropped: tuple[datetime, ...] = ()
    state: State = State.PLANNED
    source: str | None = None
    extra: str = ""
    digest: str | None = None
    sequence: int = field(default=0, compare=False)
    created: datetime
    changed: datetime = field(compare=False)
    removed: datetime | None = None

    @property
    def repeats(self) -> bool:
        return self.rule is not None or bool(self.added)

    def span(self, home: str) -> Span:
        """When it is, in UTC; ``home`` is the zone in which it floats. Of a series, the first occurrence."""
        return span_of(self.start, self.end, self.zone, home)

    def checked(self) -> Self:
        """The same with its texts tidied. Raises UserError for what no block can be."""
        if not self.who:
            raise UserError("A block belongs to somebody; please say whose it is.")
        if len(set(self.who)) != len(self.who):
            raise UserError("The same person was named twice; once is enough.")
        _check_years((self.start, self.end, *self.added, *self.dropped))
        _check_times(self.start, self.end, all_day=self.all_day)
        if self.all_day and any(at.time() != time() for at in (*self.added, *self.dropped)):
            raise UserError(WHOLE_DAYS)
        if self.zone is not None:
            if self.all_day:
                raise UserError(WHOLE_DAYS)
            zone(self.zone)
        if self.rule is not None:
            parse(self.rule)
        return replace(
            self,
            title=checked_line(self.title, "title", TITLE_LIMIT),
            place=checked_line(self.place, "place", TITLE_LIMIT),
            note=checked_text(self.note, "note"),
            extra=checked_text(self.extra, "rest of an event"),
        )


@dataclass(frozen=True, kw_only=True)
class Override:
    """One occurrence of a series that differs from the rest.

    ``occurrence`` is the wall time at which the series would have it (RFC 5545 RECURRENCE-ID). What is
    None here stays as the series has it, so a later change of the whole series still reaches it.
    ``extra`` is its own, as a block's. ``changed`` is UTC and, like a block's, does not count when two are
    compared.
    """

    id: str
    block: str
    occurrence: datetime
    title: str | None = None
    note: str | None = None
    place: str | None = None
    kind: Kind | None = None
    all_day: bool | None = None
    start: datetime | None = None
    end: datetime | None = None
    who: tuple[str, ...] | None = None
    firmness: Firmness | None = None
    visibility: Visibility | None = None
    state: State | None = None
    extra: str = ""
    changed: datetime = field(compare=False)

    @property
    def differs(self) -> bool:
        """Whether it says anything that its series does not."""
        return any(getattr(self, name) is not None for name in OVERRIDABLE)

    def checked(self) -> Self:
        """The same with its texts tidied. Raises UserError for what no occurrence can be."""
        if (self.start is None) != (self.end is None):
            raise UserError("A moved occurrence needs both a start and an end.")
        if self.start is not None and self.end is not None:
            _check_years((self.start, self.end))
            _check_times(self.start, self.end, all_day=bool(self.all_day))
        return replace(
            self,
            title=None if self.title is None else checked_line(self.title, "title", TITLE_LIMIT),
            place=None if self.place is None else checked_line(self.place, "place", TITLE_LIMIT),
            note=None if self.note is None else checked_text(self.note, "note"),
            extra=checked_text(self.extra, "rest of an event"),
        )

    def applied_to(self, occurrence: Block) -> Block:
        """The occurrence as this override has it."""
        own = {name: getattr(self, name) for name in OVERRIDABLE}
        own = {name: value for name, value in own.items() if value is not None}
        # Whole days float, so an occurrence that came to last them leaves its series' zone.
        return replace(occurrence, **own, zone=None if own.get("all_day") else occurrence.zone)


OVERRIDABLE = (
    "title",
    "note",
    "place",
    "kind",
    "all_day",
    "start",
    "end",
    "who",
    "firmness",
    "visibility",
    "state",
)


def _check_years(walls: Iterable[datetime]) -> None:
    for wall in walls:
        if not FIRST_YEAR <= wall.year <= LAST_YEAR:
            raise UserError(
                "{year} is too far away; a plan reaches from {first} to {last}.",
                year=wall.year,
                first=FIRST_YEAR,
                last=LAST_YEAR,
            )


def _check_times(start: datetime, end: datetime, *, all_day: bool) -> None:
    if end < start:
        raise UserError("The end lies before the start; please give a later end.")
    if all_day and (start.time() != time() or end.time() != time()):
        raise UserError(WHOLE_DAYS)
    if all_day and end - start < timedelta(days=1):
        raise UserError("An all-day block has to last a day or more; please give a later end.")
