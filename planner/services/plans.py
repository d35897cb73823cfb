"""Beginning a plan."""

from collections.abc import Callable, Sequence
from pathlib import Path

from planner.domain.clock import Clock
from planner.domain.errors import UserError
from planner.domain.ids import new_id
from planner.domain.kinds import Colour
from planner.domain.person import Person, same_name
from planner.domain.plan import Plan
from planner.store.change import Transaction
from planner.store.create import create

Fill = Callable[[Transaction, Plan, list[Person]], None]


def new_plan(path: Path, clock: Clock, names: Sequence[str], zone: str, fill: Fill | None = None) -> None:
    """A new plan at ``path`` for those people, with what ``fill`` adds to it; all of it or nothing.

    Raises Exists, UserError, FileTrouble.
    """
    if not names:
        raise UserError("A plan is for somebody; please name one person or more.")
    for place, name in enumerate(names):
        if any(same_name(name, other) for other in names[:place]):
            raise UserError("Two people are called {name}; please tell their names apart.", name=name)
    colours = list(Colour)
    plan = Plan(id=new_id(), zone=zone, created=clock.now())
    people = [
        Person(id=new_id(), name=name, colour=colours[place % len(colours)], position=place)
        for place, name in enumerate(names)
    ]

    def begin(transaction: Transaction) -> None:
        transaction.put(plan)
        for person in people:
            transaction.put(person)
        if fill is not None:
            fill(transaction, plan, people)

    create(path, clock, begin)
