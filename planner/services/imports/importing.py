"""Taking a calendar's file in, and looking first at what that would do."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from planner.domain.block import Block
from planner.domain.changes import ChangeSet
from planner.files.contents import contents
from planner.interchange.ics.limits import MOST_BYTES
from planner.interchange.ics.read import CalendarFile, read
from planner.services.imports.asked import Asked, ManyGone, Result
from planner.services.imports.events import Understood
from planner.services.imports.look import Look
from planner.services.imports.planning import step_of
from planner.services.imports.step import Step
from planner.store.change import Transaction
from planner.store.reads.plan import the_plan
from planner.store.store import Store

LABEL = "Import calendar"
# What may be handed on without knowing what calendars' files are.
ReadFile = CalendarFile


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: its counts, and the step that it was."""

    result: Result
    changes: ChangeSet


def read_file(path: Path) -> CalendarFile:
    """What the file at ``path`` holds. Raises FileTrouble, and UserError for what is no calendar."""
    # One more than is read of any, so that a larger one is known as such.
    return read(contents(path, MOST_BYTES + 1))


def read_data(data: bytes) -> CalendarFile:
    """What a file's bytes hold. Raises UserError for what is no calendar."""
    return read(data)


def look(store: Store, file: CalendarFile, asked: Asked) -> Look:
    """What taking the file in would do; nothing is written. Raises UserError for a name that is none."""
    now, understood = store.clock.now(), Understood()
    with store.read() as connection:
        home = the_plan(connection).zone
        step = step_of(connection, file, asked, now, understood)
    return Look(file, asked, now, home, understood, step)


def preview(store: Store, data: bytes, asked: Asked) -> Result:
    """What ``take_in`` would do; nothing is written. Raises UserError for what is no calendar."""
    return look(store, read(data), asked).result


def take_in(store: Store, data: bytes, asked: Asked, before: Callable[[], object]) -> Imported:
    """Take the content of a calendar's file into the plan, in one step.

    What is in the plan already is recognised by its UID and only changed where the file has changed; what
    the file no longer has goes to the trash. ``before`` is called when something is going to be written.

    Raises UserError for what is no calendar, and ManyGone where more than a third of a calendar that nobody
    named would go.
    """
    return bring_in(store, look(store, read(data), asked), before)


def bring_in(store: Store, seen: Look, before: Callable[[], object]) -> Imported:
    """Take in what was looked at before, as ``take_in`` does."""
    _require_few_gone(seen.step, seen.asked)
    if not seen.writes:
        return Imported(seen.result, ChangeSet(LABEL, seen.at, ()))
    before()
    with store.change(LABEL) as transaction:
        # The plan may have been changed in between.
        step = step_of(transaction.connection, seen.file, seen.asked, seen.at, seen.understood)
        _require_few_gone(step, seen.asked)
        _write(transaction, step)
    return Imported(step.result, transaction.changes)


def _require_few_gone(step: Step, asked: Asked) -> None:
    if asked.calendar is None and step.many_gone:
        raise ManyGone(step.result.gone, step.live, step.calendar)


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
