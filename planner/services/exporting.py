"""Letting a plan's blocks leave as a calendar's file, for whoever is to read it and no more than that."""

import os
from codecs import BOM_UTF8
from collections import defaultdict
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection

from planner.domain.block import Block, Override
from planner.domain.editing.values import Series
from planner.domain.errors import FileTrouble, UserError
from planner.domain.kinds import Colour
from planner.domain.leaving import Choice, leaving
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.domain.span import Span
from planner.domain.walltime import FIRST_DAY, LAST_DAY, day_span
from planner.files.contents import contents
from planner.files.replace import replace_file
from planner.files.trouble import system_told
from planner.identity import NAME
from planner.interchange.ics.write.file import Result, calendar
from planner.interchange.ics.write.head import Head
from planner.interchange.ics.write.proof import prove
from planner.store.reads import all_of, blocks_in, overrides_of, people, the_plan
from planner.store.store import Store

# What phones show beside a calendar's name.
PHONE_COLOURS = {
    Colour.TEAL: "#2a9d8f",
    Colour.CORAL: "#e76f51",
    Colour.AMBER: "#e9a23b",
    Colour.MOSS: "#6a994e",
    Colour.SKY: "#4a8fd4",
    Colour.ROSE: "#c76b98",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to leave, of which days (the last one left out; all of them where None), and with what alarm.

    ``alarm`` is in minutes before each block with a time, None for none.
    """

    choice: Choice
    first: date | None = None
    end: date | None = None
    alarm: int | None = None


class NotACalendar(FileTrouble):
    usual = "{path} is there already and is not a calendar; please choose another name."


@dataclass(frozen=True, slots=True)
class Exported:
    """How many blocks a file has, how many of them repeat, and how many were left out as cancelled."""

    written: int
    repeating: int
    cancelled: int


def export(store: Store, path: Path, wanted: Wanted) -> Exported:
    """Write what is wanted to ``path``, in place of an older calendar if there is one.

    It is read back before it replaces anything. Raises FileTrouble where it cannot be written, NotACalendar
    where something else is at ``path``, and UserError where it would be too much; nothing is changed then.
    """
    place = Path(os.path.realpath(path))
    _require_calendar_or_nothing(place)
    file = _file(store, wanted)
    replace_file(place, file.result.data, lambda data: prove(data, file.result.left, file.head, file.window))
    return _counted(file.result)


def count(store: Store, wanted: Wanted) -> Exported:
    """What ``export`` would say; nothing is written. Raises UserError where it would be too much."""
    return _counted(_file(store, wanted).result)


def is_there(path: Path) -> bool:
    """Whether an older calendar lies at ``path``.

    Raises NotACalendar where something else does, and FileTrouble.
    """
    place = Path(os.path.realpath(path))
    _require_calendar_or_nothing(place)
    return place.exists()


class _File(NamedTuple):
    """A calendar's file before it is written, and what it was made for."""

    result: Result
    head: Head
    window: Span | None


def _file(store: Store, wanted: Wanted) -> _File:
    with store.read() as connection:
        plan, present = the_plan(connection), people(connection)
        window = _window(wanted, plan)
        series = _series(connection, window, {person.id for person in present})
    ones = [one for each in series for one in leaving(each, wanted.choice, plan.zone)]
    head = _head(wanted, plan, present, store)
    return _File(calendar(ones, head, window), head, window)


def _counted(result: Result) -> Exported:
    return Exported(result.written, result.repeating, result.cancelled)


def _series(connection: Connection, window: Span | None, present: AbstractSet[str]) -> list[Series]:
    """What is in the plan to be seen, with what is changed about it."""
    blocks = all_of(connection, Block) if window is None else blocks_in(connection, window)
    blocks = [block for block in blocks if block.removed is None]
    overrides: defaultdict[str, list[Override]] = defaultdict(list)
    for override in overrides_of(connection, [block.id for block in blocks if block.repeats]):
        overrides[override.block].append(override)
    return [_seen(Series(block, tuple(overrides[block.id])), present) for block in blocks]


def _seen(series: Series, present: AbstractSet[str]) -> Series:
    """The series without the occurrences that are nobody's but theirs who lie in the trash."""
    unseen = {one.occurrence for one in series.overrides if one.who and present.isdisjoint(one.who)}
    if not unseen:
        return series
    block = replace(series.block, dropped=tuple(sorted({*series.block.dropped, *unseen})))
    return Series(block, tuple(one for one in series.overrides if one.occurrence not in unseen))


def _window(wanted: Wanted, plan: Plan) -> Span | None:
    if wanted.first is None and wanted.end is None:
        return None
    first, end = wanted.first or FIRST_DAY, wanted.end or LAST_DAY + timedelta(days=1)
    if end < first:
        raise UserError("The last day lies before the first; please swap them.")
    return day_span(first, end, plan.zone)


def _head(wanted: Wanted, plan: Plan, present: Iterable[Person], store: Store) -> Head:
    whose = [person for person in present if not wanted.choice.who or person.id in wanted.choice.who]
    return Head(
        name=f"{' & '.join(person.name for person in whose)} · {NAME}",
        home=plan.zone,
        now=store.clock.now(),
        colour=PHONE_COLOURS[whose[0].colour] if len(whose) == 1 else None,
        alarm=wanted.alarm,
    )


def _require_calendar_or_nothing(path: Path) -> None:
    with system_told(path):
        if not path.exists():
            return
        if not path.is_file():
            raise NotACalendar(path)
    begin = contents(path, 64).removeprefix(BOM_UTF8).lstrip()
    if begin and not begin.upper().startswith(b"BEGIN:VCALENDAR"):
        raise NotACalendar(path)
