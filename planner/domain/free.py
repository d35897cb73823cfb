"""Free time: the next stretches in which everyone asked has room.

What takes time: blocks of one of the people asked that are firm enough to be respected. Cancelled, missed
and proposed ones do not, nor does a block without any length. An all-day block takes its days only if it is
a duty (a conference) or protected; others (a birthday, a holiday) leave them free.

There is one slot for each free gap in each day's hours: the earliest, with all of the gap as its room to be
moved in. Hours that end at or before their beginning end on the next day, so 20:00 to 00:00 is an evening,
20:00 to 02:00 a night that belongs to the day on which it begins, and 00:00 to 00:00 a whole day.

Lengths are real time. What beginning and end of the hours mean in a gap or fold of the clock, ``walltime``
says. A slot can always be written down as wall times of the plan's zone, so none begins or ends in the
second turn of a fold.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from planner.domain.balance import NOT_HAD
from planner.domain.errors import UserError
from planner.domain.kinds import Firmness, Kind, State
from planner.domain.occurrence import Occurrence
from planner.domain.span import Span, union
from planner.domain.walltime import instant, wall_at

EVERY_DAY = frozenset(range(7))
STEP = timedelta(minutes=15)
DAY = timedelta(days=1)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
SOFTER = {Firmness.PROTECTED: 0, Firmness.FLEXIBLE: 1, Firmness.WISH: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What is looked for: ``length`` within hours of the day, on days of the week (0 is Monday).

    ``who`` are the ids of the people who all have to be free. ``respect`` is the softest firmness that is
    respected: a wish gives way unless it is asked for, a protected block never does.
    """

    who: frozenset[str]
    length: timedelta
    earliest: time = time()
    latest: time = time()
    weekdays: frozenset[int] = EVERY_DAY
    respect: Firmness = Firmness.FLEXIBLE

    def __post_init__(self) -> None:
        if not self.who:
            raise UserError("Free time is somebody's; please say whose.")
        if not self.weekdays & EVERY_DAY:
            raise UserError("Please allow at least one day of the week.")
        if self.length <= timedelta():
            raise UserError("Please say how long it should be.")
        if self.length > self.hours(date.min).length:
            raise UserError(
                "That is longer than there is between {earliest} and {latest}; "
                "please choose less time or more hours.",
                earliest=f"{self.earliest:%H:%M}",
                latest=f"{self.latest:%H:%M}",
            )

    def hours(self, day: date) -> Span:
        """The hours of that day, as wall times."""
        end = day if self.latest > self.earliest else day + DAY
        return Span(datetime.combine(day, self.earliest), datetime.combine(end, self.latest))


@dataclass(frozen=True, slots=True)
class Slot:
    """Free time: ``span`` in UTC, and ``wall`` as the plan's zone shows it.

    ``room`` (UTC) is the gap it lies in: it may be moved there. ``over`` is what it overlaps all the same:
    proposals, and blocks softer than what is respected.
    """

    span: Span
    wall: Span
    room: Span
    over: tuple[Occurrence, ...]


def free_slots(
    ask: Ask, occurrences: Iterable[Occurrence], days: Iterable[date], since: datetime, home: str
) -> Iterator[Slot]:
    """The slots in the hours of these days (ascending), none before ``since`` (UTC), earliest first.

    ``occurrences`` are those of the days and of the day after the last.
    """
    hard, soft = _parted(ask, occurrences)
    busy = union(one.span for one in hard)
    for day in days:
        hours = _hours(ask, day, since, home)
        for gap in _gaps(hours, busy) if hours else ():
            span = _first(gap, ask.length, home)
            if span:
                wall = _written(span, home)
                yield Slot(span, wall, gap, tuple(one for one in soft if one.span.overlaps(span)))


def _parted(ask: Ask, occurrences: Iterable[Occurrence]) -> tuple[list[Occurrence], list[Occurrence]]:
    """What takes their time, and what would give way."""
    hard: list[Occurrence] = []
    soft: list[Occurrence] = []
    for one in occurrences:
        if _matters(one, ask.who):
            (hard if _is_hard(one, ask.respect) else soft).append(one)
    return hard, soft


def _matters(occurrence: Occurrence, who: frozenset[str]) -> bool:
    block, span = occurrence.block, occurrence.span
    return (
        span.start < span.end
        and not who.isdisjoint(block.who)
        and block.state not in (State.CANCELLED, State.MISSED)
        and (not block.all_day or block.kind is Kind.DUTY or block.firmness is Firmness.PROTECTED)
    )


def _is_hard(occurrence: Occurrence, respect: Firmness) -> bool:
    block = occurrence.block
    return block.state not in NOT_HAD and SOFTER[block.firmness] <= SOFTER[respect]


def _hours(ask: Ask, day: date, since: datetime, home: str) -> Span | None:
    """The hours of that day as moments, from ``since`` on; None where there are none left."""
    if day.weekday() not in ask.weekdays:
        return None
    wall = ask.hours(day)
    start, end = max(instant(wall.start, None, home), since), instant(wall.end, None, home)
    return Span(start, end) if start < end else None


def _gaps(hours: Span, busy: Sequence[Span]) -> Iterator[Span]:
    """What of the hours is free; ``busy`` is sorted and without overlaps."""
    at = hours.start
    for taken in busy[bisect_right(busy, at, key=lambda span: span.end) :]:
        if taken.start >= hours.end:
            break
        if at < taken.start:
            yield Span(at, taken.start)
        at = taken.end
    if at < hours.end:
        yield Span(at, hours.end)


def _first(gap: Span, length: timedelta, home: str) -> Span | None:
    """The earliest in the gap that begins on a quarter of an hour and can be written down."""
    start = _on_step(gap.start)
    while start + length <= gap.end:
        span = Span(start, start + length)
        if _can_be_written(span, home):
            return span
        start += STEP
    return None


def _on_step(moment: datetime) -> datetime:
    """The next moment, or this one, on a quarter of an hour, by which all of today's zones are apart."""
    return moment + (EPOCH - moment) % STEP


def _can_be_written(span: Span, home: str) -> bool:
    return all(instant(wall_at(at, home), None, home) == at for at in (span.start, span.end))


def _written(span: Span, home: str) -> Span:
    return Span(*(wall_at(at, home) for at in (span.start, span.end)))
