"""What of a plan is to leave, as one calendar's file that was read back."""

from collections import defaultdict
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from planner.domain.block import Block, Override
from planner.domain.editing.values import Series
from planner.domain.errors import UserError
from planner.domain.kinds import Colour
from planner.domain.leaving import Choice, Leaving, leaving
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.domain.span import Span
from planner.domain.walltime import EPOCH, FIRST_DAY, LAST_DAY, day_span
from planner.identity import NAME
from planner.interchange.ics.write.file import Result, calendar
from planner.interchange.ics.write.head import Head
from planner.interchange.ics.write.parts import Remembered as Written
from planner.interchange.ics.write.proof import prove
from planner.store.reads.asking import all_of
from planner.store.reads.plan import blocks_in, overrides_of, people, the_plan
from planner.store.store import Store

# What phones show beside a calendar's name.
PHONE_COLOURS = {
    Colour.TEAL: "#2a9d8f",
    Colour.CORAL: "#e76f51",
    Colour.AMBER: "#e9a23b",
    Colour.MOSS: "#6a994e",
    Colour.SKY: "#4a8fd4",
    Colour.ROSE: "#c76b98",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to leave, of which days (the last one left out; all of them where None), and with what alarm.

    ``alarm`` is in minutes before each block with a time, None for none.
    """

    choice: Choice
    first: date | None = None
    end: date | None = None
    alarm: int | None = None


class Remembered:
    """What was made for the last file of the same ``Wanted``, so that only what changed is made anew."""

    def __init__(self) -> None:
        self.written = Written()
        self._home = ""
        self._left: dict[str, tuple[Series, tuple[Leaving, ...]]] = {}

    def leaving(self, found: Iterable[Series], choice: Choice, home: str) -> list[Leaving]:
        """What leaves of them: the very same values as last time where nothing has changed."""
        before = self._left if self._home == home else {}
        self._home, self._left = home, {}
        for series in found:
            known = before.get(series.block.id)
            if known is None or not _is_same(known[0], series):
                known = series, tuple(leaving(series, choice, home))
            self._left[series.block.id] = known
        return [one for _, ones in self._left.values() for one in ones]


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """A calendar's file, not written to any disk yet, and what it was made for.

    ``changed`` is when any of what is in it, or lies in the trash since, was changed last (UTC).
    """

    result: Result
    whose: str
    changed: datetime
    head: Head
    window: Span | None
    remembered: Remembered

    def prove(self, data: bytes) -> None:
        """Raises UserError unless that is what the file was to be."""
        prove(data, self.result.left, self.head, self.window, self.remembered.written)


def calendar_file(store: Store, wanted: Wanted, remembered: Remembered | None = None) -> CalendarFile:
    """The file of what is wanted. Raises UserError where it would be too much."""
    remembered = remembered or Remembered()
    with store.read() as connection:
        plan, present = the_plan(connection), people(connection)
        window = _window(wanted, plan)
        series, gone = _series(connection, window, {person.id for person in present})
    ones = remembered.leaving(series, wanted.choice, plan.zone)
    whose = [person for person in present if not wanted.choice.who or person.id in wanted.choice.who]
    head = _head(wanted, plan, whose, store)
    result = calendar(ones, head, window, remembered.written)
    left = (one for one in gone if any(leaving(one, wanted.choice, plan.zone)))
    changed = _newest(*(part.leaving for part in result.left), *left)
    return CalendarFile(result, _names(whose), changed, head, window, remembered)


def _newest(*all_of_it: Series | Leaving) -> datetime:
    changed = (max([each.block.changed, *(one.changed for one in each.overrides)]) for each in all_of_it)
    return max(changed, default=EPOCH)


def _is_same(one: Series, other: Series) -> bool:
    return one == other and _stamps(one) == _stamps(other)


def _stamps(series: Series) -> tuple[object, ...]:
    """What does not count when two are compared, and leaves with them all the same."""
    block = series.block
    return block.sequence, block.changed, *(one.changed for one in series.overrides)


def _series(
    connection: Connection, window: Span | None, present: AbstractSet[str]
) -> tuple[list[Series], list[Series]]:
    """What is in the plan to be seen, with what is changed about it; and what lies in the trash."""
    blocks = all_of(connection, Block) if window is None else blocks_in(connection, window)
    gone = [Series(block) for block in blocks if block.removed is not None]
    blocks = [block for block in blocks if block.removed is None]
    overrides: defaultdict[str, list[Override]] = defaultdict(list)
    for override in overrides_of(connection, [block.id for block in blocks if block.repeats]):
        overrides[override.block].append(override)
    return [_seen(Series(block, tuple(overrides[block.id])), present) for block in blocks], gone


def _seen(series: Series, present: AbstractSet[str]) -> Series:
    """The series without the occurrences that are nobody's but theirs who lie in the trash."""
    unseen = {one.occurrence for one in series.overrides if one.who and present.isdisjoint(one.who)}
    if not unseen:
        return series
    block = replace(series.block, dropped=tuple(sorted({*series.block.dropped, *unseen})))
    return Series(block, tuple(one for one in series.overrides if one.occurrence not in unseen))


def _window(wanted: Wanted, plan: Plan) -> Span | None:
    if wanted.first is None and wanted.end is None:
        return None
    first, end = wanted.first or FIRST_DAY, wanted.end or LAST_DAY + timedelta(days=1)
    if end < first:
        raise UserError("The last day lies before the first; please swap them.")
    return day_span(first, end, plan.zone)


def _head(wanted: Wanted, plan: Plan, whose: list[Person], store: Store) -> Head:
    return Head(
        name=f"{_names(whose)} · {NAME}",
        home=plan.zone,
        now=store.clock.now(),
        colour=PHONE_COLOURS[whose[0].colour] if len(whose) == 1 else None,
        alarm=wanted.alarm,
    )


def _names(whose: Iterable[Person]) -> str:
    return " & ".join(person.name for person in whose)
