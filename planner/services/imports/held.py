"""The calendars a plan holds: listed, given another name, made somebody's own, removed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from planner.domain.block import Block
from planner.domain.changes import ChangeSet
from planner.domain.errors import Stale, UserError
from planner.domain.person import Person, same_name
from planner.services.imports.calendars import tidy_name
from planner.services.imports.known import events_in
from planner.store.change import Transaction
from planner.store.reads.plan import people
from planner.store.store import Store
from planner.store.traces import Trace, newest_of_sources, traces

NOT_THERE = "The calendar “{name}” is no longer in the plan."


@dataclass(frozen=True, slots=True)
class Held:
    """A calendar of a person: how many events it has, and when one of them last became another (UTC)."""

    person: Person
    name: str
    events: int
    changed: datetime


@dataclass(frozen=True, slots=True)
class Calendars:
    """The people in the plan, and the calendars it holds: person by person, by their names."""

    people: tuple[Person, ...]
    held: tuple[Held, ...]

    def names_of(self, who: str) -> tuple[str, ...]:
        """What the calendars of a person (id) are called."""
        return tuple(one.name for one in self.held if one.person.id == who)


def calendars(store: Store) -> Calendars:
    """The calendars in the plan, and whose they can be."""
    with store.read() as connection:
        everything, present = traces(connection), people(connection)
        newest = newest_of_sources(connection)
    found = []
    for person in present:
        theirs: dict[str, list[Trace]] = {}
        for trace in everything:
            if trace.source is not None and person.id in trace.who and not trace.gone:
                theirs.setdefault(trace.source, []).append(trace)
        for name, blocks in sorted(theirs.items(), key=lambda pair: pair[0].casefold()):
            changed = max(newest[name, who] for who in {one.who for one in blocks})
            found.append(Held(person, name, events_in(blocks), changed))
    return Calendars(tuple(present), tuple(found))


def rename_calendar(store: Store, who: str, name: str, new_name: str) -> ChangeSet:
    """Call a calendar of a person (id) something else. Raises UserError."""
    wanted = tidy_name(new_name)
    if not wanted:
        raise UserError("A calendar needs a name; please give it one.")
    with store.change("Rename calendar") as transaction:
        everything = traces(transaction.connection)
        others = [one for one in everything if one.source and who in one.who and one.source != name]
        alike = [one for one in others if same_name(wanted, one.source or "")]
        if alike and all(one.gone for one in alike):
            # Under one name the two would be mixed up as soon as it comes back.
            raise UserError(
                "A calendar “{name}” is among the deleted things and can still come back; "
                "please choose another name.",
                name=wanted,
            )
        if alike:
            raise UserError("There is a calendar “{name}” already; please choose another name.", name=wanted)
        # Those in the trash too, so that they come back to where they were.
        for block in _blocks(transaction, who, name, with_trash=True):
            transaction.put(replace(block, source=wanted))
    return transaction.changes


def take_over_calendar(store: Store, who: str, name: str) -> ChangeSet:
    """Let what is in a calendar of a person (id) be their own, to change as they like. Raises UserError."""
    with store.change("Take calendar over") as transaction:
        for block in _blocks(transaction, who, name):
            transaction.put(replace(block, source=None))
    return transaction.changes


def remove_calendar(store: Store, who: str, name: str) -> ChangeSet:
    """Move all of a calendar of a person (id) to the trash. Raises UserError."""
    with store.change("Remove calendar") as transaction:
        for block in _blocks(transaction, who, name):
            transaction.put(replace(block, removed=transaction.now))
    return transaction.changes


def _blocks(transaction: Transaction, who: str, name: str, *, with_trash: bool = False) -> Iterator[Block]:
    """The blocks of the calendar. Raises Stale where none of them is in the plan."""
    found = [one for one in traces(transaction.connection) if one.source == name and who in one.who]
    if all(trace.gone for trace in found):
        raise Stale(NOT_THERE, name=name)
    for trace in found:
        block = None if trace.gone and not with_trash else transaction.get(Block, trace.id)
        if block is not None:
            yield block
