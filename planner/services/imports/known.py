"""What a plan knows of the events of a file: its calendar's blocks, and those that are there already."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from planner.store.traces import Trace

# By its digest, and where it is; a block without one is nothing but itself.
Event = tuple[str, str | None, tuple[str, ...]]


class Known:
    """``here`` are the blocks of the file's calendar, ``others`` those that count beside them.

    Of several with one UID the calendar's own comes first, and what lies in the trash last. ``left_as`` are
    further UIDs, under which blocks of the plan have left it.
    """

    def __init__(self, here: list[Trace], others: Iterable[Trace], left_as: Mapping[str, Trace]) -> None:
        self._live = [trace for trace in here if not trace.gone]
        self._here = {trace.id for trace in here}
        self._of_uid: dict[str, Trace] = {}
        self._parts: defaultdict[Event, list[Trace]] = defaultdict(list)
        for trace in (*others, *here):
            before = self._of_uid.get(trace.uid)
            if before is None or before.gone or not trace.gone:
                self._of_uid[trace.uid] = trace
            if not trace.gone:
                self._parts[_event(trace)].append(trace)
        self._left_as = left_as
        self._seen: set[str] = set()
        self._left_over: dict[str, Trace] = {}

    @property
    def size(self) -> int:
        """How many events the calendar has."""
        return events_in(self._live)

    def of(self, uid: str) -> Trace | None:
        """The block of that UID."""
        return self._of_uid.get(uid)

    def left_as(self, uid: str) -> Trace | None:
        """The block of which a part or all left under that UID, which is not its own."""
        return self._left_as.get(uid)

    def is_here(self, trace: Trace) -> bool:
        return trace.id in self._here

    def see(self, trace: Trace) -> None:
        """Note that the file has it."""
        self._seen.add(trace.id)

    def see_parts(self, trace: Trace) -> None:
        """Note that the file has it, and whatever else came of the same event."""
        self._seen.add(trace.id)
        self._seen.update(part.id for part in self._parts[_event(trace)])

    def see_changed(self, trace: Trace) -> None:
        """Note that the file has it otherwise: what else it was before is left over, unless seen too."""
        self._seen.add(trace.id)
        self._left_over.update({part.id: part for part in self._parts[_event(trace)]})

    def left_over(self) -> list[Trace]:
        """What came of events before that are still in the file, and does not now."""
        return [trace for trace in self._left_over.values() if trace.id not in self._seen]

    def unseen(self) -> list[Trace]:
        """The calendar's blocks whose events the file has no longer."""
        noted = self._seen | self._left_over.keys()
        return [trace for trace in self._live if trace.id not in noted]


def events_in(traces: Iterable[Trace]) -> int:
    """Of how many events those are; one may have become several."""
    return len({*map(_event, traces)})


def _event(trace: Trace) -> Event:
    return trace.digest or trace.id, trace.source, trace.who
