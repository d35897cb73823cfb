"""The marks a change leaves, by which other calendars see that a block is newer."""

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.kinds import Firmness, Kind, State, Visibility
from planner.domain.stamps import RESCHEDULING, stamped, touched
from tests.helpers import records
from tests.helpers.plans import BEN, HOME, NOW, block, override, two

MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))
OTHER: dict[str, Any] = {
    "title": "Other",
    "note": "Other",
    "place": "Other",
    "kind": Kind.US,
    "who": (BEN,),
    "firmness": Firmness.WISH,
    "visibility": Visibility.BUSY,
    "all_day": True,
    "start": datetime(2027, 3, 1),
    "end": datetime(2027, 4, 1),
    "zone": "UTC",
    "rule": "FREQ=DAILY",
    "added": (datetime(2027, 3, 1),),
    "dropped": (datetime(2027, 3, 1),),
    "state": State.MISSED,
    "source": "Work",
    "extra": "URL:https://example.org",
    "digest": "1f",
    "removed": NOW,
}


def test_every_field_that_can_change_is_looked_at_here() -> None:
    unchanging = {"id", "uid", "sequence", "created", "changed"}
    assert OTHER.keys() == {field.name for field in fields(block())} - unchanging


@pytest.mark.parametrize("name", OTHER)
def test_the_sequence_grows_when_it_is_to_be_found_at_another_time(name: str) -> None:
    before = block(zone=HOME, sequence=3)
    after = stamped(before, replace(before, **{name: OTHER[name]}), NOW)
    assert after.sequence == 3 + (name in RESCHEDULING)
    assert after.changed > before.changed


@given(before=records.blocks(), now=MOMENTS, stale=st.integers(0, 5))
def test_changed_grows_by_a_second_or_more_whatever_the_clock_says(
    before: Any, now: datetime, stale: int
) -> None:
    thought_of = replace(
        before, title="Other", sequence=stale, changed=before.changed - timedelta(days=stale)
    )
    after = stamped(before, thought_of, now)
    assert after.changed >= before.changed + timedelta(seconds=1)
    assert after.changed >= now.replace(microsecond=0)
    assert after.sequence >= before.sequence


@given(now=MOMENTS)
def test_a_new_block_is_stamped_with_the_moment_in_whole_seconds(now: datetime) -> None:
    new = block(created=now, changed=datetime(1990, 1, 1, tzinfo=UTC))
    assert stamped(None, new, now).changed == now.replace(microsecond=0)
    assert stamped(None, new, now).sequence == 0


def test_a_changed_occurrence_is_stamped_too_and_people_are_not() -> None:
    before = override(block(), title="Other")
    assert stamped(before, replace(before, title="More"), NOW).changed == NOW + timedelta(seconds=1)
    assert stamped(None, two()[0], NOW) is not None
    anna = two()[0]
    assert stamped(None, anna, NOW) is anna


@given(series=records.blocks(), now=MOMENTS)
def test_a_series_of_which_one_occurrence_changed_is_newer_and_the_same(series: Any, now: datetime) -> None:
    after = touched(series, now)
    assert after == series
    assert after.changed >= max(now.replace(microsecond=0), series.changed + timedelta(seconds=1))
    assert after.sequence > series.sequence


def test_a_sequence_that_came_with_a_file_is_never_lowered_again() -> None:
    before = block(sequence=3)
    assert stamped(before, replace(before, title="Other", sequence=9), NOW).sequence == 9
