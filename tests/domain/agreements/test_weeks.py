"""Kept, moved, or missed where somebody says so: one mark a week."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from planner.domain.agreements.weeks import Week, Went, weeks
from planner.domain.kinds import State
from tests.domain.happening import happening

NOW = datetime(2027, 3, 31, 12, tzinfo=UTC)


def marks(*held: Any, week_start: int = 0) -> tuple[Week, ...]:
    return weeks(held, NOW, week_start)


@pytest.mark.parametrize(
    ("state", "went"),
    [
        (State.PLANNED, Went.KEPT),
        (State.TRIAL, Went.KEPT),
        (State.KEPT, Went.KEPT),
        (State.MOVED, Went.MOVED),
        (State.MISSED, Went.MISSED),
    ],
)
def test_past_and_left_alone_it_was_kept(state: State, went: Went) -> None:
    assert marks(happening("2027-03-10 19:00", "2027-03-10 21:00", state=state)) == (
        Week(date(2027, 3, 8), went),
    )


@pytest.mark.parametrize("state", [State.CANCELLED, State.PROPOSED])
def test_what_was_not_to_be_has_no_mark(state: State) -> None:
    assert marks(happening("2027-03-10 19:00", "2027-03-10 21:00", state=state)) == ()


def test_what_is_not_over_has_no_mark_yet() -> None:
    assert marks(happening("2027-03-31 13:00", "2027-03-31 15:00")) == ()


def test_moved_by_itself_it_counts_in_the_week_in_which_it_was_to_be() -> None:
    moved = happening("2027-03-15 19:00", "2027-03-15 21:00")._replace(
        recurrence_id=datetime(2027, 3, 12, 19)
    )
    assert marks(moved) == (Week(date(2027, 3, 8), Went.MOVED),)


def test_of_several_in_a_week_the_one_that_says_most() -> None:
    held = [
        happening("2027-03-08 19:00", "2027-03-08 21:00"),
        happening("2027-03-09 19:00", "2027-03-09 21:00", state=State.MISSED),
        happening("2027-03-10 19:00", "2027-03-10 21:00", state=State.MOVED),
    ]
    assert marks(*held) == (Week(date(2027, 3, 8), Went.MISSED),)


def test_weeks_begin_on_the_day_the_plan_says() -> None:
    assert marks(happening("2027-03-14 08:00", "2027-03-14 12:00"), week_start=6)[0].first == date(
        2027, 3, 14
    )
