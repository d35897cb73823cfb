"""Balance: whose time goes where, held against counting minute by minute."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.balance import balance_of
from planner.domain.block import Block
from planner.domain.kinds import Kind, State
from planner.domain.occurrence import Occurrence, single
from planner.domain.span import Span
from planner.domain.walltime import day_span
from tests.helpers.plans import ANNA, BEN, HOME, MONDAY, block, two

WEEK = day_span(MONDAY.date(), MONDAY.date() + timedelta(days=7), HOME)
PERSON = two()[0]


def minutes(*blocks: Block, window: Span = WEEK) -> tuple[int, int, int]:
    """Anna's, with the blocks' own states."""
    return counted([(single(one, HOME), one.state) for one in blocks], window)


def counted(happening: list[tuple[Occurrence, State]], window: Span) -> tuple[int, int, int]:
    balance = balance_of(PERSON, happening, window)
    assert balance.person is PERSON
    return balance.me_minutes, balance.friends_minutes, balance.us_minutes


OF_ONE: list[tuple[dict[str, Any], tuple[int, int, int]]] = [
    ({}, (120, 0, 0)),
    ({"kind": Kind.FRIENDS}, (0, 120, 0)),
    ({"kind": Kind.US, "who": (BEN, ANNA)}, (0, 0, 120)),
    ({"kind": Kind.DUTY}, (0, 0, 0)),
    ({"kind": Kind.RITUAL}, (0, 0, 0)),
    ({"who": (BEN,)}, (0, 0, 0)),
    ({"who": (BEN, ANNA)}, (120, 0, 0)),
    ({"state": State.PROPOSED}, (0, 0, 0)),
    ({"state": State.MISSED}, (0, 0, 0)),
    ({"state": State.CANCELLED}, (0, 0, 0)),
    ({"state": State.KEPT}, (120, 0, 0)),
    ({"state": State.TRIAL}, (120, 0, 0)),
    ({"state": State.MOVED}, (120, 0, 0)),
    ({"at": "00:00-00:00", "end": MONDAY + timedelta(days=1), "all_day": True, "zone": None}, (0, 0, 0)),
    ({"at": "19:00-19:00"}, (0, 0, 0)),
    ({"day": -1, "at": "23:00-23:00", "end": MONDAY + timedelta(hours=2)}, (120, 0, 0)),
    ({"day": 6, "at": "23:00-23:00", "end": MONDAY + timedelta(days=7, hours=2)}, (60, 0, 0)),
    ({"day": 7, "at": "00:00-01:00"}, (0, 0, 0)),
    ({"start": MONDAY - timedelta(days=9), "end": MONDAY + timedelta(days=9)}, (7 * 24 * 60, 0, 0)),
    ({"zone": "Asia/Tokyo", "at": "02:00-10:00"}, (120, 0, 0)),
]


@pytest.mark.parametrize(("fields", "expected"), OF_ONE)
def test_what_counts_and_how_much(fields: dict[str, Any], expected: tuple[int, int, int]) -> None:
    assert minutes(block(**fields)) == expected


def test_time_is_counted_once_for_each_kind() -> None:
    assert minutes(
        block(at="10:00-12:00"),
        block(at="11:00-13:00"),
        block(at="13:00-14:00"),
        block(at="11:00-11:30"),
        block(at="11:00-13:00", kind=Kind.FRIENDS),
    ) == (240, 120, 0)


def test_the_hour_the_clock_leaves_out_was_not_had_and_the_one_it_repeats_was() -> None:
    for month, day, had in ((3, 28, 120), (10, 31, 240)):
        night = datetime(2027, month, day)
        span = day_span(night.date(), night.date() + timedelta(days=1), HOME)
        one = block(start=night + timedelta(hours=1), end=night + timedelta(hours=4))
        assert minutes(one, window=span) == (had, 0, 0)


happening = st.builds(
    lambda start, length, kind, who, state, all_day: (
        Occurrence(
            block(kind=kind, who=who, all_day=all_day),
            None,
            Span(
                WEEK.start + timedelta(minutes=start),
                WEEK.start + timedelta(minutes=start + length),
            ),
        ),
        state,
    ),
    st.integers(-200, 1000),
    st.integers(0, 300),
    st.sampled_from(Kind),
    st.sampled_from([(ANNA,), (BEN,), (ANNA, BEN)]),
    st.sampled_from(State),
    st.sampled_from([False, False, False, True]),
)


@given(some=st.lists(happening, max_size=12), length=st.integers(0, 900))
def test_it_is_what_counting_every_minute_gives(some: list[tuple[Occurrence, State]], length: int) -> None:
    window = Span(WEEK.start, WEEK.start + timedelta(minutes=length))
    expected = []
    for kind in (Kind.ME, Kind.FRIENDS, Kind.US):
        had = 0
        for minute in range(length):
            moment = window.start + timedelta(minutes=minute)
            had += any(
                one.span.start <= moment < one.span.end
                and one.block.kind is kind
                and ANNA in one.block.who
                and not one.block.all_day
                and state.value not in ("cancelled", "missed", "proposed")
                for one, state in some
            )
        expected.append(had)
    assert counted(some, window) == tuple(expected)
