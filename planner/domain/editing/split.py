"""Dividing a series into what was before an occurrence and what follows from it on."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, time

from planner.domain.block import Block
from planner.domain.editing.pattern import DAY, END_OF_DAY, SECOND, Pattern, pattern_of
from planner.domain.editing.values import Fresh, Series
from planner.domain.recur.expand import BEGIN
from planner.domain.recur.rule import Rule


def split(series: Series, at: datetime, fresh: Fresh) -> tuple[Series, Series]:
    """The series up to the occurrence at that recurrence id, and a new one that begins with it.

    Together they have every occurrence, exception and override that the whole had. The new one has a UID
    of its own, as every reader of a calendar file expects of a series with another rule.
    """
    block = series.block
    rules = _rules(block, at, fresh.home)
    dates = {*block.added, block.start} if block.rule is None else {*block.added}
    before = _part(block, rules[0], (one for one in dates if one < at))
    before = replace(before, dropped=tuple(one for one in block.dropped if one < at))
    after = _part(block, rules[1], (one for one in dates if one >= at))
    after = replace(
        after,
        id=fresh.id,
        uid=fresh.uid,
        dropped=tuple(one for one in block.dropped if one >= at),
        sequence=0,
        created=fresh.now,
        changed=fresh.now,
    )
    kept = tuple(one for one in series.overrides if one.occurrence < at)
    handed_on = tuple(replace(one, block=fresh.id) for one in series.overrides if one.occurrence >= at)
    return _whole(Series(before, kept)), _whole(Series(after, handed_on))


def _whole(part: Series) -> Series:
    """A part with a single date repeats no more, so what was special about that date is the block's own."""
    own = part.override_at(part.block.start)
    if part.block.repeats:
        return part
    return Series(replace(part.block if own is None else own.applied_to(part.block), dropped=()))


def _part(block: Block, pattern: Pattern | None, dates: Iterable[datetime]) -> Block:
    """The series with that rule and those dates, of which it has at least one."""
    added = sorted(dates)
    start = added.pop(0) if pattern is None else pattern.first
    rule = None if pattern is None else str(pattern.rule)
    return replace(block, start=start, end=start + (block.end - block.start), rule=rule, added=tuple(added))


def _rules(block: Block, at: datetime, home: str) -> tuple[Pattern | None, Pattern | None]:
    """The rule with its first occurrence on either side; None where it has none there."""
    pattern = pattern_of(block, home)
    if pattern is None:
        return None, None
    following = pattern.next_from(at)
    if following is None:
        return pattern, None
    gone = sum(1 for _ in pattern.between(BEGIN, at))
    left = pattern.rule.count and pattern.rule.count - gone
    after = Pattern(replace(pattern.rule, count=left), following)
    if not gone:
        return None, after
    return Pattern(_ending_before(pattern, at, block), pattern.first), after


def _ending_before(pattern: Pattern, at: datetime, block: Block) -> Rule:
    """The day before is the last one, which also reads well in words, unless the day itself has others."""
    midnight = datetime.combine(at.date(), time())
    until = datetime.combine(midnight - DAY, time() if block.all_day else END_OF_DAY)
    if any(pattern.between(midnight, at)):
        until = at.replace(microsecond=0) - SECOND
    return replace(pattern.rule, count=None, until=until)
