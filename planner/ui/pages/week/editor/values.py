"""What the editor shows of a block, by the names of its fields, and what of it people changed."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from planner.domain.block import Block
from planner.domain.editing.fields import TIMES, require_own, without_same_rule
from planner.domain.editing.values import Scope
from planner.domain.errors import UserError
from planner.domain.ids import new_id
from planner.domain.kinds import State
from planner.services.agenda import Entry
from planner.ui.pages.week.wish import ALL_SCOPES

Values = dict[str, Any]
LYING = frozenset({"start", "end", "all_day", "who", "zone"})
EDITED = (
    "title",
    "who",
    "kind",
    "all_day",
    "start",
    "end",
    "zone",
    "firmness",
    "visibility",
    "state",
    "place",
    "note",
)


def values_of(entry: Entry) -> Values:
    """The fields as the occurrence has them, with the rule of its series."""
    block = entry.occurrence.block
    return {name: getattr(block, name) for name in EDITED} | {"rule": entry.series.rule}


def differing(now: Values, before: Values) -> Values:
    """The fields that are others now; start and end go together, as one alone takes the other along."""
    fields = {name: value for name, value in now.items() if value != before[name]}
    return fields | {name: now[name] for name in TIMES} if fields.keys() & TIMES else fields


def wanted(entry: Entry, fields: Values) -> Values:
    """The fields without a rule that says the same in other words."""
    return dict(without_same_rule(entry.series, fields))


def scopes_of(entry: Entry, fields: Values, home: str) -> tuple[Scope, ...]:
    """How far a change of these fields can reach."""
    try:
        require_own(entry.series, fields, home)
    except UserError:
        return Scope.FOLLOWING, Scope.ALL
    return ALL_SCOPES


def as_new(block: Block, values: Values, now: datetime, state: State | None = None) -> Block:
    """A block of the plan's own like this one, with other values; ``now`` is UTC."""
    return replace(
        block,
        **values | ({"state": state} if state else {}),
        id=new_id(),
        uid=new_id(),
        added=(),
        dropped=(),
        source=None,
        extra="",
        digest=None,
        sequence=0,
        created=now,
        changed=now,
        removed=None,
    )
