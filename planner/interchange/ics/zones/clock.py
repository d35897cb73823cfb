"""Clocks as a definition in a file describes them, whether or not a zone of the world is like that."""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import NamedTuple


class Onset(NamedTuple):
    """From ``at`` (UTC) on, clocks are ``after`` ahead of UTC; ``before``, says the file, until then."""

    at: datetime
    before: timedelta
    after: timedelta


class Clock:
    """Clocks that are changed at ``onsets``, those at which there is a change, in their order."""

    def __init__(self, said: Iterable[Onset]) -> None:
        """``said`` is at least one onset; until the first it is as that says."""
        ordered = sorted(said, key=lambda onset: onset.at)
        self.onsets: list[Onset] = []
        self._offsets = [ordered[0].before]
        for onset in ordered:
            if onset.after != self._offsets[-1]:
                self.onsets.append(onset)
                self._offsets.append(onset.after)
        self._begins = [onset.at for onset in self.onsets]
        # A time in a gap or shown twice is one of before the change, as in walltime: the later offset begins
        # where both clocks have passed it.
        self._walls = [
            at.replace(tzinfo=None) + max(offsets)
            for at, offsets in zip(self._begins, pairwise(self._offsets), strict=True)
        ]

    def offset(self, at: datetime) -> timedelta:
        """How far ahead of UTC it is at a moment."""
        return self._offsets[bisect_right(self._begins, at)]

    def moment(self, wall: datetime) -> datetime:
        """The moment, in UTC, at which it shows that, decided as ``planner.domain.walltime`` does."""
        return (wall - self._offsets[bisect_right(self._walls, wall)]).replace(tzinfo=UTC, fold=0)


def fixed(offset: timedelta) -> Clock:
    """A clock that is never changed."""
    return Clock([Onset(datetime(1970, 1, 1, tzinfo=UTC), offset, offset)])
