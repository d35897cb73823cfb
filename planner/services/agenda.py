"""What happens between two days, and whose it is."""

from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from typing import NamedTuple

from sqlalchemy import Connection

from planner.domain.balance import Balance, balance_of
from planner.domain.block import Block, Override
from planner.domain.errors import UserError
from planner.domain.kinds import State, Visibility
from planner.domain.occurrence import Occurrence, single
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.domain.recur.series import occurrences
from planner.domain.span import Span
from planner.domain.values import dataclass
from planner.domain.walltime import day_span, wall_at
from planner.store.known import is_short
from planner.store.reads.plan import blocks_in, derived, overrides_of, people, the_plan
from planner.store.store import Store

# Room for what happens in some weeks, or in a month or two.
MOST_KEPT = 1500


class Entry(NamedTuple):
    """One line of an agenda. ``who`` are the people in the plan it belongs to, ``state`` how it reads now.

    ``series`` is the block as it is stored, of which an occurrence may differ. ``level`` is how much of it
    this shows: of what lies behind the curtain not all (see ``services.curtain``).
    """

    occurrence: Occurrence
    series: Block
    who: tuple[Person, ...]
    state: State
    level: Visibility = Visibility.ALL


@dataclass(frozen=True, slots=True)
class Agenda:
    """The entries of the days from ``first`` up to, not including, ``end``, by start, end and title."""

    plan: Plan
    people: tuple[Person, ...]
    first: date
    end: date
    entries: tuple[Entry, ...]

    @property
    def span(self) -> Span:
        """The days as UTC."""
        return day_span(self.first, self.end, self.plan.zone)

    def balance(self) -> tuple[Balance, ...]:
        """What each person has of own time, friends and shared time in these days."""
        happening, window = [(entry.occurrence, entry.state) for entry in self.entries], self.span
        return tuple(balance_of(person, happening, window) for person in self.people)


def agenda(store: Store, first: date, end: date, who: Collection[str] = ()) -> Agenda:
    """What happens from ``first`` up to, not including, ``end``; of ``who`` (people's ids), or of everybody.

    What was deleted or cancelled is left out. Raises UserError where ``end`` lies before ``first``.
    """
    if end < first:
        raise UserError("The last day lies before the first; please swap them.")
    whole = _agenda(store, lambda _: (first, end))
    if not who:
        return whole
    theirs = (entry for entry in whole.entries if any(person.id in who for person in entry.who))
    return replace(whole, entries=tuple(theirs))


def week(store: Store, day: date | None = None) -> Agenda:
    """The agenda of the week ``day`` lies in, today's where it is None."""
    return _agenda(store, lambda plan: _week_of(day or today(store, plan), plan))


def today(store: Store, plan: Plan) -> date:
    """The day it is where the plan is at home."""
    return wall_at(store.clock.now(), plan.zone).date()


def _week_of(day: date, plan: Plan) -> tuple[date, date]:
    """The first day of the week and that of the next."""
    first = day.toordinal() - (day.weekday() - plan.week_start) % 7
    if not 1 <= first <= date.max.toordinal() - 7:
        raise UserError("That week is too far away; please choose another.")
    return date.fromordinal(first), date.fromordinal(first + 7)


class _Household(NamedTuple):
    """The plan and who is in it, with what was worked out of it so far: lines by their first day and end."""

    plan: Plan
    present: tuple[Person, ...]
    lines: dict[tuple[date, date], tuple["_Line", ...]]


class _Line(NamedTuple):
    """An entry without how it reads now: for as long as nobody changes the plan it stays as it is."""

    occurrence: Occurrence
    series: Block
    who: tuple[Person, ...]


def _agenda(store: Store, days: Callable[[Plan], tuple[date, date]]) -> Agenda:
    """Everybody's agenda of the days that ``days`` says for the plan, all of it read in one moment."""
    with store.read() as connection:
        household = _household(connection)
        first, end = days(household.plan)
        lines = household.lines.pop((first, end), None) or _lines(connection, household, first, end)
    _keep(household.lines, first, end, lines)
    now = store.clock.now()
    entries = [Entry(one, series, who, one.state_at(now)) for one, series, who in lines]
    return Agenda(household.plan, household.present, first, end, tuple(entries))


def _household(connection: Connection) -> _Household:
    kept = derived(connection)
    found = kept.get(__name__)
    if not isinstance(found, _Household):
        found = kept[__name__] = _Household(the_plan(connection), tuple(people(connection)), {})
    return found


def _lines(connection: Connection, household: _Household, first: date, end: date) -> tuple[_Line, ...]:
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
            lines.append(_Line(occurrence, stored[block.id], owners))
    lines.sort(key=_order)
    return tuple(lines)


def _keep(
    kept: dict[tuple[date, date], tuple[_Line, ...]], first: date, end: date, lines: tuple[_Line, ...]
) -> None:
    """Let the lines be the newest that are kept, and those that were not asked for the longest go."""
    if all(is_short(line.occurrence.block) and is_short(line.series) for line in lines):
        kept[first, end] = lines
    while sum(map(len, kept.values())) > MOST_KEPT:
        del kept[next(iter(kept))]


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


def _order(line: _Line) -> tuple[datetime, datetime, str, str]:
    occurrence = line.occurrence
    return occurrence.span.start, occurrence.span.end, occurrence.block.title, occurrence.block.uid
