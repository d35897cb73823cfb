"""What people said of blocks, and wrote as answers."""

from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam

from planner.domain.answer import Answer
from planner.domain.remark import Remark
from planner.store.reads.asking import records, select_of
from planner.store.tables import answer, remark


def remarks_of(connection: Connection, block_id: str) -> list[Remark]:
    """What was said of a block."""
    return records(connection, Remark, _remarks_of(), {"block": block_id})


def remarks_by(connection: Connection, person_id: str) -> list[Remark]:
    """What that person said of any block."""
    return records(connection, Remark, _remarks_by(), {"author": person_id})


def answers_to(connection: Connection, question: str) -> list[Answer]:
    """What was written to that question."""
    return records(connection, Answer, _answers_to(), {"question": question})


def answers_by(connection: Connection, person_id: str) -> list[Answer]:
    """What that person wrote to any question."""
    return records(connection, Answer, _answers_by(), {"person": person_id})


@cache
def _remarks_of() -> Select[Any]:
    return select_of(Remark).where(remark.c.block == bindparam("block"))


@cache
def _remarks_by() -> Select[Any]:
    return select_of(Remark).where(remark.c.author == bindparam("author"))


@cache
def _answers_to() -> Select[Any]:
    return select_of(Answer).where(answer.c.question == bindparam("question"))


@cache
def _answers_by() -> Select[Any]:
    return select_of(Answer).where(answer.c.person == bindparam("person"))
