"""Weeks for tests: an agenda of a few blocks, and what is drawn of it, without a file."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from planner.domain.block import Block
from planner.domain.clock import FixedClock
from planner.domain.kinds import Colour
from planner.domain.occurrence import single
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.services.agenda import Agenda, Entry
from planner.ui.week.board import Tile
from planner.ui.week.intents import Key
from planner.ui.week.sheet import Sheet
from tests.helpers.plans import ANNA, BEN, HOME, MONDAY, NOW, block, two

__all__ = ["ANNA", "BEN", "HOME", "MONDAY", "NOW", "block"]
FIRST = MONDAY.date()
CARLA = Person(id="carla", name="Carla", colour=Colour.MOSS, position=2)
BOTH = (ANNA, BEN)


def three() -> list[Person]:
    return [*two(), CARLA]


def entry(of: Block, people: Sequence[Person], home: str = HOME) -> Entry:
    occurrence = single(of, home)
    who = tuple(person for person in people if person.id in of.who)
    return Entry(occurrence, of, who, occurrence.state_at(NOW))


def agenda(
    *blocks: Block, people: Sequence[Person] | None = None, first: date = FIRST, days: int = 7
) -> Agenda:
    people = two() if people is None else people
    plan = Plan(id="plan", zone=HOME, created=NOW)
    entries = sorted((entry(one, people) for one in blocks), key=lambda one: one.occurrence.span)
    return Agenda(plan, tuple(people), first, first + timedelta(days=days), tuple(entries))


def whole_day(title: str, day: int, days: int = 1, **fields: Any) -> Block:
    start = MONDAY + timedelta(days=day)
    return block(
        title, all_day=True, start=start, end=start + timedelta(days=days), **{"zone": None, **fields}
    )


def sheet(
    *blocks: Block, people: Sequence[Person] | None = None, first: date = FIRST, width: int = 1400
) -> Sheet:
    made = Sheet()
    made.width = width
    made.set_agenda(agenda(*blocks, people=people, first=first))
    made.lay()
    return made


def key(of: Block) -> Key:
    return Key(of.id, None)


def tile(of: Block, on: Sheet) -> Tile:
    found = on.tile(key(of))
    assert found is not None
    return found


def clock(moment: datetime = NOW) -> FixedClock:
    return FixedClock(moment)
