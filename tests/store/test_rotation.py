"""Which backups stay: all of two days, then ever fewer, and never none."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.store.rotation import ALL_OF, MOST_RECENT, kept

NOW = datetime(2027, 3, 10, 12, tzinfo=UTC)
moments = st.lists(
    st.datetimes(datetime(2025, 1, 1), datetime(2027, 4, 1), timezones=st.just(UTC))
    | st.timedeltas(timedelta(0), timedelta(days=3)).map(lambda ago: NOW - ago),
    max_size=150,
)


@given(moments=moments)
def test_the_newest_stays_and_all_of_two_days(moments: list[datetime]) -> None:
    stay = kept(moments, NOW)
    assert stay <= set(moments)
    assert stay >= {max(moments)} if moments else stay == set()
    assert stay >= {moment for moment in moments if NOW - moment <= ALL_OF}


@given(moments=moments)
def test_thinning_out_twice_is_thinning_out_once(moments: list[datetime]) -> None:
    stay = kept(moments, NOW)
    assert kept(stay, NOW) == stay


PERIODS: list[tuple[Callable[[datetime], object], int]] = [
    (lambda moment: moment.date(), 12),
    (lambda moment: moment.isocalendar()[:2], 10),
    (lambda moment: (moment.year, moment.month), 9),
]


@pytest.mark.parametrize(("period", "most"), PERIODS, ids=["days", "weeks", "months"])
@given(moments=moments)
def test_of_the_newest_days_weeks_and_months_the_last_backup_stays(
    period: Callable[[datetime], object], most: int, moments: list[datetime]
) -> None:
    stay = kept(moments, NOW)
    newest: dict[object, datetime] = {}
    for moment in sorted(moments):
        newest[period(moment)] = moment
    assert stay >= set(sorted(newest.values())[-most:])


@given(moments=moments)
def test_what_is_older_than_two_days_is_at_most_one_of_each_period(moments: list[datetime]) -> None:
    old = [moment for moment in kept(moments, NOW) if NOW - moment > ALL_OF]
    assert len(old) <= 1 + 12 + 10 + 9


def test_a_year_of_backups_every_half_hour_leaves_what_was_promised() -> None:
    """Thinned out as it goes, as it really happens, not once at the end."""
    there: set[datetime] = set()
    moment = NOW - timedelta(days=400)
    while moment <= NOW:
        there = kept({*there, moment}, moment)
        moment += timedelta(minutes=30) if NOW - moment <= timedelta(days=4) else timedelta(hours=7)
    days = {one.date() for one in there}
    assert sum(NOW - one <= ALL_OF for one in there) == 97
    assert days >= {NOW.date() - timedelta(days=ago) for ago in range(12)}
    assert len({one.isocalendar()[:2] for one in there}) >= 10
    assert len({(one.year, one.month) for one in there}) == 9
    assert len(there) <= 97 + 1 + 12 + 10 + 9


def test_a_script_that_never_stops_does_not_fill_the_disk() -> None:
    stay = kept([NOW - timedelta(seconds=number) for number in range(5000)], NOW)
    assert len(stay) <= MOST_RECENT + 12 + 10 + 9


def test_what_a_clock_set_wrong_called_the_future_stays_among_the_recent() -> None:
    future = NOW + timedelta(days=300)
    assert kept([NOW, future], NOW) == {NOW, future}
