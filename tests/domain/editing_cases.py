"""Random series to edit, with exceptions, and an occurrence of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from itertools import islice
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from planner.domain.block import Block, Override
from planner.domain.editing.pattern import seen
from planner.domain.editing.values import Series
from planner.domain.kinds import State
from planner.domain.recur.expand import BEGIN, END, Expansion
from planner.domain.recur.rule import Day, Freq, Rule
from planner.domain.span import Span
from planner.domain.walltime import instant
from tests.domain.edited import DAY, HOME, HOUR, NOW, YEARS, block, override, visible
from tests.domain.recurring import rules

ZONES = (
    HOME,
    "America/New_York",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Pacific/Apia",
    "America/Sao_Paulo",
    "UTC",
    None,
)
MONTHDAYS = st.sampled_from([1, 2, 13, 15, 28, 29, 30, 31, -1, -2])
NTH = st.builds(Day, st.integers(0, 6), st.sampled_from([1, 2, 3, 4, 5, -1, -2]))
SHAPES: Mapping[Freq, st.SearchStrategy[dict[str, Any]]] = {
    Freq.DAILY: st.just({})
    | st.fixed_dictionaries({"byday": st.sets(st.integers(0, 6).map(Day), min_size=1).map(tuple)}),
    Freq.WEEKLY: st.just({})
    | st.fixed_dictionaries(
        {
            "byday": st.sets(st.integers(0, 6).map(Day), min_size=1, max_size=5).map(tuple),
            "wkst": st.sampled_from([0, 0, 6]),
        }
    ),
    Freq.MONTHLY: st.just({})
    | st.fixed_dictionaries({"bymonthday": st.tuples(MONTHDAYS)})
    | st.fixed_dictionaries({"byday": st.tuples(NTH)}),
    Freq.YEARLY: st.just({})
    | st.fixed_dictionaries({"bymonth": st.just((2,)), "bymonthday": st.tuples(st.sampled_from([28, 29]))})
    | st.fixed_dictionaries({"bymonth": st.tuples(st.integers(1, 12)), "byday": st.tuples(NTH)}),
}


@st.composite
def usual_rules(draw: st.DrawFn, freqs: Sequence[Freq] = tuple(Freq)) -> Rule:
    """What people choose from a menu."""
    freq = draw(st.sampled_from(freqs))
    return Rule(freq=freq, interval=draw(st.sampled_from([1, 1, 2, 3])), **draw(SHAPES[freq]))


@dataclass(frozen=True)
class Case:
    """A series and one occurrence in it, which can be seen; ``reach`` is how far to look around it."""

    series: Series
    at: datetime
    reach: timedelta = YEARS

    def seen(self, *series: Series) -> dict[datetime, Block]:
        """What can be seen of those around the occurrence, by recurrence id, whichever block has it now.

        What is left alone by a split has none any more; it is known by where its override had put it.
        """
        found: dict[datetime, Block] = {}
        for one in sorted(visible(series, self.at, self.reach), key=lambda one: one.recurrence_id is None):
            at = one.recurrence_id or self._before(one.block.start, found)
            assert at not in found
            found[at] = replace(one.block, id="b", uid="u", created=NOW)
        return found

    def _before(self, start: datetime, known: Mapping[datetime, Block]) -> datetime:
        moved = (one.occurrence for one in self.series.overrides if start == one.start)
        return next((at for at in moved if at not in known and at not in self.series.block.dropped), start)


@st.composite
def cases(draw: st.DrawFn, freqs: Sequence[Freq] = (), *, added: bool = True, days: bool = True) -> Case:
    """Any series with exceptions, and an occurrence that they left.

    With ``freqs`` the rule is a usual one; without ``added`` nothing is but by the rule, and the occurrence
    has no time of its own; without ``days`` none of it lasts all day.
    """
    rule = draw(usual_rules(freqs) if freqs else rules(ends=False) | usual_rules())
    all_day = days and draw(st.booleans())
    day = draw(st.dates(datetime(2009, 1, 1).date(), datetime(2024, 12, 31).date()))
    clock = (
        time()
        if all_day
        else draw(st.sampled_from([time(19), time(2, 30), time(9, 15), time(23, 30), time()]))
    )
    if all_day:
        rule = replace(rule, byhour=(), byminute=(), bysecond=())
    near = list(islice(Expansion(rule, datetime.combine(day, clock)).within(Span(BEGIN, END)), 60))
    assume(len(near) > 1)
    place = st.integers(0, len(near) - 1).map(near.__getitem__)
    zone = None if all_day else draw(st.sampled_from(ZONES))
    rule = replace(rule, **draw(ends(near, zone, all_day=all_day)))
    extra = st.builds(lambda at, days: at + timedelta(days=days), place, st.integers(-40, 40))
    whole = block(
        str(rule),
        near[0],
        draw(st.sampled_from([DAY, 3 * DAY] if all_day else [HOUR, timedelta(0), 9 * HOUR, 2 * DAY])),
        all_day=all_day,
        zone=zone,
        added=tuple(sorted(draw(st.sets(extra, max_size=3)))) if added and draw(st.booleans()) else (),
        dropped=tuple(sorted(draw(st.sets(place, max_size=4)))),
    )
    dates = sorted(set(islice(seen(replace(whole, dropped=()), HOME), 80)))
    overridden = draw(st.lists(st.sampled_from(dates), max_size=4, unique=True))
    series = Series(whole, tuple(draw(overrides(at, all_day=all_day)) for at in overridden))
    left = [at for at in dates if at not in whole.dropped]
    assume(left)
    if not added:
        left = [at for at in left if (own := series.override_at(at)) is None or own.start is None]
        assume(left)
    reach = min(max(4 * (near[-1] - near[0]), 90 * DAY), YEARS)  # some hundred occurrences
    return Case(series, draw(st.sampled_from(left)), reach)


def ends(near: list[datetime], zone: str | None, *, all_day: bool) -> st.SearchStrategy[dict[str, Any]]:
    """No end, a number of times, a last day, the last start itself or its moment."""
    last = st.sampled_from(near)
    count = st.integers(1, len(near)).map(lambda number: {"count": number})
    if all_day:
        return st.just({}) | count | last.map(lambda at: {"until": at})
    exact = st.builds(lambda at, more: {"until": at + more}, last, st.sampled_from([timedelta(0), 3 * HOUR]))
    days = last.map(lambda at: {"until": datetime.combine(at.date(), time(23, 59, 59))})
    moment = last.map(lambda at: {"until": instant(at, zone, HOME)})
    return st.just({}) | count | exact | days | moment


@st.composite
def overrides(draw: st.DrawFn, at: datetime, *, all_day: bool) -> Override:
    """A title, a time or both of its own."""
    own: dict[str, Any] = draw(st.sampled_from([{"title": "Own"}, {"state": State.CANCELLED}, {"note": ""}]))
    if draw(st.booleans()):
        start = at + timedelta(
            days=draw(st.integers(-20, 20)), hours=0 if all_day else draw(st.integers(-3, 3))
        )
        own = own | {"start": start, "end": start + draw(st.sampled_from([DAY, 2 * DAY]))}
        own |= {"all_day": True} if all_day and draw(st.booleans()) else {}
    return override(at, **own)
