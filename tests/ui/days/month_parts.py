"""A month without a window: an agenda of blocks, and cells to put them in."""

from collections.abc import Sequence
from datetime import date, timedelta

from planner.domain.block import Block
from planner.domain.occurrence import single
from planner.domain.plan import Plan
from planner.services.agenda import Agenda, Entry
from planner.ui.days.rows import rows_of
from planner.ui.month.board import Board, arranged
from planner.ui.month.shape import Shape
from tests.helpers.plans import HOME, NOW, two

FIRST = date(2027, 3, 1)
SHAPE = Shape(width=724, height=500, weeks=5, gutter=24, head=20, line=20)


def agenda_of(blocks: Sequence[Block], first: date = FIRST, days: int = 35) -> Agenda:
    people = tuple(two())
    entries = []
    for one in blocks:
        owners = tuple(person for person in people if person.id in one.who)
        entries.append(Entry(single(one, HOME), one, owners, one.state))
    entries.sort(key=lambda entry: entry.occurrence.span.start)
    plan = Plan(id="plan", zone=HOME, created=NOW)
    return Agenda(plan, people, first, first + timedelta(days=days), tuple(entries))


def board_of(blocks: Sequence[Block], shape: Shape = SHAPE) -> Board:
    return arranged(rows_of(agenda_of(blocks)), FIRST, HOME, shape)
