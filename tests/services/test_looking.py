"""Finding one block again, wherever it lies by now."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from planner.domain.kinds import Kind, State
from planner.services.looking import find_block, imagine_block, people_of
from planner.services.several import NewBlock
from tests.helpers.plans import ANNA, BEN, MONDAY, NOW, block, override, plan, put, series

WEEK = timedelta(weeks=1)


def test_a_block_is_found_with_whose_it_is(tmp_path: Path) -> None:
    one = block()
    with plan(tmp_path, one) as store:
        found = find_block(store, one.id, None)
        assert found is not None
        assert found.entry.occurrence.block == one
        assert [person.name for person in found.entry.who] == ["Anna"]
        assert found.entry.state is State.KEPT
        assert found.people == people_of(store)


def test_an_occurrence_is_found_where_it_was_moved_to(tmp_path: Path) -> None:
    choir = series()
    there = choir.start + 5 * WEEK
    moved = override(choir, choir.start + WEEK, start=there, end=there + timedelta(hours=1))
    with plan(tmp_path, choir, moved) as store:
        found = find_block(store, choir.id, choir.start + WEEK)
        assert found is not None
        assert found.entry.occurrence.block.start == there
        assert found.entry.occurrence.recurrence_id == choir.start + WEEK
        assert found.entry.series == choir


@pytest.mark.parametrize("days", [1, 8])
def test_what_is_no_date_of_the_series_is_not_found(tmp_path: Path, days: int) -> None:
    choir = series()
    with plan(tmp_path, choir) as store:
        assert find_block(store, choir.id, choir.start + timedelta(days=days)) is None
        assert find_block(store, choir.id, None) is None


def test_what_was_deleted_is_not_found(tmp_path: Path) -> None:
    one = block()
    with plan(tmp_path, one) as store:
        put(store, replace(one, removed=NOW))
        assert find_block(store, one.id, None) is None
        assert find_block(store, "nobody", None) is None


def test_what_is_only_imagined_is_as_it_would_be_and_nowhere(tmp_path: Path) -> None:
    with plan(tmp_path) as store:
        wanted = NewBlock(who=(ANNA, BEN), start=MONDAY, end=MONDAY + timedelta(hours=1), all_day=False)
        found = imagine_block(store, wanted)
        assert [person.name for person in found.entry.who] == ["Anna", "Ben"]
        assert (found.entry.series.zone, found.entry.series.kind) == (found.plan.zone, Kind.US)
        assert find_block(store, found.entry.series.id, None) is None
