"""Records to rows and back, by one generic conversion driven by the table and the dataclass."""

import json
from collections.abc import Callable, Sequence
from dataclasses import fields
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache, lru_cache
from types import NoneType, UnionType
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

from sqlalchemy import Column

from planner.domain.agreements.held_time import HeldTime
from planner.domain.changes import R, Record
from planner.domain.errors import UserError
from planner.domain.frozen import made
from planner.domain.recur.parse import parse
from planner.domain.walltime import FIRST_YEAR, LAST_YEAR
from planner.store.tables import TABLES

# Fields that hold a moment (UTC); every other datetime is wall time.
MOMENTS = frozenset({"created", "changed", "removed"})


class Malformed(Exception):
    """A row holds what no record can: something other than this program wrote it, or the file is damaged."""


class Way(NamedTuple):
    """How one field is written into a column and read out of it."""

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


def _write_moment(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise ValueError(f"a moment without its zone: {moment}")
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _read_moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"a moment without its zone: {text}")
    return moment.astimezone(UTC)


def _checked_wall(wall: datetime) -> datetime:
    """Written wrongly it would make the plan unreadable, and far years overflow in some zones."""
    if wall.tzinfo is not None:
        raise ValueError(f"a wall time with a zone: {wall}")
    if not FIRST_YEAR <= wall.year <= LAST_YEAR + 1:
        raise ValueError(f"a wall time too far away: {wall}")
    return wall


def _write_wall(wall: datetime) -> str:
    return _checked_wall(wall).isoformat()


def _read_wall(text: str) -> datetime:
    return _checked_wall(datetime.fromisoformat(text))


def _read_text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"no text: {value}")
    return value


def _read_rule(text: str) -> str:
    parse(text)
    return text


def _read_flag(value: int) -> bool:
    if value not in (0, 1):
        raise ValueError(f"neither yes nor no: {value}")
    return bool(value)


def _as_it_is(value: Any) -> Any:
    return value


AS_IT_IS = Way(_as_it_is, _as_it_is)
WAYS = {
    datetime: Way(_write_wall, _read_wall),
    date: Way(date.isoformat, date.fromisoformat),
    bool: Way(int, _read_flag),
    HeldTime: Way(HeldTime.written, HeldTime.read),
}


def _or_none(way: Way) -> Way:
    return Way(
        lambda value: None if value is None else way.write(value),
        lambda value: None if value is None else way.read(value),
    )


def _way(name: str, hint: Any) -> Way:
    if isinstance(hint, UnionType):
        (inner,) = (part for part in get_args(hint) if part is not NoneType)
        way = _way(name, inner)
        return way if way is AS_IT_IS else _or_none(way)
    if get_origin(hint) is tuple:
        item_hint = get_args(hint)[0]
        # What a column holds SQLite has checked; what a list holds, nobody.
        each = Way(_as_it_is, _read_text) if item_hint is str else _way(name, item_hint)
        return Way(
            lambda value: json.dumps([each.write(item) for item in value], ensure_ascii=False),
            lru_cache(lambda text: tuple(each.read(item) for item in json.loads(text))),
        )
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return Way(str, lru_cache(hint))
    if name == "rule":
        return Way(_as_it_is, _read_rule)
    if hint is datetime and name in MOMENTS:
        return Way(_write_moment, _read_moment)
    return WAYS.get(hint, AS_IT_IS)


class Shape(NamedTuple):
    """How a record lies in its table: the columns of its fields and their ways, in the fields' order.

    ``reads`` are the places among them where a column does not simply hold the field, and how it is read.
    """

    columns: tuple[Column[Any], ...]
    ways: tuple[tuple[str, Way], ...]
    reads: tuple[tuple[int, Callable[[Any], Any]], ...]


def shape_of(record_type: type[Any]) -> Shape:
    """Worked out when it is first asked for: of what a plan may hold, a week shows little."""
    kind: Any = record_type  # mypy does not believe that a type can be hashed
    return _shape(kind)


@cache
def _shape(record_type: type[Any]) -> Shape:
    hints = get_type_hints(record_type)
    names = [field.name for field in fields(record_type)]
    columns = TABLES[record_type].c
    ways = [_way(name, hints[name]) for name in names]
    return Shape(
        tuple(columns[name] for name in names),
        tuple(zip(names, ways, strict=True)),
        tuple((place, way.read) for place, way in enumerate(ways) if way is not AS_IT_IS),
    )


def to_row(record: Record) -> dict[str, Any]:
    """The values of the columns that hold the record's fields."""
    return {name: way.write(getattr(record, name)) for name, way in shape_of(type(record)).ways}


def from_row(record_type: type[R], row: Sequence[Any]) -> R:
    """The record in a row that was selected with the columns of its ``Shape``.

    Raises Malformed where the row holds what no record can.
    """
    values = [*row]
    kind: Any = record_type
    try:
        for place, read in _shape(kind).reads:
            values[place] = read(values[place])
        return made(record_type, values)
    except (ValueError, TypeError, AttributeError, UserError) as error:
        raise Malformed(f"{record_type.__name__}: {error}") from error
