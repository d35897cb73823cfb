"""What leaves a plan: for whom, how much of it, and that nothing hidden is in what leaves."""

from dataclasses import asdict, replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.block import Block, Override
from planner.domain.editing.values import Series
from planner.domain.kinds import Firmness, Kind, State, Visibility
from planner.domain.leaving import Choice, Leaving, leaving
from planner.domain.recur.series import ALL_TIME, occurrences
from planner.domain.span import Span
from planner.domain.walltime import day_span
from tests.helpers.plans import ANNA, BEN, HOME, block, override, series

SECRET = "Therapy with Doctor Winter"
ALL, GIST, BUSY = Visibility.ALL, Visibility.GIST, Visibility.BUSY


def left(one: Block, *overrides: Override, **choice: Any) -> list[Leaving]:
    return list(leaving(Series(one, overrides), Choice(**choice), HOME))


def secret(**fields: Any) -> Block:
    texts = {"title": SECRET, "note": SECRET, "place": SECRET, "extra": f"URL:{SECRET}"}
    return block(**texts | {"firmness": Firmness.WISH, "state": State.PROPOSED} | fields)


@pytest.mark.parametrize(
    ("own", "show", "reader", "level"),
    [
        (ALL, ALL, None, ALL),
        (GIST, ALL, None, GIST),
        (BUSY, GIST, None, BUSY),
        (ALL, BUSY, None, BUSY),
        (GIST, BUSY, BEN, BUSY),
        (BUSY, ALL, BEN, BUSY),
        (BUSY, BUSY, ANNA, ALL),
        (GIST, ALL, ANNA, ALL),
    ],
)
def test_everybody_gets_the_stricter_of_two_and_its_owner_all(
    own: Visibility, show: Visibility, reader: str | None, level: Visibility
) -> None:
    (one,) = left(secret(visibility=own), show=show, reader=reader)
    assert one.level is level
    assert (SECRET in str(one)) == (level is ALL)


def test_the_gist_is_the_kind_and_the_time() -> None:
    hidden = secret(visibility=GIST, kind=Kind.FRIENDS)
    (one,) = left(hidden)
    assert (one.block.title, one.block.kind) == ("Friends", Kind.FRIENDS)
    assert (one.block.start, one.block.end, one.block.zone) == (hidden.start, hidden.end, hidden.zone)
    assert (one.block.firmness, one.block.state) == (Firmness.FLEXIBLE, State.PLANNED)


def test_busy_says_nothing_of_the_kind() -> None:
    ones = [left(secret(id="same", uid="same", visibility=BUSY, kind=kind)) for kind in Kind]
    assert all(one == ones[0] for one in ones)
    assert ones[0][0].block.title == "Busy"


def test_what_will_not_take_place_is_known_as_that() -> None:
    (one,) = left(secret(visibility=BUSY, state=State.CANCELLED))
    assert one.block.state is State.CANCELLED


@pytest.mark.parametrize(
    ("choice", "leaves"),
    [
        ({}, True),
        ({"who": frozenset({ANNA})}, True),
        ({"who": frozenset({BEN})}, False),
        ({"who": frozenset({ANNA, BEN})}, True),
        ({"kinds": frozenset({Kind.ME})}, True),
        ({"kinds": frozenset({Kind.US, Kind.DUTY})}, False),
        ({"who": frozenset({BEN}), "reader": ANNA}, False),
    ],
)
def test_only_what_is_asked_for_leaves(choice: dict[str, Any], leaves: bool) -> None:
    assert bool(left(block(), **choice)) == leaves


def test_an_occurrence_given_away_is_in_the_other_persons_calendar() -> None:
    choir = series(who=(ANNA,))
    given = override(choir, choir.start + timedelta(weeks=1), who=(BEN,))
    (hers,) = left(choir, given, who=frozenset({ANNA}))
    assert (hers.block.dropped, hers.overrides) == ((given.occurrence,), ())
    (his,) = left(choir, given, who=frozenset({BEN}))
    assert (his.block.start, his.block.rule, his.block.dropped) == (given.occurrence, None, ())
    assert his.block.uid not in (choir.uid, choir.id)
    assert left(choir, given, who=frozenset({BEN})) == [his], "the same each time"
    (both,) = left(choir, given)
    assert both == Leaving(choir, (given,), ALL)


def test_an_occurrence_that_is_more_secret_leaves_on_its_own() -> None:
    choir = series()
    hidden = override(choir, visibility=BUSY, note=SECRET)
    alone, rest = left(choir, hidden)
    assert (alone.level, rest.level) == (BUSY, ALL)
    assert SECRET not in str((alone, rest))
    assert rest.block.dropped == (choir.start,)
    assert alone.block.changed >= hidden.changed


@pytest.mark.parametrize("gone", ["dropped", "never"])
def test_an_override_of_what_does_not_happen_leaves_nothing(gone: str) -> None:
    at = datetime(2027, 3, 15, 19)
    choir = series(dropped=(at,)) if gone == "dropped" else series(rule="FREQ=WEEKLY;COUNT=1")
    (rest,) = left(choir, override(choir, at, visibility=BUSY))
    assert rest.level is ALL


def test_of_a_hidden_series_an_override_tells_its_time_alone() -> None:
    choir = series(visibility=BUSY, kind=Kind.ME)
    moved = override(
        choir, start=choir.start + timedelta(hours=1), end=choir.end + timedelta(hours=1), title=SECRET
    )
    renamed = override(choir, choir.start + timedelta(weeks=1), title=SECRET, kind=Kind.US, note=SECRET)
    (one,) = left(choir, moved, renamed)
    assert SECRET not in str(one)
    assert [override.start for override in one.overrides] == [moved.start]
    assert one.overrides[0].title is None


def test_of_a_series_of_which_the_gist_leaves_another_kind_is_seen() -> None:
    choir = series(visibility=GIST, kind=Kind.ME)
    (one,) = left(choir, override(choir, kind=Kind.US, title=SECRET, extra=SECRET))
    assert [(override.title, override.kind) for override in one.overrides] == [("Together", Kind.US)]
    assert SECRET not in str(one)


LEVELS = st.sampled_from(Visibility)
WHO = st.sampled_from([(ANNA,), (BEN,), (ANNA, BEN)])


@st.composite
def some_series(draw: st.DrawFn) -> Series:
    weekly = series(
        SECRET,
        "FREQ=WEEKLY;COUNT=6",
        note=SECRET,
        who=draw(WHO),
        kind=draw(st.sampled_from(Kind)),
        visibility=draw(LEVELS),
    )
    weeks = draw(st.lists(st.integers(0, 7), max_size=4, unique=True))
    changed = []
    for week in weeks:
        at = weekly.start + timedelta(weeks=week)
        shift = draw(st.none() | st.integers(-30, 30))
        moved = (
            {} if shift is None else {"start": at + timedelta(hours=shift), "end": at + timedelta(hours=40)}
        )
        changed.append(
            override(
                weekly,
                at,
                title=draw(st.none() | st.just(SECRET + "!")),
                who=draw(st.none() | WHO),
                kind=draw(st.none() | st.sampled_from(Kind)),
                visibility=draw(st.none() | LEVELS),
                **moved,
            )
        )
    return Series(weekly, tuple(changed))


@given(
    one=some_series(),
    who=st.sets(st.sampled_from([ANNA, BEN])),
    show=LEVELS,
    reader=st.sampled_from([None, ANNA]),
)
def test_what_leaves_is_all_that_is_wanted_at_its_time_and_no_word_more(
    one: Series, who: set[str], show: Visibility, reader: str | None
) -> None:
    choice = Choice(who=frozenset(who), show=show, reader=reader)
    found = list(leaving(one, choice, HOME))

    def happening(block: Block, overrides: tuple[Override, ...]) -> list[Any]:
        return occurrences(block, {each.occurrence: each for each in overrides}, ALL_TIME, HOME)

    wanted = [each for each in happening(one.block, one.overrides) if not who or who & set(each.block.who)]
    there = [(each, left.level) for left in found for each in happening(left.block, left.overrides)]
    assert sorted(each.span for each in wanted) == sorted(each.span for each, _ in there)
    open_ones = sorted(
        each.span for each in wanted if reader in each.block.who or {each.block.visibility, show} == {ALL}
    )
    assert sorted(each.span for each, level in there if level is ALL) == open_ones
    for left in found:
        if left.level is not ALL:
            assert SECRET not in str(asdict(left.block)) + str(left.overrides)


def test_what_floats_is_looked_at_where_the_plan_is() -> None:
    choir = series(zone=None)
    given = override(choir, choir.start + timedelta(weeks=1), who=(BEN,))
    assert left(choir, given, who=frozenset({BEN}))


def test_a_series_that_lost_its_only_shown_occurrence_shows_nothing() -> None:
    choir = replace(series(rule="FREQ=WEEKLY;COUNT=1"), who=(ANNA,))
    (rest,) = left(choir, override(choir, who=(BEN,)), who=frozenset({ANNA}))
    week = day_span(choir.start.date(), choir.start.date() + timedelta(days=7), HOME)
    assert occurrences(rest.block, {}, Span(week.start, week.end), HOME) == []
