"""Whether a calendar file says what it was to say: it is read back, and its occurrences are compared."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta

from planner.domain.block import Block
from planner.domain.errors import UserError
from planner.domain.kinds import Kind, State, Visibility
from planner.domain.leaving import Leaving
from planner.domain.recur.series import last_end, occurrences
from planner.domain.span import Span
from planner.interchange.ics.found import Guest
from planner.interchange.ics.limits import MOST_DATES
from planner.interchange.ics.read import FoundEvent, read
from planner.interchange.ics.write.event import summary
from planner.interchange.ics.write.head import Head
from planner.interchange.ics.write.parts import Left, Remembered

# A year has both changes of the clock in it.
HALF_A_YEAR = timedelta(days=183)
SECOND = timedelta(seconds=1)
# Begin and end (UTC), whether it lasts whole days, and the title.
Seen = tuple[datetime, datetime, bool, str]


def prove(
    data: bytes, left: Iterable[Left], head: Head, window: Span | None, remembered: Remembered | None = None
) -> None:
    """Raises UserError unless the file has what left, under the same UIDs, and nothing else.

    Single blocks are all compared, of a series the year around now, or the one of its years nearest to now;
    but for what is ``remembered`` to say the same as when it was compared.
    """
    found = {event.uid: event for event in read(data).events}
    left = list(left)
    same_uids = found.keys() == frozenset().union(*(one.uids for one in left))
    known = remembered or Remembered()
    if not (same_uids and all(_is_proven(one, found, head, window, known) for one in left)):
        raise UserError(
            "The calendar did not come out as planned and was thrown away; please choose fewer days for it."
        )


def _is_proven(
    one: Left, found: Mapping[str, FoundEvent], head: Head, window: Span | None, known: Remembered
) -> bool:
    events = [found[uid] for uid in sorted(one.uids)]
    digests = tuple(event.digest for event in events)
    if known.is_proven(one.leaving, digests):
        return True
    if not _is_there(one, events, head, window):
        return False
    known.note_proven(one.leaving, digests)
    return True


def _is_there(one: Left, events: Iterable[FoundEvent], head: Head, window: Span | None) -> bool:
    leaving = one.leaving
    guest = Guest(who="guest", kind=Kind.DUTY, source=None, now=head.now, home=head.home)
    view = _view(leaving.block, head, window)
    wanted = sorted(_wanted(leaving, view, head.home))
    there = sorted(
        seen
        for event in events
        for series in event.taken(guest).series
        for seen in _wanted(Leaving(series.block, series.overrides, Visibility.ALL), view, head.home)
    )
    if one.events >= MOST_DATES and there:  # the others were too many
        wanted = [seen for seen in wanted if there[0][0] <= seen[0] <= there[-1][0]]
    return wanted == there


def _view(block: Block, head: Head, window: Span | None) -> Span:
    """The time of which everything is compared."""
    if not block.repeats:
        return _in_seconds(block.span(head.home))
    last = last_end(block)
    around = head.now if last is None else min(head.now, last.replace(tzinfo=UTC))
    around = max(around, block.start.replace(tzinfo=UTC))
    if window is None:
        return Span(around - HALF_A_YEAR, around + HALF_A_YEAR)
    around = min(max(around, window.start), window.end)
    return Span(max(around - HALF_A_YEAR, window.start), min(around + HALF_A_YEAR, window.end))


def _wanted(leaving: Leaving, view: Span, home: str) -> Iterator[Seen]:
    overrides = {one.occurrence: one for one in leaving.overrides}
    around = Span(view.start - SECOND, view.end + SECOND)
    for found in occurrences(leaving.block, overrides, around, home):
        block, span = found.block, _in_seconds(found.span)
        if block.state is not State.CANCELLED and span.overlaps(view):
            yield span.start, span.end, block.all_day, summary(block, leaving.level)


def _in_seconds(span: Span) -> Span:
    """The span as a file can say it."""
    return Span(span.start.replace(microsecond=0), span.end.replace(microsecond=0))
