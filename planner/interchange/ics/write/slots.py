"""What becomes of every occurrence of a series when it leaves."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto

from planner.domain.block import Block, Override
from planner.domain.editing.pattern import Pattern
from planner.domain.kinds import State, Visibility
from planner.domain.leaving import Leaving
from planner.domain.occurrence import nth
from planner.domain.recur.expand import TICK
from planner.domain.span import Span
from planner.domain.walltime import span_of
from planner.interchange.ics.write.event import said
from planner.interchange.ics.write.steady import steady, unclear


class Fate(Enum):
    """How an occurrence leaves: as its rule has it, as an override, as an event of its own, or not at all."""

    PLAIN = auto()
    CHANGED = auto()
    ALONE = auto()
    GONE = auto()


@dataclass(frozen=True, slots=True)
class Slot:
    """The occurrence at that wall time as it leaves; ``breaks`` where no rule may pass through it."""

    at: datetime
    fate: Fate
    breaks: bool
    override: Override | None = None

    @property
    def by_rule(self) -> bool:
        return self.fate in (Fate.PLAIN, Fate.CHANGED)


class Slots:
    """The occurrences of what leaves within a window (UTC), if there is one; ``home`` is where it floats."""

    def __init__(self, leaving: Leaving, window: Span | None, home: str) -> None:
        self.block = leaving.block
        self._level = leaving.level
        self._window = window
        self._home = home
        self._zone = leaving.block.zone or home
        self._dropped = frozenset(leaving.block.dropped)
        self._overrides = {one.occurrence: one for one in leaving.overrides}

    @property
    def whole(self) -> Block:
        """The series, as new as the newest of its exceptions: what they leave of it changed with them."""
        newest = max((one.changed for one in self._overrides.values()), default=self.block.changed)
        return replace(self.block, changed=max(newest, self.block.changed))

    def all_of(self, starts: Iterable[datetime]) -> list[Slot]:
        return [self.at(start) for start in starts]

    def at(self, at: datetime) -> Slot:
        """The slot of an occurrence that the series has, unless it was dropped."""
        breaks = not self.block.all_day and unclear(at, self._zone)
        override = self._overrides.get(at)
        if at in self._dropped or not self._is_inside(at, override):
            return Slot(at, Fate.GONE, breaks)
        if override is not None and self._says_nothing(at, override):
            override = None
        alone = breaks or not self._is_steady(at, override)
        fate = Fate.PLAIN if override is None else Fate.CHANGED
        return Slot(at, Fate.ALONE if alone else fate, breaks, override)

    def own(self, slot: Slot) -> Block:
        """The block of that occurrence alone, with the stamps and the rest that go with it."""
        block, override = nth(self.block, slot.at), slot.override
        if override is None:
            return block
        return replace(
            override.applied_to(block),
            extra=override.extra or block.extra,
            changed=max(override.changed, block.changed),
        )

    def _is_inside(self, at: datetime, override: Override | None) -> bool:
        """Whether it takes place, and in the window."""
        if override is None:
            if self._window is None:
                return True
            length = self.block.end - self.block.start
            return span_of(at, at + length, self.block.zone, self._home).overlaps(self._window)
        own = override.applied_to(nth(self.block, at))
        if own.state is State.CANCELLED:
            return False
        return self._window is None or own.span(self._home).overlaps(self._window)

    def _says_nothing(self, at: datetime, override: Override) -> bool:
        """Whether a reader would see no difference, as where all of it is hidden."""
        usual, own = nth(self.block, at), self.own(Slot(at, Fate.CHANGED, breaks=False, override=override))
        same_time = (own.start, own.end, own.all_day) == (usual.start, usual.end, usual.all_day)
        same_rest = self._level is not Visibility.ALL or own.extra == usual.extra
        return same_time and same_rest and said(own, self._level) == said(usual, self._level)

    def _is_steady(self, at: datetime, override: Override | None) -> bool:
        """Whether readers agree on it as one of a series in its zone."""
        if override is None:
            length = self.block.end - self.block.start
            return self.block.all_day or steady(at, at + length, self._zone)
        own = override.applied_to(nth(self.block, at))
        if own.all_day or self.block.all_day:
            return own.all_day == self.block.all_day
        return steady(own.start, own.end, self._zone)


def starts(pattern: Pattern, start: datetime, end: datetime) -> Iterator[datetime]:
    """The starts in that time, also where there are more than a pattern gives at once."""
    while found := list(pattern.between(start, end)):
        yield from found
        start = found[-1] + TICK
