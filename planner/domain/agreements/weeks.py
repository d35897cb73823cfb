"""How an agreement was kept, week by week: never a score, never a streak."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum

from planner.domain.kinds import State
from planner.domain.occurrence import Occurrence
from planner.domain.values import dataclass


class Went(StrEnum):
    """How a week went. What says less about the week gives way to what says more."""

    KEPT = "kept"
    MOVED = "moved"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Week:
    """How the week that begins on ``first`` went."""

    first: date
    went: Went


def weeks(held: Iterable[Occurrence], now: datetime, week_start: int) -> tuple[Week, ...]:
    """One mark for each week in which something was held and is over at ``now`` (UTC), the earliest first.

    What was moved by itself reads as moved, and missed only what somebody called missed. A week without
    anything held has no mark. ``week_start`` is 0 for Monday.
    """
    found: dict[date, Went] = {}
    for one in held:
        if one.span.end > now or (went := _went(one)) is None:
            continue
        # In the week in which it was to be, however far it was moved.
        day = (one.recurrence_id or one.block.start).date()
        first = day - timedelta(days=(day.weekday() - week_start) % 7)
        found[first] = max(found.get(first, went), went, key=list(Went).index)
    return tuple(Week(first, went) for first, went in sorted(found.items()))


def _went(one: Occurrence) -> Went | None:
    state = one.block.state
    if state is State.MISSED:
        return Went.MISSED
    if state in (State.CANCELLED, State.PROPOSED):
        return None
    is_moved = one.recurrence_id is not None and one.block.start != one.recurrence_id
    return Went.MOVED if is_moved or state is State.MOVED else Went.KEPT
