"""What lies in the trash as people look through it: whose it was, since when, and how long it still rests."""

from dataclasses import dataclass
from datetime import date, datetime

from planner.domain.block import Block
from planner.domain.curtain import level_here, veiled
from planner.domain.person import Person
from planner.domain.walltime import wall_at
from planner.services.trash import REST
from planner.store.reads.asking import all_of
from planner.store.reads.plan import removed, the_plan
from planner.store.store import Store


@dataclass(frozen=True, slots=True)
class Resting:
    """``who`` are the people a block belonged to, those in the trash too; days are those of the plan.

    On ``until`` it can still be brought back. What is hidden of a ``record`` is blank in it.
    """

    record: Person | Block
    who: tuple[Person, ...]
    since: date
    until: date


def resting(store: Store, here: str | None = None) -> tuple[Resting, ...]:
    """What went there last first, as ``here`` sees it: who sits there alone (an id), or None for everyone.

    Raises FileTrouble.
    """
    with store.read() as connection:
        home = the_plan(connection).zone
        gone, blocks = removed(connection)
        everybody = {person.id: person for person in all_of(connection, Person)}
    found: list[tuple[datetime, Resting]] = []
    records: list[Person | Block] = [*gone, *blocks]
    for record in records:
        if record.removed is not None:
            owners = record.who if isinstance(record, Block) else ()
            who = tuple(everybody[id] for id in owners if id in everybody)
            shown = veiled(record, level_here(record, here)) if isinstance(record, Block) else record
            found.append((record.removed, Resting(shown, who, *_rest(record.removed, home))))
    return tuple(one for _, one in sorted(found, key=lambda each: each[0], reverse=True))


def _rest(since: datetime, home: str) -> tuple[date, date]:
    return wall_at(since, home).date(), wall_at(since + REST, home).date()
