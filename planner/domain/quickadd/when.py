"""When it is: days, hours and repeats put together, and told apart where they contradict one another."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from planner.domain.quickadd import almanac
from planner.domain.quickadd.clues import Clues
from planner.domain.quickadd.day import Day
from planner.domain.quickadd.hours import TWO_LENGTHS, Hours, decide_hours
from planner.domain.quickadd.lengths import Length
from planner.domain.quickadd.reading import Role, Setting
from planner.domain.quickadd.repeats import Until
from planner.domain.quickadd.rules import Repeat
from planner.domain.quickadd.scan import Found, Line
from planner.domain.quickadd.series import End, Pattern, decide_series
from planner.domain.quickadd.which_day import decide_day, up_to
from planner.domain.said import Said
from planner.domain.walltime import LAST_YEAR

WHICH_DAY = Said("Which day would that be? “Thu”, “tomorrow” or “3 May” would do.")
WHAT_TIME = Said("What time would that be? “19-21”, “evening” or “all day” would do.")
TWO_REPEATS = Said(
    "There are two ways to repeat here; one is enough. In quotes, the other belongs to the title."
)
WHOLE_AND_TIME = Said("All day, and at a time as well? One of the two is enough.")
WHOLE_AND_LENGTH = Said("All day, and a length in hours as well? One of the two is enough.")
DAYS_AND_TIME = Said(
    "Several days, and hours as well? With “every day” before the days it would be a series."
)
DAYS_AND_LENGTH = Said("The last day is said already, so the length is not needed. One of the two is enough.")
OVERLAPPING = Said(
    "Each of these would still go on when the next one starts. A shorter stretch of days would do."
)
PAST = Said("That is past by now. A later time would do, or the full date with its year.")


@dataclass(frozen=True, slots=True)
class When:
    """Naive wall time, the end left out; whole days go from midnight to midnight."""

    start: datetime
    end: datetime
    all_day: bool
    rule: str | None


@dataclass(frozen=True, slots=True)
class _Said:
    """What the line says about the day, the hours, and how many days it takes."""

    day: Found[Day] | None
    hours: Hours | None
    stretch: Found[Length] | None

    @property
    def days(self) -> int:
        """How many days, both ends counted."""
        if self.stretch:
            return self.stretch.value.days
        return (self.day.value.last - self.day.value.first).days + 1 if self.day else 1


def decide_when(line: Line, setting: Setting, clues: Clues) -> When | None:
    """What the clues say together. What does not fit is a doubt, and what lacks is missed."""
    day = decide_day(line, setting, clues.days)
    repeat = line.only(clues.repeats, Role.REPEAT, TWO_REPEATS)
    if repeat is None and clues.untils:
        day = up_to(line, setting, day, clues.untils)
    part = (day and day.value.part) or (repeat and repeat.value.part) or None
    said = _Said(day, _decide_hours(line, clues, part), _decide_stretch(line, clues, day))
    if not (said.hours or clues.whole or said.stretch or said.days > 1):
        # A stretch of days that could not be read would not need a time.
        line.miss(Role.TIME, WHAT_TIME, Role.LENGTH, Role.UNTIL, *([] if day else [Role.DAY]))
    if day is None and (repeat is None or repeat.value.leans):
        line.miss(Role.DAY, WHICH_DAY, Role.REPEAT, Role.UNTIL)
    if repeat is None:
        return _once(line, setting, said)
    return _often(line, setting, clues, said, repeat)


def _decide_hours(line: Line, clues: Clues, part: str | None) -> Hours | None:
    lengths = [length for length in clues.lengths if length.value.minutes]
    hours = decide_hours(line, clues.times, clues.parts, lengths, part)
    whole = line.only(clues.whole, Role.TIME, WHOLE_AND_TIME, lambda _value: Said("all day"))
    if whole and (hours or clues.times):
        line.doubt(whole, Role.TIME, WHOLE_AND_TIME)
    elif whole and lengths:
        line.doubt(lengths[0], Role.LENGTH, WHOLE_AND_LENGTH)
    return hours


def _decide_stretch(line: Line, clues: Clues, day: Found[Day] | None) -> Found[Length] | None:
    """How many days it goes on."""
    days = [length for length in clues.lengths if length.value.days]
    stretch = line.only(days, Role.LENGTH, TWO_LENGTHS, lambda length: length.said)
    if stretch and day and day.value.first < day.value.last:
        line.doubt(stretch, Role.LENGTH, DAYS_AND_LENGTH)
    return stretch


def _once(line: Line, setting: Setting, said: _Said) -> When | None:
    """What happens one time."""
    if said.day is None:
        return None
    if said.hours and (said.stretch or said.days > 1):
        line.doubt(said.stretch or said.day, Role.DAY, DAYS_AND_TIME)
    when = _placed(line, said.day.value.first, said.hours, said.days, None)
    if when and when.end <= setting.moment and not said.day.value.dated and not line.unclear:
        line.doubt(said.day, Role.DAY, PAST)
    return when


def _often(line: Line, setting: Setting, clues: Clues, said: _Said, repeat: Found[Repeat]) -> When | None:
    """What happens again and again.

    With hours, or whole days that are said to be such, several days are how long the series goes on;
    else they are what happens each time.
    """
    day, hours, days = said.day, said.hours, said.days
    ends = [Found(until.start, until.end, _last_of(until.value)) for until in clues.untils]
    ends += [Found(count.start, count.end, _always(count.value)) for count in clues.counts]
    if hours or clues.whole:
        if day and day.value.first < day.value.last and not (day.value.weekday and repeat.value.weekly):
            ends.append(Found(day.start, day.end, _always(day.value.last)))
            day = replace(day, value=replace(day.value, starting=True))
        if said.stretch:
            ends.append(Found(said.stretch.start, said.stretch.end, _days_on(days)))
        days = 1
    elif days > repeat.value.period:
        line.doubt(repeat, Role.REPEAT, OVERLAPPING)
    over = hours is not None and hours.ends_on(setting.today) <= setting.moment
    series = decide_series(line, setting, Pattern(repeat, day, ends, clocked=hours is not None, past=over))
    return _placed(line, series.first, hours, days, series.rule) if series else None


def _last_of(until: Until) -> End:
    return lambda first: until(first).last


def _always(end: date | int) -> End:
    return lambda _first: end


def _days_on(days: int) -> End:
    return lambda first: almanac.shift(first, days - 1)


def _placed(line: Line, first: date, hours: Hours | None, days: int, rule: str | None) -> When | None:
    """The first or only time as wall time; None where no plan reaches its end."""
    midnight = datetime.combine(first, time())
    start = midnight + timedelta(minutes=hours.start if hours else 0)
    end = start + timedelta(minutes=hours.minutes) if hours else midnight + timedelta(days=days)
    if end.year > LAST_YEAR:
        line.miss(Role.DAY, almanac.TOO_FAR)
        return None
    return When(start, end, hours is None, rule)
