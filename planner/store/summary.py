"""A plan in a few numbers, by which a person recognises a backup."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from planner.store.reads import people, the_plan
from planner.store.store import Store
from planner.store.tables import block


@dataclass(frozen=True, slots=True)
class Summary:
    """``people`` are names from left to right, ``blocks`` counts those not in the trash.

    ``changed`` is when the plan was last changed (UTC).
    """

    people: tuple[str, ...]
    blocks: int
    trash: int
    changed: datetime


def summary(store: Store) -> Summary:
    """The plan as it is now. Raises FileTrouble."""
    live = block.c.removed.is_(None)
    with store.read() as connection:
        began = the_plan(connection).created
        blocks, trash = connection.execute(
            select(func.count().filter(live), func.count().filter(~live)).select_from(block)
        ).one()
        latest = connection.scalar(select(func.max(block.c.changed)))
        return Summary(
            tuple(person.name for person in people(connection)),
            blocks,
            trash,
            datetime.fromisoformat(latest) if latest else began,
        )
