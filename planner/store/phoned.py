"""What must hold between what phones are given and the people in a plan."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection

from planner.domain.changes import Change, Record
from planner.domain.errors import Stale
from planner.domain.feed import Copy, Feed
from planner.domain.person import Person
from planner.store.reads.asking import all_of, one


def require_phones_whole(connection: Connection, change: Change) -> None:
    """Hold one change against the rest. Raises Stale where something would be about nobody."""
    after = change.after
    if isinstance(after, Feed | Copy):
        if any(one(connection, Person, id) is None for id in _people(after)):
            raise Stale("Whoever this is for is no longer in the plan.")
    elif isinstance(change.before, Person) and after is None:
        given: list[Feed | Copy] = [*all_of(connection, Feed), *all_of(connection, Copy)]
        if any(change.id in _people(record) for record in given):
            raise Stale("Something is shared about this person now; please look at it again.")


def astray(found: Mapping[type[Record], Mapping[str, Any]], name: Callable[[Record], str]) -> Iterator[str]:
    """What is about somebody who is not in the plan, each in a sentence."""
    for record in (*found[Feed].values(), *found[Copy].values()):
        if not found[Person].keys() >= set(_people(record)):
            yield f"{name(record)} is for somebody who is not in the plan."


def _people(record: Feed | Copy) -> tuple[str, ...]:
    reader = () if record.reader is None else (record.reader,)
    return (*record.who, *reader) if isinstance(record, Feed) else reader
