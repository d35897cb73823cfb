"""Days as they are drawn: in real minutes from midnight to midnight, and where on them the hours lie."""

from dataclasses import field
from datetime import date, datetime, time, timedelta

from planner.domain.span import Span
from planner.domain.values import dataclass
from planner.domain.walltime import day_span, wall_at

MINUTE = timedelta(minutes=1)
PLAIN_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the calendar and its ``span`` in UTC, 23 or 25 hours long where the clocks change.

    ``minutes`` is how long it is: 1440, or what a change of the clocks makes of it.
    """

    date: date
    span: Span
    minutes: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Asked of every block of a week, several times.
        object.__setattr__(self, "minutes", self.span.length // MINUTE)

    def minute_of(self, moment: datetime) -> int:
        """How many whole minutes after its midnight the moment (UTC) is; below 0 before it."""
        return (moment - self.span.start) // MINUTE

    def meets(self, span: Span) -> bool:
        """Whether the span (UTC) lies on it; one that ends at midnight belongs to the day before alone."""
        return self.minutes > 0 and span.overlaps(self.span)


@dataclass(frozen=True, slots=True)
class Mark:
    """A full hour: the ``minute`` of the day at which the clock shows ``wall``.

    ``wall`` has ``fold`` set where the clock shows it for the second time.
    """

    minute: int
    wall: time


PLAIN_MARKS = tuple(Mark(60 * hour, time(hour)) for hour in range(24))


def days_from(first: date, count: int, home: str) -> tuple[Day, ...]:
    """So many days in a row, as the zone of the plan has them."""
    dates = [first + timedelta(days=number) for number in range(count)]
    return tuple(Day(day, day_span(day, day + timedelta(days=1), home)) for day in dates)


def day_marks(day: Day, home: str) -> tuple[Mark, ...]:
    """The full hours that the clocks of the zone show on that day: one missing or twice where they change."""
    if day.minutes == PLAIN_DAY:
        return PLAIN_MARKS
    shown = ((minute, wall_at(day.span.start + minute * MINUTE, home)) for minute in range(day.minutes))
    return tuple(Mark(minute, wall.time()) for minute, wall in shown if wall.minute == 0)
