"""Taking a calendar's file in, and looking first at what that would do."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from planner.domain.block import Block
from planner.domain.changes import ChangeSet
from planner.interchange.ics.read import read
from planner.services.imports.asked import Asked, ManyGone, Result
from planner.services.imports.events import Understood
from planner.services.imports.planning import step_of
from planner.services.imports.step import Step
from planner.store.change import Transaction
from planner.store.store import Store

# Of a calendar, more than a third may only go when somebody says so.
MOST_GONE = 3
LABEL = "Import calendar"


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: its counts, and the step that it was."""

    result: Result
    changes: ChangeSet


def preview(store: Store, data: bytes, asked: Asked) -> Result:
    """What ``take_in`` would do; nothing is written. Raises UserError for what is no calendar."""
    file = read(data)
    with store.read() as connection:
        return step_of(connection, file, asked, store.clock.now(), {}).result


def take_in(store: Store, data: bytes, asked: Asked, before: Callable[[], object]) -> Imported:
    """Take the content of a calendar's file into the plan, in one step.

    What is in the plan already is recognised by its UID and only changed where the file has changed; what
    the file no longer has goes to the trash. ``before`` is called when something is going to be written.

    Raises UserError for what is no calendar, and ManyGone where more than a third of a calendar that nobody
    named would go.
    """
    file, now, understood = read(data), store.clock.now(), Understood()
    with store.read() as connection:
        step = step_of(connection, file, asked, now, understood)
    _require_few_gone(step, asked)
    if not step.writes:
        return Imported(step.result, ChangeSet(LABEL, now, ()))
    before()
    with store.change(LABEL) as transaction:
        # The plan may have been changed in between.
        step = step_of(transaction.connection, file, asked, now, understood)
        _require_few_gone(step, asked)
        _write(transaction, step)
    return Imported(step.result, transaction.changes)


def _require_few_gone(step: Step, asked: Asked) -> None:
    gone = step.result.gone
    if asked.calendar is None and gone * MOST_GONE > step.live:
        raise ManyGone(gone, step.live, step.calendar)


def _write(transaction: Transaction, step: Step) -> None:
    transaction.add_all(step.add)
    for gone in step.delete:
        transaction.delete(gone)
    for record in step.put:
        transaction.put(record)
    for trace in (*step.left_over, *step.gone):
        block = transaction.get(Block, trace.id)
        if block is not None:
            transaction.put(replace(block, removed=transaction.now))
