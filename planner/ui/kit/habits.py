"""How people write days and times, where they want it otherwise than their system has it."""

from enum import StrEnum

from planner.domain.values import dataclass


class Clock(StrEnum):
    H24 = "24"
    H12 = "12"


class DateOrder(StrEnum):
    DAY_MONTH_YEAR = "dmy"
    MONTH_DAY_YEAR = "mdy"
    YEAR_MONTH_DAY = "ymd"


class WeekNumbers(StrEnum):
    """Which week is the first of a year: the one with its first Thursday, or with its first day."""

    ISO = "iso"
    JANUARY_FIRST = "january"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Habits:
    """None leaves it to the system. ``first_day`` is 1 for Monday to 7 for Sunday."""

    first_day: int | None = None
    clock: Clock | None = None
    date_order: DateOrder | None = None
    week_numbers: WeekNumbers | None = None
