"""Changing, moving and deleting occurrences of a series, as pure functions on records."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from planner.domain.block import OVERRIDABLE, Block, Override
from planner.domain.editing.follow import Follower
from planner.domain.editing.rules import lasting_all_day, relocated, with_rule
from planner.domain.editing.split import split
from planner.domain.editing.values import Edit, Fresh, Scope, Series
from planner.domain.errors import UserError
from planner.domain.recur.parse import parse


def change(
    series: Series, at: datetime | None, scope: Scope, fields: Mapping[str, Any], fresh: Fresh
) -> Edit:
    """Give new values to some fields of a block: of one occurrence, of those from it on, or of all.

    ``at`` is the occurrence's recurrence id, None for a single block. A new ``start`` and ``end`` are those
    that the occurrence comes to have, in wall time; a rule follows it there, and so do exceptions and
    overrides, which otherwise stay as they are. Raises UserError where the rule cannot follow, and for what
    only a whole series can be given.
    """
    if at is None or not series.block.repeats:
        return _single(series, fields)
    if scope is Scope.THIS:
        return _this(series, at, fields, fresh)
    if scope is Scope.FOLLOWING and at > series.block.start:
        before, after = split(series, at, fresh)
        edit = _all(after, at, fields)
        return Edit((before.block, *edit.put), edit.delete)
    return _all(series, at, fields)


def delete(series: Series, at: datetime | None, scope: Scope, fresh: Fresh) -> Edit:
    """Take away one occurrence, those from it on, or all; what is more than one goes to the trash."""
    block = series.block
    if at is None or not block.repeats or scope is Scope.ALL:
        return Edit(put=(replace(block, removed=fresh.now),))
    if scope is Scope.THIS:
        override = series.override_at(at)
        dropped = tuple(sorted({*block.dropped, at}))
        return Edit((replace(block, dropped=dropped),), () if override is None else (override,))
    if at <= block.start:
        return Edit(put=(replace(block, removed=fresh.now),))
    before, after = split(series, at, fresh)
    return Edit((before.block, replace(after.block, removed=fresh.now), *after.overrides))


def _single(series: Series, fields: Mapping[str, Any]) -> Edit:
    block = replace(series.block, **{name: value for name, value in fields.items() if name != "rule"})
    if fields.get("rule") is None:
        return Edit(put=(block,))
    return with_rule(Series(block), {"rule": fields["rule"]}, block.start.time(), block.end - block.start)


def _this(series: Series, at: datetime, fields: Mapping[str, Any], fresh: Fresh) -> Edit:
    if not fields.keys() <= set(OVERRIDABLE):
        raise UserError("How it repeats belongs to the whole series; please change it for all of them.")
    override = series.override_at(at) or Override(
        id=fresh.id, block=series.block.id, occurrence=at, changed=fresh.now
    )
    return Edit(put=(replace(override, **fields),))


def _all(series: Series, at: datetime, fields: Mapping[str, Any]) -> Edit:
    block = series.block
    length = block.end - block.start
    start = fields.get("start", at)
    end = fields.get("end", start + length)
    series = replace(series, overrides=tuple(_giving_way(one, at, fields) for one in series.overrides))
    plain = {name: value for name, value in fields.items() if name not in ("start", "end")}
    if "rule" in plain:
        return with_rule(series, plain, start.time(), end - start)
    if (start, end - start) == (at, length):
        return Edit((replace(block, **plain), *series.overrides))
    return _moved(series, at, start, end, plain)


def _giving_way(override: Override, at: datetime, fields: Mapping[str, Any]) -> Override:
    """The occurrence that was edited shows what all of them are to show, even where it had its own."""
    if override.occurrence != at:
        return override
    nothing: dict[str, Any] = dict.fromkeys(fields.keys() & set(OVERRIDABLE))
    return replace(override, **nothing)


def _moved(series: Series, at: datetime, start: datetime, end: datetime, plain: Mapping[str, Any]) -> Edit:
    block = series.block
    if block.rule is None:
        raise UserError("These dates follow no rule; please move them one by one.")
    becomes_timed = block.all_day and not plain.get("all_day", True)
    follower = Follower(lasting_all_day(parse(block.rule), becomes_timed), block.start, at, start)
    moved: Block = replace(
        block,
        **plain,
        rule=str(follower.rule),
        start=follower.first,
        end=follower.first + (end - start),
        added=tuple(one + (start - at) for one in block.added),
        dropped=tuple(sorted({place for one in block.dropped if (place := follower.place_of(one))})),
    )
    overrides = series.overrides
    if moved.all_day != block.all_day:  # a time of its own says nothing any more
        overrides = tuple(replace(one, start=None, end=None, all_day=None) for one in overrides)
    return relocated(moved, overrides, follower.place_of)
