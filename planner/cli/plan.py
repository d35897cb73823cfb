"""The plan a command is about, and the people it names."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from planner.bootstrap import opened
from planner.cli.answer import warn
from planner.cli.text import listed
from planner.domain.clock import SystemClock
from planner.domain.errors import UserError
from planner.domain.person import Person, same_name
from planner.store.reads.plan import people
from planner.store.store import Store

CLOCK = SystemClock()
SAMPLE = "sample/week.json"


@contextmanager
def open_plan(asked: Namespace) -> Iterator[Store]:
    """The plan that was named; see ``bootstrap.opened``."""
    with opened(asked.plan, CLOCK, warn) as store:
        yield store


def called(store: Store, names: Sequence[str]) -> list[Person]:
    """The people of those names. Raises UserError."""
    with store.read() as connection:
        present = people(connection)
    return [_called(name, present) for name in names]


def _called(name: str, present: list[Person]) -> Person:
    for person in present:
        if same_name(person.name, name):
            return person
    raise UserError(
        "There is nobody called {name} in this plan, but {people}.",
        name=name,
        people=listed(person.name for person in present),
    )
