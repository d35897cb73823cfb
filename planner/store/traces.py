"""What is known of every block in few words, to recognise thousands of them again without reading them."""

import json
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from planner.domain.kinds import Kind
from planner.store.rows import Malformed
from planner.store.tables import block


class Trace(NamedTuple):
    """A block by its ids; ``source``, ``digest`` and ``who`` are as its own, ``gone`` if in the trash."""

    id: str
    uid: str
    source: str | None
    digest: str | None
    kind: Kind
    who: tuple[str, ...]
    gone: bool


def traces(connection: Connection) -> list[Trace]:
    """A trace of every block and series, those in the trash too."""
    try:
        return [
            Trace(id, uid, source, digest, Kind(kind), tuple(json.loads(who)), removed is not None)
            for id, uid, source, digest, kind, who, removed in connection.execute(_TRACES)
        ]
    except (ValueError, TypeError) as error:
        raise Malformed(f"Block: {error}") from error


def newest_of_sources(connection: Connection) -> dict[tuple[str, tuple[str, ...]], datetime]:
    """When a block of each source, and of those people, was last changed (UTC), the trash aside."""
    try:
        return {
            (source, tuple(json.loads(who))): datetime.fromisoformat(changed)
            for source, who, changed in connection.execute(_NEWEST)
        }
    except (ValueError, TypeError) as error:
        raise Malformed(f"Block: {error}") from error


_NEWEST = (
    select(block.c.source, block.c.who, func.max(block.c.changed))
    .where(block.c.source.is_not(None), block.c.removed.is_(None))
    .group_by(block.c.source, block.c.who)
)
_TRACES = select(
    block.c.id,
    block.c.uid,
    block.c.source,
    block.c.digest,
    block.c.kind,
    block.c.who,
    block.c.removed,
)
