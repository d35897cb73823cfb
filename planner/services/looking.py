"""One block as it is now, wherever in the plan it lies, and the people of the plan."""

from datetime import datetime

from planner.domain.block import Block, Override
from planner.domain.occurrence import Occurrence, nth, single
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.domain.recur.series import has_date
from planner.domain.values import dataclass
from planner.services.agenda import Entry
from planner.services.several import NewBlock, as_block
from planner.store.reads.asking import one
from planner.store.reads.plan import overrides_of, people, the_plan
from planner.store.store import Store


@dataclass(frozen=True, slots=True)
class Found:
    """A block, or one occurrence of a series, and the plan around it."""

    plan: Plan
    people: tuple[Person, ...]
    entry: Entry


def people_of(store: Store) -> tuple[Person, ...]:
    """The people in the plan, from left to right."""
    with store.read() as connection:
        return tuple(people(connection))


def find_block(store: Store, block_id: str, at: datetime | None) -> Found | None:
    """The block with that id as it is now, or of a series the occurrence with the recurrence id ``at``.

    None where it is no longer in the plan: deleted, or no more among the dates of its series.
    """
    with store.read() as connection:
        plan, present = the_plan(connection), tuple(people(connection))
        block = one(connection, Block, block_id)
        changed = overrides_of(connection, [block_id])
    if block is None or block.removed is not None or block.repeats != (at is not None):
        return None
    found = single(block, plan.zone) if at is None else _occurrence(block, changed, at, plan.zone)
    if found is None:
        return None
    return _found(plan, present, found, block, store.clock.now())


def imagine_block(store: Store, wanted: NewBlock) -> Found:
    """A block as it would be if it were in the plan; nothing is written."""
    with store.read() as connection:
        plan, present = the_plan(connection), tuple(people(connection))
    now = store.clock.now()
    block = as_block(wanted, plan.zone, now)
    return _found(plan, present, single(block, plan.zone), block, now)


def _found(
    plan: Plan, present: tuple[Person, ...], occurrence: Occurrence, series: Block, now: datetime
) -> Found:
    owners = tuple(person for person in present if person.id in occurrence.block.who)
    return Found(plan, present, Entry(occurrence, series, owners, occurrence.state_at(now)))


def _occurrence(series: Block, changed: list[Override], at: datetime, home: str) -> Occurrence | None:
    if not has_date(series, at, home):
        return None
    block = nth(series, at)
    for override in changed:
        if override.occurrence == at:
            block = override.applied_to(block)
    return Occurrence(block, at, block.span(home))
