"""Giving a block another rule, and its exceptions the places that go with it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from planner.domain.block import Block, Override
from planner.domain.editing.values import Edit, Series
from planner.domain.errors import UserError
from planner.domain.recur.expand import END, TICK, Expansion
from planner.domain.recur.parse import parse
from planner.domain.recur.rule import Rule
from planner.domain.span import Span

END_OF_DAY = time(23, 59, 59)


def with_rule(series: Series, fields: Mapping[str, Any], clock: time, length: timedelta) -> Edit:
    """The series with the rule in ``fields``, or without one where that is None; each lasts ``length``.

    It begins with the first occurrence of the rule, at the time ``clock``, on or after the day it began on.
    Exceptions and overrides stay where the new rule has an occurrence too. Raises UserError for a rule
    that never comes round.
    """
    start = datetime.combine(series.block.start.date(), clock)
    if fields["rule"] is None:
        single = replace(series.block, **fields, start=start, end=start + length, added=(), dropped=())
        return Edit((single,), series.overrides)
    expansion = Expansion(parse(fields["rule"]), start)
    first = next(expansion.within(Span(start, END)), None)
    if first is None:
        raise UserError("That would never come round; please choose another repetition.")

    def if_there(at: datetime) -> datetime | None:
        moved = datetime.combine(at.date(), clock)
        return next(expansion.within(Span(moved, moved + TICK)), None)

    block = replace(
        series.block,
        **fields,
        start=first,
        end=first + length,
        dropped=tuple(sorted({place for one in series.block.dropped if (place := if_there(one))})),
    )
    return relocated(block, series.overrides, if_there)


def relocated(
    block: Block, overrides: Iterable[Override], place_of: Callable[[datetime], datetime | None]
) -> Edit:
    """The block and its overrides, each at the occurrence it belongs to now; without one it has to go."""
    put: dict[datetime, Override] = {}
    delete = []
    for override in overrides:
        place = place_of(override.occurrence)
        if place is None or place in put:
            delete.append(override)
        else:
            put[place] = replace(override, occurrence=place)
    return Edit((block, *put.values()), tuple(delete))


def lasting_all_day(rule: Rule, becomes_timed: bool) -> Rule:
    """A last day that is a date ends, for a series with times, when that day ends."""
    if becomes_timed and rule.until is not None and rule.until.time() == time():
        return replace(rule, until=datetime.combine(rule.until.date(), END_OF_DAY))
    return rule
