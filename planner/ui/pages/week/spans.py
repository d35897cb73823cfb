"""How many days are shown, which ones, and what comes before and after them."""

from datetime import date, timedelta
from enum import StrEnum

from planner.domain.walltime import FIRST_DAY, LAST_DAY

DAY = timedelta(days=1)
# A list goes on where somebody scrolls on.
LISTED = 28 * DAY


class Span(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    LIST = "list"


def span_named(name: str) -> Span:
    """The week for a name that is none."""
    return Span(name) if name in list(Span) else Span.WEEK


def known(day: date) -> date:
    """The day itself, or the nearest one that plans know."""
    return min(max(day, FIRST_DAY), LAST_DAY)


def days_of(span: Span, day: date, week_start: int) -> tuple[date, date]:
    """The first of the days shown with that one, and the first that is not; a month in whole weeks.

    ``week_start`` is the day a week begins on, 0 for Monday to 6 for Sunday.
    """
    if span is Span.DAY:
        return day, day + DAY
    if span is Span.LIST:
        return day, day + LISTED
    first = last = day
    if span is Span.MONTH:
        first, last = day.replace(day=1), _month_end(day)
    return _week_begin(first, week_start), _week_begin(last, week_start) + 7 * DAY


def on(span: Span, day: date, steps: int) -> date:
    """So many days, weeks or months later, or earlier where ``steps`` is below 0."""
    if span is Span.MONTH:
        months = day.year * 12 + day.month - 1 + steps
        year, month = divmod(months, 12)
        first = date(year, month + 1, 1)
        return known(min(first + (day.day - 1) * DAY, _month_end(first)))
    return known(day + steps * (DAY if span is Span.DAY else 7 * DAY))


def _week_begin(day: date, week_start: int) -> date:
    return day - (day.weekday() - week_start) % 7 * DAY


def _month_end(day: date) -> date:
    """The last day of its month; ``calendar`` would bring the words of all languages for that."""
    beyond = day.replace(day=28) + 4 * DAY
    return beyond - beyond.day * DAY
