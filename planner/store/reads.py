"""What is asked of a plan: records out of one snapshot, never rows."""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    CompoundSelect,
    Connection,
    Select,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
    text,
    tuple_,
    union,
)
from sqlalchemy.dialects.sqlite import dialect

from planner.domain.agreements.agreement import Holding, Version, Yes
from planner.domain.answer import Answer
from planner.domain.block import Block, Override
from planner.domain.cards.card import Card
from planner.domain.cards.happened import Draw, Mark
from planner.domain.changes import R
from planner.domain.kinds import State
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.domain.remark import Remark
from planner.domain.span import Span
from planner.store.bounds import ROOM, window_bounds
from planner.store.known import KNOWN, Known
from planner.store.rows import Malformed, from_row, shape_of
from planner.store.tables import (
    TABLES,
    agreement,
    agreement_version,
    answer,
    block,
    card,
    draw,
    holding,
    mark,
    override,
    person,
    remark,
    yes,
)

Statement = Select[Any] | CompoundSelect[Any]


def the_plan(connection: Connection) -> Plan:
    """The plan's own settings."""
    plans = all_of(connection, Plan)
    if len(plans) != 1:
        raise Malformed(f"{len(plans)} plans in one file")
    return plans[0]


def people(connection: Connection) -> list[Person]:
    """The people in the plan, from left to right."""
    present = _records(connection, Person, _PEOPLE)
    if not present:
        raise Malformed("nobody in the plan")
    return present


def blocks_in(connection: Connection, window: Span) -> list[Block]:
    """Blocks and series that may have something in the UTC window; some of them may turn out not to."""
    values = window_bounds(window) | {"moved_from": _wall(window, -1), "moved_to": _wall(window, 1)}
    numbers = [number for (number,) in _rows(connection, _NUMBERS_IN, values)]
    known = _known(connection)
    missing = [number for number in numbers if number not in known.blocks]
    if not missing:
        return [known.blocks[number] for number in numbers]
    rows = _rows(connection, _NUMBERED, {"numbers": json.dumps(missing)})
    found = {number: from_row(Block, row) for number, *row in rows}
    blocks = [found.get(number) or known.blocks[number] for number in numbers]
    known.keep(found, {})
    return blocks


def overrides_of(connection: Connection, series: Iterable[str]) -> list[Override]:
    """The changed occurrences of those series."""
    ids, known = list(series), _known(connection)
    missing = [id for id in ids if id not in known.overrides]
    found: dict[str, tuple[Override, ...]] = dict.fromkeys(missing, ())
    if missing:
        for one in _records(connection, Override, _OVERRIDES_OF, {"ids": json.dumps(missing)}):
            found[one.block] += (one,)
    changed = [one for id in ids for one in (found if id in found else known.overrides)[id]]
    known.keep({}, found)
    return changed


def derived(connection: Connection) -> dict[str, Any]:
    """What was worked out of the snapshot that is read, to be added to; forgotten when the file changes."""
    return _known(connection).derived


def remarks_of(connection: Connection, block_id: str) -> list[Remark]:
    """What was said of a block."""
    return _records(connection, Remark, _remarks_of(), {"block": block_id})


def remarks_by(connection: Connection, person_id: str) -> list[Remark]:
    """What that person said of any block."""
    return _records(connection, Remark, _remarks_by(), {"author": person_id})


def cards_of(connection: Connection, deck_id: str) -> list[Card]:
    """The cards of a deck in their order, those that were put away too."""
    return _records(connection, Card, _cards_of(), {"deck": deck_id})


def draws(connection: Connection) -> list[Draw]:
    """Every card drawn so far, the oldest first."""
    # Not by SQLite: of two moments within a second, the one that is written longer need not be the later.
    return sorted(_records(connection, Draw, _select(Draw)), key=lambda draw: (draw.created, draw.id))


def draws_of(connection: Connection, card_id: str) -> list[Draw]:
    """When that card was drawn."""
    return _records(connection, Draw, _draws_of(), {"card": card_id})


def marks_of(connection: Connection, card_id: str) -> list[Mark]:
    """What people marked that card with."""
    return _records(connection, Mark, _marks_of(), {"card": card_id})


def answers_to(connection: Connection, question: str) -> list[Answer]:
    """What was written to that question."""
    return _records(connection, Answer, _answers_to(), {"question": question})


def answers_by(connection: Connection, person_id: str) -> list[Answer]:
    """What that person wrote to any question."""
    return _records(connection, Answer, _answers_by(), {"person": person_id})


def belonging_to(connection: Connection, record_type: type[R], agreement_id: str) -> list[R]:
    """What belongs to an agreement: its Version, Yes, Entry or Holding records, in no order."""
    return _records(connection, record_type, _belonging_to(record_type), {"agreement": agreement_id})


def holdings_of(connection: Connection, blocks: Iterable[str]) -> list[Holding]:
    """Which agreements own those blocks (ids)."""
    return _records(connection, Holding, _holdings_of(), {"ids": json.dumps([*blocks])})


def newest_versions(connection: Connection) -> list[Version]:
    """The newest words of every agreement."""
    return _records(connection, Version, _newest_versions())


def newest_yeses(connection: Connection) -> list[Yes]:
    """Who said yes to the newest words of any agreement."""
    return _records(connection, Yes, _newest_yeses())


def versions_with(connection: Connection, words: Sequence[str], limit: int) -> list[Version]:
    """The newest words of agreements in which each of the words begins one; the newest first."""
    if not words:
        return []
    return _records(connection, Version, _versions_with(), {"query": _query(words), "most": limit})


def removed(connection: Connection) -> tuple[list[Person], list[Block]]:
    """What lies in the trash, what went there last first."""
    return (
        _records(connection, Person, _removed_people()),
        _records(connection, Block, _removed_blocks()),
    )


def blocks_of(connection: Connection, person_id: str) -> list[Block]:
    """Every block that names the person, those in the trash too."""
    return _records(connection, Block, _mentioning(), {"mention": f'"{person_id}"'})


def search(connection: Connection, words: list[str], limit: int) -> list[Block]:
    """Blocks in which each of the words begins a word of the title, note or place; the best first."""
    if not words:
        return []
    return _records(connection, Block, _search(), {"query": _query(words), "most": limit})


def nearest_with(connection: Connection, words: Sequence[str], now: datetime, limit: int) -> list[Block]:
    """The same in the order in which they matter at a moment (UTC): what is not over first, then the latest.

    What was cancelled is left out.
    """
    if not words:
        return []
    values = {"query": _query(words), "now": int(now.timestamp()), "most": limit}
    return _records(connection, Block, _search_near(), values)


def reworded(connection: Connection) -> list[Override]:
    """The changed occurrences that have a title, a note or a place of their own, those in the trash too."""
    return _records(connection, Override, _reworded())


def one(connection: Connection, record_type: type[R], id: str) -> R | None:
    """The record with that id, in the trash or not; None where there is none."""
    found = _records(connection, record_type, _one(record_type), {"key": id})
    return found[0] if found else None


def all_of(connection: Connection, record_type: type[R]) -> list[R]:
    """Every record of a kind, those in the trash too."""
    return _records(connection, record_type, _select(record_type))


def _query(words: Iterable[str]) -> str:
    """Each of the words, as the beginning of one."""
    return " ".join('"{}"*'.format(word.replace('"', '""')) for word in words)


# What a week does not ask is put into a statement when it is first asked, for which no window waits.
@cache
def _select(record_type: Any) -> Select[Any]:
    return select(*shape_of(record_type).columns)


@cache
def _one(record_type: Any) -> Select[Any]:
    return _select(record_type).where(TABLES[record_type].c.id == bindparam("key"))


def _records(
    connection: Connection, record_type: type[R], statement: Select[Any], values: dict[str, Any] | None = None
) -> list[R]:
    return [from_row(record_type, row) for row in _rows(connection, statement, values or {})]


def _rows(connection: Connection, statement: Statement, values: dict[str, Any]) -> Sequence[Any]:
    words, constants = _said(statement)
    # Past SQLAlchemy, which would take longer to ask and to listen than SQLite to answer.
    cursor = connection.connection.cursor()
    cursor.execute(words, constants | values)
    return cursor.fetchall()


def _known(connection: Connection) -> Known:
    """What was read before of the snapshot that the connection reads from; nothing while it writes."""
    known = connection.get_execution_options().get(KNOWN)
    return known if isinstance(known, Known) else Known()


@cache
def _said(statement: Statement) -> tuple[str, dict[str, Any]]:
    """One of the statements below in SQLite's words, and the values it brings along."""
    compiled = statement.compile(dialect=dialect(paramstyle="named"))
    return compiled.string, compiled.params


def _wall(window: Span, side: int) -> str:
    """One end of the window as wall time is stored, with room for any zone."""
    moment = window.start - ROOM if side < 0 else window.end + ROOM
    return moment.replace(tzinfo=None).isoformat()


_LIVE = block.c.removed.is_(None)
_PEOPLE = _select(Person).where(person.c.removed.is_(None)).order_by(person.c.position, person.c.name)
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
_OVERRIDES_OF = _select(Override).where(
    override.c.block.in_(select(func.json_each(bindparam("ids")).table_valued("value").c.value))
)


@cache
def _remarks_of() -> Select[Any]:
    return _select(Remark).where(remark.c.block == bindparam("block"))


@cache
def _remarks_by() -> Select[Any]:
    return _select(Remark).where(remark.c.author == bindparam("author"))


@cache
def _answers_to() -> Select[Any]:
    return _select(Answer).where(answer.c.question == bindparam("question"))


@cache
def _answers_by() -> Select[Any]:
    return _select(Answer).where(answer.c.person == bindparam("person"))


@cache
def _belonging_to(record_type: Any) -> Select[Any]:
    return _select(record_type).where(TABLES[record_type].c.agreement == bindparam("agreement"))


@cache
def _holdings_of() -> Select[Any]:
    return _select(Holding).where(
        holding.c.block.in_(select(func.json_each(bindparam("ids")).table_valued("value").c.value))
    )


@cache
def _newest_versions() -> Select[Any]:
    # As a join, SQLite would go through all versions there ever were.
    newest = select(agreement.c.id, agreement.c.version)
    return _select(Version).where(
        tuple_(agreement_version.c.agreement, agreement_version.c.number).in_(newest)
    )


@cache
def _newest_yeses() -> Select[Any]:
    return _select(Yes).join(
        agreement, and_(agreement.c.id == yes.c.agreement, agreement.c.version == yes.c.version)
    )


@cache
def _versions_with() -> Select[Any]:
    return (
        _newest_versions()
        .where(
            text(
                "agreement_version.line IN "
                "(SELECT rowid FROM agreement_text WHERE agreement_text MATCH :query)"
            )
        )
        .order_by(agreement_version.c.created.desc(), agreement_version.c.id)
        .limit(bindparam("most"))
    )


@cache
def _cards_of() -> Select[Any]:
    return _select(Card).where(card.c.deck == bindparam("deck")).order_by(card.c.position, card.c.id)


@cache
def _draws_of() -> Select[Any]:
    return _select(Draw).where(draw.c.card == bindparam("card"))


@cache
def _marks_of() -> Select[Any]:
    return _select(Mark).where(mark.c.card == bindparam("card"))


@cache
def _mentioning() -> Select[Any]:
    return _select(Block).where(func.instr(block.c.who, bindparam("mention")) > 0)


@cache
def _removed_people() -> Select[Any]:
    return _select(Person).where(person.c.removed.is_not(None)).order_by(person.c.removed.desc(), person.c.id)


@cache
def _removed_blocks() -> Select[Any]:
    return _select(Block).where(block.c.removed.is_not(None)).order_by(block.c.removed.desc(), block.c.id)


_HAS_WORDS = text("block.number IN (SELECT rowid FROM block_text WHERE block_text MATCH :query)")


@cache
def _search() -> Select[Any]:
    return (
        _select(Block)
        .where(_LIVE, _HAS_WORDS)
        .order_by(block.c.first.desc(), block.c.id)
        .limit(bindparam("most"))
    )


_OVER = func.coalesce(block.c.last < bindparam("now"), 0)


@cache
def _search_near() -> Select[Any]:
    return (
        _select(Block)
        .where(_LIVE, block.c.state != State.CANCELLED.value, _HAS_WORDS)
        .order_by(
            _OVER,
            case((_OVER == 1, -block.c.last), else_=func.max(block.c.first, bindparam("now"))),
            block.c.id,
        )
        .limit(bindparam("most"))
    )


@cache
def _reworded() -> Select[Any]:
    return _select(Override).where(
        or_(override.c.title.is_not(None), override.c.note.is_not(None), override.c.place.is_not(None))
    )
