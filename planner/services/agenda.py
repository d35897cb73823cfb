"""What happens between two days, and whose it is."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from planner.domain.balance import Balance, balance_of
from planner.domain.block import Block
from planner.domain.errors import UserError
from planner.domain.kinds import State, Visibility
from planner.domain.occurrence import Occurrence
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.domain.span import Span
from planner.domain.values import dataclass
from planner.domain.walltime import day_span, wall_at
from planner.services.happening import household_of, lines_in
from planner.store.store import Store


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


def _agenda(store: Store, days: Callable[[Plan], tuple[date, date]]) -> Agenda:
    """Everybody's agenda of the days that ``days`` says for the plan, all of it read in one moment."""
    with store.read() as connection:
        household = household_of(connection)
        first, end = days(household.plan)
        lines = lines_in(connection, household, (first, end))
    now = store.clock.now()
    entries = [Entry(one, series, who, one.state_at(now)) for one, series, who in lines]
    return Agenda(household.plan, household.present, first, end, tuple(entries))
