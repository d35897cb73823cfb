"""Blocks: adding, changing, and moving them to the trash."""

from dataclasses import replace
from typing import Any

from planner.domain.block import Block
from planner.domain.changes import ChangeSet
from planner.domain.errors import Stale, UserError
from planner.store.change import Transaction
from planner.store.store import Store


def add_block(store: Store, block: Block) -> ChangeSet:
    """Write a new block. Raises UserError."""
    with store.change("Add block") as transaction:
        transaction.put(block)
    return transaction.changes


def edit_block(store: Store, block_id: str, **fields: Any) -> ChangeSet:
    """Change some fields of a block, the whole series where it is one. Raises UserError.

    Only the fields named are touched, so what somebody else changed beside this stays.
    """
    with store.change("Edit block") as transaction:
        transaction.put(replace(editable(transaction, block_id), **fields))
    return transaction.changes


def remove_block(store: Store, block_id: str) -> ChangeSet:
    """Move a block to the trash, the whole series where it is one. Raises UserError."""
    with store.change("Delete block") as transaction:
        transaction.put(replace(editable(transaction, block_id), removed=transaction.now))
    return transaction.changes


def editable(transaction: Transaction, block_id: str) -> Block:
    """The block, which is to be in the plan, not in the trash, and of no other calendar.

    Raises Stale, and UserError for a block that only its calendar's own program can change.
    """
    block = transaction.get(Block, block_id)
    if block is None or block.removed is not None:
        raise Stale("This block is no longer in the plan.")
    if block.source is not None:
        raise UserError(
            "“{title}” comes from the calendar “{calendar}” and stays as it is there; "
            "take the calendar over to make it your own.",
            title=block.title,
            calendar=block.source,
        )
    return block
