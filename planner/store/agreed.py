"""What must hold between an agreement, what belongs to it, and the rest of a plan."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection

from planner.domain.agreements.agreement import Agreement, Entry, Holding, Version, Yes
from planner.domain.block import Block
from planner.domain.changes import Change, Record
from planner.domain.errors import Stale
from planner.domain.person import Person
from planner.store.reads.agreements import belonging_to, holdings_of
from planner.store.reads.asking import all_of, one

Belonging = Version | Yes | Entry | Holding
BELONGING: tuple[type[Belonging], ...] = (Version, Yes, Entry, Holding)
WENT_ON = "This agreement went on since; please look at it again."


def require_agreements_whole(connection: Connection, change: Change) -> None:
    """Hold one change against the rest. Raises Stale where something would belong to nothing."""
    if isinstance(change.after, Agreement):
        _require_words(connection, change.after)
    elif isinstance(change.after, Belonging):
        _require_whole(connection, change.after)
    elif change.after is None:
        _require_unneeded(connection, change.before)


def _require_words(connection: Connection, whole: Agreement) -> None:
    _require_person(connection, whole.author)
    if whole.version not in {version.number for version in belonging_to(connection, Version, whole.id)}:
        raise Stale("The words of this agreement were changed since; please look at it again.")


def _require_whole(connection: Connection, part: Belonging) -> None:
    there = one(connection, Agreement, part.agreement) is not None
    if isinstance(part, Holding):
        there = there and one(connection, Block, part.block) is not None
    else:
        _require_person(connection, _whose(part))
    if not there:
        raise Stale("The agreement this belongs to, or its time, is no longer in the plan.")


def _require_person(connection: Connection, person_id: str | None) -> None:
    if person_id is not None and one(connection, Person, person_id) is None:
        raise Stale("Whoever said this is no longer in the plan.")


def _require_unneeded(connection: Connection, gone: Record | None) -> None:
    match gone:
        case Agreement(id=id) if any(belonging_to(connection, kind, id) for kind in BELONGING):
            raise Stale(WENT_ON)
        case Version(agreement=id, number=number):
            whole = one(connection, Agreement, id)
            if whole is not None and number <= whole.version:
                raise Stale(WENT_ON)
        case Block(id=id) if holdings_of(connection, [id]):
            raise Stale("An agreement holds this time now; please look at it again.")
        case Person(id=id) if _said_something(connection, id):
            raise Stale("Somebody proposed or agreed on something since; please look at it again.")


def _said_something(connection: Connection, person_id: str) -> bool:
    authors = {one.author for one in all_of(connection, Agreement)}
    said = {one.author for one in all_of(connection, Version)}
    said |= {one.person for one in all_of(connection, Yes)} | {
        one.person for one in all_of(connection, Entry)
    }
    return person_id in authors | said


def _whose(said: Version | Yes | Entry) -> str | None:
    return said.author if isinstance(said, Version) else said.person


def incoherent(found: Mapping[type[Record], dict[str, Any]], name: Callable[[Record], str]) -> Iterator[str]:
    """What is not as it should be among all the records of a plan, each in a sentence with its ``name``."""
    whole, people = found[Agreement], {*found[Person], None}
    words = {(one.agreement, one.number) for one in found[Version].values()}
    for agreement in whole.values():
        if (agreement.id, agreement.version) not in words or agreement.author not in people:
            yield f"{name(agreement)} is without its words or its author."
    for said in _all(found, Version, Yes, Entry):
        if said.agreement not in whole or _whose(said) not in people:
            yield f"{name(said)} belongs to an agreement or to somebody not in the plan."
    for yes in found[Yes].values():
        if (yes.agreement, yes.version) not in words:
            yield f"{name(yes)} is a yes to words that are not in the plan."
    yield from _holding_nothing(found, name)


def _holding_nothing(
    found: Mapping[type[Record], dict[str, Any]], name: Callable[[Record], str]
) -> Iterator[str]:
    for holding in found[Holding].values():
        if holding.agreement not in found[Agreement] or holding.block not in found[Block]:
            yield f"{name(holding)} belongs to an agreement or a block not in the plan."


def _all(found: Mapping[type[Record], dict[str, Any]], *kinds: type[Any]) -> Iterator[Any]:
    for kind in kinds:
        yield from found[kind].values()
