"""A stretch of time with its end left out, so that neighbours touch without overlapping."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Self

from planner.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """From ``start`` up to, not including, ``end``: both UTC, or both wall time of one zone."""

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"a span cannot end ({self.end}) before it starts ({self.start})")

    def __lt__(self, other: Self) -> bool:
        return (self.start, self.end) < (other.start, other.end)

    @property
    def length(self) -> timedelta:
        return self.end - self.start

    def overlaps(self, other: Self) -> bool:
        """Whether the two share any time; an empty one lies where it stands, in a span or at its start."""
        return (self.start < other.end and other.start < self.end) or self.start == other.start

    def clip(self, window: Self) -> Self | None:
        """The part inside ``window``, or None where nothing of it is."""
        start, end = max(self.start, window.start), min(self.end, window.end)
        return type(self)(start, end) if start < end else None


def union(spans: Iterable[Span]) -> list[Span]:
    """The same time without overlaps: sorted, and touching neighbours made one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined
