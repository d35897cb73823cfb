"""Agreements with their words, those who said yes to them, and what they own."""

import json
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, and_, bindparam, func, select, text, tuple_

from planner.domain.agreements.agreement import Holding, Version, Yes
from planner.domain.changes import R
from planner.store.reads.asking import beginnings, records, select_of
from planner.store.tables import TABLES, agreement, agreement_version, holding, yes


def belonging_to(connection: Connection, record_type: type[R], agreement_id: str) -> list[R]:
    """What belongs to an agreement: its Version, Yes, Entry or Holding records, in no order."""
    return records(connection, record_type, _belonging_to(record_type), {"agreement": agreement_id})


def holdings_of(connection: Connection, blocks: Iterable[str]) -> list[Holding]:
    """Which agreements own those blocks (ids)."""
    return records(connection, Holding, _holdings_of(), {"ids": json.dumps([*blocks])})


def newest_versions(connection: Connection) -> list[Version]:
    """The newest words of every agreement."""
    return records(connection, Version, _newest_versions())


def newest_yeses(connection: Connection) -> list[Yes]:
    """Who said yes to the newest words of any agreement."""
    return records(connection, Yes, _newest_yeses())


def versions_with(connection: Connection, words: Sequence[str], limit: int) -> list[Version]:
    """The newest words of agreements in which each of the words begins one; the newest first."""
    if not words:
        return []
    return records(connection, Version, _versions_with(), {"query": beginnings(words), "most": limit})


@cache
def _belonging_to(record_type: Any) -> Select[Any]:
    return select_of(record_type).where(TABLES[record_type].c.agreement == bindparam("agreement"))


@cache
def _holdings_of() -> Select[Any]:
    return select_of(Holding).where(
        holding.c.block.in_(select(func.json_each(bindparam("ids")).table_valued("value").c.value))
    )


@cache
def _newest_versions() -> Select[Any]:
    # As a join, SQLite would go through all versions there ever were.
    newest = select(agreement.c.id, agreement.c.version)
    return select_of(Version).where(
        tuple_(agreement_version.c.agreement, agreement_version.c.number).in_(newest)
    )


@cache
def _newest_yeses() -> Select[Any]:
    return select_of(Yes).join(
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
