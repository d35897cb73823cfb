"""What a week is made of: the plan, its people, and its blocks with their changed occurrences."""

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, and_, bindparam, func, or_, select, union

from planner.domain.block import Block, Override
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.domain.span import Span
from planner.store.bounds import ROOM, window_bounds
from planner.store.reads.asking import all_of, known_of, records, rows, select_of
from planner.store.rows import Malformed, from_row, shape_of
from planner.store.tables import block, override, person


def the_plan(connection: Connection) -> Plan:
    """The plan's own settings."""
    plans = all_of(connection, Plan)
    if len(plans) != 1:
        raise Malformed(f"{len(plans)} plans in one file")
    return plans[0]


def people(connection: Connection) -> list[Person]:
    """The people in the plan, from left to right."""
    present = records(connection, Person, _PEOPLE)
    if not present:
        raise Malformed("nobody in the plan")
    return present


def blocks_in(connection: Connection, window: Span) -> list[Block]:
    """Blocks and series that may have something in the UTC window; some of them may turn out not to."""
    values = window_bounds(window) | {"moved_from": _wall(window, -1), "moved_to": _wall(window, 1)}
    numbers = [number for (number,) in rows(connection, _NUMBERS_IN, values)]
    known = known_of(connection)
    missing = [number for number in numbers if number not in known.blocks]
    if not missing:
        return [known.blocks[number] for number in numbers]
    read = rows(connection, _NUMBERED, {"numbers": json.dumps(missing)})
    found = {number: from_row(Block, row) for number, *row in read}
    blocks = [found.get(number) or known.blocks[number] for number in numbers]
    known.keep(found, {})
    return blocks


def overrides_of(connection: Connection, series: Iterable[str]) -> list[Override]:
    """The changed occurrences of those series."""
    ids, known = list(series), known_of(connection)
    missing = [id for id in ids if id not in known.overrides]
    found: dict[str, tuple[Override, ...]] = dict.fromkeys(missing, ())
    if missing:
        for one in records(connection, Override, _OVERRIDES_OF, {"ids": json.dumps(missing)}):
            found[one.block] += (one,)
    changed = [one for id in ids for one in (found if id in found else known.overrides)[id]]
    known.keep({}, found)
    return changed


def derived(connection: Connection) -> dict[str, Any]:
    """What was worked out of the snapshot that is read, to be added to; forgotten when the file changes."""
    return known_of(connection).derived


def removed(connection: Connection) -> tuple[list[Person], list[Block]]:
    """What lies in the trash, what went there last first."""
    return (
        records(connection, Person, _removed_people()),
        records(connection, Block, _removed_blocks()),
    )


def blocks_of(connection: Connection, person_id: str) -> list[Block]:
    """Every block that names the person, those in the trash too."""
    return records(connection, Block, _mentioning(), {"mention": f'"{person_id}"'})


def _wall(window: Span, side: int) -> str:
    """One end of the window as wall time is stored, with room for any zone."""
    moment = window.start - ROOM if side < 0 else window.end + ROOM
    return moment.replace(tzinfo=None).isoformat()


_LIVE = block.c.removed.is_(None)

_PEOPLE = select_of(Person).where(person.c.removed.is_(None)).order_by(person.c.position, person.c.name)

# Each part finds its blocks by an index of its own; put together by OR, they would be looked for one by one.
_SHORT_ONES = select(block.c.number).where(
    _LIVE,
    block.c.spread == 0,
    block.c.first >= bindparam("short_start"),
    block.c.first < bindparam("window_start"),
    block.c.last >= bindparam("window_end"),
    or_(
        block.c.zone.is_(None),
        and_(block.c.first < bindparam("zoned_start"), block.c.last >= bindparam("zoned_end")),
    ),
)

_SERIES_AND_LONG_ONES = select(block.c.number).where(
    _LIVE,
    block.c.spread == 1,
    block.c.first < bindparam("window_start"),
    or_(block.c.last.is_(None), block.c.last >= bindparam("window_end")),
)

_MOVED_HERE = select(block.c.number).where(
    _LIVE,
    block.c.id.in_(
        select(override.c.block)
        .where(override.c.start.is_not(None), override.c.start < bindparam("moved_to"))
        .where(override.c.end > bindparam("moved_from"))
    ),
)

_NUMBERS_IN = union(_SHORT_ONES, _SERIES_AND_LONG_ONES, _MOVED_HERE)

_NUMBERED = select(block.c.number, *shape_of(Block).columns).where(
    block.c.number.in_(select(func.json_each(bindparam("numbers")).table_valued("value").c.value))
)

_OVERRIDES_OF = select_of(Override).where(
    override.c.block.in_(select(func.json_each(bindparam("ids")).table_valued("value").c.value))
)


@cache
def _mentioning() -> Select[Any]:
    return select_of(Block).where(func.instr(block.c.who, bindparam("mention")) > 0)


@cache
def _removed_people() -> Select[Any]:
    return (
        select_of(Person).where(person.c.removed.is_not(None)).order_by(person.c.removed.desc(), person.c.id)
    )


@cache
def _removed_blocks() -> Select[Any]:
    return select_of(Block).where(block.c.removed.is_not(None)).order_by(block.c.removed.desc(), block.c.id)
