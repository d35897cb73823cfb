"""When an event happens again: its rules, the dates added to them and those left out."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from planner.domain.block import Block
from planner.domain.errors import UserError
from planner.domain.recur.expand import BEGIN, END
from planner.domain.recur.parse import parse
from planner.domain.recur.rule import Rule
from planner.interchange.ics.component import ContentLine
from planner.interchange.ics.dates import Dates, on_the_wall, pattern_by
from planner.interchange.ics.event import Event
from planner.interchange.ics.limits import MOST_DATES, MOST_RULES, YEARS_AHEAD
from planner.interchange.ics.old_rules import modern
from planner.interchange.ics.reading import Reading
from planner.interchange.ics.times import end_by
from planner.interchange.ics.when import Wall

VALUES = re.compile("[,;]")
AHEAD = timedelta(days=366 * YEARS_AHEAD)
TOO_MANY = f"it has more than {MOST_DATES:,} single dates, so those after them were left out."
REFUSED = {
    "RRULE": "its repetition could not be taken, so it comes in once.",
    "EXRULE": "a rule of when it does not happen could not be taken.",
}

# The ends of single dates that are not those of the rest, by their starts.
Ends = dict[datetime, datetime]


def repeated(block: Block, event: Event, wall: Wall, reading: Reading) -> tuple[Block, Ends]:
    """The block as a series, if the event is one."""
    ends: Ends = {}
    rules = list(_rules(event, "RRULE", reading))
    series = _by_rule(block, rules[0], wall, reading) if rules else block
    added = {*series.added}
    for rule in rules[1:]:
        added.update(_written_out(rule, block, wall, reading))
    added.update(_added(event, Dates(block, wall), ends, reading))
    added.discard(series.start)
    dates = Dates(series, wall, added)
    dropped = _dropped(event, block, dates, reading)
    added = {at for at in added if not dates.by_rule(at)}
    added, dropped = added - dropped, dropped - added
    if series.rule is None and not added:
        return replace(series, dropped=(series.start,) if series.start in dropped else ()), ends
    return replace(series, added=_kept(added, reading), dropped=_kept(dropped, reading)), ends


def _rules(event: Event, name: str, reading: Reading) -> Iterator[Rule]:
    for number, line in enumerate(event.every(name)) if event.has(name) else ():
        if number == MOST_RULES:
            reading.notes.tell(f"it has more than {MOST_RULES} rules, so those after them were left out.")
            return
        try:
            yield parse(modern(line.value))
        except UserError as refusal:
            reading.notes.tell(f"{REFUSED[name]} {refusal}")


def _by_rule(block: Block, rule: Rule, wall: Wall, reading: Reading) -> Block:
    """The block beginning with the first occurrence of its rule; a start that is none is an added date."""
    pattern = pattern_by(rule, block, wall)
    first = reading.patience.first_of(pattern)
    if first is None:
        over = "is over before it begins" if rule.until or rule.count else "never comes round"
        reading.notes.tell(f"its repetition {over}, so it comes in once.")
        return block
    added = () if first == block.start else (block.start,)
    end = first + (block.end - block.start)
    return replace(block, start=first, end=end, rule=str(on_the_wall(rule, wall)), added=added)


def _written_out(rule: Rule, block: Block, wall: Wall, reading: Reading) -> list[datetime]:
    """The dates of a further rule, which a plan does not have."""
    pattern = pattern_by(rule, block, wall)
    if pattern.expansion.last is None:
        reading.notes.tell("it repeats by several rules; one that has no end could not be taken.")
        return []
    return list(pattern.between(BEGIN, END))


def _added(event: Event, dates: Dates, ends: Ends, reading: Reading) -> Iterator[datetime]:
    """The dates of RDATE; a period's end is put among the ``ends``."""
    wall = dates.wall
    for line, value in _values(event, "RDATE", reading):
        start, _, end = value.partition("/")
        try:
            when = reading.when(line, start)
            at = wall.shows(when).replace(fold=0)
            if when.is_date and not wall.all_day:
                at = dates.usual(at)
            if end:
                ends[at] = end_by(line, end, at, wall, reading).replace(fold=0)
        except (ValueError, OverflowError):
            reading.notes.tell("a date on which it happens besides could not be read and was left out.")
            continue
        yield at


def _dropped(event: Event, block: Block, dates: Dates, reading: Reading) -> set[datetime]:
    """The dates of EXDATE, and those of EXRULE for as long as people plan."""
    dropped: set[datetime] = set()
    for line, value in _values(event, "EXDATE", reading):
        try:
            dropped.update(dates.meant(reading.when(line, value)))
        except ValueError:
            reading.notes.tell("a date on which it does not happen could not be read, so it happens then.")
        if len(dropped) > MOST_DATES:
            break
    end = min(reading.guest.now.replace(tzinfo=None) + AHEAD, END)
    for rule in _rules(event, "EXRULE", reading):
        pattern = pattern_by(rule, block, dates.wall)
        dropped.update(dates.before(end).intersection(pattern.between(BEGIN, end)))
        if pattern.expansion.last is None:
            reading.notes.tell(f"what it leaves out by a rule was left out for {YEARS_AHEAD} years.")
    return dropped


def _values(event: Event, name: str, reading: Reading) -> Iterator[tuple[ContentLine, str]]:
    """The values of all the lines of that name, as many as a plan takes."""
    left = MOST_DATES
    for line in event.every(name) if event.has(name) else ():
        for value in VALUES.split(line.value):
            if not left:
                reading.notes.tell(TOO_MANY)
                return
            if value.strip():
                left -= 1
                yield line, value


def _kept(dates: set[datetime], reading: Reading) -> tuple[datetime, ...]:
    if len(dates) > MOST_DATES:
        reading.notes.tell(TOO_MANY)
    return tuple(sorted(dates)[:MOST_DATES])
