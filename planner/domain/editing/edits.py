"""Changing, moving and deleting occurrences of a series, as pure functions on records."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from planner.domain.block import OVERRIDABLE, Block, Override
from planner.domain.editing.fields import overridable, plain_fields, require_own, times, without_same_rule
from planner.domain.editing.move import moved, with_new_rule
from planner.domain.editing.pattern import pattern_of, seen
from planner.domain.editing.split import split
from planner.domain.editing.values import Edit, Fresh, Move, Scope, Series, edit_to
from planner.domain.errors import Stale
from planner.domain.occurrence import nth
from planner.domain.recur.series import has_date


def change(
    series: Series, at: datetime | None, scope: Scope, fields: Mapping[str, Any], fresh: Fresh
) -> Edit:
    """Give new values to some fields of a block: of one occurrence, of those from it on, or of all.

    ``at`` is the occurrence's recurrence id, None for a single block and for all of a series as such. A new
    ``start`` and ``end`` are those that the occurrence comes to have, in wall time; one of them alone leaves
    the length, or the start, as it is. A rule follows it there, and so do exceptions and overrides, which
    otherwise stay as they are. A ``rule`` of None leaves of the series this one occurrence.

    Raises UserError where the rule cannot follow, and for what only a whole series can be given; Stale where
    there is no such occurrence any more.
    """
    _require_there(series, at, scope, fresh.home)
    fields = without_same_rule(series.block, fields)
    if not series.block.repeats:
        return edit_to(series, _single(series, fields))
    if at is None:
        first = min(seen(series.block, fresh.home), default=series.block.start)
        return edit_to(series, _all(series, first, None, fields, fresh.home))
    if scope is Scope.THIS:
        return edit_to(series, _this(series, at, fields, fresh))
    own = series.override_at(at)
    if scope is Scope.ALL or not _any_before(series.block, at, fresh.home):
        return edit_to(series, _all(series, at, own, fields, fresh.home))
    before, after = split(series, at, fresh)
    if not after.block.repeats:
        return edit_to(series, before, _single(after, fields))
    return edit_to(series, before, _all(after, at, own, fields, fresh.home))


def delete(series: Series, at: datetime | None, scope: Scope, fresh: Fresh) -> Edit:
    """Take away one occurrence, those from it on, or all; what is more than one goes to the trash.

    What an occurrence had of its own is kept, so that it comes back with it. A series of which nothing else
    could be seen goes to the trash as a whole. Raises Stale where there is no such occurrence any more.
    """
    _require_there(series, at, scope, fresh.home)
    block = series.block
    if block.repeats and at is not None and scope is not Scope.ALL:
        if scope is Scope.THIS:
            left = replace(block, dropped=tuple(sorted({*block.dropped, at})))
            if any(seen(left, fresh.home)):
                return edit_to(series, replace(series, block=left))
        elif _any_before(block, at, fresh.home):
            before, after = split(series, at, fresh)
            return edit_to(series, before, _removed(after, fresh))
    return edit_to(series, _removed(series, fresh))


def _removed(series: Series, fresh: Fresh) -> Series:
    return replace(series, block=replace(series.block, removed=fresh.now))


def _any_before(block: Block, at: datetime, home: str) -> bool:
    return any(seen(block, home, at))


def _require_there(series: Series, at: datetime | None, scope: Scope, home: str) -> None:
    """Raises Stale where a window or a program speaks of what is no longer so."""
    block = series.block
    if not block.repeats:
        if at not in (None, block.start):
            raise Stale("This no longer repeats; please look at it anew.")
    elif at is None:
        if scope is not Scope.ALL:
            raise Stale("This repeats now; please look at it anew.")
    elif not has_date(block, at, home):
        raise Stale("This is no longer among the dates of its series; please look at it anew.")


def _single(series: Series, fields: Mapping[str, Any]) -> Series:
    block = series.block
    plain = plain_fields(block, fields)
    start, end = times(block, fields)
    if plain.get("rule") is not None:
        return with_new_rule(series, Move(block.start, start, end), plain)
    return replace(series, block=replace(block, **plain, start=start, end=end))


def _this(series: Series, at: datetime, fields: Mapping[str, Any], fresh: Fresh) -> Series:
    """The override keeps only in what the occurrence differs, so the rest goes along with the series."""
    require_own(series.block, fields, fresh.home)
    usual, before = nth(series.block, at), series.override_at(at)
    if before is None:
        before = Override(id=fresh.id, block=series.block.id, occurrence=at, changed=fresh.now)
    now = before.applied_to(usual)
    start, end = times(now, fields)
    now = replace(now, **overridable(fields), start=start, end=end)
    own = {name: value for name in OVERRIDABLE if (value := getattr(now, name)) != getattr(usual, name)}
    if own.keys() & {"start", "end", "all_day"}:
        own |= {"start": start, "end": end}
    differing: dict[str, Any] = {name: own.get(name) for name in OVERRIDABLE}
    override = replace(before, **differing)
    override.applied_to(usual).checked()
    kept = (one for one in series.overrides if one.id != override.id)
    return replace(series, overrides=(*kept, override))


def _all(series: Series, at: datetime, own: Override | None, fields: Mapping[str, Any], home: str) -> Series:
    """All become as the occurrence that was edited; of what was edited it keeps nothing of its ``own``.

    One that was moved by itself before takes all with it to where it is put now; being lengthened, it stays
    where it is, and so do they.
    """
    block = series.block
    shown = nth(block, at) if own is None else own.applied_to(nth(block, at))
    start, end = times(shown, fields)
    is_moved = start != shown.start
    if is_moved and shown.all_day != block.all_day:
        fields = {"all_day": shown.all_day, **fields}
    plain = plain_fields(block, fields)
    if "rule" in fields and fields["rule"] is None:
        return Series(replace(shown, **plain, start=start, end=end))
    is_moved = is_moved or "all_day" in plain
    if own is not None:
        series = _giving_way(series, own, fields, None if is_moved else (start, end))
    if not is_moved:
        start, end = at, at + (end - start if end != shown.end else block.end - block.start)
    move = Move(at, start, end)
    if "rule" in plain:
        return with_new_rule(series, move, plain)
    if move.shift or "all_day" in plain:
        return moved(series, move, plain, home)
    if "zone" in plain and (pattern := pattern_of(block, home)):  # an end that is a moment is one on the wall
        plain["rule"] = str(pattern.rule)
    return replace(series, block=replace(block, **plain, end=block.start + move.length))


def _giving_way(
    series: Series, own: Override, fields: Mapping[str, Any], own_times: tuple[datetime, datetime] | None
) -> Series:
    """The series with the override without those fields, and with those times if it had any."""
    start, end = own_times if own_times and own.start else (None, None)
    nothing: dict[str, Any] = dict.fromkeys(overridable(fields))

    def kept(one: Override) -> Override:
        return replace(one, **nothing, start=start, end=end) if one.id == own.id else one

    return replace(series, overrides=tuple(map(kept, series.overrides)))
