"""Moving a whole series by moving one of its occurrences, with all that departs from its rule."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from planner.domain.block import Block, Override
from planner.domain.editing.follow import follow
from planner.domain.editing.pattern import Pattern, pattern_of
from planner.domain.editing.values import Move, Series
from planner.domain.errors import UserError
from planner.domain.recur.parse import parse
from planner.domain.values import dataclass


def moved(series: Series, move: Move, plain: Mapping[str, Any], home: str) -> Series:
    """The series with one occurrence moved and all others with it, and with the other fields as ``plain``.

    Overrides with a time of their own keep it. Dates that were added go along on the clock but keep their
    day, unless such dates are all there is. Raises UserError where the series cannot follow.
    """
    block, pattern = series.block, pattern_of(series.block, home)
    new = replace(block, **plain)
    of_added = _place_of_added(block, new, move)
    if pattern is None:
        return _laid_out(series, new, _Layout(None, of_added(block.start), of_added, of_added), move)
    if not pattern.has(move.at):
        raise UserError("This date was added to the series by hand; please move only this one.")
    followed = follow(pattern, move, all_day=new.all_day)

    def place_of(occurrence: datetime) -> datetime | None:
        return followed.place_of(occurrence) if pattern.has(occurrence) else None

    layout = _Layout(str(followed.rule), followed.first, place_of, of_added, followed.extra)
    return _laid_out(series, new, layout, move)


def with_new_rule(series: Series, move: Move, plain: Mapping[str, Any]) -> Series:
    """The series with one occurrence moved and with the rule in ``plain``.

    It begins with the first occurrence of the rule from the day on that its beginning comes to lie on.
    Exceptions and overrides stay where the new rule has an occurrence that day too. Raises UserError for a
    rule that never comes round.
    """
    block, new = series.block, replace(series.block, **plain)
    begin = datetime.combine(min(block.start, move.at).date() + move.days, move.start.time())
    unbegun = Pattern(parse(plain["rule"]), begin)
    first = unbegun.next_from(begin)
    if first is None:
        raise UserError("That would never come round; please choose another repetition.")

    def place_of(occurrence: datetime) -> datetime | None:
        there = datetime.combine(occurrence.date() + move.days, move.start.time())
        return there if unbegun.has(there) else None

    layout = _Layout(str(unbegun.rule), first, place_of, _place_of_added(block, new, move))
    return _laid_out(series, new, layout, move)


Place = Callable[[datetime], datetime | None]


@dataclass(frozen=True, slots=True)
class _Layout:
    """A rule and its first occurrence, and where to the occurrences go that there were before.

    ``extra`` are those that the rule has and that are not to be.
    """

    rule: str | None
    first: datetime
    by_rule: Place
    of_added: Place
    extra: tuple[datetime, ...] = ()


def _laid_out(series: Series, new: Block, layout: _Layout, move: Move) -> Series:
    def place_of(occurrence: datetime) -> datetime | None:
        place = layout.by_rule(occurrence)
        return layout.of_added(occurrence) if place is None and occurrence in series.block.added else place

    added = _places(layout.of_added, new.added)
    extra = (one for one in layout.extra if one not in added)
    block = replace(
        new,
        rule=layout.rule,
        start=layout.first,
        end=layout.first + move.length,
        added=added,
        dropped=tuple(sorted({*_places(place_of, new.dropped), *extra})),
    )
    return Series(block, _with_places(series, block, place_of))


def _with_places(series: Series, new: Block, place_of: Place) -> tuple[Override, ...]:
    """The overrides at the occurrences that they belong to now; those without one are left out."""
    put: dict[datetime, Override] = {}
    for override in series.overrides:
        if (place := place_of(override.occurrence)) is not None:
            put.setdefault(place, replace(override, occurrence=place))
    if new.all_day == series.block.all_day:
        return tuple(put.values())
    # A time of its own says nothing any more.
    return tuple(replace(one, start=None, end=None, all_day=None) for one in put.values())


def _place_of_added(block: Block, new: Block, move: Move) -> Callable[[datetime], datetime]:
    """Where a date that was added goes: along on the clock, and to another day only if all are such dates."""
    shift = move.shift if block.rule is None or move.is_short else move.on_the_clock
    if new.all_day == block.all_day:
        return lambda date: date + shift
    days = (move.at + shift).date() - move.at.date()
    return lambda date: datetime.combine(date.date() + days, move.start.time())


def _places(place_of: Place, dates: Iterable[datetime]) -> tuple[datetime, ...]:
    return tuple(sorted({place for one in dates if (place := place_of(one)) is not None}))
