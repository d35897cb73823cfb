"""The household: who is in a plan, and what the plan says of itself."""

from dataclasses import dataclass, replace
from typing import Any

from planner.domain.changes import ChangeSet
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.store.reads.plan import people, the_plan
from planner.store.store import Store


@dataclass(frozen=True, slots=True)
class Household:
    """``people`` are those in the plan, from left to right."""

    plan: Plan
    people: tuple[Person, ...]


def household(store: Store) -> Household:
    """As it is now. Raises FileTrouble."""
    with store.read() as connection:
        return Household(the_plan(connection), tuple(people(connection)))


def edit_plan(store: Store, **fields: Any) -> ChangeSet:
    """Change some of the plan's own settings; blocks keep their hours and their zones. Raises UserError."""
    with store.change("Edit plan") as transaction:
        transaction.put(replace(the_plan(transaction.connection), **fields))
    return transaction.changes
