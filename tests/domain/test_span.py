"""Spans: half-open, so that neighbours touch without overlapping."""

from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.span import Span, union

DAY = datetime(2027, 3, 8)


def span(first: int, last: int) -> Span:
    return Span(DAY + timedelta(minutes=first), DAY + timedelta(minutes=last))


minutes = st.integers(0, 60)
spans = st.tuples(minutes, minutes).map(lambda ends: span(min(ends), max(ends)))


def covered(some: Span) -> set[int]:
    """The minutes in it, one by one."""
    begin = int((some.start - DAY) / timedelta(minutes=1))
    return set(range(begin, begin + int(some.length / timedelta(minutes=1))))


OVERLAPS = [
    ((0, 10), (10, 20), False),
    ((0, 10), (9, 20), True),
    ((0, 10), (0, 10), True),
    ((0, 30), (10, 20), True),
    ((5, 5), (0, 10), True),
    ((0, 0), (0, 10), True),
    ((10, 10), (0, 10), False),
    ((5, 5), (5, 5), True),
]


@pytest.mark.parametrize(("one", "other", "expected"), OVERLAPS)
def test_neighbours_touch_without_overlapping(
    one: tuple[int, int], other: tuple[int, int], expected: bool
) -> None:
    assert span(*one).overlaps(span(*other)) is expected
    assert span(*other).overlaps(span(*one)) is expected


@given(one=spans, other=spans)
def test_what_overlaps_shares_a_minute(one: Span, other: Span) -> None:
    if one.length and other.length:
        assert one.overlaps(other) == bool(covered(one) & covered(other))


@given(one=spans, window=spans)
def test_a_part_is_what_both_have(one: Span, window: Span) -> None:
    part = one.clip(window)
    assert (covered(part) if part else set()) == covered(one) & covered(window)


@given(some=st.lists(spans, max_size=12))
def test_a_union_is_the_same_time_without_overlaps(some: list[Span]) -> None:
    joined = union(some)
    assert set[int]().union(*map(covered, joined)) == set[int]().union(*map(covered, some))
    assert all(left.end < right.start for left, right in pairwise(joined))


def test_a_span_does_not_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="cannot end"):
        span(1, 0)
