"""Making a new plan: it appears whole, or not at all."""

from collections.abc import Callable
from pathlib import Path

from planner.domain.clock import Clock
from planner.store.change import Transaction
from planner.store.publish import published
from planner.store.store import Store, make_tables


def create(path: Path, clock: Clock, fill: Callable[[Transaction], None]) -> None:
    """A new plan at ``path`` with what ``fill`` puts into it. Raises Exists, UserError, FileTrouble."""
    with published(path) as aside:
        make_tables(aside)
        with Store.open(aside, clock) as store, store.change("New plan") as transaction:
            fill(transaction)
