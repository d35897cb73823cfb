"""Beginning a plan with all that its people say of themselves on the first day."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from planner.domain.clock import Clock
from planner.domain.kinds import Colour
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.services.plans import new_plan
from planner.store.change import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """Somebody who begins to plan; wishes are minutes a week, None where nothing is wished yet."""

    name: str
    colour: Colour
    wish_me: int | None = None
    wish_us: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """``week_start`` is 0 for Monday to 6 for Sunday."""

    people: tuple[Newcomer, ...]
    zone: str
    week_start: int = 0


def begin_plan(path: Path, clock: Clock, beginning: Beginning) -> None:
    """A new plan at ``path``; all of it or nothing. Raises Exists, UserError, FileTrouble."""
    names = [person.name for person in beginning.people]
    new_plan(path, clock, names, beginning.zone, _filling(beginning))


def _filling(beginning: Beginning) -> Callable[[Transaction, Plan, list[Person]], None]:
    def fill(transaction: Transaction, plan: Plan, people: list[Person]) -> None:
        transaction.put(replace(plan, week_start=beginning.week_start))
        for person, said in zip(people, beginning.people, strict=True):
            transaction.put(replace(person, colour=said.colour, wish_me=said.wish_me, wish_us=said.wish_us))

    return fill
