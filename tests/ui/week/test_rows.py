"""The fewest steps from one row of keys to another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.ui.week.rows import Insert, Remove, Shift, Step, steps

rows = st.lists(st.integers(0, 20), unique=True, max_size=12)


def walked(old: list[int], new: list[int]) -> list[int]:
    """What a view that follows the steps has in the end."""
    now = list(old)
    for step in steps(old, new):
        if isinstance(step, Remove):
            del now[step.first : step.last + 1]
        elif isinstance(step, Insert):
            at = new.index(now[step.first - 1]) + 1 if step.first else 0
            now[step.first : step.first] = new[at : at + step.last - step.first + 1]
        else:
            one = now.pop(step.source)
            now.insert(step.target - (step.source < step.target), one)
    return now


@given(rows, rows)
def test_they_lead_there(old: list[int], new: list[int]) -> None:
    assert walked(old, new) == new


@given(rows)
def test_nothing_changes_nothing(row: list[int]) -> None:
    assert steps(row, row) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([1, 2, 3, 4], [2, 3, 4, 1], [Shift(0, 4)]),
        ([1, 2, 3, 4], [4, 1, 2, 3], [Shift(3, 0)]),
        ([1, 2, 3], [1, 2, 3, 4, 5], [Insert(3, 4)]),
        ([1, 2, 3, 4], [1, 4], [Remove(1, 2)]),
        ([1, 2, 3, 4, 5], [2, 4], [Remove(4, 4), Remove(2, 2), Remove(0, 0)]),
        ([], [1, 2], [Insert(0, 1)]),
    ],
)
def test_they_are_the_fewest(old: list[int], new: list[int], expected: list[Step]) -> None:
    assert steps(old, new) == expected
