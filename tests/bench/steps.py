"""What the crash test writes, step by step: the same every time, so after each one knows all a plan holds."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

from planner.domain.block import Block, Override
from planner.domain.changes import KIND_OF, Change, ChangeSet, Record
from planner.domain.kinds import Colour
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.store.change import Transaction
from planner.store.create import create
from tests.bench import decade

OWNER = "nora"
COUNTER = "counter"
EXAMPLE = replace(decade.singles(1)[0], who=(OWNER,))
BACKGROUND = [replace(block, who=(OWNER,)) for block in decade.singles(300)]
MOST_GROUPS = 12
Records = dict[str, Record]


@dataclass(frozen=True)
class Step:
    """One transaction: a group of records that belong together, and the counter that says how far it came."""

    number: int
    changes: tuple[Change, ...]
    undo: bool

    def write(self, transaction: Transaction) -> None:
        """Do it through the door."""
        if self.undo:
            transaction.apply(ChangeSet("Undo", decade.NOW.now(), self.changes))
            return
        for change in self.changes:
            if change.after is not None:
                transaction.put(change.after)
            elif change.before is not None:
                transaction.delete(change.before)

    def play(self, records: Records) -> None:
        """Do it to what a plan is thought to hold."""
        for change in self.changes:
            if change.after is None:
                del records[change.id]
            else:
                records[change.id] = change.after


def begin(path: Path) -> None:
    """A plan before the first step."""

    def fill(transaction: Transaction) -> None:
        for record in beginning().values():
            transaction.put(record)

    create(path, decade.NOW, fill)


def beginning() -> Records:
    """What it holds then."""
    plan = Plan(id="plan", zone=decade.HOME, created=decade.NOW.now())
    person = Person(id=OWNER, name="Nora", colour=Colour.TEAL)
    records: list[Record] = [plan, person, _counter(0), *BACKGROUND]
    return {record.id: record for record in records}


def reached(records: Records) -> int:
    """The number of the last step that is in there; -1 where that is not to be seen."""
    counter = records.get(COUNTER)
    return int(counter.title) if isinstance(counter, Block) else -1


def steps() -> Iterator[Step]:
    """Groups added, edited, put into the trash and deleted for good, and some of that undone; for ever."""
    random = Random("steps")
    groups: dict[str, list[Record]] = {}
    last: list[Change] = []
    for number in count(1):
        undo = bool(last) and random.random() < 0.2
        if undo:
            changes = [change.inverse() for change in reversed(last)]
        elif len(groups) < 2 or (len(groups) < MOST_GROUPS and random.random() < 0.4):
            changes = _added(f"group {number}")
        else:
            act = random.choice((_edited, _edited, _rested, _deleted))
            changes = act(groups[random.choice(sorted(groups))], number)
        _regroup(groups, changes)
        last = [] if undo else changes
        yield Step(number, (*changes, _change(_counter(number - 1), _counter(number))), undo)


def _regroup(groups: dict[str, list[Record]], changes: Iterable[Change]) -> None:
    """Keep each group's records in the order in which they can be added."""
    for change in changes:
        name, _, _ = change.id.rpartition(" ")
        rest = [record for record in groups.pop(name, []) if record.id != change.id]
        rest += [] if change.after is None else [change.after]
        if rest:
            groups[name] = sorted(rest, key=lambda record: record.id)


def _added(name: str) -> list[Change]:
    block = replace(EXAMPLE, id=f"{name} 1", uid=f"{name} 1", title=name)
    series = replace(EXAMPLE, id=f"{name} 2", uid=f"{name} 2", title=name, rule="FREQ=WEEKLY")
    occurrence = series.start + timedelta(weeks=1)
    override = Override(
        id=f"{name} 3", block=series.id, occurrence=occurrence, title=name, changed=series.changed
    )
    return [_change(None, record) for record in (block, series, override)]


def _edited(group: list[Record], number: int) -> list[Change]:
    # Long enough to fill pages of their own, so that a step is many writes of the file.
    return _replaced(group, note=f"Edited in step {number}. " * 400)


def _rested(group: list[Record], number: int) -> list[Change]:
    moment = decade.NOW.now() + timedelta(seconds=number)
    return _replaced([record for record in group if isinstance(record, Block)], removed=moment)


def _deleted(group: list[Record], _number: int) -> list[Change]:
    return [_change(record, None) for record in reversed(group)]


def _replaced(group: Iterable[Record], **fields: Any) -> list[Change]:
    return [
        _change(record, replace(record, **fields)) for record in group if isinstance(record, Block | Override)
    ]


def _change(before: Record | None, after: Record | None) -> Change:
    record = after or before
    assert record is not None
    return Change(KIND_OF[type(record)], record.id, before, after)


def _counter(number: int) -> Block:
    return replace(EXAMPLE, id=COUNTER, uid=COUNTER, title=str(number))
