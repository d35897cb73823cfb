"""Files that left a plan and come back into it: what they hold is there already, whatever it is called."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from planner.domain.block import Block, Override
from planner.domain.ids import derived_id
from planner.domain.kinds import Visibility
from planner.domain.leaving import Leaving
from planner.identity import NAME
from planner.interchange.ics.read import CalendarFile
from planner.interchange.ics.write.portable import portable
from planner.interchange.ics.write.uids import renamed
from planner.store.reads.asking import all_of
from planner.store.reads.plan import overrides_of
from planner.store.traces import Trace

DERIVED = 5


def is_ours(file: CalendarFile, everything: Iterable[Trace]) -> bool:
    """Whether it left a plan, by its name, or something in it was planned in this one."""
    if file.name is not None and file.name.endswith(NAME):
        return True
    here = {trace.uid for trace in everything if trace.source is None and trace.digest is None}
    return any(event.uid in here for event in file.events)


def left_as(
    connection: Connection, wanted: Collection[str], everything: Iterable[Trace], home: str, now: datetime
) -> dict[str, Trace]:
    """Those of the ``wanted`` UIDs that are not a block's own but under which it leaves, with the block.

    Where it leaves as several events, those that leave when all of it does are known, and those of which
    more or less is to be seen.
    """
    wanted = {uid for uid in wanted if _is_derived(uid)}
    if not wanted:
        return {}
    traces = {trace.id: trace for trace in everything if not trace.gone}
    blocks = [block for block in all_of(connection, Block) if block.id in traces]
    overrides: defaultdict[str, list[Override]] = defaultdict(list)
    for override in overrides_of(connection, [block.id for block in blocks if block.repeats]):
        overrides[override.block].append(override)
    return {
        uid: traces[block.id]
        for block in blocks
        for uid in _uids(block, tuple(overrides[block.id]), home, now)
        if uid in wanted
    }


def _uids(block: Block, overrides: tuple[Override, ...], home: str, now: datetime) -> Iterator[str]:
    whole = Leaving(block, overrides, Visibility.ALL)
    yield renamed(whole).block.uid
    for own in overrides:
        yield derived_id(block.uid, own.occurrence.isoformat())
        yield renamed(replace(whole, block=replace(block, id=own.id))).block.uid
    if block.repeats:
        for leaving in (whole, renamed(whole)):
            yield from (event.uid for event in portable(leaving, None, home, now))


def _is_derived(uid: str) -> bool:
    try:
        return UUID(uid).version == DERIVED
    except ValueError:
        return False
