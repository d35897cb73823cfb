"""Events of a file held against what the plan knows of them, one by one."""

from dataclasses import replace

from sqlalchemy import Connection

from planner.domain.block import Block
from planner.domain.editing.values import Series
from planner.interchange.ics.found import Guest, Refused, Taken
from planner.interchange.ics.notes import called
from planner.interchange.ics.read import FoundEvent
from planner.services.imports.known import Known
from planner.services.imports.merge import alike, merge, records
from planner.services.imports.step import WEIGHT, Step, Verdict
from planner.store.reads.asking import one
from planner.store.reads.plan import overrides_of
from planner.store.traces import Trace

THERE_ALREADY = "{title} is in this plan already and says something else there, so it stayed as it is."
# What was understood of a file, so that it can be held against the plan again in a moment.
Understood = dict[tuple[str, Guest], Taken]


class Events:
    """One file held against what the plan knows of it."""

    def __init__(
        self, connection: Connection, known: Known, guest: Guest, understood: Understood, *, set_kind: bool
    ) -> None:
        self._connection, self._known, self._guest = connection, known, guest
        self._understood, self._set_kind = understood, set_kind
        self._merged: set[str] = set()

    def take(self, event: FoundEvent, step: Step) -> Verdict:
        """Put into the step what the event asks for."""
        trace = self._known.of(event.uid)
        left = self._known.left_as(event.uid)
        if left is not None and left.id not in self._merged:
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
            self._known.see_changed(trace)
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
        if writing.put:
            self._merged.add(trace.id)
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
