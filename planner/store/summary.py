"""A plan in a few numbers, by which a person recognises a backup."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select

from planner.domain.values import dataclass
from planner.store.reads.plan import people, the_plan
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


@dataclass(frozen=True, slots=True)
class Glance:
    """What of a plan is known from the first look: names from left to right, and a number of blocks."""

    people: tuple[str, ...]
    blocks: int


def glance(path: Path) -> Glance | None:
    """The plan in a file that nobody writes to, whatever its version; None where it cannot be read.

    Far quicker than to open it, as nothing is checked.
    """
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as file:
            names = file.execute("SELECT name FROM person WHERE removed IS NULL ORDER BY position, name")
            people = tuple(str(name) for (name,) in names)
            (blocks,) = file.execute("SELECT count(*) FROM block WHERE removed IS NULL").fetchone()
    except sqlite3.Error:
        return None
    return Glance(people, int(blocks))
