"""Plans for tests: two people, a clock that stands still, and blocks that say only what matters."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from planner.domain.block import Block, Override
from planner.domain.changes import KIND_OF, ChangeSet, Record
from planner.domain.clock import FixedClock
from planner.domain.errors import UserError
from planner.domain.ids import new_id
from planner.domain.kinds import Colour, Kind
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.services.blocks import add_block
from planner.services.plans import new_plan
from planner.store.change import Transaction
from planner.store.reads.asking import all_of
from planner.store.reads.plan import people, the_plan
from planner.store.store import Store

HOME = "Europe/Berlin"
NOW = datetime(2027, 3, 10, 12, tzinfo=UTC)  # a Wednesday
MONDAY = datetime(2027, 3, 8)
ANNA, BEN = "anna", "ben"


def clock(moment: datetime = NOW) -> FixedClock:
    return FixedClock(moment)


def block(title: str = "Pottery", day: int = 0, at: str = "19:00-21:00", **fields: Any) -> Block:
    """A block of Anna's in the week of ``MONDAY``, counted in days from there."""
    begin, end = (timedelta(hours=int(one[:2]), minutes=int(one[3:])) for one in at.split("-"))
    start = MONDAY + timedelta(days=day)
    usual: dict[str, Any] = {
        "id": new_id(),
        "uid": new_id(),
        "title": title,
        "kind": Kind.ME,
        "who": (ANNA,),
        "start": start + begin,
        "end": start + end,
        "zone": HOME,
        "created": NOW,
        "changed": NOW,
    }
    return Block(**usual | fields)


def series(title: str = "Choir", rule: str = "FREQ=WEEKLY", **fields: Any) -> Block:
    return block(title, rule=rule, **fields)


def override(of: Block, occurrence: datetime | None = None, **fields: Any) -> Override:
    return Override(id=new_id(), block=of.id, occurrence=occurrence or of.start, changed=NOW, **fields)


def two() -> list[Person]:
    return [
        Person(id=ANNA, name="Anna", colour=Colour.TEAL),
        Person(id=BEN, name="Ben", colour=Colour.CORAL, position=1),
    ]


def make(path: Path, *records: Record, moment: datetime = NOW, names: tuple[str, ...] = ()) -> Path:
    """A plan with those records at ``path``, for Anna and Ben (ids ``ANNA`` and ``BEN``) or for ``names``."""

    def fill(transaction: Transaction, _plan: Plan, made: list[Person]) -> None:
        if not names:
            for person in made:
                transaction.delete(person)
            for person in two():
                transaction.put(person)
        for record in records:
            transaction.put(record)

    new_plan(path, clock(moment), names or ("Anna", "Ben"), HOME, fill)
    return path


@contextmanager
def plan(folder: Path, *records: Record, moment: datetime = NOW) -> Iterator[Store]:
    """A plan in ``folder``, open, its clock a FixedClock."""
    with Store.open(make(folder / "ours.ebbflow", *records, moment=moment), clock(moment), wait=0.1) as store:
        yield store


def tick(store: Store, **length: float) -> None:
    """Let some time pass for the store."""
    assert isinstance(store.clock, FixedClock)
    store.clock.moment += timedelta(**length)


def put(store: Store, *records: Record) -> ChangeSet:
    """One step that writes the records."""
    with store.change("Put") as transaction:
        for record in records:
            transaction.put(record)
    return transaction.changes


def content(store: Store) -> dict[str, Record]:
    """Everything in the plan by its id: two of these are equal when nothing but stamps differs."""
    with store.read() as connection:
        kinds: list[type[Any]] = list(KIND_OF)
        return {record.id: record for kind in kinds for record in all_of(connection, kind)}


def get(store: Store, record: Record) -> Any:
    """The record as it is stored now."""
    return content(store).get(record.id)


def names(store: Store) -> list[str]:
    with store.read() as connection:
        return [person.name for person in people(connection)]


def settings(store: Store) -> Plan:
    with store.read() as connection:
        return the_plan(connection)


def many(count: int = 300) -> list[Block]:
    """A plan's worth of blocks over a year, some of them series, with notes and places to search."""
    return [
        block(
            f"Block {number} pottery",
            day=number,
            kind=list(Kind)[number % 5],
            who=((ANNA,), (BEN,), (ANNA, BEN))[number % 3],
            note=f"Bring the clay number {number}. " * (number % 7),
            place="Studio" if number % 4 else "",
            rule="FREQ=WEEKLY;COUNT=20" if number % 10 == 0 else None,
        )
        for number in range(count)
    ]


def add(store: Store, *blocks: Block) -> None:
    for one in blocks:
        add_block(store, one)


def no_warning(trouble: UserError) -> None:
    """For ``opened``, where nothing is to be warned of."""
    raise AssertionError(str(trouble))
