"""Which agreement a wish touches, and which blocks go with those it is about."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import Any

from planner.domain.agreements.kinds import Part, Standing
from planner.domain.editing.values import Scope
from planner.domain.kinds import State
from planner.domain.values import dataclass
from planner.services.agenda import Entry, week
from planner.services.agreements.touching import Touched, touched
from planner.services.several import Step
from planner.ui.pages.week.wish import Wish
from planner.ui.session import Session

# What an agreement says of a time; the rest of a block is nobody's to agree on.
HELD = frozenset({"title", "kind", "who", "start", "end", "all_day", "zone", "rule"})
OPEN = (Standing.PROPOSED, Standing.COUNTERED)


@dataclass(frozen=True, slots=True)
class Owned:
    """``entry`` belongs to the agreement of ``touched``, which only proposes it where it is ``hollow``."""

    entry: Entry
    touched: Touched
    hollow: bool


@dataclass(frozen=True, slots=True)
class Half:
    """What was given for it; ``home`` is the zone by whose wall it is told."""

    entry: Entry
    home: str


def owned(session: Session, wish: Wish) -> Owned | None:
    """The first of what the wish is about that an agreement owns; None where there is nothing to ask."""
    if wish.steps is None:
        return None
    steps = wish.steps(Scope.THIS)
    for entry, step in zip(wish.entries, steps, strict=True):
        if wish.drops or step.fields.keys() & HELD:
            found = session.ask(partial(touched, block_id=entry.series.id))
            if found is None or found.part is Part.REVIEW:
                continue
            hollow = entry.series.state is State.PROPOSED
            if (found.standing in OPEN) if hollow else found.asks:
                return Owned(entry, found, hollow)
    return None


def other_half(session: Session, one: Owned, wish: Wish) -> Half | None:
    """What was given for it in the same week, where it is moved or dropped; None where nothing was."""
    if not wish.drops and shift_of(one.entry, _fields(wish)) is None:
        return None
    partners = {block.id for block in one.touched.partners}
    day = (one.entry.occurrence.recurrence_id or one.entry.occurrence.block.start).date()
    around = session.ask(partial(week, day=day)) if partners else None
    if around is None:
        return None
    halves = (Half(entry, around.plan.zone) for entry in around.entries if entry.series.id in partners)
    return next(halves, None)


def shift_of(entry: Entry, fields: dict[str, Any]) -> timedelta | None:
    """By how much it is moved; None where it only gets longer or shorter, or stays."""
    block = entry.occurrence.block
    start, end = fields.get("start", block.start), fields.get("end", block.end)
    moved = start - block.start
    return moved if moved and end - block.end == moved else None


def along(entry: Entry, wish: Wish, one: Owned, scope: Scope) -> Step:
    """The same for the other half."""
    shift, block = shift_of(one.entry, _fields(wish)), entry.occurrence.block
    moved = {} if wish.drops or shift is None else {"start": block.start + shift, "end": block.end + shift}
    return Step(entry.series.id, entry.occurrence.recurrence_id, scope, moved)


def rest_of(steps: Sequence[Step]) -> list[Step]:
    """What of the steps no agreement says anything about."""
    left = [
        (step, {name: value for name, value in step.fields.items() if name not in HELD}) for step in steps
    ]
    return [Step(step.block_id, step.at, Scope.ALL, fields) for step, fields in left if fields]


def held_of(steps: Sequence[Step]) -> list[Step]:
    """What of them it does."""
    return [
        Step(
            step.block_id,
            step.at,
            Scope.ALL,
            {name: step.fields[name] for name in step.fields if name in HELD},
        )
        for step in steps
    ]


def _fields(wish: Wish) -> dict[str, Any]:
    return wish.steps(Scope.THIS)[0].fields if wish.steps is not None else {}
