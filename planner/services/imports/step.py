"""What an import would write: worked out without writing any of it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection

from planner.domain.block import Block, Override
from planner.domain.editing.values import Series
from planner.domain.kinds import Kind
from planner.interchange.ics.found import Guest, Refused, Taken
from planner.interchange.ics.notes import called
from planner.interchange.ics.read import CalendarFile, FoundEvent
from planner.services.imports.asked import Asked, Result
from planner.services.imports.calendars import calendar_of
from planner.services.imports.known import Known, events_in
from planner.services.imports.merge import alike, merge, records
from planner.services.imports.ours import is_ours, left_as
from planner.store.reads import one, overrides_of, the_plan
from planner.store.traces import Trace, traces

THERE_ALREADY = "{title} is in this plan already and says something else there, so it stayed as it is."


class Verdict(StrEnum):
    """What an event of a file is to the plan."""

    SAME = "same"
    REFUSED = "refused"
    CHANGED = "changed"
    NEW = "new"


# What counts of an event that became several blocks.
WEIGHT = (Verdict.SAME, Verdict.REFUSED, Verdict.CHANGED, Verdict.NEW)


@dataclass(slots=True)
class Step:
    """An import in the making: ``add`` is new, ``put`` and ``delete`` concern what is there already.

    ``gone`` is what the file has no longer, of the ``live`` events its calendar has; ``left_over`` what an
    event was besides that is still in it.
    """

    calendar: str
    refused: list[Refused]
    live: int
    verdicts: Counter[Verdict] = field(default_factory=Counter)
    add: list[Block | Override] = field(default_factory=list)
    put: list[Block | Override] = field(default_factory=list)
    delete: list[Override] = field(default_factory=list)
    left_over: list[Trace] = field(default_factory=list)
    gone: list[Trace] = field(default_factory=list)

    @property
    def writes(self) -> bool:
        return bool(self.add or self.put or self.delete or self.left_over or self.gone)

    @property
    def result(self) -> Result:
        return Result(
            calendar=self.calendar,
            new=self.verdicts[Verdict.NEW],
            changed=self.verdicts[Verdict.CHANGED],
            same=self.verdicts[Verdict.SAME],
            gone=events_in(self.gone),
            refused=tuple(self.refused),
        )


# What was understood of a file, so that it can be held against the plan again in a moment.
Understood = dict[tuple[str, Guest], Taken]


def step_of(
    connection: Connection, file: CalendarFile, asked: Asked, now: datetime, understood: Understood
) -> Step:
    """The step that takes the file in as it was asked, at ``now`` (UTC).

    What it had to understand for that is added to ``understood``.
    """
    everything, home = traces(connection), the_plan(connection).zone
    theirs = [trace for trace in everything if trace.source is not None and asked.who in trace.who]
    uids = {event.uid for event in file.events}
    calendar = calendar_of(asked, file.name, uids, theirs)
    here = [trace for trace in theirs if trace.source == calendar]
    others, left = _others(asked, everything), {}
    if is_ours(file, everything):
        others = [*(trace for trace in everything if not trace.gone), *others]
        unknown = uids.difference(trace.uid for trace in (*others, *here))
        left = left_as(connection, unknown, everything, home, now)
    known = Known(here, others, left)
    guest = Guest(
        who=asked.who,
        kind=asked.kind or Kind.DUTY,
        source=None if asked.take_over else calendar,
        now=now,
        home=home,
    )
    work = _Import(connection, known, guest, understood, set_kind=asked.kind is not None)
    step = Step(calendar, [*file.refused], known.size)
    for event in file.events:
        step.verdicts[work.take(event, step)] += 1
    if not asked.take_over:
        step.gone = known.unseen()
    return step


def _others(asked: Asked, everything: Iterable[Trace]) -> list[Trace]:
    """What counts beside a calendar: what was planned here, and what the person took over.

    Taking over brings back what was deleted of that; a calendar lets it lie in the trash.
    """
    own = [trace for trace in everything if trace.source is None]
    return [
        *(trace for trace in own if trace.gone and asked.take_over and asked.who in trace.who),
        *(trace for trace in own if not trace.gone and (asked.who in trace.who or trace.digest is None)),
    ]


class _Import:
    """One file held against what the plan knows of it."""

    def __init__(
        self, connection: Connection, known: Known, guest: Guest, understood: Understood, *, set_kind: bool
    ) -> None:
        self._connection, self._known, self._guest = connection, known, guest
        self._understood, self._set_kind = understood, set_kind

    def take(self, event: FoundEvent, step: Step) -> Verdict:
        """Put into the step what the event asks for."""
        trace = self._known.of(event.uid)
        if trace is None and (left := self._known.left_as(event.uid)):
            self._known.see(left)
            return Verdict.SAME
        if trace is not None and self._says_the_same(trace, event):
            self._known.see_parts(trace)
            return Verdict.SAME
        taken = self._taken(event)
        step.refused += taken.refused
        stays_out = trace is not None and self._stays_out_of(trace)
        verdicts = {
            self._write(found, event.digest, step) for found in taken.series[: 1 if stays_out else None]
        }
        if trace is not None and verdicts and not stays_out:
            step.left_over += self._known.unseen_parts(trace)
        elif trace is not None:
            self._known.see_parts(trace)  # what cannot be read now is no reason to let go of what was then
        if Verdict.NEW in verdicts and trace is not None and not trace.gone:
            return Verdict.CHANGED  # one more part of what is there already
        return max(verdicts, key=WEIGHT.index, default=Verdict.REFUSED)

    def _taken(self, event: FoundEvent) -> Taken:
        key = event.uid, self._guest
        if key not in self._understood:
            self._understood[key] = event.taken(self._guest)
        return self._understood[key]

    def _write(self, found: Series, digest: str, step: Step) -> Verdict:
        trace = self._known.of(found.block.uid)
        found = replace(found, block=replace(found.block, digest=digest))
        if trace is None:
            step.add += records(found)
            return Verdict.NEW
        self._known.see(trace)
        now, home = self._stored(trace), self._guest.home
        stays_out = self._stays_out_of(trace)
        if (stays_out or trace.digest is None) and not trace.gone and alike(now, found, home):
            return Verdict.SAME
        if stays_out:
            why = THERE_ALREADY.format(title=called(now.block.title))
            step.refused.append(Refused(trace.uid, why))
            return Verdict.REFUSED
        writing = merge(now, found, home=home, set_kind=self._set_kind)
        step.put += writing.put
        step.delete += writing.delete
        if trace.gone:
            return Verdict.NEW
        return Verdict.CHANGED if writing.put else Verdict.SAME

    def _says_the_same(self, trace: Trace, event: FoundEvent) -> bool:
        if trace.digest != event.digest or trace.gone:
            return False
        as_asked = trace.source == self._guest.source and (
            not self._set_kind or trace.kind == self._guest.kind
        )
        return as_asked or self._stays_out_of(trace)

    def _stays_out_of(self, trace: Trace) -> bool:
        """Whether it is of another calendar, or somebody's own, which only taking over may change."""
        own = trace.source is None
        return not self._known.is_here(trace) and not (own and self._guest.source is None)

    def _stored(self, trace: Trace) -> Series:
        block = one(self._connection, Block, trace.id)
        if block is None:
            raise LookupError(trace.id)
        return Series(block, tuple(overrides_of(self._connection, [trace.id])))
