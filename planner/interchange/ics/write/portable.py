"""What leaves, as events that every reader shows at the same times.

Readers agree on a few shapes of rules and on little else. What is richer leaves as one event for each
occurrence; in a series that is not, so does every occurrence which the clocks change during, or at.
"""

from bisect import bisect
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from planner.domain.editing.pattern import Pattern, pattern_of
from planner.domain.kinds import State
from planner.domain.leaving import Leaving
from planner.domain.recur.expand import BEGIN, TICK
from planner.domain.recur.series import ALL_TIME, MOST_SHIFT
from planner.domain.span import Span
from planner.domain.walltime import wall_at
from planner.interchange.ics.limits import MOST_DATES
from planner.interchange.ics.write.rules import portable_rule
from planner.interchange.ics.write.runs import Ruled
from planner.interchange.ics.write.slots import Fate, Slot, Slots, starts
from planner.interchange.ics.write.uids import of_occurrence
from planner.interchange.ics.write.written import Written, alone

# Nine years. node-ical gives up a whole file for one rule that begins in the summer ten years from now.
AHEAD = timedelta(days=9 * 365)
ONE_DAY = timedelta(days=1)


def portable(leaving: Leaving, window: Span | None, home: str, now: datetime) -> list[Written]:
    """The events of a block or series: nothing of what is cancelled or, with a window (UTC), outside it.

    ``home`` is the zone in which it floats, ``now`` UTC. A series without a window leaves whole, but for what
    has to leave as events of their own: of those, the ones until nine years ahead, 5,000 at most, rather
    coming than past.
    """
    block = leaving.block
    if block.state is State.CANCELLED:
        return []
    if not block.repeats:
        inside = window is None or block.span(home).overlaps(window)
        return [alone(block, block.uid, home)] if inside else []
    return list(_series(leaving, window, home, now))


def _series(leaving: Leaving, window: Span | None, home: str, now: datetime) -> Iterator[Written]:
    block, slots = leaving.block, Slots(leaving, window, home)
    pattern = pattern_of(block, home)
    first = None if pattern is None else pattern.next_from(BEGIN)
    if pattern is None or first is None:
        dates = {*block.added} if pattern else {*block.added, block.start}
        yield from _alone(slots, slots.all_of(dates), home, now)
        return
    rule = portable_rule(pattern.rule, first)
    begins = first.replace(tzinfo=UTC)
    reach = _reach(leaving, window, home, now if begins - now < AHEAD / 2 else begins)
    if rule is not None and window is None:
        # What goes on without an end has its exceptions, however far away.
        reach = Span(reach.start, max(reach.end, *(at + TICK for at in _exceptions(leaving))))
    by_rule = slots.all_of(starts(pattern, reach.start, reach.end))
    others = slots.all_of(_dates(leaving, pattern, window and reach))
    if rule is not None:
        more = window is None and pattern.next_from(reach.end) is not None
        yield from Ruled(slots, pattern, rule, first, home, more).written(by_rule)
        by_rule = [slot for slot in by_rule if not slot.by_rule]
    yield from _alone(slots, [*by_rule, *others], home, now)


def _reach(leaving: Leaving, window: Span | None, home: str, now: datetime) -> Span:
    """The wall times among which those starts are that matter."""
    block = leaving.block
    zone = block.zone or home
    if window is None:
        # By the day, so that what is written stays the same for as long.
        horizon = datetime.combine(now.date() + AHEAD, time(), UTC)
        return Span(BEGIN, wall_at(min(horizon, ALL_TIME.end), zone).replace(fold=0))
    start, end = (min(max(at, ALL_TIME.start), ALL_TIME.end) for at in (window.start, window.end))
    length = block.end - block.start
    return Span(wall_at(start, zone) - length - MOST_SHIFT, wall_at(end, zone) + MOST_SHIFT)


def _exceptions(leaving: Leaving) -> Iterator[datetime]:
    yield BEGIN
    yield from leaving.block.dropped
    yield from (one.occurrence for one in leaving.overrides)


def _dates(leaving: Leaving, pattern: Pattern, reach: Span | None) -> Iterator[datetime]:
    """The dates that the rule does not have, and those outside the reach that may have moved into it."""
    yield from (at for at in set(leaving.block.added) if not pattern.has(at))
    if reach is not None:
        away = (one.occurrence for one in leaving.overrides)
        yield from (at for at in away if not reach.start <= at < reach.end and pattern.has(at))


def _alone(slots: Slots, found: list[Slot], home: str, now: datetime) -> Iterator[Written]:
    """An event of its own for each of those that take place."""
    kept = sorted((slot for slot in found if slot.fate is not Fate.GONE), key=lambda slot: slot.at)
    for slot in _most(kept, now.replace(tzinfo=None)):
        yield alone(slots.own(slot), of_occurrence(slots.block, slot.at), home)


def _most(kept: list[Slot], now: datetime) -> list[Slot]:
    """The latest 5,000 of them, but none that is far off for one that comes sooner."""
    coming = bisect(kept, now - ONE_DAY, key=lambda slot: slot.at)
    first = max(0, min(len(kept) - MOST_DATES, coming))
    return kept[first : first + MOST_DATES]
