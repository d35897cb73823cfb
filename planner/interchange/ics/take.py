"""All that a file says under one UID, as what a plan keeps of it."""

from collections import Counter
from collections.abc import Hashable, Sequence

from planner.domain.editing.values import Series
from planner.domain.ids import derived_id
from planner.interchange.ics.digest import naming, said
from planner.interchange.ics.event import Event
from planner.interchange.ics.fields import sequence_of
from planner.interchange.ics.overrides import by_age, recurrence_id
from planner.interchange.ics.pieces import EVENT, Piece
from planner.interchange.ics.reading import Reading
from planner.interchange.ics.series import series_of
from planner.interchange.ics.tree import component


def series_under(uid: str, pieces: Sequence[Piece], reading: Reading) -> list[Series]:
    """The series that the events with one UID are: usually one, with its changed occurrences.

    A file that has several events under one UID means the one with the highest SEQUENCE, or all of them
    where that is the same. Changed occurrences without a series are events of their own. Of several the
    first keeps the UID, and the others get one that is made of it.
    """
    once = {said(piece): piece for piece in pieces}
    events = [Event(component(EVENT, piece), place) for place, piece in enumerate(once.values())]
    changes = [event for event in events if event.has("RECURRENCE-ID")]
    whole = [event for event in events if not event.has("RECURRENCE-ID")]
    if not whole:
        return _orphans(uid, changes, reading)
    newest = max(map(sequence_of, whole))
    named = list(once.values())
    series: list[Series] = []
    before: Counter[tuple[str, ...]] = Counter()
    for event in whole:
        if sequence_of(event) < newest:
            continue
        name = tuple(naming(named[event.place]))
        own = derived_id(uid, before[name], *name) if series else uid
        before[name] += 1
        series += series_of(own, event, () if series else changes, reading)
    return series


def _orphans(uid: str, changes: Sequence[Event], reading: Reading) -> list[Series]:
    """Changed occurrences without a series, each once."""
    found: dict[Hashable, Event] = {}
    for event in by_age(changes, reading):
        when = recurrence_id(event, reading)
        found[when.wall if when else event.place] = event
    series: list[Series] = []
    for at, event in sorted(found.items(), key=lambda item: item[1].place):
        series += series_of(derived_id(uid, at) if series else uid, event, (), reading)
    return series
