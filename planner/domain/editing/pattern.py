"""What a series has by its rule, on its own wall: the starts that editing asks for, without exceptions."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import chain

from planner.domain.block import Block
from planner.domain.recur.expand import BEGIN, END, TICK, Expansion
from planner.domain.recur.parse import parse
from planner.domain.recur.rule import Rule
from planner.domain.span import Span
from planner.domain.walltime import instant, wall_at

DAY, SECOND = timedelta(days=1), timedelta(seconds=1)
END_OF_DAY = time(23, 59, 59)
# How far back the last start before an end is looked for, one after the other.
BACK = (timedelta(days=2), timedelta(days=40), timedelta(days=400), END - BEGIN)


class Pattern:
    """A rule on the wall and where it begins; ``expansion`` has its starts."""

    def __init__(self, rule: Rule, first: datetime) -> None:
        self.rule = rule
        self.first = first
        self.expansion = Expansion(rule, first)

    def between(self, start: datetime, end: datetime) -> Iterator[datetime]:
        """The starts from ``start`` up to, not including, ``end``."""
        return self.expansion.within(Span(start, max(start, end)))

    def has(self, at: datetime) -> bool:
        return any(self.between(at, at + TICK))

    def next_from(self, at: datetime) -> datetime | None:
        """The first start at that time or after it."""
        return next(self.between(at, END), None)

    def last(self) -> datetime | None:
        """The last start; None where there is no last one, or none at all."""
        end = self.expansion.last
        if end is None:
            return None
        for back in BACK:
            if found := list(self.between(max(end - back, BEGIN), min(end + TICK, END))):
                return found[-1]
        return None


def pattern_of(block: Block, home: str) -> Pattern | None:
    """What the block has by its rule; None where it has none. ``home`` is where it floats."""
    if block.rule is None:
        return None
    rule = parse(block.rule)
    if block.all_day:
        until = rule.until and datetime.combine(rule.until.date(), time())
        rule = replace(rule, until=until, byhour=(), byminute=(), bysecond=())
    elif rule.until is not None and rule.until.tzinfo is not None:
        rule = replace(rule, until=_on_the_wall(rule, block, rule.until, home))
    return Pattern(rule, block.start)


def seen(block: Block, home: str, end: datetime = END) -> Iterator[datetime]:
    """The occurrences before ``end`` that were not dropped, by rule or added, in no order."""
    pattern = pattern_of(block, home)
    by_rule = iter((block.start,)) if pattern is None else pattern.between(BEGIN, end)
    return (one for one in chain(block.added, by_rule) if one < end and one not in block.dropped)


def up_to(at: datetime) -> datetime:
    """The earliest end in whole seconds that still includes what starts then."""
    return at if not at.microsecond else at.replace(microsecond=0) + SECOND


def _on_the_wall(rule: Rule, block: Block, until: datetime, home: str) -> datetime:
    """The end as the clocks there show it: the same starts are before it, also where these change."""
    wall = wall_at(until, block.zone or home).replace(fold=0)
    unended = Pattern(replace(rule, until=None), block.start)
    for at in unended.between(max(wall - DAY, BEGIN), min(wall + DAY, END)):
        if instant(at, block.zone, home) <= until.astimezone(UTC):
            wall = max(wall, up_to(at))
        else:
            return min(wall, at.replace(microsecond=0) - SECOND)
    return wall
