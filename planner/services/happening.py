"""What happens between two days as it was worked out of the plan, kept until somebody changes that."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime, timedelta
from functools import cache
from typing import NamedTuple

from sqlalchemy import Connection

from planner.domain.block import Block, Override
from planner.domain.errors import UserError
from planner.domain.kinds import State
from planner.domain.occurrence import Occurrence, single
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.domain.recur.series import occurrences
from planner.domain.span import Span
from planner.domain.walltime import FIRST_DAY, LAST_DAY, day_span
from planner.store.known import is_short
from planner.store.reads.plan import blocks_in, derived, overrides_of, people, the_plan

# Room for what happens in some weeks, or in a month or two.
MOST_KEPT = 1500
# Who turned to the next week will turn on, and so many weeks at once take hardly twice as long as one.
AHEAD, WEEK = 4, timedelta(days=7)

# The first, and the one after the last.
Days = tuple[date, date]


class Line(NamedTuple):
    """An entry without how it reads now: for as long as nobody changes the plan it stays as it is."""

    occurrence: Occurrence
    series: Block
    who: tuple[Person, ...]


class Household(NamedTuple):
    """The plan and who is in it, with what was worked out of it so far."""

    plan: Plan
    present: tuple[Person, ...]
    lines: dict[Days, tuple[Line, ...]]


class _Found(NamedTuple):
    """``is_short`` says that it takes so little room that it can be kept."""

    lines: tuple[Line, ...]
    is_short: bool


def household_of(connection: Connection) -> Household:
    """Raises UserError where the plan cannot be read."""
    kept = derived(connection)
    found = kept.get(__name__)
    if not isinstance(found, Household):
        found = kept[__name__] = Household(the_plan(connection), tuple(people(connection)), {})
    return found


def lines_in(connection: Connection, household: Household, days: Days) -> tuple[Line, ...]:
    """What happens on these days and is not cancelled, by start, end and title.

    Raises UserError where a rule or a zone is none.
    """
    kept = household.lines
    lines = kept.pop(days, None)
    if lines is None:
        lines = _worked_out(connection, household, days)
    else:
        # As the last that was asked for it stays the longest.
        kept[days] = lines
    return lines


def _worked_out(connection: Connection, household: Household, days: Days) -> tuple[Line, ...]:
    """Those of the days, kept with those further on if people came there from the days beside them."""
    ahead = _ahead(days, household)
    if ahead:
        # Nothing may stand in the way on days that nobody asked for.
        with suppress(UserError):
            found = _found(connection, household, min(ahead)[0], max(ahead)[1])
            parts = {some: _within(found.lines, some, household.plan.zone) for some in reversed(ahead)}
            _keep(household.lines, found, parts)
            return parts[days]
    found = _found(connection, household, *days)
    _keep(household.lines, found, {days: found.lines})
    return found.lines


def _ahead(days: Days, household: Household) -> list[Days]:
    """These days and those further on, the nearest first; none where people came from elsewhere."""
    first, end = days
    length, kept = end - first, household.lines
    if length > WEEK or not FIRST_DAY + AHEAD * WEEK < first <= end < LAST_DAY - AHEAD * WEEK:
        return []
    if (first - length, first) in kept:
        return [(first + step * length, end + step * length) for step in range(AHEAD)]
    if (end, end + length) in kept:
        return [(first - step * length, end - step * length) for step in range(AHEAD)]
    return []


def _within(lines: tuple[Line, ...], days: Days, home: str) -> tuple[Line, ...]:
    window = day_span(*days, home)
    over = bisect_left(lines, window.end, key=_start)
    return tuple([line for line in lines[:over] if line.occurrence.span.overlaps(window)])


def _start(line: Line) -> datetime:
    return line.occurrence.span.start


def _keep(kept: dict[Days, tuple[Line, ...]], found: _Found, parts: Mapping[Days, tuple[Line, ...]]) -> None:
    """Let the parts of what was found be the newest kept, and what was not asked for the longest go."""
    if found.is_short:
        kept.update(parts)
    while sum(map(len, kept.values())) > MOST_KEPT:
        del kept[next(iter(kept))]


def _found(connection: Connection, household: Household, first: date, end: date) -> _Found:
    home, present = household.plan.zone, household.present
    window = day_span(first, end, home)
    blocks = blocks_in(connection, window)
    changed = overrides_of(connection, [block.id for block in blocks if block.repeats])
    stored = {block.id: block for block in blocks}
    owners_of = cache(lambda who: tuple(person for person in present if person.id in who))
    lines = []
    for occurrence in _happening(blocks, changed, window, home):
        block = occurrence.block
        owners = owners_of(block.who)
        if owners and block.state is not State.CANCELLED:
            lines.append(Line(occurrence, stored[block.id], owners))
    lines.sort(key=_order)
    return _Found(tuple(lines), all(map(is_short, blocks)) and all(map(is_short, changed)))


def _happening(blocks: list[Block], changed: list[Override], window: Span, home: str) -> list[Occurrence]:
    by_series: defaultdict[str, dict[datetime, Override]] = defaultdict(dict)
    for override in changed:
        by_series[override.block][override.occurrence] = override
    found: list[Occurrence] = []
    if window.start == window.end:
        return found
    for block in blocks:
        if block.repeats:
            found += occurrences(block, by_series[block.id], window, home)
        else:
            occurrence = single(block, home)
            if occurrence.span.overlaps(window):
                found.append(occurrence)
    return found


def _order(line: Line) -> tuple[datetime, datetime, str, str]:
    occurrence = line.occurrence
    return occurrence.span.start, occurrence.span.end, occurrence.block.title, occurrence.block.uid
