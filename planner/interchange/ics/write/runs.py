"""The parts of a series that leave as rules.

A rule that passes through a time which the clocks never show, or show twice, is expanded differently by
nearly every reader, for some on all the days after it. So a series is divided there, and what lies between
two such times leaves as a series of its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

from planner.domain.block import Block
from planner.domain.editing.pattern import Pattern
from planner.domain.recur.rule import Rule
from planner.domain.walltime import instant
from planner.interchange.ics.write.slots import Fate, Slot, Slots
from planner.interchange.ics.write.uids import following
from planner.interchange.ics.write.written import Written, alone, zone_of_series


@dataclass(frozen=True, slots=True)
class Ruled:
    """A series with a portable ``rule`` for the starts of its ``pattern``, the earliest of them ``first``.

    ``open`` is whether it goes on behind the slots that were looked at.
    """

    slots: Slots
    pattern: Pattern
    rule: Rule
    first: datetime
    home: str
    open: bool

    def written(self, found: list[Slot]) -> Iterator[Written]:
        """The events of those slots that a rule is to have, in one series or several."""
        unbroken = not any(slot.breaks for slot in found)
        for uid, run in _runs(self.slots.block, found):
            yield from self._run(uid, run, ends=not (self.open and unbroken))

    def _run(self, uid: str, run: list[Slot], *, ends: bool) -> Iterator[Written]:
        """Whatever it begins with or ends in that leaves otherwise is no part of it."""
        kept = [number for number, slot in enumerate(run) if slot.by_rule]
        if not kept:
            return
        if ends and len(kept) == 1:
            yield alone(self.slots.own(run[kept[0]]), uid, self.home)
            return
        part = run[kept[0] : kept[-1] + 1 if ends else None]
        yield self._series(uid, part, part[-1].at if ends else self.pattern.last())
        for slot in part:
            if slot.fate is Fate.CHANGED:
                yield self._changed(uid, slot)

    def _series(self, uid: str, part: list[Slot], last: datetime | None) -> Written:
        block, start = self.slots.block, part[0].at
        return Written(
            uid=uid,
            start=start,
            end=start + (block.end - block.start),
            zone=self._zone,
            block=self.slots.whole,
            rule=self._ended(start, last),
            exdates=tuple(slot.at for slot in part if not slot.by_rule),
        )

    def _changed(self, uid: str, slot: Slot) -> Written:
        own = self.slots.own(slot)
        return Written(
            uid=uid, start=own.start, end=own.end, zone=self._zone, block=own, recurrence_id=slot.at
        )

    @property
    def _zone(self) -> str | None:
        return zone_of_series(self.slots.block, self.home)

    def _ended(self, start: datetime, last: datetime | None) -> Rule:
        """The rule up to ``last``: as often as the series has it where that is all of it, else until then."""
        if last is None:
            return self.rule
        count = self.pattern.rule.count
        if count is not None and start == self.first and last == self.pattern.last():
            return replace(self.rule, count=count)
        until = last if self.slots.block.all_day else instant(last, self._zone, self.home)
        return replace(self.rule, until=until)


def _runs(block: Block, found: list[Slot]) -> Iterator[tuple[str, list[Slot]]]:
    """The slots between those where a series breaks, with the UID of each run."""
    uid = block.uid
    for breaks, run in groupby(found, key=lambda slot: slot.breaks):
        if breaks:
            uid = following(block, list(run)[-1].at)
        else:
            yield uid, list(run)
