"""The sample plan: a believable fortnight of two busy people, to look around in."""

import json
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from planner.domain.block import USUAL_VISIBILITY, Block
from planner.domain.errors import UserError
from planner.domain.ids import new_id
from planner.domain.kinds import Firmness, Kind, State, Visibility
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.domain.walltime import wall_at
from planner.services.agreements.sample import put_agreement
from planner.store.change import Transaction

# Series began a while ago, as they would have in a plan that is in use.
WEEKS_BEFORE = 8


class Sample:
    """What the file at ``path`` tells of a week, put into the week of a new plan's first day."""

    def __init__(self, path: Path) -> None:
        self._told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))

    @property
    def names(self) -> list[str]:
        """What the two are called where nobody was named."""
        return list(self._told["names"])

    def fill(self, transaction: Transaction, plan: Plan, people: list[Person]) -> None:
        """Put the sample into a new plan. Raises UserError where it has fewer than two people."""
        if len(people) < 2:
            raise UserError("The sample week is lived by two; please name two people.")
        for person, wishes in zip(people, self._told["wishes"], strict=False):
            transaction.put(replace(person, **wishes))
        today = wall_at(transaction.now, plan.zone).date()
        monday = today - timedelta(days=today.weekday())
        blocks = [_block(told, monday, plan, people, transaction.now) for told in self._told["blocks"]]
        for block in blocks:
            transaction.put(block)
        for told in self._told["agreements"]:
            put_agreement(transaction, told, people, today, blocks)


def _block(told: dict[str, Any], monday: date, plan: Plan, people: list[Person], now: datetime) -> Block:
    rule = told.get("rule")
    day = monday + timedelta(days=told["day"], weeks=-WEEKS_BEFORE if rule else 0)
    all_day = "days" in told
    start = datetime.combine(day, time() if all_day else time.fromisoformat(told["from"]))
    end = (
        start + timedelta(days=told["days"])
        if all_day
        else datetime.combine(day, time.fromisoformat(told["to"]))
    )
    kind = Kind(told["kind"])
    return Block(
        id=new_id(),
        uid=new_id(),
        title=told["title"],
        note=told.get("note", ""),
        place=told.get("place", ""),
        kind=kind,
        who=tuple(people[place].id for place in told["who"]),
        firmness=Firmness(told.get("firmness", Firmness.FLEXIBLE)),
        visibility=Visibility(told.get("visibility", USUAL_VISIBILITY[kind])),
        all_day=all_day,
        start=start,
        end=end,
        zone=None if all_day else plan.zone,
        rule=rule,
        state=State(told.get("state", State.PLANNED)),
        created=now,
        changed=now,
    )
