"""Blocks found by the words on them."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, case, func, or_, text

from planner.domain.block import Block, Override
from planner.domain.kinds import State
from planner.store.reads.asking import beginnings, records, select_of
from planner.store.tables import block, override


def search(connection: Connection, words: list[str], limit: int) -> list[Block]:
    """Blocks in which each of the words begins a word of the title, note or place; the best first."""
    if not words:
        return []
    return records(connection, Block, _search(), {"query": beginnings(words), "most": limit})


def nearest_with(connection: Connection, words: Sequence[str], now: datetime, limit: int) -> list[Block]:
    """The same in the order in which they matter at a moment (UTC): what is not over first, then the latest.

    What was cancelled is left out.
    """
    if not words:
        return []
    values = {"query": beginnings(words), "now": int(now.timestamp()), "most": limit}
    return records(connection, Block, _search_near(), values)


def reworded(connection: Connection) -> list[Override]:
    """The changed occurrences that have a title, a note or a place of their own, those in the trash too."""
    return records(connection, Override, _reworded())


_LIVE = block.c.removed.is_(None)

_HAS_WORDS = text("block.number IN (SELECT rowid FROM block_text WHERE block_text MATCH :query)")


@cache
def _search() -> Select[Any]:
    return (
        select_of(Block)
        .where(_LIVE, _HAS_WORDS)
        .order_by(block.c.first.desc(), block.c.id)
        .limit(bindparam("most"))
    )


_OVER = func.coalesce(block.c.last < bindparam("now"), 0)


@cache
def _search_near() -> Select[Any]:
    return (
        select_of(Block)
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
    return select_of(Override).where(
        or_(override.c.title.is_not(None), override.c.note.is_not(None), override.c.place.is_not(None))
    )
