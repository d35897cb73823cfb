"""Series that were edited, and what is to be seen of them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from planner.domain.block import Block, Override
from planner.domain.editing.edits import change
from planner.domain.editing.pattern import pattern_of
from planner.domain.editing.values import Edit, Fresh, Scope, Series
from planner.domain.kinds import Kind
from planner.domain.occurrence import Occurrence
from planner.domain.recur.series import occurrences
from planner.domain.span import Span

HOME = "Europe/Berlin"
NOW = datetime(2026, 1, 1, tzinfo=UTC)
FRESH = Fresh(id="new", uid="new-uid", now=NOW + timedelta(days=1), home=HOME)
DAY, HOUR, YEARS = timedelta(days=1), timedelta(hours=1), timedelta(days=3 * 366)


def block(rule: str | None, start: datetime, length: timedelta = HOUR, **fields: Any) -> Block:
    usual = {"title": "Choir", "kind": Kind.ME, "who": ("anna",), "zone": HOME, "created": NOW}
    usual |= {"id": "b", "uid": "u", "changed": NOW, "start": start, "end": start + length, "rule": rule}
    return Block(**usual | fields)  # type: ignore[arg-type]


def override(at: datetime, **fields: Any) -> Override:
    return Override(id=f"o{at:%Y%m%d%H%M%S}", block="b", occurrence=at, changed=NOW, **fields)


def result(old: Series, edit: Edit) -> list[Series]:
    """All the series there are after the edit, also those in the trash."""
    blocks = {old.block.id: old.block} | {one.id: one for one in edit.put if isinstance(one, Block)}
    overrides = {one.id: one for one in old.overrides}
    for gone in edit.delete:
        assert overrides.pop(gone.id) == gone
    overrides |= {one.id: one for one in edit.put if isinstance(one, Override)}
    found = [
        Series(one, tuple(own for own in overrides.values() if own.block == one.id))
        for one in blocks.values()
    ]
    assert sum(len(one.overrides) for one in found) == len(overrides), "an override without its block"
    assert all(len({own.occurrence for own in one.overrides}) == len(one.overrides) for one in found)
    for record in edit.put:
        record.checked()
    return found


def visible(series: Iterable[Series], around: datetime, reach: timedelta = YEARS) -> list[Occurrence]:
    """What can be seen of them in the years around a wall time."""
    window = Span((around - reach).replace(tzinfo=UTC), (around + reach).replace(tzinfo=UTC))
    return [
        found
        for one in series
        if one.block.removed is None
        for found in occurrences(one.block, {own.occurrence: own for own in one.overrides}, window, HOME)
    ]


def starts(series: Series, around: datetime, reach: timedelta = YEARS) -> set[datetime]:
    """When the series has its occurrences, overrides aside."""
    return {
        one.recurrence_id
        for one in visible([replace(series, overrides=())], around, reach)
        if one.recurrence_id
    }


def edited(series: Series, at: datetime | None, scope: Scope, **fields: Any) -> list[Series]:
    return result(series, change(series, at, scope, fields, FRESH))


def begins_on_its_rule(series: Series) -> bool:
    pattern = pattern_of(series.block, HOME)
    return pattern is None or pattern.has(series.block.start)
