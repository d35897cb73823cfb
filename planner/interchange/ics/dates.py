"""The dates of a series while it is being understood: which it has, and which of them a file means."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from itertools import chain, islice

from planner.domain.block import Block
from planner.domain.editing.pattern import DAY, Pattern, pattern_of
from planner.domain.recur.expand import BEGIN
from planner.domain.recur.rule import Rule
from planner.interchange.ics.limits import MOST_DATES
from planner.interchange.ics.when import MIDNIGHT, Wall, When


class Dates:
    """The starts of a series on its wall, by its rule and those added."""

    def __init__(self, block: Block, wall: Wall, added: Iterable[datetime] = ()) -> None:
        self.wall = wall
        self.pattern = pattern_of(block, wall.home)
        self._usual_time = block.start.time()
        self._added: dict[date, set[datetime]] = defaultdict(set)
        for at in (*added, *block.added, *([] if self.pattern else [block.start])):
            self.add(at)

    def add(self, at: datetime) -> None:
        self._added[at.date()].add(at)

    def has(self, at: datetime) -> bool:
        return at in self._added.get(at.date(), ()) or self.by_rule(at)

    def by_rule(self, at: datetime) -> bool:
        return self.pattern is not None and self.pattern.has(at)

    def meant(self, when: When) -> list[datetime]:
        """The dates that a file means by a time: that time, or all on its day if it has only a day.

        A midnight that is none of the dates is a day, too, as Outlook writes it. Where nothing fits, it is
        the time itself, and for a day nothing.
        """
        at = self.wall.shows(when).replace(fold=0)
        if self.wall.all_day or (not when.is_date and self.has(at)):
            return [at]
        here = self._on(datetime.combine(at, MIDNIGHT))
        if when.is_date or (at.time() == MIDNIGHT and here):
            return here
        if self.wall.zone is None and self.has(when.wall):  # floating, its exceptions called UTC by mistake
            return [when.wall]
        # In a gap of the clock the series keeps a time that no clock shows.
        moment = self.wall.moment(at)
        return [one for one in here if self.wall.moment(one) == moment] or [at]

    def before(self, end: datetime) -> set[datetime]:
        """Those before that time, as many as a plan takes."""
        by_rule = self.pattern.between(BEGIN, end) if self.pattern else ()
        return {*by_rule, *chain.from_iterable(self._added.values())}

    def usual(self, day: datetime) -> datetime:
        """The time of that day at which the series starts."""
        return datetime.combine(day, self._usual_time)

    def _on(self, day: datetime) -> list[datetime]:
        by_rule: Iterator[datetime] = self.pattern.between(day, day + DAY) if self.pattern else iter(())
        return sorted({*islice(by_rule, MOST_DATES), *self._added.get(day.date(), ())})


def pattern_by(rule: Rule, block: Block, wall: Wall) -> Pattern:
    """What the block has by that rule."""
    pattern = pattern_of(replace(block, rule=str(on_the_wall(rule, wall))), wall.home)
    if pattern is None:
        raise AssertionError(rule)
    return pattern


def on_the_wall(rule: Rule, wall: Wall) -> Rule:
    """The rule as a block can have it: where only the file knows the zone, its end is a time on the wall."""
    if rule.until is None or rule.until.tzinfo is None or wall.zone is None or wall.zone.name is not None:
        return rule
    return replace(rule, until=wall.shows_at(rule.until))
