"""Taking a block out of the plan for good, with all that hangs on it."""

from planner.domain.block import Block
from planner.store.change import Transaction
from planner.store.reads.agreements import holdings_of
from planner.store.reads.plan import overrides_of
from planner.store.reads.said import remarks_of


def delete_block(transaction: Transaction, block: Block) -> None:
    """As part of a larger step: past the trash, or out of it."""
    for changed in overrides_of(transaction.connection, [block.id]):
        transaction.delete(changed)
    for said in remarks_of(transaction.connection, block.id):
        transaction.delete(said)
    for holding in holdings_of(transaction.connection, [block.id]):
        transaction.delete(holding)
    transaction.delete(block)
