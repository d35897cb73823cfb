"""A plan with every shape in it, at home in any zone."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from planner.domain.clock import FixedClock
from planner.domain.kinds import Colour
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.services.plans import new_plan
from planner.store.change import Transaction
from planner.store.store import Store
from tests.interop.shapes.changes import changes
from tests.interop.shapes.clocks import clocks
from tests.interop.shapes.dates import dates
from tests.interop.shapes.place import place
from tests.interop.shapes.rules import rules
from tests.interop.shapes.shape import ANNA, DAY, NOW, Shape
from tests.interop.shapes.singles import singles
from tests.interop.shapes.words import words

ANNA_HERSELF = Person(id=ANNA, name="Anna", colour=Colour.TEAL)


def shapes(zone: str) -> list[Shape]:
    """Every shape, for a plan at home there."""
    here = place(zone)
    return [one for some in (singles, rules, dates, changes, clocks, words) for one in some(here)]


@contextmanager
def plan(path: Path, zone: str, look: Callable[[Store], object] | None = None) -> Iterator[Store]:
    """A new plan at ``path`` with all of them, open.

    ``look`` is shown the plan as it is a day before people change what is in it.
    """
    made = shapes(zone)

    def fill(transaction: Transaction, _plan: Plan, people: list[Person]) -> None:
        for person in people:
            transaction.delete(person)
        transaction.put(ANNA_HERSELF)
        for one in made:
            transaction.put(one.block)
            for override in one.overrides:
                transaction.put(override)

    clock = FixedClock(NOW)
    new_plan(path, clock, (ANNA_HERSELF.name,), zone, fill)
    with Store.open(path, clock) as store:
        if look is not None:
            look(store)
        clock.moment += DAY
        for one in made:
            for step in one.steps:
                step(store)
        yield store
