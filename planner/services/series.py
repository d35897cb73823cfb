"""Editing what repeats: each edit one ChangeSet, however far it reaches."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from planner.domain.block import Block
from planner.domain.changes import ChangeSet
from planner.domain.editing.edits import change, delete
from planner.domain.editing.exceptions import Difference, differences, put_back
from planner.domain.editing.values import Edit, Fresh, Scope, Series
from planner.domain.ids import derived_id, new_id
from planner.domain.recur.series import has_date
from planner.services.blocks import editable
from planner.store.change import Transaction
from planner.store.reads.agreements import holdings_of
from planner.store.reads.asking import one
from planner.store.reads.plan import overrides_of, the_plan
from planner.store.reads.said import remarks_of
from planner.store.store import Store

EditOf = Callable[[Series, Fresh], Edit]


def edit_occurrence(
    store: Store, block_id: str, at: datetime | None, scope: Scope, **fields: Any
) -> ChangeSet:
    """Change fields of one occurrence, of those from it on, or of all: see ``editing.edits.change``."""
    return _edit(
        store, "Edit block", block_id, lambda series, fresh: change(series, at, scope, fields, fresh)
    )


def delete_occurrence(store: Store, block_id: str, at: datetime | None, scope: Scope) -> ChangeSet:
    """Delete one occurrence, those from it on, or all: see ``editing.edits.delete``."""
    return _edit(store, "Delete block", block_id, lambda series, fresh: delete(series, at, scope, fresh))


def restore_occurrence(store: Store, block_id: str, at: datetime) -> ChangeSet:
    """Let one occurrence be again what its series says."""
    return _edit(store, "Restore occurrence", block_id, lambda series, _: put_back(series, at))


def exceptions_of(store: Store, block_id: str) -> list[Difference]:
    """Everything in which a series departs from its rule, in the order of time."""
    with store.read() as connection:
        block = one(connection, Block, block_id)
        return (
            [] if block is None else differences(Series(block, tuple(overrides_of(connection, [block_id]))))
        )


def _edit(store: Store, label: str, block_id: str, edit_of: EditOf) -> ChangeSet:
    with store.change(label) as transaction:
        edit_within(transaction, block_id, edit_of)
    return transaction.changes


def edit_within(transaction: Transaction, block_id: str, edit_of: EditOf) -> None:
    """Write what ``edit_of`` makes of the series, as part of a larger step. Raises UserError."""
    home = the_plan(transaction.connection).zone
    fresh = Fresh(id=new_id(), uid=new_id(), now=transaction.now, home=home)
    block = editable(transaction, block_id)
    edit = edit_of(Series(block, tuple(overrides_of(transaction.connection, [block_id]))), fresh)
    for gone in edit.delete:
        transaction.delete(gone)
    for record in edit.put:
        transaction.put(record)
    written = {record.id: record for record in edit.put if isinstance(record, Block)}
    if fresh.id in written:
        _hand_on_remarks(transaction, block, written[block.id], fresh)
        _hand_on_holdings(transaction, block, fresh)


def _hand_on_holdings(transaction: Transaction, whole: Block, fresh: Fresh) -> None:
    """What an agreement holds it goes on holding, in two parts."""
    for holding in holdings_of(transaction.connection, [whole.id]):
        id = derived_id("holding", holding.agreement, fresh.id)
        transaction.put(replace(holding, id=id, block=fresh.id))


def _hand_on_remarks(transaction: Transaction, whole: Block, before: Block, fresh: Fresh) -> None:
    """What was said of the later occurrences of a series goes with them to the one they are of now."""
    for said in remarks_of(transaction.connection, whole.id):
        at = said.occurrence
        if at is not None and has_date(whole, at, fresh.home) and not has_date(before, at, fresh.home):
            transaction.put(replace(said, block=fresh.id))
