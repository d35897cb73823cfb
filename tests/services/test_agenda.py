"""An agenda lists what it should: held against looking at every block there is."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.domain.block import Block
from planner.domain.errors import UserError
from planner.domain.kinds import State
from planner.domain.occurrence import single
from planner.domain.recur.series import occurrences
from planner.domain.walltime import day_span
from planner.services.agenda import agenda, today, week
from planner.store.store import Store
from tests.helpers.plans import (
    ANNA,
    BEN,
    HOME,
    MONDAY,
    block,
    clock,
    make,
    override,
    plan,
    put,
    series,
    tick,
)
from tests.helpers.plans import (
    settings as plan_of,
)

FIRST = datetime(2026, 10, 1)
ZONES = st.sampled_from([HOME, "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC", None])
# Mostly around midnight, where what is asked for begins and ends.
HALF_HOURS = st.sampled_from([0, 0, 1, 2, 45, 46, 47, 47]) | st.integers(0, 47)
RULES = st.sampled_from(
    [None, None, None, "FREQ=DAILY;COUNT=3", "FREQ=WEEKLY;UNTIL=20261201", "FREQ=MONTHLY", "FREQ=YEARLY"]
)


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    start = FIRST + timedelta(days=draw(st.integers(0, 25)), minutes=30 * draw(HALF_HOURS))
    length = draw(
        st.integers(0, 96).map(lambda halves: timedelta(minutes=30 * halves))
        | st.sampled_from([timedelta(days=6, hours=23), timedelta(days=7), timedelta(days=7, minutes=30)])
        | st.integers(8, 90).map(lambda days: timedelta(days=days))
    )
    if draw(st.integers(0, 4)) == 0:
        start = datetime.combine(start.date(), datetime.min.time())
        return block(
            start=start,
            end=start + max(timedelta(days=length.days), timedelta(days=1)),
            all_day=True,
            zone=None,
            rule=draw(RULES),
        )
    added = draw(st.lists(st.integers(-40, 40), max_size=2))
    return block(
        start=start,
        end=start + length,
        zone=draw(ZONES),
        rule=draw(RULES),
        added=tuple(start + timedelta(days=days, hours=1) for days in added),
    )


def looked_at_all(there: list[Block], first: date, end: date) -> set[tuple[str, datetime]]:
    """What overlaps the days, found without any index."""
    window = day_span(first, end, HOME)
    found = set()
    for one in there:
        happening = occurrences(one, {}, window, HOME) if one.repeats else [single(one, HOME)]
        found |= {(one.id, it.span.start) for it in happening if it.span.overlaps(window)}
    return found


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    there=st.lists(blocks(), min_size=15, max_size=30),
    windows=st.lists(st.tuples(st.integers(-3, 35), st.integers(1, 3)), min_size=10, max_size=30),
)
def test_no_block_is_overlooked_and_none_is_made_up(
    there: list[Block], windows: list[tuple[int, int]]
) -> None:
    with TemporaryDirectory() as folder, plan(Path(folder), *there) as store:
        for begin, days in windows:
            first = FIRST.date() + timedelta(days=begin)
            end = first + timedelta(days=days)
            found = [(one.series.id, one.occurrence.span.start) for one in agenda(store, first, end).entries]
            assert len(found) == len(set(found))
            assert set(found) == looked_at_all(there, first, end)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    there=st.lists(blocks(), min_size=15, max_size=30),
    days=st.sampled_from([1, 3, 7, 8]),
    steps=st.lists(st.sampled_from([-1, 1, 1, 1]), min_size=10, max_size=20),
)
def test_who_turns_on_and_back_finds_all_that_is_there(
    there: list[Block], days: int, steps: list[int]
) -> None:
    length, first = timedelta(days=days), FIRST.date()
    with TemporaryDirectory() as folder, plan(Path(folder), *there) as store:
        for step in steps:
            first += step * length
            entries = agenda(store, first, first + length).entries
            spans = [entry.occurrence.span for entry in entries]
            assert spans == sorted(spans)
            found = [(one.series.id, one.occurrence.span.start) for one in entries]
            assert len(found) == len(set(found))
            assert set(found) == looked_at_all(there, first, first + length)


@pytest.mark.parametrize("first", [date(1900, 1, 8), date(2200, 12, 20), date.min, date.max])
def test_at_the_ends_of_all_time_nothing_is_read_further_on(first: date, store: Store) -> None:
    week = timedelta(days=7)
    for days in (first, first + week if first < date.max - week else first - week):
        assert agenda(store, min(days, date.max - week), min(days, date.max - week) + week).entries == ()


def test_nothing_stands_in_the_way_on_days_that_nobody_asked_for(store: Store) -> None:
    put(store, series("Choir"), block("Abroad", day=22))
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute("UPDATE block SET zone = 'Mars/Olympus' WHERE title = 'Abroad'")
    for turned in range(3):
        assert titles(store, MONDAY.date() + timedelta(days=7 * turned), 7) == ["Choir"]
    with pytest.raises(UserError):
        titles(store, MONDAY.date() + timedelta(days=21), 7)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as store:
        yield store


def titles(store: Store, first: date, days: int = 1) -> list[str]:
    return [one.occurrence.block.title for one in agenda(store, first, first + timedelta(days=days)).entries]


@pytest.mark.parametrize("months", [-30, -1, 1, 30, 600])
def test_an_occurrence_is_found_where_it_was_moved_to(months: int, store: Store) -> None:
    choir = series("Choir", rule="FREQ=WEEKLY;COUNT=3")
    there = choir.start + timedelta(days=30 * months)
    put(store, choir, override(choir, start=there, end=there + timedelta(hours=1), title="Moved"))
    assert titles(store, there.date()) == ["Moved"]
    assert titles(store, choir.start.date()) == []
    assert titles(store, choir.start.date(), 20) == [*["Moved"] * (months == 0), "Choir", "Choir"]


def test_an_occurrence_that_only_differs_is_found_once_as_it_is(store: Store) -> None:
    choir = series("Choir")
    put(store, choir, override(choir, title="Concert", who=(BEN,), state=State.MISSED))
    (entry,) = agenda(store, choir.start.date(), choir.start.date() + timedelta(days=1)).entries
    assert (entry.occurrence.block.title, entry.state) == ("Concert", State.MISSED)
    assert [person.id for person in entry.who] == [BEN]
    assert agenda(store, date(2027, 3, 8), date(2027, 3, 9), [ANNA]).entries == ()
    assert len(agenda(store, date(2027, 3, 8), date(2027, 3, 9), [ANNA, BEN]).entries) == 1


def test_what_is_past_and_was_left_alone_reads_as_kept(store: Store) -> None:
    states = [State.PLANNED, State.TRIAL, State.PROPOSED, State.MISSED, State.MOVED, State.KEPT]
    put(store, *(block(state, at="10:00-11:00", day=1, state=state) for state in states))
    put(store, block("later", day=4), series("daily", rule="FREQ=DAILY", at="12:00-14:00"))
    read = {
        (one.occurrence.block.title, one.occurrence.span.start.day): one.state for one in week(store).entries
    }
    assert [read[state, 9] for state in states] == [
        State.KEPT,
        State.KEPT,
        State.PROPOSED,
        State.MISSED,
        State.MOVED,
        State.KEPT,
    ]
    assert read["later", 12] is State.PLANNED
    # It is 13:00 of the 10th: that day's is going on.
    assert [read["daily", day] for day in (9, 10, 11)] == [State.KEPT, State.PLANNED, State.PLANNED]
    tick(store, hours=1)
    assert {one.occurrence.block.title: one.state for one in week(store, date(2027, 3, 10)).entries}


@pytest.mark.parametrize("start", range(7))
@pytest.mark.parametrize("ahead", range(7))
def test_a_week_begins_on_the_plans_own_day(start: int, ahead: int, tmp_path: Path) -> None:
    day = date(2027, 3, 8) + timedelta(days=ahead)
    with Store.open(_beginning(tmp_path, start), clock()) as store:
        found = week(store, day)
    assert found.first.weekday() == start
    assert found.first <= day < found.end == found.first + timedelta(days=7)


def _beginning(folder: Path, start: int) -> Path:
    path = make(folder / "ours.ebbflow")
    with Store.open(path, clock()) as store:
        put(store, replace(plan_of(store), week_start=start))
    return path


def test_today_is_the_day_at_home(store: Store) -> None:
    assert today(store, plan_of(store)) == date(2027, 3, 10)
    put(store, replace(plan_of(store), zone="Pacific/Kiritimati"))
    assert today(store, plan_of(store)) == date(2027, 3, 11)
    assert week(store).first == date(2027, 3, 8)


def test_days_are_as_long_as_they_are_at_home(store: Store) -> None:
    for day, hours in ((date(2027, 3, 28), 23), (date(2027, 10, 31), 25), (date(2027, 3, 10), 24)):
        assert agenda(store, day, day + timedelta(days=1)).span.length == timedelta(hours=hours)


def test_a_block_of_the_folded_hour_is_listed_on_its_day_alone(store: Store) -> None:
    put(store, block("Late", start=datetime(2027, 10, 31, 23), end=datetime(2027, 11, 1)))
    assert titles(store, date(2027, 10, 31)) == ["Late"]
    assert titles(store, date(2027, 11, 1)) == []


def test_the_end_does_not_lie_before_the_start(store: Store) -> None:
    with pytest.raises(UserError):
        agenda(store, date(2027, 3, 9), date(2027, 3, 8))


def test_the_moments_of_an_agenda_are_utc(store: Store) -> None:
    put(store, block())
    (entry,) = week(store).entries
    assert entry.occurrence.span.start == datetime(2027, 3, 8, 18, tzinfo=UTC)
