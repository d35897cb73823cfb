"""From when to when, as the two fields of an editor have it: days are counted in, times are left out."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

DAY, TICK = timedelta(days=1), timedelta(microseconds=1)
MORNING, AN_HOUR = time(9), timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Wall times, the end left out, as a block has them."""

    start: datetime
    end: datetime
    all_day: bool

    @property
    def last_day(self) -> date:
        """The last day of it, as people say it: midnight belongs to the day before."""
        return (max(self.end - TICK, self.start)).date()

    @property
    def is_backwards(self) -> bool:
        return self.end < self.start or (self.all_day and self.end == self.start)

    @property
    def minutes(self) -> int:
        return int((self.end - self.start).total_seconds() // 60)

    def from_start(self, start: datetime) -> "Stretch":
        """As long, from another start on."""
        return replace(self, start=start, end=start + (self.end - self.start))

    def whole_days(self) -> "Stretch":
        """Every day that it touches."""
        first = datetime.combine(self.start.date(), time())
        end = datetime.combine(self.last_day, time()) + DAY
        return Stretch(first, max(end, first + DAY), all_day=True)

    def with_times(self) -> "Stretch":
        """An hour of the morning of its first day, or up to that of its last."""
        start = datetime.combine(self.start.date(), MORNING)
        return Stretch(start, datetime.combine(self.last_day, MORNING) + AN_HOUR, all_day=False)
