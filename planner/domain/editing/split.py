"""Dividing a series into what was before an occurrence and what follows from it on."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from planner.domain.block import Block
from planner.domain.editing.rules import END_OF_DAY
from planner.domain.editing.values import Fresh, Series
from planner.domain.recur.expand import BEGIN, MOST, TICK, Expansion
from planner.domain.recur.parse import parse
from planner.domain.recur.rule import Rule
from planner.domain.span import Span


def split(series: Series, at: datetime, fresh: Fresh) -> tuple[Series, Series]:
    """The series up to the occurrence at that recurrence id, and a new one that begins with it.

    Together they have every occurrence, exception and override that the whole had. The new one has a UID
    of its own, as every reader of a calendar file expects of a series with another rule.
    """
    block = series.block
    rule = None if block.rule is None else parse(block.rule)
    before = replace(
        block,
        rule=None if rule is None else str(_ending_before(rule, at, block)),
        added=tuple(one for one in block.added if one < at),
        dropped=tuple(one for one in block.dropped if one < at),
    )
    after = replace(
        block,
        id=fresh.id,
        uid=fresh.uid,
        start=at,
        end=at + (block.end - block.start),
        rule=None if rule is None else str(_going_on(rule, at, block)),
        added=tuple(one for one in block.added if one >= at),
        dropped=tuple(one for one in block.dropped if one >= at),
        sequence=0,
        created=fresh.now,
        changed=fresh.now,
    )
    kept = tuple(one for one in series.overrides if one.occurrence < at)
    handed_on = tuple(replace(one, block=fresh.id) for one in series.overrides if one.occurrence >= at)
    return Series(before, kept), Series(after, handed_on)


def _ending_before(rule: Rule, at: datetime, block: Block) -> Rule:
    """The day before is the last one, which also reads well in words, unless the day itself has others."""
    until = datetime.combine(at.date() - timedelta(days=1), time() if block.all_day else END_OF_DAY)
    if not block.all_day and (rule.byhour or rule.byminute or rule.bysecond):
        until = at - timedelta(seconds=1)
    return replace(rule, count=None, until=until)


def _going_on(rule: Rule, at: datetime, block: Block) -> Rule:
    if rule.count is None:
        return rule
    gone = sum(1 for _ in Expansion(rule, block.start).within(Span(BEGIN, max(at, BEGIN + TICK))))
    return replace(rule, count=min(max(rule.count - gone, 1), MOST))
