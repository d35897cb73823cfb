"""The parts of a calendar's file, one for each block or series, and which of them were written before."""

from collections.abc import Callable
from dataclasses import dataclass

from planner.domain.leaving import Leaving
from planner.domain.span import Span
from planner.interchange.ics.write.head import Head
from planner.interchange.ics.write.written import Written


@dataclass(frozen=True, slots=True)
class Left:
    """One block or series, and the UIDs under which its events stand in the file."""

    leaving: Leaving
    uids: frozenset[str]
    events: int


@dataclass(frozen=True, slots=True)
class Part:
    """What left, and its events, each with its text as it stands in the file."""

    left: Left
    events: tuple[tuple[Written, str], ...]


class Remembered:
    """What was written before, and proven, so that after a change no more than what changed is done anew.

    Something is known again when it is the very same value. What the writing depends on besides must be the
    same too, or everything is forgotten; so is what was not part of the last file.
    """

    def __init__(self) -> None:
        self._frame: object = None
        self._before: dict[str, tuple[Leaving, Part]] = {}
        self._parts: dict[str, tuple[Leaving, Part]] = {}
        self._proven: dict[str, tuple[Leaving, tuple[str, ...]]] = {}

    def begin(self, head: Head, window: Span | None) -> None:
        """A file is going to be written."""
        # By the day, as what is written out one by one reaches so many days ahead.
        frame = (head.home, head.alarm, head.now.date(), window)
        if frame != self._frame:
            self._parts, self._proven = {}, {}
        self._frame, self._before, self._parts = frame, self._parts, {}
        self._proven = {id: proven for id, proven in self._proven.items() if id in self._before}

    def part(self, one: Leaving, write: Callable[[Leaving], Part]) -> Part:
        """The part that it becomes."""
        before = self._before.get(one.block.id)
        part = before[1] if before is not None and before[0] is one else write(one)
        self._parts[one.block.id] = one, part
        return part

    def is_proven(self, one: Leaving, digests: tuple[str, ...]) -> bool:
        """Whether it was found to be what events with these digests say."""
        proven = self._proven.get(one.block.id)
        return proven is not None and proven[0] is one and proven[1] == digests

    def note_proven(self, one: Leaving, digests: tuple[str, ...]) -> None:
        self._proven[one.block.id] = one, digests
