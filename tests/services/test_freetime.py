"""Free time in a plan: what is in it, from now on, within the days asked for."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from planner.domain.errors import UserError
from planner.domain.free import Ask, Slot
from planner.domain.kinds import Firmness
from planner.domain.walltime import LAST_DAY
from planner.services.freetime import free_time
from tests.helpers.plans import ANNA, BEN, MONDAY, NOW, block, override, plan, series, tick

WEDNESDAY = NOW.date()


def evenings(**fields: Any) -> Ask:
    """Two hours of both; it is Wednesday, 13:00."""
    given: dict[str, Any] = {
        "who": frozenset({ANNA, BEN}),
        "length": timedelta(hours=2),
        "earliest": time(18),
        "latest": time(22),
    }
    return Ask(**given | fields)


def starts(slots: Iterable[Slot]) -> list[str]:
    return [f"{slot.wall.start:%d.%m. %H:%M}" for slot in slots]


def test_the_next_slots_begin_today(tmp_path: Path) -> None:
    with plan(tmp_path) as store:
        assert starts(free_time(store, evenings(), most=3)) == [
            "10.03. 18:00",
            "11.03. 18:00",
            "12.03. 18:00",
        ]
        assert len(free_time(store, evenings())) == 5


def test_nothing_begins_before_now(tmp_path: Path) -> None:
    with plan(tmp_path, moment=datetime(2027, 3, 10, 18, 40, tzinfo=UTC)) as store:
        assert starts(free_time(store, evenings(), most=1)) == ["10.03. 19:45"]
        tick(store, minutes=21)
        assert starts(free_time(store, evenings(), most=1)) == ["11.03. 18:00"]


def test_series_and_what_became_of_them_are_respected(tmp_path: Path) -> None:
    choir = series(day=0, at="18:00-22:00", rule="FREQ=DAILY", who=(BEN,))
    friday = override(choir, MONDAY + timedelta(days=4, hours=18), firmness=Firmness.WISH)
    saturday = MONDAY + timedelta(days=5, hours=18)
    moved = override(choir, saturday, start=saturday - timedelta(hours=4), end=saturday)
    with plan(tmp_path, choir, friday, moved) as store:
        found = free_time(store, evenings())
        assert starts(found) == ["12.03. 18:00", "13.03. 18:00"]
        assert [[one.block.firmness for one in slot.over] for slot in found] == [[Firmness.WISH], []]
        assert starts(free_time(store, evenings(who=frozenset({ANNA})), most=1)) == ["10.03. 18:00"]


def test_the_days_asked_for_and_no_other(tmp_path: Path) -> None:
    with plan(tmp_path) as store:
        found = free_time(store, evenings(), date(2027, 3, 20), date(2027, 3, 22))
        assert starts(found) == ["20.03. 18:00", "21.03. 18:00"]
        assert starts(free_time(store, evenings(), end=date(2027, 3, 12))) == ["10.03. 18:00", "11.03. 18:00"]
        assert starts(free_time(store, evenings(), date(2027, 3, 1), date(2027, 3, 11))) == ["10.03. 18:00"]


@pytest.mark.parametrize("end", [date(2027, 3, 2), WEDNESDAY])
def test_days_that_are_past_have_no_free_time(tmp_path: Path, end: date) -> None:
    night = evenings(earliest=time(20), latest=time(16))
    with plan(tmp_path) as store:
        assert free_time(store, night, date(2027, 3, 1), end) == ()
        assert free_time(store, night, end=end) == ()


def test_without_an_end_it_looks_eight_weeks_ahead(tmp_path: Path) -> None:
    with plan(tmp_path) as store:
        assert starts(free_time(store, evenings(), most=99))[-1] == "04.05. 18:00"
        assert starts(free_time(store, evenings(), date(2027, 1, 1), most=99))[-1] == "04.05. 18:00"
        assert starts(free_time(store, evenings(), date(2027, 6, 1), most=99))[-1] == "26.07. 18:00"


def test_what_is_left_of_a_night_that_began_yesterday_is_in(tmp_path: Path) -> None:
    night = evenings(earliest=time(20), latest=time(3), length=timedelta(hours=1))
    with plan(tmp_path, moment=datetime(2027, 3, 10, 0, 20, tzinfo=UTC)) as store:
        assert starts(free_time(store, night, most=2)) == ["10.03. 01:30", "10.03. 20:00"]
        assert starts(free_time(store, night, date(2027, 3, 11), most=1)) == ["11.03. 20:00"]


def test_a_night_that_ends_on_the_day_after_the_last_is_looked_at_whole(tmp_path: Path) -> None:
    morning = block(day=4, at="01:00-05:00")
    night = evenings(earliest=time(23), latest=time(6), length=timedelta(hours=3))
    with plan(tmp_path, morning) as store:
        assert starts(free_time(store, night, date(2027, 3, 10), date(2027, 3, 12))) == ["10.03. 23:00"]


def test_days_the_wrong_way_round(tmp_path: Path) -> None:
    with plan(tmp_path) as store, pytest.raises(UserError, match="please swap them"):
        free_time(store, evenings(), date(2027, 3, 20), date(2027, 3, 19))


@pytest.mark.parametrize("first", [LAST_DAY, date.max])
def test_far_away_there_is_no_time(tmp_path: Path, first: date) -> None:
    with plan(tmp_path) as store:
        assert free_time(store, evenings(), first) == ()


def test_the_end_of_time_is_no_trouble(tmp_path: Path) -> None:
    late = datetime(2200, 12, 29, 12, tzinfo=UTC)
    with plan(tmp_path, moment=late) as store:
        assert starts(free_time(store, evenings(), end=date.max)) == ["29.12. 18:00", "30.12. 18:00"]
